// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/tables.h"

#include <vector>

namespace recourse::match {

/// All breaches that one account has something in common with, each once by what it has most surely in common, in the order of breach ids.
/// What the user refused is not among them.
void findHits(std::vector<Hit>& hits, const AccountRow& account, const MatchTables& tables);

/// The accounts that may have a breach of that row among their hits, some twice: all of them, and a few more.
void addTouched(std::vector<Position>& accounts, const BreachRow& breach, const MatchTables& tables);

} // namespace recourse::match
