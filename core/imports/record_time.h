// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <string_view>

/// The ways in which account lists write points in time. All give UTC, cut to whole seconds, and an invalid time for what is
/// empty, malformed, before 1970 or the "never" of password managers (2999 and later).
namespace recourse::imports {

/// "2017-03-14T14:17:48Z", with or without fraction and zone; no zone means UTC.
[[nodiscard]] QDateTime timeFromIso(std::string_view text);

/// Seconds since 1970.
[[nodiscard]] QDateTime timeFromSeconds(qint64 seconds);
[[nodiscard]] QDateTime timeFromSeconds(std::string_view digits);

/// Milliseconds since 1970, as Firefox writes them.
[[nodiscard]] QDateTime timeFromMilliseconds(std::string_view digits);

/// KeePass XML: ISO 8601, or base64 of a little-endian 64-bit count of seconds since 0001-01-01, as databases of version 4
/// exported by KeePassXC have it ("jPJZ0A4AAAA=" is 2017-03-14T14:17:48Z).
[[nodiscard]] QDateTime timeFromKeePass(std::string_view text);

} // namespace recourse::imports
