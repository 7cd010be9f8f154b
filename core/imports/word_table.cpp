// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/word_table.h"

#include "imports/word_beginnings.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace recourse::imports {

namespace {

constexpr std::uint8_t kDigits = 26;
constexpr std::uint8_t kOther = 36;
constexpr std::uint64_t kWordEnds = std::uint64_t{1} << 37; ///< among fourth characters: the word has three
constexpr std::string_view kOtherInWords = "!&'*+,-./:;=?\\_`|";

/// What stands for which letters. Source: zxcvbn-c, "Leet conversion strings".
constexpr auto kInPlaceOf = std::to_array<std::pair<char, std::string_view>>({{'!', "i"}, {'$', "s"}, {'%', "x"}, {'(', "c"}, {'+', "t"},
    {'0', "o"}, {'1', "il"}, {'2', "z"}, {'3', "e"}, {'4', "a"}, {'5', "s"}, {'6', "g"}, {'7', "lt"}, {'8', "b"}, {'9', "g"}, {'<', "c"},
    {'@', "a"}, {'[', "c"}, {'{', "c"}, {'|', "il"}});

bool isRank(char c)
{
    return c >= 'A' && c <= 'Z';
}

std::uint8_t classOf(char c)
{
    if (c >= 'a' && c <= 'z')
        return static_cast<std::uint8_t>(c - 'a');
    return c >= '0' && c <= '9' ? static_cast<std::uint8_t>(kDigits + (c - '0')) : kOther;
}

} // namespace

const WordTable& WordTable::instance()
{
    static const WordTable table;
    return table;
}

WordTable::WordTable()
    : m_placeOf(kClasses * kClasses * kClasses, 0)
    , m_beginnings(1)
{
    for (const WordBeginnings& beginnings : wordBeginnings())
        addBeginnings(classOf(beginnings.first), beginnings.rest.data(), beginnings.rest.data() + beginnings.rest.size());
    addShortWords();
    addMeanings();
}

void WordTable::addBeginnings(std::uint8_t first, const char* at, const char* end)
{
    std::size_t row = 0;
    for (; at + 2 < end; ++at) {
        if (*at == ' ') {
            row = (first * kClasses + classOf(*++at)) * kClasses;
        } else if (isRank(at[1])) {
            m_placeOf[row + classOf(*at)] = static_cast<std::uint16_t>(m_beginnings.size());
            m_beginnings.push_back({0, at[1] - 'A', at[2] - 'A'});
            at += 2;
        } else {
            m_beginnings.back().fourths |= *at == '$' ? kWordEnds : std::uint64_t{1} << classOf(*at);
        }
    }
    for (; at < end; ++at)
        m_beginnings.back().fourths |= *at == '$' ? kWordEnds : std::uint64_t{1} << classOf(*at);
}

void WordTable::addShortWords()
{
    m_one.fill(kNoWord);
    m_two.fill(kNoWord);
    std::string_view words = shortWords();
    while (!words.empty()) {
        const std::string_view word = words.substr(0, words.find(' '));
        const auto rank = static_cast<std::uint8_t>(word.back() - 'A');
        if (word.size() == 2)
            m_one[classOf(word[0])] = rank;
        else
            m_two[classOf(word[0]) * kClasses + classOf(word[1])] = rank;
        words.remove_prefix(std::min(words.size(), word.size() + 1));
    }
}

void WordTable::addMeanings()
{
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        addMeaning(letter, classOf(letter));
        addMeaning(static_cast<char>(letter - 'a' + 'A'), classOf(letter));
    }
    for (char digit = '0'; digit <= '9'; ++digit)
        addMeaning(digit, classOf(digit));
    for (const char other : kOtherInWords)
        addMeaning(other, kOther);
    for (const auto& [sign, letters] : kInPlaceOf) {
        for (const char letter : letters)
            addMeaning(sign, classOf(letter));
    }
}

void WordTable::addMeaning(char character, std::uint8_t meaning)
{
    Meanings& meanings = m_meanings[static_cast<unsigned char>(character)];
    meanings.bits |= std::uint64_t{1} << meaning;
    meanings.classes[meanings.count++] = meaning;
}

WordTable::Ranks WordTable::ranksOf(const Meanings& first, const Meanings& second, const Meanings& third, const Meanings& fourth) const
{
    Ranks ranks;
    for (std::size_t a = 0; a < first.count; ++a) {
        ranks.one = std::min<int>(ranks.one, m_one[first.classes[a]]);
        for (std::size_t b = 0; b < second.count; ++b) {
            const std::size_t pair = first.classes[a] * kClasses + second.classes[b];
            ranks.two = std::min<int>(ranks.two, m_two[pair]);
            for (std::size_t c = 0; c < third.count; ++c) {
                const Beginning& beginning = m_beginnings[m_placeOf[pair * kClasses + third.classes[c]]];
                if ((beginning.fourths & kWordEnds) != 0)
                    ranks.three = std::min(ranks.three, beginning.rank);
                if ((beginning.fourths & fourth.bits) == 0)
                    continue;
                ranks.longer = std::min(ranks.longer, beginning.rank);
                ranks.longest = std::max(ranks.longest, beginning.longest);
            }
        }
    }
    return ranks;
}

} // namespace recourse::imports
