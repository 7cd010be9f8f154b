// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/inventory_index.h"
#include "session/candidate_jobs.h"
#include "session/starter_jobs.h"

namespace recourse::session {

/// What `previewCandidates` and `commitCandidates` answer. Run on the caller's (pool) thread, as do the next ones.
[[nodiscard]] base::Result<CandidateReport> previewFindings(Session& session, const CandidateFindings& findings);
[[nodiscard]] base::Result<CandidateReport> commitFindings(Session& session, const CandidateFindings& findings, base::Progress& progress);

/// What `listCandidates` answers.
[[nodiscard]] base::Result<std::vector<CandidateView>> candidateViews(Session& session, const CandidateFilter& filter);

/// Those with these ids, in their order. Errors: NotFound.
[[nodiscard]] base::Result<std::vector<CandidateView>> candidateViews(
    Session& session, const std::vector<model::CandidateId>& ids);

/// What `serviceEvidence` answers.
[[nodiscard]] base::Result<ServiceEvidence> evidenceAt(Session& session, model::AccountId account);

/// The account that a candidate becomes when it is kept, as `decideCandidates` says: one of the inventory's, or one without id.
[[nodiscard]] model::Account accountFor(const model::Candidate& candidate, const imports::InventoryIndex& inventory);

} // namespace recourse::session
