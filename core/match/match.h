// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/context.h"
#include "model/account.h"
#include "model/breach.h"
#include "model/exposure.h"

#include <QDate>

#include <vector>

/// Which published breaches touch which accounts, and why.
///
/// What is compared, the surest first; a pair is told by the first that holds. (1) The registrable domain, of the account or of one of its
/// further hosts. (2) A published name that the user confirmed to be the service's. (3) Another domain that tables say belongs with the
/// account's: of the same service, with the same login, or the one it moved from. (4) A published name that exactly equals a name of the
/// service or the title of the entry, only where the breach has no domain or the account is known by its name alone, and never as more than
/// `Possible` until the user confirms it. Names equal in the form of `domains::organisationNames` or not at all. A name that the user refused is not proposed for that service again, a
/// domain of (3) not for that account.
///
/// How a band is found. A public list names the service and never the single account, so a breach at the account's
/// registrable domain alone gives `Possible`; proof that the account existed before the breach gives `Likely`.
/// `Confirmed` asks for both ends: a verified breach whose whole period lies between two dated signs of this account,
/// so that it provably existed on the day (or the same with one end, and evidence about this very account: a notice to
/// the user, its unique strong password among the leaked ones, a stranger's mail to an address that only this service was given). It claims
/// no more than that; whether the account's own row was taken stays stated under `unknown` of every exposure, unless a list that was asked
/// about its address has answered: an address that is listed raises by two bands, addresses that are not listed leave it at `Unlikely`, or
/// `Possible` against other evidence about this account. A notice to the user, or an address that a list found, leaves it at `Likely` at
/// least, whatever the dates say. Mail of the service to an address of the account is a sign of its life like the
/// account's own dates; the earliest sign of any kind tells how young the account may be.
///
/// What lowers it. First known clearly after the breach, or closed before it: `Unlikely`. Unverified, where its publisher says so: one
/// band lower.
/// Spam lists, malware and stealer logs are no incident at the service: one band lower and never above `Possible`.
/// Fabricated, retired, superseded or withdrawn: `Unlikely`. A breach that names another host of the domain, or an account closed
/// on an unknown day or within the breach's period: at most `Possible`. Another domain of the same service or login: at most `Likely`; one whose logins went one way, or
/// were shared once: at most `Possible`. Unknown facts lower to `Possible` and no further, and never raise.
///
/// Never matched by domain: accounts that are unresolved, and the ids of apps themselves; apps are matched by the domain that a set of one
/// service joins to their id, and by their further hosts. Local accounts are not matched at all.
namespace recourse::match {

/// What is matched. The vectors must outlive the call; nothing in them is changed.
struct MatchInput
{
    const std::vector<model::Account>& accounts;
    const std::vector<model::Breach>& breaches;
    QDate today; ///< account dates after it are taken as not known
    MatchContext context = {};
};

/// Whether no address tells whose account it is: entries without one, and apps. Of apps those are meant that no set of domains joins to a site.
[[nodiscard]] bool isKnownByName(const model::Account& account);

/// One exposure for each account and breach that have something in common, in the order of account id, then breach
/// id. Exposure ids are 0 and dispositions `Open`: the caller keeps what is stored. The same input gives the same
/// output, whatever its order. To match again after few changes see `Matcher`.
[[nodiscard]] std::vector<model::Exposure> matchAll(const MatchInput& input);

} // namespace recourse::match
