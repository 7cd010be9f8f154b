// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

namespace recourse::imports {

/// The longest password that `guessBitsFloor` says anything of, in bytes.
inline constexpr std::size_t kMostFloorBytes = 64;

/// A number that zxcvbn's opinion of this password, in bits, is never below; found some twenty times sooner than the opinion itself.
/// 0 where nothing can be said: passwords that are empty, longer than `kMostFloorBytes` or not of ASCII, that repeat or count
/// something, and all passwords where the library is not the one whose words this knows. Thread-safe.
[[nodiscard]] double guessBitsFloor(std::string_view password);

} // namespace recourse::imports
