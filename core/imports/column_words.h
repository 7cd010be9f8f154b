// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace recourse::imports {

/// What a column of an account list means to us.
enum class ColumnField {
    Ignore, ///< dropped
    Title,
    Url,
    Login,
    Email, ///< the login if there is no other, else a further identifier
    Password, ///< judged, never stored
    OneTimeCode, ///< only that there is one
    Note, ///< only that there is one
    Tag,
    Created,
    LastUsed,
    Changed, ///< when the password was changed
};

/// A header name as the words are compared: trimmed, lower case in every script, "_", "-" and "." as spaces.
[[nodiscard]] std::string columnWord(std::string_view headerName);

/// The meaning of a whole header name in English, German, French, Spanish, Italian, Dutch, Portuguese, Polish or Swedish;
/// nothing if the name is not in the list.
[[nodiscard]] std::optional<ColumnField> fieldOfWord(std::string_view columnWord);

/// The meaning of a header name that holds a known word among others ("Website address", "Your e-mail").
[[nodiscard]] std::optional<ColumnField> fieldOfPhrase(std::string_view columnWord);

} // namespace recourse::imports
