// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// The same change for many accounts. What is not named stays.
struct AccountChange
{
    enum class Wish { Leave, Delete, Keep };

    QStringList addTags; ///< those an account has already, ignoring case, are not added
    QStringList removeTags; ///< ignoring case
    std::optional<QString> person; ///< household member; empty: the owner of the vault
    std::optional<model::AccountState> state;
    QDate closedOn; ///< with state Closed; may be unknown
    Wish deletion = Wish::Leave; ///< whether the user wants the accounts to be deleted at their services
    QDate today; ///< since when that is wished
};

/// How accounts were before a change. Only for `takeBack`.
struct FormerAccounts
{
    struct Row
    {
        model::AccountId id;
        QStringList tags;
        QString person;
        model::AccountState state = model::AccountState::Open;
        QDate closedOn;
        qint64 editedAfter = 0;
    };
    struct Wish
    {
        model::AccountId id;
        std::optional<QDate> since; ///< nothing: not wished
    };

    std::vector<Row> rows; ///< of accounts that are not as they were
    std::vector<Wish> wishes; ///< that changed
    bool changesStates = false; ///< whether the change was one of states
};

/// Changes accounts, in one transaction; made for 100,000. Counts as the user's own edit where something changed, but for the wish.
/// Errors: NotFound (one of them is not there); nothing is changed then.
[[nodiscard]] base::Result<FormerAccounts> changeAccounts(
    Database& database, const std::vector<model::AccountId>& ids, const AccountChange& change);

/// Gives the accounts what they had, in one transaction. Accounts that are gone are passed over.
[[nodiscard]] base::Status takeBack(Database& database, const FormerAccounts& former);

} // namespace recourse::vault
