// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <random>
#include <string>
#include <string_view>

namespace recourse::test {

/// Makes passwords of every kind that people and programs choose, and mixes of them; the same seed gives the same passwords.
class PasswordKinds
{
public:
    explicit PasswordKinds(unsigned seed)
        : m_random(seed)
    {
    }

    std::string next()
    {
        switch (below(8)) {
        case 0:
            return letters(1 + below(24), kPrintable);
        case 1:
            return letters(6 + below(12), kAlphanumeric);
        case 2:
            return letters(4 + below(20), kLower);
        case 3:
            return word() + letters(below(5), kDigits);
        default:
            break;
        }
        std::string mixed;
        for (unsigned parts = 1 + below(4); parts > 0; --parts)
            mixed += part();
        return mixed.substr(0, 70);
    }

private:
    static constexpr std::string_view kDigits = "0123456789";
    static constexpr std::string_view kLower = "abcdefghijklmnopqrstuvwxyz";
    static constexpr std::string_view kAlphanumeric = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    static constexpr std::string_view kPrintable
        = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t";
    static constexpr std::string_view kSigns = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ ";
    static constexpr std::array<std::string_view, 48> kWords{"password", "dragon", "monkey", "letmein", "shadow", "sunshine", "princess", "qwerty", "the",
        "and", "of", "to", "is", "it", "correct", "horse", "battery", "staple", "summer", "winter", "berlin", "michael", "jennifer", "andersson", "zebra",
        "xylophone", "quiz", "jazz", "o'brien", "rock-n-roll", "football", "liverpool", "computer", "internet", "secret", "hello", "world", "mustang",
        "naslund", "mudaliar", "phebus", "vzqx", "kjw", "rhythm", "iloveyou", "trustno1", "ncc1701", "abc123"};
    static constexpr std::array<std::string_view, 8> kRows{"qwertyuiop[]", "asdfghjkl;'#", "zxcvbnm,./", "1234567890-=", "',.pyfgcrl/=", "aoeuidhtns-",
        ";qjkxbmwvz", "789456123"};

    unsigned below(unsigned limit) { return static_cast<unsigned>(m_random() % limit); }

    std::string letters(unsigned count, std::string_view from)
    {
        std::string text;
        while (count-- > 0)
            text += from[below(static_cast<unsigned>(from.size()))];
        return text;
    }

    std::string word()
    {
        std::string text(kWords[below(kWords.size())]);
        if (below(4) == 0)
            text = std::string(text.rbegin(), text.rend());
        if (below(4) == 0)
            text = text.substr(0, 1 + below(static_cast<unsigned>(text.size())));
        for (char& c : text)
            c = disguised(c);
        return text;
    }

    /// Now and then in upper case or with a sign that looks like it.
    char disguised(char c)
    {
        constexpr std::string_view kFrom = "abcegilostxz";
        constexpr std::string_view kTo = "48(361105+%2";
        const auto at = kFrom.find(c);
        if (at != std::string_view::npos && below(8) == 0)
            return kTo[at];
        return c >= 'a' && c <= 'z' && below(6) == 0 ? static_cast<char>(c - 'a' + 'A') : c;
    }

    /// Along the keys, up and down the rows, sometimes with shift.
    std::string walk()
    {
        const std::string_view row = kRows[below(kRows.size())];
        const unsigned start = below(static_cast<unsigned>(row.size()));
        std::string text(row.substr(start, 2 + below(8)));
        if (below(3) == 0)
            text = std::string(text.rbegin(), text.rend());
        for (char& c : text)
            c = c >= 'a' && c <= 'z' && below(5) == 0 ? static_cast<char>(c - 'a' + 'A') : c;
        constexpr std::array<std::string_view, 8> kSlants{"1qaz", "2wsx", "3edc", "zaq1", "7u8i", "!QAZ", "741", "963+"};
        return below(3) == 0 ? std::string(kSlants[below(kSlants.size())]) : text;
    }

    std::string date()
    {
        const std::string separator(1, "/-. _"[below(5)]);
        const std::string between = below(2) == 0 ? separator : std::string();
        const std::string year = std::to_string(1895 + below(170));
        return std::to_string(1 + below(31)) + between + std::to_string(1 + below(12)) + between + (below(2) == 0 ? year : year.substr(2));
    }

    std::string sequence()
    {
        std::string text;
        const char first = kAlphanumeric[below(static_cast<unsigned>(kAlphanumeric.size()))];
        const int step = static_cast<int>(below(13)) - 6;
        for (int i = 0; i < static_cast<int>(2 + below(5)); ++i)
            text += static_cast<char>(std::max(33, std::min(126, first + i * step)));
        return text;
    }

    std::string repeat()
    {
        const std::string once = below(2) == 0 ? letters(1 + below(3), kPrintable) : word();
        std::string text;
        for (unsigned times = 2 + below(3); times > 0; --times)
            text += once;
        return text;
    }

    std::string part()
    {
        switch (below(10)) {
        case 0:
        case 1:
            return word();
        case 2:
            return walk();
        case 3:
            return date();
        case 4:
            return sequence();
        case 5:
            return repeat();
        case 6:
            return letters(1 + below(5), kDigits);
        case 7:
            return letters(1 + below(3), kSigns);
        case 8:
            return below(20) == 0 ? "\xC3\xA9\xE6\xBC\xA2" : letters(1 + below(4), kLower);
        default:
            return letters(1 + below(6), kPrintable);
        }
    }

    std::mt19937_64 m_random;
};

} // namespace recourse::test
