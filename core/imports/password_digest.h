// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace recourse::imports {

/// SHA-1 of a password's UTF-8 bytes: what lists of leaked passwords name it by. As secret as the password itself, for weak ones are
/// found by guessing. Never stored; whoever has one wipes it.
using PasswordDigest = std::array<unsigned char, 20>;

/// Leaves neither the password nor the digest in memory of its own. Nothing if libcrypto has no SHA-1 here (some systems forbid it).
[[nodiscard]] std::optional<PasswordDigest> passwordDigest(std::string_view password);

} // namespace recourse::imports
