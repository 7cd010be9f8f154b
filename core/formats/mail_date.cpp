// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_date.h"

#include <array>
#include <cstddef>

namespace recourse::formats {

namespace {

constexpr std::size_t kLongestDate = 256;
constexpr int kFirstYear = 1971;
constexpr int kLastYear = 2099;

struct Zone
{
    std::string_view name;
    int minutes;
};
/// Names of RFC 822 §5.1 and the common ones beside them; all others count as UTC, as RFC 5322 §4.3 says.
constexpr std::array<Zone, 14> kZones{{{"est", -300}, {"edt", -240}, {"cst", -360}, {"cdt", -300}, {"mst", -420}, {"mdt", -360},
    {"pst", -480}, {"pdt", -420}, {"bst", 60}, {"cet", 60}, {"mez", 60}, {"cest", 120}, {"mesz", 120}, {"jst", 540}}};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    const char low = static_cast<char>(c | 0x20);
    return low >= 'a' && low <= 'z';
}

bool startsAs(std::string_view word, std::string_view lowerCase)
{
    if (word.size() < lowerCase.size())
        return false;
    for (std::size_t i = 0; i < lowerCase.size(); ++i) {
        if (static_cast<char>(word[i] | 0x20) != lowerCase[i])
            return false;
    }
    return true;
}

constexpr std::uint32_t packed(char a, char b, char c)
{
    return static_cast<std::uint32_t>(a) << 16 | static_cast<std::uint32_t>(b) << 8 | static_cast<std::uint32_t>(c);
}

/// 1 to 12, or 0.
int monthOf(std::string_view word)
{
    constexpr std::array<std::uint32_t, 12> kMonths{packed('j', 'a', 'n'), packed('f', 'e', 'b'), packed('m', 'a', 'r'), packed('a', 'p', 'r'),
        packed('m', 'a', 'y'), packed('j', 'u', 'n'), packed('j', 'u', 'l'), packed('a', 'u', 'g'), packed('s', 'e', 'p'), packed('o', 'c', 't'),
        packed('n', 'o', 'v'), packed('d', 'e', 'c')};
    if (word.size() < 3)
        return 0;
    const auto low = [&](std::size_t i) { return static_cast<char>(word[i] | 0x20); };
    const std::uint32_t begins = packed(low(0), low(1), low(2));
    for (std::size_t month = 0; month < kMonths.size(); ++month) {
        if (kMonths[month] == begins)
            return static_cast<int>(month) + 1;
    }
    return 0;
}

/// Days from 1970-01-01 (proleptic Gregorian).
std::int64_t daysOf(int year, int month, int day)
{
    const int y = month <= 2 ? year - 1 : year;
    const int era = y / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return static_cast<std::int64_t>(era) * 146097 + dayOfEra - 719468;
}

int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    return month == 2 && leap ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

class DateText
{
public:
    explicit DateText(std::string_view text)
        : m_text(text.substr(0, kLongestDate))
    {
    }

    std::optional<std::int64_t> read()
    {
        while (m_at < m_text.size() && m_fits)
            readPart();
        return m_fits ? value() : std::nullopt;
    }

private:
    [[nodiscard]] char at(std::size_t i) const { return i < m_text.size() ? m_text[i] : '\0'; }

    void readPart()
    {
        const char c = m_text[m_at];
        if (c == '(')
            skipComment();
        else if (isDigit(c))
            readNumber();
        else if ((c == '+' || c == '-') && isDigit(at(m_at + 1)) && m_hasTime)
            readOffset();
        else if (isLetter(c))
            readWord();
        else
            ++m_at;
    }

    void skipComment()
    {
        int depth = 0;
        do {
            depth += m_text[m_at] == '(' ? 1 : m_text[m_at] == ')' ? -1 : 0;
            ++m_at;
        } while (m_at < m_text.size() && depth > 0);
    }

