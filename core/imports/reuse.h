// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/unjudged_list.h"

#include <span>

namespace recourse::imports {

/// Finds out which accounts of one import run share a password, and sets `reusedCount` and `reuseGroup` of all of them. The lists share
/// one ledger, and so the numbers of the groups hold over all lists. An account that several lists have is one account with one
/// password: that of the later change, without days that of the first list that has one.
void groupReused(std::span<UnjudgedList> lists);

} // namespace recourse::imports
