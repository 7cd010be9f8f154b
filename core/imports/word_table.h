// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

namespace recourse::imports {

/// Tells whether a word of zxcvbn's dictionary can begin with some characters, in letters of either case or with digits and signs in
/// their place ("p4$$"), and how common the most common of these words is. May say so where there is none, never the other way round.
class WordTable
{
public:
    /// What a character of a password may stand for in a word.
    struct Meanings
    {
        std::uint64_t bits = 0; ///< the same as a set; 0: no word has this character
        std::array<std::uint8_t, 3> classes{};
        std::uint8_t count = 0;
    };

    static constexpr int kNoWord = 99;
    /// For words that begin with given characters, by length: the base-2 logarithm of the least rank, rounded down, or `kNoWord`.
    struct Ranks
    {
        int one = kNoWord;
        int two = kNoWord;
        int three = kNoWord;
        int longer = kNoWord;
        int longest = 0; ///< length of the longest word that has more than three characters
    };

    /// The table; made at the first call, safe from any thread.
    [[nodiscard]] static const WordTable& instance();

    [[nodiscard]] const Meanings& meaningsOf(char character) const { return m_meanings[static_cast<unsigned char>(character)]; }
    /// Of the words that begin with these four characters, or fewer where the last have no meaning.
    [[nodiscard]] Ranks ranksOf(const Meanings& first, const Meanings& second, const Meanings& third, const Meanings& fourth) const;

private:
    WordTable();
    void addBeginnings(std::uint8_t first, const char* at, const char* end);
    void addShortWords();
    void addMeanings();
    void addMeaning(char character, std::uint8_t meaning);

    static constexpr std::size_t kClasses = 37; ///< letters, digits, and one for all else
    struct Beginning
    {
        std::uint64_t fourths = 0;
        int rank = kNoWord;
        int longest = 0;
    };

    std::array<Meanings, 256> m_meanings{};
    std::array<std::uint8_t, kClasses> m_one{};
    std::array<std::uint8_t, kClasses * kClasses> m_two{};
    std::vector<std::uint16_t> m_placeOf; ///< by the first three classes: place in m_beginnings, 0 for none
    std::vector<Beginning> m_beginnings;
};

} // namespace recourse::imports
