// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_findings.h"
#include "imports/mail_kind.h"
#include "imports/mail_sender.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace recourse::imports {

[[nodiscard]] constexpr std::uint16_t kindBit(MailKind kind)
{
    return static_cast<std::uint16_t>(1U << static_cast<unsigned>(kind));
}

/// Messages from one domain to one of the user's addresses.
struct MailUse
{
    std::string_view address;
    std::string_view domain;
    std::uint16_t kinds = 0; ///< bits by MailKind
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
/// behind its "+" (or, at a domain of the user's own, before the "@") is the service's name, begins or ends with it, or behind a "+"
/// is the name's beginning. Without such a name, behind a "+" if only one company writes to it, and for addresses of relays the first
/// of a few. Where accounts at many companies were made it is the user's ordinary address. Strangers are none: domains of the same
/// name or company, those who deliver and collect for others, people at providers of mailboxes, and sellers at a market.
[[nodiscard]] AliasFindings findAliases(std::vector<MailUse> uses, MailSenders& senders);

} // namespace recourse::imports
