// SPDX-License-Identifier: GPL-3.0-or-later
// zxcvbn finds all words, dates, walks over keys and repetitions in a password and takes the cheapest way to cover it with them and
// with single characters. Here each way has at most the cost that it has there, and more ways may be open; so the cheapest is no dearer.
#include "imports/strength_floor.h"

#include "base/secret_bytes.h"
#include "imports/key_walks.h"
#include "imports/word_table.h"

#include <zxcvbn.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

namespace recourse::imports {

namespace {

constexpr double kNever = 1e9;

// Bits that zxcvbn adds for a part that is not the first.
constexpr double kAtEnd = 1.0;
constexpr double kInMiddle = 1.75;

// The least bits of a part of three characters or more, of a date of four digits, of a longer date.
constexpr double kKeyWalk = 9.75; // log2 of 2 * (6 - 66/47) * 94
constexpr double kKeypadWalk = 7.24; // log2 of 2 * (8 - 44/15) * 15
constexpr double kYear = 7.22; // log2 of 150 years
constexpr double kDate = 15.18; // log2 of 31 * 12 * 100 days

enum CharacterKind : std::uint8_t { Lower = 1, Upper = 2, Digit = 4, Sign = 8, Beyond = 16 };

constexpr CharacterKind kindOf(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    if (byte == 0 || byte >= 0x80)
        return Beyond;
    if (c >= 'a' && c <= 'z')
        return Lower;
    if (c >= 'A' && c <= 'Z')
        return Upper;
    return c >= '0' && c <= '9' ? Digit : Sign;
}

/// How many characters there are of these kinds.
int cardinality(unsigned kinds)
{
    return ((kinds & Lower) != 0 ? 26 : 0) + ((kinds & Upper) != 0 ? 26 : 0) + ((kinds & Digit) != 0 ? 10 : 0) + ((kinds & Sign) != 0 ? 33 : 0);
}

const std::array<double, 128>& logarithms()
{
    static const auto kLogarithms = [] {
        std::array<double, 128> all{};
        for (std::size_t i = 1; i < all.size(); ++i)
            all[i] = std::log2(static_cast<double>(i));
        return all;
    }();
    return kLogarithms;
}

bool isDateCharacter(char c)
{
    return kindOf(c) == Digit || std::string_view("/\\-_. ").find(c) != std::string_view::npos;
}

/// "abab", "xyzzxyzz": the same twice, one behind the other. Of one character, three times.
bool repeats(std::string_view text)
{
    for (std::size_t period = 1; period * 2 <= text.size(); ++period) {
        const std::size_t enough = period == 1 ? 2 : period;
        std::size_t same = 0;
        for (std::size_t i = period; i < text.size(); ++i) {
            same = text[i] == text[i - period] ? same + 1 : 0;
            if (same == enough)
                return true;
        }
    }
    return false;
}

/// "ace", "321", "890": equal steps up or down. Three digits with a zero are taken for one, whose place after nine zxcvbn knows.
bool counts(std::string_view text)
{
    constexpr int kLongestStep = 5;
    for (std::size_t i = 2; i < text.size(); ++i) {
        const std::string_view three = text.substr(i - 2, 3);
        const CharacterKind kind = kindOf(three[0]);
        if (kind == Sign || kindOf(three[1]) != kind || kindOf(three[2]) != kind)
            continue;
        const int step = three[1] - three[0];
        if (step != 0 && std::abs(step) <= kLongestStep && three[2] - three[1] == step)
            return true;
        if (kind == Digit && three.find('0') != std::string_view::npos)
            return true;
    }
    return false;
}

/// The cheapest way over one password: from its beginning on, the bits to each place between its characters.
class CheapestWay
{
public:
    CheapestWay(std::string_view text, unsigned kinds)
        : m_text(text)
        , m_guess(logarithms()[static_cast<std::size_t>(cardinality(kinds))])
        , m_words(WordTable::instance())
    {
        m_byPart.fill(kNever);
        m_byGuess.fill(kNever);
        m_byGuess[0] = 0;
        for (std::size_t i = 0; i < text.size(); ++i)
            m_meanings[i] = &m_words.meaningsOf(text[i]);
        for (std::size_t i = text.size(); i < m_meanings.size(); ++i)
            m_meanings[i] = &m_nothing;
        findRuns();
    }
    CheapestWay(const CheapestWay&) = delete;
    CheapestWay& operator=(const CheapestWay&) = delete;
    ~CheapestWay() { base::wipe(m_meanings.data(), sizeof(m_meanings)); }

