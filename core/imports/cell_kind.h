// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace recourse::imports {

/// What the text of one cell looks like. Lexical only: "john.smith" looks like a host.
enum class CellKind {
    Empty,
    Address, ///< has a scheme: https://… android://…
    Host, ///< example.com, www.example.com/login, example.com:8443, 192.168.0.1
    Email,
    OneTimeCode, ///< otpauth://… or at least 16 characters of base32
    Seconds, ///< digits that are a time since 1970 from 1980 on
    Milliseconds,
    Microseconds,
    IsoTime, ///< 2021-04-05, 2021-04-05T10:11:12Z
    Number, ///< other digits
    Text,
};

[[nodiscard]] CellKind cellKind(std::string_view cell);

/// `cell` without white space at its ends.
[[nodiscard]] std::string_view trimmedCell(std::string_view cell);

} // namespace recourse::imports
