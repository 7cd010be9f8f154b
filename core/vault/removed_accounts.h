// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/candidate.h"
#include "model/exposure.h"
#include "model/former_key.h"
#include "model/service.h"

#include <vector>

namespace recourse::vault {

class Database;

/// Accounts taken out of the vault with everything that went with them, so that they can be put back as they were. Only for `putBack`.
struct RemovedAccounts
{
    struct Entry
    {
        model::Account account;
        qint64 addedBy = 0; ///< the import whose undo removes it; 0: none
        qint64 editedAfter = 0;
    };
    struct Before
    {
        model::Account account; ///< as it was before the import changed it
        qint64 import = 0;
    };
    struct Held
    {
        qint64 id = 0;
        model::DataHeld held;
    };
    struct Exposed
    {
        model::Exposure exposure;
        bool stale = false;
    };
    struct Owner
    {
        model::Service service;
        qint64 createdBy = 0;
    };

    struct Wish
    {
        model::AccountId account;
        QDate since;
    };
    struct Link
    {
        model::CandidateId candidate;
        model::AccountId account; ///< what it became
    };

    std::vector<Entry> accounts;
    std::vector<Before> before;
    std::vector<Held> held;
    std::vector<Exposed> exposures;
    std::vector<Owner> services; ///< of these accounts; they stay in the vault, but an undone import may take them
    std::vector<Wish> wishes; ///< to delete
    std::vector<Link> links;
    model::FormerKeys formerKeys;
};

/// Everything that goes with accounts, each of them once; nothing is changed. Errors: NotFound (one of them is not there).
[[nodiscard]] base::Result<RemovedAccounts> imageOf(Database& database, const std::vector<model::AccountId>& ids);

/// Deletes accounts, what was noted as held under them, their exposures with the user's words, and answers all of it. One transaction.
/// Errors: NotFound (one of them is not there); nothing is removed then.
[[nodiscard]] base::Result<RemovedAccounts> removeAccounts(Database& database, const std::vector<model::AccountId>& ids);

/// Puts everything back under its former ids, in one transaction. Errors: AlreadyThere (an account that is the same was added
/// meanwhile); nothing is put back then.
[[nodiscard]] base::Status putBack(Database& database, const RemovedAccounts& removed);

/// The same within an open transaction.
[[nodiscard]] base::Status putBackRows(Database& database, const RemovedAccounts& removed);

} // namespace recourse::vault
