// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_sender.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace recourse::imports {

/// The kinds of addresses, by what they tell about whom they were given to.
enum class AddressForm {
    Ordinary, ///< nothing
    Tagged, ///< with a "+" in it
    Relay, ///< of a relay that gives out an address for each service
    OwnDomain, ///< at a domain of the user's own
};

/// What an address says about whom it was given to.
struct AliasName
{
    AddressForm form = AddressForm::Ordinary;
    std::string tag; ///< what stands behind the "+" or, at a domain of the user's own, before the "@"; letters and digits alone
    std::string own; ///< the name of the user's own domain, likewise
};

/// `viaRelay`: all services write to it through a relay, which tells the relay's addresses from people's where a host has both.
[[nodiscard]] AliasName aliasNameOf(std::string_view address, bool viaRelay, MailSenders& senders);

/// The name before a domain's ending: letters and digits alone.
[[nodiscard]] std::string nameOfDomain(std::string_view domain);

/// How much of the tag is the domain's name: all of it (the most), a part, or only the name's beginning; 0: nothing. What else stands
/// before the "@" of a domain of the user's own must then be digits, an ending or a word for everything: otherwise it is a person's name
/// ("anna.otto"), as is the name of the domain itself.
[[nodiscard]] std::size_t likeness(const AliasName& name, std::string_view domain, const MailRules& rules);

} // namespace recourse::imports
