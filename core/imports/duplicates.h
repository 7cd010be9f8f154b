// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/app_domains.h"
#include "domains/domain_groups.h"
#include "model/account.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace recourse::imports {

/// Why accounts may be one, the strongest reason first.
enum class DuplicateReason {
    AlsoLogin, ///< same service; the login of one is a further identifier of the other
    Renamed, ///< same login; the service moved from one domain to the other
    SharedLogin, ///< same login at domains where one login is good at all, or in an app and at its domain
    LocalPart, ///< same service; one login is an e-mail address, the other is what stands before its @
    SameTitle, ///< same login and title (or the title is the other's domain); one of them has no address
    FormerlyShared, ///< same login at domains where one login once was good at all
};

/// What is known of the passwords, as far as one import judged both.
enum class DuplicatePasswords { Unknown, Same, Different };

/// Accounts that may be one. Never merged without the user's word.
struct DuplicateProposal
{
    std::vector<model::AccountId> accounts; ///< two or more; the first is the one that should stay
    DuplicateReason reason = DuplicateReason::SharedLogin;
    DuplicatePasswords passwords = DuplicatePasswords::Unknown; ///< of all of them
    QStringList values; ///< what the reason is about, beside `accounts`: domains, logins for AlsoLogin and LocalPart, titles for SameTitle

    bool operator==(const DuplicateProposal&) const = default;
};

/// Whether the user said of two accounts that they are two.
using IsDeclined = std::function<bool(const model::Account&, const model::Account&)>;

/// Where one login is good at several places.
struct SharedPlaces
{
    const domains::DomainGroups& groups;
    const domains::AppDomains& apps;
};

/// Suspected duplicates, by reason, then those with the same password first. Two accounts are proposed once, for the strongest reason.
/// Left out are closed accounts, addresses in the user's own network, accounts of different persons, pairs that are declined, what is
/// not clear (one local part at two e-mail addresses, a title that fits two accounts), and formerly shared logins whose passwords
/// differ. Takes time in proportion to the inventory.
[[nodiscard]] std::vector<DuplicateProposal> findDuplicates(
    const std::vector<model::Account>& inventory, const SharedPlaces& places, const IsDeclined& isDeclined);

} // namespace recourse::imports
