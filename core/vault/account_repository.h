// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"

#include <vector>

namespace recourse::vault {

class Database;

/// The inventory. No two accounts share a `model::mergeKey`.
class AccountRepository
{
public:
    explicit AccountRepository(Database& database) : m_database(database) {}

    /// Every account, ordered by id. Made for 100,000 of them.
    [[nodiscard]] base::Result<std::vector<model::Account>> all();
    /// Those of a group that shares a password, ordered by id.
    [[nodiscard]] base::Result<std::vector<model::Account>> inReuseGroups();
    /// A password's uses counted anew: no edit of the user's. Errors: NotFound.
    [[nodiscard]] base::Status setReusedCount(model::AccountId id, int reusedCount);
    /// Its password was not looked up among leaked ones, or it is not known whether it was this one. No edit either. Errors: NotFound.
    [[nodiscard]] base::Status forgetPwnedCount(model::AccountId id);
    [[nodiscard]] base::Result<qint64> count();
    /// Errors: NotFound.
    [[nodiscard]] base::Result<model::Account> byId(model::AccountId id);
    /// Inserts an account without id, else updates the one with that id. Its service must be stored. Counts as the
    /// user's own edit: undoing an import leaves the account alone from then on, and the merge key under which an import brought the
    /// account is remembered if it has another now. Points in time are kept to the second.
    /// Errors: NotFound (no such id or service), AlreadyThere (another account has the merge key).
    [[nodiscard]] base::Result<model::AccountId> save(const model::Account& account);
    /// Deletes the account with its exposures and what was noted as held under it. Errors: NotFound.
    [[nodiscard]] base::Status remove(model::AccountId id);
    /// `closedOn` is kept for Closed only. Errors: NotFound.
    [[nodiscard]] base::Status setState(model::AccountId id, model::AccountState state, QDate closedOn);
    /// Folds `from` into `into` as `mergedAccount` says and deletes `from`; its exposures and data go to `into`, and of
    /// two exposures to one breach the one with the user's word stays. One transaction. Answers the account as it now
    /// is. Errors: NotFound, BadArgument (both are the same).
    [[nodiscard]] base::Result<model::Account> merge(model::AccountId into, model::AccountId from);

private:
    [[nodiscard]] base::Result<model::AccountId> store(const model::Account& account);

    Database& m_database;
};

} // namespace recourse::vault