    /// Up to nine digits; longer numbers are no part of a date.
    int digits(std::size_t& count)
    {
        int value = 0;
        for (count = 0; isDigit(at(m_at)); ++m_at, ++count) {
            if (count < 9)
                value = value * 10 + (m_text[m_at] - '0');
        }
        m_fits = m_fits && count <= 9;
        return value;
    }

    void readNumber()
    {
        std::size_t count = 0;
        const int number = digits(count);
        if (at(m_at) == ':' && isDigit(at(m_at + 1)))
            readTime(number);
        else if (count == 4 && at(m_at) == '-' && isDigit(at(m_at + 1)))
            readIsoDate(number);
        else if (count >= 3)
            takeYear(count == 3 ? number + 1900 : number); // RFC 5322 §4.3
        else if (m_day == 0)
            m_day = number;
        else
            takeYear(number < 50 ? number + 2000 : number + 1900);
    }

    void takeYear(int year)
    {
        m_fits = m_fits && m_year == 0;
        m_year = year;
    }

    void readIsoDate(int year)
    {
        std::size_t count = 0;
        takeYear(year);
        ++m_at;
        m_month = digits(count);
        if (at(m_at) == '-')
            ++m_at;
        m_day = digits(count);
        if (at(m_at) == 'T' || at(m_at) == 't')
            ++m_at;
    }

    void readTime(int hour)
    {
        std::size_t count = 0;
        m_fits = m_fits && !m_hasTime;
        m_hasTime = true;
        m_hour = hour;
        ++m_at;
        m_minute = digits(count);
        if (at(m_at) == ':' && isDigit(at(m_at + 1))) {
            ++m_at;
            m_second = digits(count);
        }
        if ((at(m_at) == '.' || at(m_at) == ',') && isDigit(at(m_at + 1))) {
            ++m_at;
            static_cast<void>(digits(count));
            m_fits = true; // fractions may be long
        }
    }

    void readOffset()
    {
        const int sign = m_text[m_at] == '-' ? -1 : 1;
        ++m_at;
        std::size_t count = 0;
        int offset = digits(count);
        if (at(m_at) == ':' && count <= 2) {
            ++m_at;
            offset = offset * 100 + digits(count);
        } else if (count <= 2) {
            offset *= 100;
        }
        m_offset = offset / 100 <= 14 && offset % 100 < 60 ? sign * (offset / 100 * 60 + offset % 100) : 0;
    }

    void readWord()
    {
        const std::size_t begin = m_at;
        while (isLetter(at(m_at)))
            ++m_at;
        const std::string_view word = m_text.substr(begin, m_at - begin);
        if (const int month = m_month == 0 ? monthOf(word) : 0; month != 0) {
            m_month = month;
        } else if (word.size() == 2 && startsAs(word, "pm")) {
            m_hour += m_hour < 12 ? 12 : 0;
        } else if (word.size() == 2 && startsAs(word, "am")) {
            m_hour -= m_hour == 12 ? 12 : 0;
        } else if (m_hasTime && word.size() <= 4) { // before the time stands the weekday
            for (const Zone& zone : kZones) {
                if (word.size() == zone.name.size() && startsAs(word, zone.name))
                    m_offset = zone.minutes;
            }
        }
    }

    [[nodiscard]] std::optional<std::int64_t> value() const
    {
        if (m_year < kFirstYear || m_year > kLastYear || m_month < 1 || m_month > 12 || m_day < 1 || m_day > daysInMonth(m_year, m_month))
            return std::nullopt;
        if (!m_hasTime || m_hour > 24 || m_minute > 59 || m_second > 60)
            return std::nullopt;
        return ((daysOf(m_year, m_month, m_day) * 24 + m_hour) * 60 + m_minute - m_offset) * 60 + m_second;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    bool m_fits = true;
    bool m_hasTime = false;
    int m_year = 0;
    int m_month = 0;
    int m_day = 0;
    int m_hour = 0;
    int m_minute = 0;
    int m_second = 0;
    int m_offset = 0; ///< minutes east of UTC
};

} // namespace

std::optional<std::int64_t> mailDate(std::string_view text)
{
    return DateText(text).read();
}

} // namespace recourse::formats
