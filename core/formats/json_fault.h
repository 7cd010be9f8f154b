// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace recourse::formats {

/// A place in a text, both counted from 1, columns in characters.
struct TextPlace
{
    std::size_t line = 1;
    std::size_t column = 1;

    bool operator==(const TextPlace&) const = default;
};

/// Where byte `offset` of a UTF-8 text stands. Line ends are LF, CRLF and CR.
[[nodiscard]] TextPlace placeOf(std::string_view text, std::size_t offset);

/// What is wrong with a text that is no JSON.
enum class JsonFaultKind {
    Structure, ///< a bracket, comma or colon is missing or too many, or something stands behind the end
    Word, ///< begins like true, false or null
    Number, ///< malformed, or more than 64 bits
    Escape, ///< wrong, or half a surrogate pair
    Control, ///< a control character inside a string
    Encoding, ///< bytes inside a string that are not UTF-8
    OpenString, ///< a string without end
};

struct JsonFault
{
    JsonFaultKind kind = JsonFaultKind::Structure;
    std::size_t at = 0; ///< byte offset; the text's size if something is missing at its end
};

/// The first place at which a text stops being JSON as `JsonDocument` takes it, for messages. Nothing where all of it is, or where only
/// its depth is too much. Takes a bit of memory for each open bracket.
[[nodiscard]] std::optional<JsonFault> findJsonFault(std::string_view text);

/// Overwrites each half of a surrogate pair that is written as an escape by "\ufffd", as programs in JavaScript write texts that were cut
/// inside a character. True if there was any.
bool replaceLoneSurrogates(char* text, std::size_t size);

} // namespace recourse::formats
