// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/verdict.h"

namespace recourse::match {

/// What matching found of one account and one breach, in 24 bytes.
struct Match
{
    Hit hit;
    Verdict verdict;
};

/// The exposure of a match, its facts with their values. Its id is 0 and its disposition `Open`.
[[nodiscard]] model::Exposure exposureOf(const AccountRow& account, const Match& match, const MatchTables& tables);

} // namespace recourse::match
