// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_findings.h"
#include "imports/mail_sender.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// Messages from one domain to one of the user's addresses.
struct MailUse
{
    std::string_view address;
    std::string_view domain;
    bool evidence = false; ///< of an account; otherwise spam or a person's mail
    std::int64_t count = 0;
    std::int64_t first = INT64_MIN; ///< seconds since 1970; INT64_MIN: not known
    std::int64_t last = INT64_MIN;
};

struct AliasFindings
{
    std::vector<MailAlias> aliases;
    std::vector<model::LeakSign> signs;
};

/// Finds out which address was given to which service, and who else writes to it. An address was given to a service if what stands
/// behind its "+" (or, at a domain of the user's own, before the "@") is the service's name; without such a name, if only one service
/// writes to it, or for addresses of relays the first of a few. Strangers of the same name ("example.de", "example.com") are none.
[[nodiscard]] AliasFindings findAliases(std::vector<MailUse> uses, MailSenders& senders);

} // namespace recourse::imports
