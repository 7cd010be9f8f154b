// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace recourse::domains {

/// What the form of an address says, before its host is looked at.
enum class AddressForm {
    Empty,
    Network, ///< scheme and host
    Bare, ///< host without scheme or port: may be any word
    App, ///< `host` is the package name
    Internal,
    Bad,
};

/// An address taken apart without copying; `host` without user info, port and brackets, otherwise as it stands.
struct Address
{
    AddressForm form = AddressForm::Empty;
    std::string_view host;
};

/// Takes apart one address of an account list (facts: imports §2).
[[nodiscard]] Address splitAddress(std::string_view text);

} // namespace recourse::domains
