// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace recourse::domains {

/// The part of the Public Suffix List that nearly all hosts need: top levels that are suffixes as a whole, and the names of two labels
/// below them that are suffixes or that other rules know more about. Tells what it can tell in two look-ups; for the rest the list itself
/// has to be asked.
class SimpleSuffixes
{
public:
    /// From the text of public_suffix_list.dat (format: https://github.com/publicsuffix/list/wiki/Format).
    explicit SimpleSuffixes(std::string_view list);

    /// The registrable domain of a host in lower case punycode, if it is the last two or three labels for sure: the end of `host`. Empty
    /// where only the list knows, and for suffixes.
    [[nodiscard]] std::string_view registrablePart(std::string_view host) const;

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Names = std::unordered_set<std::string, Hash, std::equal_to<>>;
    /// What the rules say about a name of two labels.
    enum class Second : unsigned char {
        Suffix, ///< it is one, and no rule goes below it
        Asked, ///< only the list knows
    };

    void addRule(std::string_view rule, Names& topsOfWildcards);

    Names m_tops; ///< "com", but not "ck" because of "*.ck"
    std::unordered_map<std::string, Second, Hash, std::equal_to<>> m_seconds; ///< "co.uk" and "kobe.jp" of "*.kobe.jp"
};

} // namespace recourse::domains
