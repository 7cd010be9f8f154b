// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/app_domains.h"
#include "domains/domain_groups.h"
#include "imports/unjudged_list.h"

#include <span>
#include <vector>

namespace recourse::imports {

/// Finds out which accounts of one import run share a password, and sets `reusedCount` and `reuseGroup` of all of them. The lists share
/// one ledger, and so the numbers of the groups hold over all lists. An account that several lists have is one account with one
/// password: that of the later change, without days that of the first list that has one. So are accounts of one login at sites where one
/// login is good at all of them (ebay.de and ebay.com), and at a site and in its app: saved twice is not
/// used twice, though they have a group, since they do share it.
void groupReused(std::span<UnjudgedList> lists, const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps);

/// How many accounts of the inventory share the password of one of them.
struct ReuseCount
{
    model::AccountId account;
    int reusedCount = 0;

    bool operator==(const ReuseCount&) const = default;
};

/// Counts the groups of the inventory by the accounts that are in them now, and answers for which accounts that is news. An import, or its
/// end, moves accounts from group to group, while others that it does not have stay behind. `accounts`: at least all with a group. Sites
/// and apps that share a login count as in `groupReused`. An account that nobody shares with any more keeps its group: who left may come back.
[[nodiscard]] std::vector<ReuseCount> recountReuse(
    const std::vector<model::Account>& accounts, const domains::DomainGroups& sharedLogins, const domains::AppDomains& apps);

} // namespace recourse::imports
