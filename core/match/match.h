// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"

#include <QDate>

#include <vector>

/// Which published breaches touch which accounts, and why.
///
/// How a band is found. A public list names the service and never the single account, so a breach at the account's
/// registrable domain alone gives `Possible`; proof that the account existed before the breach gives `Likely`.
/// `Confirmed` asks for both ends: a verified breach whose whole period lies between two dated signs of this account,
/// so that it provably existed on the day (or the same with one end, and evidence about this very account: a notice to
/// the user, or its unique strong password among the leaked ones). It claims no more than that; whether the account's
/// own row was taken stays stated under `unknown` of every exposure.
///
/// What lowers it. First known clearly after the breach, or closed before it: `Unlikely`. Unverified: one band lower.
/// Spam lists, malware and stealer logs are no incident at the service: one band lower and never above `Possible`.
/// Fabricated, retired or withdrawn: `Unlikely`. A breach that names another host of the domain, or an account closed
/// on an unknown day: at most `Possible`. Unknown facts lower to `Possible` and no further, and never raise.
///
/// Not matched: accounts that are local or unresolved, and apps, because no table of packages and their domains is
/// shipped.
namespace recourse::match {

/// What is matched. The vectors must outlive the call; nothing in them is changed.
struct MatchInput
{
    const std::vector<model::Account>& accounts;
    const std::vector<model::Breach>& breaches;
    QDate today; ///< account dates after it are taken as not known
};

/// One exposure for each account and breach that share a registrable domain, in the order of account id, then breach
/// id. Exposure ids are 0 and dispositions `Open`: the caller keeps what is stored. The same input gives the same
/// output, whatever its order.
[[nodiscard]] std::vector<model::Exposure> matchAll(const MatchInput& input);

} // namespace recourse::match
