// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "model/account.h"
#include "vault/candidate_repository.h"
#include "vault/import_repository.h"

#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace recourse::vault {

/// What the user's word about candidates changed, so that it can be taken back. Only for `takeBack`.
struct CandidateDecisions
{
    struct Former
    {
        model::CandidateId id;
        model::CandidateState state = model::CandidateState::Open;
        QDateTime decidedAt;
        model::AccountId account;
    };

    std::vector<Former> former;
    std::vector<model::Account> made; ///< accounts as they were made
    std::vector<model::ServiceId> services; ///< made with them
    std::vector<std::pair<model::AccountId, std::optional<QDate>>> wishes; ///< since when deletion was wished before, if it was
};

/// What is said about some candidates.
struct CandidateWord
{
    /// The account a candidate becomes: one of the inventory, or one without id, which is made.
    using AccountFor = std::function<model::Account(const StoredCandidate&)>;

    model::CandidateState state = model::CandidateState::Open;
    QDateTime at; ///< UTC
    AccountFor accountFor; ///< asked for Kept and ToDelete, unless the candidate has its account
    ImportRepository::ServiceFor serviceFor; ///< what is known of a service that the vault does not have
};

/// Stores the word, makes the accounts, notes (ToDelete) or forgets (Kept) the wish to delete, in one transaction. Errors: NotFound (one of them is not there),
/// AlreadyThere (an account to be made is in the inventory), Cancelled; nothing is stored then. Progress is in candidates.
[[nodiscard]] base::Result<CandidateDecisions> decide(Database& database, const std::vector<model::CandidateId>& ids,
    const CandidateWord& word, base::Progress& progress = base::Progress::none());

/// Puts the former words back and removes the accounts and services that were made, in one transaction. An account that was changed
/// since, whose exposures carry the user's word, or whose service has letters or cases stays, and its candidate keeps its word; answers
/// how many. Candidates that are gone are passed over.
[[nodiscard]] base::Result<int> takeBack(Database& database, const CandidateDecisions& decisions);

} // namespace recourse::vault
