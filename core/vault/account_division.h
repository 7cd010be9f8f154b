// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/exposure.h"
#include "model/step.h"
#include "vault/import_repository.h"
#include "vault/removed_accounts.h"

#include <QStringList>

#include <vector>

namespace recourse::vault {

class Database;

/// What merging or splitting accounts changed, so that it can be taken back. Only for `takeBack`.
struct AccountDivision
{
    /// The user's word about an exposure.
    struct Word
    {
        model::AccountId account;
        model::BreachId breach;
        model::Disposition disposition = model::Disposition::Open;
        QString note;

        bool operator==(const Word&) const = default;
    };
    /// A row that went to another service.
    struct Moved
    {
        const char* update = nullptr; ///< the statement that puts it back
        qint64 row = 0;
        qint64 formerService = 0;
    };

    RemovedAccounts before; ///< the accounts as they were
    std::vector<model::Account> after; ///< and as they were made, to see whether somebody changed them since
    std::vector<Word> wordsAfter;
    std::vector<Moved> moved;
    QStringList steps; ///< ids of steps whose records changed
    std::vector<model::StepRecord> records; ///< their former records
    std::vector<model::ServiceId> services; ///< made with it
};

/// Folds the further accounts into the first, in one transaction. The user's words about steps go along, and letters, cases, facts about conduct and data of
/// services that have no account left go to the merged one's. Errors: NotFound, BadArgument (fewer than two, or one twice).
[[nodiscard]] base::Result<AccountDivision> mergeAccounts(Database& database, const std::vector<model::AccountId>& ids);

/// Stores `remaining` (with its id) and makes `made` (without one), in one transaction; an account without a service
/// gets the one of its key, and `serviceFor` says what is known of one that the vault does not have. Exposures to breaches at the domain of `made` go there, if `remaining` is at another, and so do
/// the former keys that name what `made` has and `remaining` has not. `after` of the answer
/// holds both as stored. Errors: NotFound, AlreadyThere (the inventory has such an account).
[[nodiscard]] base::Result<AccountDivision> splitAccount(Database& database, const model::Account& remaining,
    const model::Account& made, const ImportRepository::ServiceFor& serviceFor);

/// Puts everything back as it was, in one transaction. Errors: BadArgument (an account or the user's word about one of its exposures was
/// changed since), AlreadyThere (one of the accounts was added again); nothing is changed then.
[[nodiscard]] base::Status takeBack(Database& database, const AccountDivision& division);

} // namespace recourse::vault
