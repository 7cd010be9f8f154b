// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

namespace recourse::imports {

/// How the words begin that zxcvbn knows, so that a password can be seen to hold none of them without searching for them.
/// Ranks are bits: the base-2 logarithm of a word's rank, rounded down. Numbers are letters: "A" for 0, "B" for 1…
struct WordBeginnings
{
    char first; ///< letter, digit or '_' for anything else
    /// After a blank and the second character: each third character, the least rank of the words that begin with these three, the
    /// length of the longest of them, and the fourth characters of these words, '$' if one ends before it.
    std::string_view rest;
};

/// Words of three characters and more.
[[nodiscard]] std::span<const WordBeginnings> wordBeginnings();

/// Words of one and two characters, each with its rank, between blanks.
[[nodiscard]] std::string_view shortWords();

} // namespace recourse::imports
