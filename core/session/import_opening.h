// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"

namespace recourse::session {

/// What is to be done with evidence.
enum class EvidenceUse {
    Read, ///< needs no vault
    Compare,
    Store,
};

/// The second way of a run's files: those that were refused as account lists are read as evidence of use. What is found takes the place of
/// the file's error; a file that is neither keeps it. On the calling thread. Errors: RuleMalformed; Cancelled, unless something was stored.
[[nodiscard]] base::Status openEvidence(
    Session& session, const ImportRunRequest& request, EvidenceUse use, ImportRunReport& report, base::Progress& progress);

} // namespace recourse::session
