// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_list.h"
#include "session/candidate_jobs.h"

namespace recourse::session {

/// A file that is no account list but shows which services somebody uses: an archive of a platform, an answer of Have I Been Pwned, a
/// browser's history.
struct EvidenceReport
{
    imports::CandidateList list; ///< with the services of breaches it names, see `resolveBreaches`, if a vault was compared
    CandidateReport candidates; ///< what taking them in did or would do; empty if no vault was compared
};

} // namespace recourse::session
