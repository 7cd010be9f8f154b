// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_list.h"
#include "session/session.h"

#include <QHash>

#include <vector>

namespace recourse::session {

/// Candidates made of breaches.
struct BreachedServices
{
    std::vector<model::Candidate> candidates;
    QHash<QString, int> candidateOf; ///< by the breach's name in lower case
};

/// The services that lost the breaches which a notification names, as candidates: one for each service, with one piece of evidence for each
/// address. What a breach's name means is known from the stored breaches of Have I Been Pwned; names that are not there, and breaches
/// of no one service (lists of addresses, loot of malware, made-up or withdrawn ones), give nothing. `source` is the word of the
/// notification's format. Undated: a breach says that there was an account, not since when. Errors: VaultLocked, those of reading.
[[nodiscard]] base::Result<BreachedServices> candidatesOfBreaches(
    Session& session, const QList<imports::NamedBreach>& breaches, const QString& source);

/// Adds these services to what was found in a file, so that its sums still add up: records that name a breach of one service are
/// candidates then, or further evidence for one; those of names that are not known stay skipped as "breach". Errors: as above.
[[nodiscard]] base::Status resolveBreaches(Session& session, imports::CandidateList& list);

} // namespace recourse::session
