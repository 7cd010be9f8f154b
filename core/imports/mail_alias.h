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
    bool isNotMine = false; ///< the user said that there is no account: it was not given the address
    bool viaRelay = false; ///< all of it came through a relay
};

/// The bits of the kinds for which `isEvidence` holds.
inline constexpr std::uint16_t kEvidenceKinds = kindBit(MailKind::Newsletter) * 2 - 1;

/// What is known besides mail.
struct AliasKnowledge
{
    /// The user's word on whether a service (as `Service::key`) was given an address.
    struct Word
    {
        QString address; ///< lower case
        QString service;
        bool given = false;
    };
    std::vector<Word> words;
    std::vector<model::LeakSign> signs; ///< found before
};

struct AliasFindings
{
    std::vector<MailAlias> aliases;
    std::vector<model::LeakSign> signs;
    std::vector<model::LeakSign> refuted; ///< of the signs found before: by now the mail shows that they are none
};

/// False for addresses of which nothing says that only one service has them. `viaRelay`: what came to it came through a relay.
[[nodiscard]] bool mayBeAlias(std::string_view address, bool viaRelay, MailSenders& senders);

/// Finds out which address was given to which service, and who else writes to it. An address was given to a service if what stands
/// behind its "+" (or, at a domain of the user's own, before the "@") is the service's name, begins or ends with it (see `likeness`), or
/// behind a "+" is the name's beginning. Without such a name, behind a "+" if only one company writes to it, and for addresses of relays
/// the first of a few. The user's word counts more than names. Where accounts at many companies were made it is the user's ordinary
/// address; at a domain of the user's own two others are enough, or two that wrote before the service did. Strangers are none: domains
/// of the same name (under endings that a company takes its name under) or company, and the owner's domains for mail; and, unless they
/// abuse it, those who deliver and collect for others, people at providers of mailboxes, and who sold something at a market.
[[nodiscard]] AliasFindings findAliases(std::vector<MailUse> uses, MailSenders& senders, const AliasKnowledge& known = {});

} // namespace recourse::imports
