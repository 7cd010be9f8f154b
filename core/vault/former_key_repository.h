// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/former_key.h"

namespace recourse::vault {

class Database;

/// What accounts went by before they were merged or corrected, so that the next import of the same list knows them. Goes with its account.
class FormerKeyRepository
{
public:
    explicit FormerKeyRepository(Database& database) : m_database(database) {}

    /// Of all accounts, ordered by account and key.
    [[nodiscard]] base::Result<model::FormerKeys> all();
    /// Of one account, ordered by key.
    [[nodiscard]] base::Result<model::FormerKeys> of(model::AccountId account);
    /// A key that the account has already stays as it is. Errors: NotFound (no such account).
    [[nodiscard]] base::Status remember(const model::FormerKey& former);
    /// Remembers the key of `before` if an import brought the account under it, and forgets that of `after` if it was corrected to
    /// something else before: a word that the user took back is none that a list has. `after` is stored already.
    [[nodiscard]] base::Status correct(const model::Account& before, const model::Account& after);
    /// Gives `made`, split off from `remaining`, the keys that name an address or login which it has and `remaining` has not.
    [[nodiscard]] base::Status handOver(const model::Account& remaining, const model::Account& made);

private:
    Database& m_database;
};

} // namespace recourse::vault