    double bits()
    {
        for (std::size_t i = 0; i < m_text.size(); ++i) {
            addReversedWords(i);
            m_byGuess[i + 1] = std::min(m_byGuess[i], m_byPart[i] + kInMiddle) + m_guess;
            addWords(i);
            addPair(i);
            addWalk(i);
            addDate(i);
        }
        addReversedWords(m_text.size());
        // Single characters at the end cost less to turn to; who guesses them all turns to nothing.
        return std::min(m_byPart[m_text.size()], m_byGuess[m_text.size()] - (kInMiddle - kAtEnd));
    }

private:
    /// To begin a part at this place. Words can cost as little in the middle as at the end, if they hold letters in disguise.
    [[nodiscard]] double startOf(std::size_t place, double added = kAtEnd) const
    {
        return std::min(m_byPart[place], m_byGuess[place]) + (place > 0 ? added : 0);
    }

    void arrive(std::size_t place, double bits) { m_byPart[place] = std::min(m_byPart[place], bits); }

    void arriveFrom(std::size_t first, std::size_t last, double bits)
    {
        for (std::size_t place = first; place <= last; ++place)
            arrive(place, bits);
    }

    /// How far characters that words have, and walks on one keyboard, reach from each place.
    void findRuns()
    {
        for (std::size_t i = m_text.size(); i-- > 0;)
            m_wordsTo[i] = m_meanings[i]->bits == 0 ? i : i + 1 < m_text.size() ? std::max(m_wordsTo[i + 1], i + 1) : i + 1;
        for (std::size_t i = 0; i < m_text.size(); ++i)
            m_wordsFrom[i + 1] = m_meanings[i]->bits == 0 ? i + 1 : i > 0 ? m_wordsFrom[i] : 0;
    }

    void addWords(std::size_t i)
    {
        if (m_meanings[i]->bits == 0)
            return;
        const auto ranks = m_words.ranksOf(*m_meanings[i], *m_meanings[i + 1], *m_meanings[i + 2], *m_meanings[i + 3]);
        const double start = startOf(i);
        const int lengths[] = {ranks.one, ranks.two, ranks.three};
        for (std::size_t length = 1; length <= 3; ++length) {
            if (lengths[length - 1] != WordTable::kNoWord)
                arrive(i + length, start + lengths[length - 1]);
        }
        if (ranks.longer != WordTable::kNoWord)
            arriveFrom(i + 4, std::min(m_wordsTo[i], i + static_cast<std::size_t>(ranks.longest)), start + ranks.longer);
        m_oneLetter[i] = ranks.one;
    }

    /// Words that are read backwards from this place.
    void addReversedWords(std::size_t end)
    {
        if (end < 2 || m_meanings[end - 1]->bits == 0)
            return;
        const auto before = [this, end](std::size_t count) { return end >= count ? m_meanings[end - count] : &m_nothing; };
        const auto ranks = m_words.ranksOf(*before(1), *before(2), *before(3), *before(4));
        if (ranks.two != WordTable::kNoWord)
            arrive(end, startOf(end - 2) + ranks.two);
        if (ranks.three != WordTable::kNoWord)
            arrive(end, startOf(end - 3) + ranks.three);
        if (ranks.longer == WordTable::kNoWord)
            return;
        const std::size_t first = std::max(m_wordsFrom[end], end - std::min(end, static_cast<std::size_t>(ranks.longest)));
        for (std::size_t begin = first; begin + 4 <= end; ++begin)
            arrive(end, startOf(begin) + ranks.longer);
    }

    /// The same character twice, which may also be the word "a" or "i" twice.
    void addPair(std::size_t i)
    {
        if (i + 1 >= m_text.size() || m_text[i] != m_text[i + 1])
            return;
        const double characters = logarithms()[static_cast<std::size_t>(cardinality(kindOf(m_text[i])))] + 1;
        const double words = m_meanings[i]->bits != 0 ? m_oneLetter[i] + 1 : kNever;
        arrive(i + 2, startOf(i) + std::min(characters, words));
    }

