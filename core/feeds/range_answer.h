// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <array>
#include <string_view>
#include <vector>

namespace recourse::feeds {

/// SHA-1 of a password.
using RangeDigest = std::array<unsigned char, 20>;

/// The first five hexadecimal digits of a digest, upper case: all that is ever sent of it.
[[nodiscard]] std::array<char, 5> rangePrefix(const RangeDigest& digest);

/// One answer of a list of leaked passwords: the rest of every digest that begins as asked, with how often that password leaked.
class RangeAnswer
{
public:
    /// Reads lines of 35 hexadecimal digits, a colon and a number, as `GET /range/XXXXX` gives them (haveibeenpwned.com/API/v3,
    /// "Searching by range"): CRLF or LF between them, either case. Lines with the number 0 are padding and stand for nothing. The
    /// whole answer is refused if one line is anything else, for what is missing would pass as not leaked. Error: RangeUnusable,
    /// `where` tells what it is or names the line by its number.
    [[nodiscard]] static base::Result<RangeAnswer> parse(std::string_view bytes);

    /// Lines, padding included.
    [[nodiscard]] int lines() const { return m_lines; }
    /// How often the password leaked; 0: not known to have. Numbers above the range of int are its largest.
    [[nodiscard]] int countOf(const RangeDigest& digest) const;

private:
    /// The 35 digits: a half byte and 17 whole ones.
    using Rest = std::array<unsigned char, 18>;
    struct Entry
    {
        Rest rest{};
        int count = 0;
    };

    [[nodiscard]] static Rest restOf(const RangeDigest& digest);
    [[nodiscard]] bool takeLine(std::string_view line);

    std::vector<Entry> m_entries; ///< without padding
    int m_lines = 0;
};

} // namespace recourse::feeds
