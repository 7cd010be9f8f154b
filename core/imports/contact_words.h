// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

/// Header words of address books and customer lists, which have e-mail addresses and websites as account lists do. Names are as
/// `columnWord` gives them.
namespace recourse::imports {

/// True for "address" in any language and with words that say nothing of the web: where somebody lives, unless hosts stand below.
[[nodiscard]] bool isPlainAddressWord(std::string_view columnWord);

/// True for a first or last name, a phone number, a company.
[[nodiscard]] bool isContactWord(std::string_view columnWord);

/// True for a phone or other number, by which one may log in where nothing else is.
[[nodiscard]] bool isNumberWord(std::string_view columnWord);

} // namespace recourse::imports