    void addWalk(std::size_t i)
    {
        const KeyWalks& walks = KeyWalks::instance();
        std::uint8_t keyboards = 0xFF;
        for (std::size_t end = i + 1; end < m_text.size(); ++end) {
            keyboards &= walks.between(m_text[end - 1], m_text[end]);
            if (keyboards == 0)
                return;
            if (end >= i + 2)
                arrive(end + 1, startOf(i) + ((keyboards & KeyWalks::kKeypads) != 0 ? kKeypadWalk : kKeyWalk));
        }
    }

    void addDate(std::size_t i)
    {
        constexpr std::size_t kLongestDate = 10;
        if (kindOf(m_text[i]) != Digit)
            return;
        std::size_t digits = 1;
        for (std::size_t end = i + 1; end < m_text.size() && end < i + kLongestDate && isDateCharacter(m_text[end]); ++end) {
            digits += kindOf(m_text[end]) == Digit ? 1 : 0;
            if (end == i + 3 && digits == 4)
                arrive(end + 1, startOf(i) + kYear);
            else if (end > i + 3 && digits >= 3)
                arrive(end + 1, startOf(i) + kDate);
        }
    }

    std::string_view m_text;
    double m_guess; ///< bits of a single character
    const WordTable& m_words;
    WordTable::Meanings m_nothing;
    std::array<const WordTable::Meanings*, kMostFloorBytes + 4> m_meanings{};
    std::array<std::size_t, kMostFloorBytes + 1> m_wordsTo{};
    std::array<std::size_t, kMostFloorBytes + 1> m_wordsFrom{};
    std::array<int, kMostFloorBytes> m_oneLetter{};
    std::array<double, kMostFloorBytes + 4> m_byPart{}; ///< where a word, walk, date or pair ends
    std::array<double, kMostFloorBytes + 4> m_byGuess{}; ///< behind single characters
};

struct Sample
{
    const char* password;
    double bits;
};

/// Words from all over the dictionary and what else there is. Another dictionary gives other numbers.
constexpr Sample kSamples[] = {
    {"social", 8.3083}, {"pappas", 11.2101}, {"paulie", 11.9410}, {"crumley", 12.3663}, {"buettner", 12.9270}, {"suppressing", 13.3769},
    {"isakson", 13.6425}, {"zatunica", 13.9130}, {"statham", 14.1117}, {"granite", 11.9226}, {"naslund", 14.4682}, {"phebus", 14.5890},
    {"mudaliar", 14.8460}, {"mayrant", 14.9864}, {"mendelian", 15.1682}, {"bouldering", 15.2699}, {"stencel", 15.3894},
    {"standrod", 15.5271}, {"breutzman", 15.6381}, {"gobierno", 15.7343}, {"bachta", 15.8193}, {"nuding", 15.8993}, {"souhrada", 16.0681},
    {"abusufait", 16.2628}, {"password", 0.0000}, {"P@ssw0rd", 2.0000}, {"drowssap", 0.0000}, {"n4s0gr3b", 24.3833},
    {"zxcvbhjU", 24.8888}, {"qjkxbm1", 14.0768}, {"1987", 6.5850}, {"31.12.1999", 17.7680}, {"aaaa", 4.0000}, {"xkq7xkq7", 21.6797},
    {"gfedc", 8.0224}, {"h8Wq#vPz", 52.5588}, {"Tr0ub4dour&3", 30.8870}, {"correct horse", 27.7952},
};

/// Whether the library is the one whose words and costs are known here.
bool libraryIsKnown()
{
    static const bool kKnown = std::all_of(std::begin(kSamples), std::end(kSamples), [](const Sample& sample) {
        return std::abs(ZxcvbnMatch(sample.password, nullptr, nullptr) - sample.bits) < 0.001;
    });
    return kKnown;
}

} // namespace

double guessBitsFloor(std::string_view password)
{
    if (password.empty() || password.size() > kMostFloorBytes)
        return 0;
    unsigned kinds = 0;
    for (const char c : password)
        kinds |= kindOf(c);
    if ((kinds & Beyond) != 0 || repeats(password) || counts(password) || !libraryIsKnown())
        return 0;
    return CheapestWay(password, kinds).bits();
}

} // namespace recourse::imports
