// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"

namespace recourse::vault {

class Database;

/// What two accounts known to be one make together. `into` keeps id and, unless it is unresolved, kind, host and
/// service; hosts, further identifiers and tags are united, a different login becomes a further identifier; flags are
/// or-ed, the more alive state and the widest span of time win, and the password is judged as the later change was.
[[nodiscard]] model::Account mergedAccount(const model::Account& into, const model::Account& from);

/// Gives the exposures, held data, wish to delete, candidates and former keys of `from` to `into`. Of two exposures to one breach the
/// one with the user's word stays, `into`'s if both or neither have one. Needs an open transaction.
[[nodiscard]] base::Status moveBelongings(Database& database, model::AccountId into, model::AccountId from);

/// Folds `from` into `into` as `mergedAccount` says, moves the belongings, remembers under which keys lists have the two, and deletes
/// `from`. Answers the account as it now is. Needs an open transaction. Errors: NotFound, BadArgument (both are the same).
[[nodiscard]] base::Result<model::Account> foldAccount(
    Database& database, model::AccountId into, model::AccountId from);

} // namespace recourse::vault
