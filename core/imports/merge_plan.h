// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/standing.h"
#include "model/account.h"
#include "model/import.h"

#include <vector>

namespace recourse::imports {

/// What an import would do to the inventory, to be shown before it is done.
struct MergePlan
{
    /// An account of the list that the inventory does not have.
    struct Added
    {
        int account = 0; ///< index into the list's accounts
        model::PasswordJudgement password; ///< to be stored instead of that account's own
    };

    std::vector<Added> added; ///< names accounts of the list and copies none: a million of them fill the memory once
    std::vector<model::Account> changed; ///< whole accounts with the inventory's id, new facts merged in
    int known = 0; ///< accounts of the file that add nothing
    int merged = 0; ///< accounts of the file that went into one of `changed` after another account of the file did
    std::vector<model::AccountId> knownIds; ///< these, as the inventory has them; none of them is among `changed`
    std::vector<model::ImportLine> lines; ///< the list's lines with the fates New, Merged, Known, Changed, Skipped, Failed
};

/// An account has no more hosts, identifiers or tags than this; a file that claims so was made to keep the program busy.
inline constexpr std::size_t kMostNames = 256;

/// Adds to `known` what `fresh` knows and `known` does not: union of hosts, identifiers and tags (up to `kMostNames`), either one's one-time code
/// and passkey, earliest `created`, latest `lastUsed` and `passwordChanged`; archived only if both are. Never takes anything
/// away and never touches id, service, login, state, closing date or person.
/// The password judgement is replaced as a whole, and only if `fresh` has a later password change, or differs in strength and has no earlier one; what
/// more can be said where whole lists meet, see `standingJudgements`. A replaced judgement has no `judgedBy` until the import is stored.
[[nodiscard]] model::Account mergedAccount(const model::Account& known, const model::Account& fresh);

/// Compares a list with the inventory by `model::mergeKey` and, where no account has that, by former keys; of an account that the user
/// corrected, the list's address is passed over. Nothing is ever deleted, and accounts that the user closed stay
/// closed. The same file a second time gives no additions and no changes.
[[nodiscard]] MergePlan planMerge(
    const AccountList& list, const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys = {});
/// The same for one list of a run of several: `standings` are those of `ListRun::standings` for this list.
[[nodiscard]] MergePlan planMerge(const AccountList& list, const std::vector<model::Account>& inventory, const Standings& standings,
    const model::FormerKeys& formerKeys = {});

/// The added accounts as they are to be stored, without ids.
[[nodiscard]] std::vector<model::Account> addedAccounts(const MergePlan& plan, const AccountList& list);

/// Gives the plan's added accounts the strengths of `list`, from which the plan was made before they were known.
void takeStrengths(MergePlan& plan, const AccountList& list);

} // namespace recourse::imports
