// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "vault/overview_repository.h"
#include "vault/removed_accounts.h"

#include <memory>
#include <vector>

namespace recourse::session {

using vault::AccountRow;
using vault::kFromProposal;

/// The whole inventory for a table, ordered by id. Made for 100,000 accounts.
[[nodiscard]] Job<std::vector<AccountRow>> listAccountRows(Session& session);

/// What `removeAccounts` took; hand it to `restoreAccounts`.
using RemovedAccounts = std::shared_ptr<const vault::RemovedAccounts>;

/// Takes accounts out of the vault with the data noted under them and their exposures, in one transaction. Errors: NotFound (one of them is
/// not there; nothing is removed then).
[[nodiscard]] Job<RemovedAccounts> removeAccounts(Session& session, std::vector<model::AccountId> ids);

/// Puts them back as they were, ids, notes and words about exposures included, then matches anew. Errors: AlreadyThere (one of them was
/// added again meanwhile; nothing is put back then).
[[nodiscard]] Job<Done> restoreAccounts(Session& session, RemovedAccounts removed);

/// How an account stood.
struct AccountStanding
{
    model::AccountId id;
    model::AccountState state = model::AccountState::Open;
    QDate closedOn;
};

/// Sets how accounts stand, in one transaction, then matches anew; answers how they stood before. Errors: NotFound.
[[nodiscard]] Job<std::vector<AccountStanding>> setAccountStandings(Session& session, std::vector<AccountStanding> standings);

} // namespace recourse::session
