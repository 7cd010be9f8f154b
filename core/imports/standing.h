// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/account_list.h"
#include "imports/known_accounts.h"
#include "model/account.h"

#include <span>
#include <vector>

namespace recourse::imports {

/// The judgement that is to hold for one account of an import once it is stored.
struct Standing
{
    /// With strength -1 where that of the list's account is to be taken; without `judgedBy` where it is this import's.
    model::PasswordJudgement judgement;
    bool aside = false; ///< another account of the run speaks for the same one of the inventory: this one's password is passed over

    /// With the strength of the list's account, which may be judged only by now.
    [[nodiscard]] model::PasswordJudgement with(const model::PasswordJudgement& fresh) const;
};

/// Beside the accounts of a list.
using Standings = std::vector<Standing>;

/// Compares the judgements of one import run with those that the inventory has of the same accounts. Passwords of earlier imports are
/// gone, so who shares a password can be told only among accounts that were judged together, and group and import always go together:
/// - A password is another one if it differs in strength, if `passwordChanged` is later, or, since nobody knows whose it was that
///   changed, if accounts judged together shared it and no longer do, or the other way round. Then the judgement is the run's as a whole.
/// - Else the account stays in its group. Accounts of the run that share its password join that group: those that are new, that stood
///   alone, and whose password is another one now. If members of several groups share a password, all get the run's own group.
/// - A password that is older than the inventory's, by the days of both, is passed over: the newer one was judged.
/// - `reusedCount` grows when the run has more accounts that share, and shrinks by those whose password is another one. A run with a part
///   of a group says nothing new, and so does the same run again.
/// - A count of leaks belongs to the password: it stays while that stays, and the run's own count takes its place.
/// - Of accounts of the run that are one of the inventory, by former keys, the one with the latest `passwordChanged` speaks for it, without
///   days the one with the inventory's own key. The others are set aside and are no further uses of a password.
/// Each list needs reuse as `groupReused` found it, and the strengths of all accounts that the inventory has. An account that several
/// lists have gets the same answer in all.
[[nodiscard]] std::vector<Standings> standingJudgements(
    std::span<const AccountList* const> lists, const KnownAccounts& inventory);

} // namespace recourse::imports
