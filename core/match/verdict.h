// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/account_life.h"
#include "match/breach_index.h"
#include "model/exposure.h"

namespace recourse::match {

/// Days after a breach during which a new account may still have been touched: intrusions go on, and lists give their
/// first day.
inline constexpr int kLateSlackDays = 31;

/// Fills facts and band of `exposure`, whose `factsFor` already tell how breach and account share a domain. `match.h`
/// has the rules.
void judge(
    model::Exposure& exposure, const model::Account& account, const AccountLife& life, const IndexedBreach& indexed);

} // namespace recourse::match
