// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/json_fault.h"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <cstring>
#include <vector>

namespace recourse::formats {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Four hexadecimal digits; nothing for other characters.
std::optional<unsigned> hexOf(std::string_view digits)
{
    unsigned value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, 16);
    const bool all = digits.size() == 4 && error == std::errc() && end == digits.data() + digits.size();
    return all ? std::optional(value) : std::nullopt;
}

bool isHighSurrogate(unsigned unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(unsigned unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

/// The unit that an escape "\uXXXX" at this place stands for.
std::optional<unsigned> escapedUnit(std::string_view text, std::size_t at)
{
    return text.substr(at, 2) == "\\u" ? hexOf(text.substr(at + 2, 4)) : std::nullopt;
}

/// Bytes of the UTF-8 character at this place; 0 if it is none.
std::size_t characterAt(std::string_view text, std::size_t at)
{
    const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
    const unsigned first = byte(0);
    if (first < 0x80)
        return 1;
    const std::size_t size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4)
        return 0;
    for (std::size_t i = 1; i < size; ++i) {
        if ((byte(i) & 0xC0U) != 0x80U)
            return 0;
    }
    const bool overlong = (first == 0xE0 && byte(1) < 0xA0) || (first == 0xF0 && byte(1) < 0x90);
    const bool beyond = (first == 0xED && byte(1) > 0x9F) || (first == 0xF4 && byte(1) > 0x8F);
    return overlong || beyond ? 0 : size;
}

/// Reads on until something does not fit. Without recursion, so that depth costs nothing.
class Walk
{
public:
    explicit Walk(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<JsonFault> find()
    {
        for (;;) {
            skipBlanks();
            if (m_expected == Expected::End && m_at >= m_text.size())
                return std::nullopt;
            if (!step())
                return JsonFault{m_kind, std::min(m_at, m_text.size())};
        }
    }

private:
    enum class Expected { Value, ValueOrEnd, Key, KeyOrEnd, CommaOrEnd, End };

    bool step()
    {
        switch (m_expected) {
        case Expected::Value:
            return value();
        case Expected::ValueOrEnd:
            return here() == ']' ? close() : value();
        case Expected::Key:
            return key();
        case Expected::KeyOrEnd:
            return here() == '}' ? close() : key();
        case Expected::CommaOrEnd:
            return here() == (m_open.back() ? '}' : ']') ? close() : comma();
        case Expected::End:
            break;
        }
        return false;
    }

    [[nodiscard]] char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipBlanks()
    {
        while (m_at < m_text.size() && std::strchr(" \t\r\n", m_text[m_at]) != nullptr && m_text[m_at] != '\0')
            ++m_at;
    }

    bool open(bool object)
    {
        m_open.push_back(object);
        m_expected = object ? Expected::KeyOrEnd : Expected::ValueOrEnd;
        ++m_at;
        return true;
    }

    bool close()
    {
        m_open.pop_back();
        ++m_at;
        return behindValue();
    }

    bool behindValue()
    {
        m_expected = m_open.empty() ? Expected::End : Expected::CommaOrEnd;
        return true;
    }

    bool comma()
    {
        if (here() != ',')
            return false;
        ++m_at;
        m_expected = m_open.back() ? Expected::Key : Expected::Value;
        return true;
    }

    bool key()
    {
        if (here() != '"' || !string())
            return false;
        skipBlanks();
        if (here() != ':')
            return false;
        ++m_at;
        m_expected = Expected::Value;
        return true;
    }

    bool value()
    {
        const char c = here();
        if (c == '{' || c == '[')
            return open(c == '{');
        const bool read = c == '"' ? string() : c == '-' || isDigit(c) ? number() : word();
        return read && behindValue();
    }

    bool word()
    {
        for (const std::string_view word : {"true", "false", "null"}) {
            if (m_text.substr(m_at).starts_with(word)) {
                m_at += word.size();
                return true;
            }
        }
        const bool begins = here() == 't' || here() == 'f' || here() == 'n';
        return begins && fault(JsonFaultKind::Word);
    }

    /// False, for whoever returns it.
    bool fault(JsonFaultKind kind)
    {
        m_kind = kind;
        return false;
    }

    bool string()
    {
        ++m_at;
        while (m_at < m_text.size() && m_text[m_at] != '"') {
            const bool escaped = m_text[m_at] == '\\';
            if (static_cast<unsigned char>(m_text[m_at]) < 0x20)
                return fault(JsonFaultKind::Control);
            const std::size_t size = escaped ? escape() : characterAt(m_text, m_at);
            if (size == 0)
                return fault(escaped ? JsonFaultKind::Escape : JsonFaultKind::Encoding);
            m_at += size;
        }
        return m_at++ < m_text.size() || fault(JsonFaultKind::OpenString);
    }

    /// Bytes of the escape at this place; 0 if it is none.
    [[nodiscard]] std::size_t escape() const
    {
        constexpr std::size_t kUnit = 6;
        const char next = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
        if (next != 'u')
            return std::string_view("\"\\/bfnrt").find(next) == std::string_view::npos ? 0 : 2;
        const auto unit = escapedUnit(m_text, m_at);
        if (!unit)
            return 0;
        if (isHighSurrogate(*unit))
            return isLowSurrogate(escapedUnit(m_text, m_at + kUnit).value_or(0)) ? 2 * kUnit : 0;
        return isLowSurrogate(*unit) ? 0 : kUnit;
    }

    std::size_t digits()
    {
        const std::size_t begin = m_at;
        while (isDigit(here()))
            ++m_at;
        return m_at - begin;
    }

    bool number()
    {
        const std::size_t begin = m_at;
        m_at += here() == '-' ? 1 : 0;
        const bool zero = here() == '0';
        const std::size_t whole = digits();
        bool sound = whole > 0 && !(zero && whole > 1);
        bool integer = true;
        if (sound && here() == '.') {
            integer = false;
            ++m_at;
            sound = digits() > 0;
        }
        if (sound && (here() == 'e' || here() == 'E')) {
            integer = false;
            ++m_at;
            m_at += here() == '-' || here() == '+' ? 1 : 0;
            sound = digits() > 0;
        }
        if (sound && fits(m_text.substr(begin, m_at - begin), integer))
            return true;
        m_at = begin;
        return fault(JsonFaultKind::Number);
    }

    [[nodiscard]] static bool fits(std::string_view number, bool integer)
    {
        const char* const end = number.data() + number.size();
        if (!integer) {
            double value = 0;
            const bool small = number.find("e-") != std::string_view::npos || number.find("E-") != std::string_view::npos;
            return std::from_chars(number.data(), end, value).ec == std::errc() || small;
        }
        std::int64_t negative = 0;
        std::uint64_t positive = 0;
        return number.front() == '-' ? std::from_chars(number.data(), end, negative).ec == std::errc() : std::from_chars(number.data(), end, positive).ec == std::errc();
    }

    std::string_view m_text;
    std::size_t m_at = 0;
    JsonFaultKind m_kind = JsonFaultKind::Structure;
    Expected m_expected = Expected::Value;
    std::vector<bool> m_open; ///< true for objects
};

} // namespace

TextPlace placeOf(std::string_view text, std::size_t offset)
{
    const std::string_view before = text.substr(0, offset);
    TextPlace place;
    std::size_t lineBegin = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        const bool split = before[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n'; // the LF counts
        if (before[i] != '\n' && (before[i] != '\r' || split))
            continue;
        ++place.line;
        lineBegin = i + 1;
    }
    const std::string_view line = before.substr(lineBegin);
    place.column += static_cast<std::size_t>(std::count_if(line.begin(), line.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
    return place;
}

std::optional<JsonFault> findJsonFault(std::string_view text)
{
    return Walk(text).find();
}

bool replaceLoneSurrogates(char* text, std::size_t size)
{
    constexpr std::size_t kUnit = 6;
    const std::string_view all(text, size);
    bool any = false;
    for (std::size_t at = all.find('\\'); at != std::string_view::npos; at = all.find('\\', at)) {
        const auto unit = escapedUnit(all, at);
        if (!unit) {
            at += 2;
            continue;
        }
        const bool pair = isHighSurrogate(*unit) && isLowSurrogate(escapedUnit(all, at + kUnit).value_or(0));
        if (!pair && (isHighSurrogate(*unit) || isLowSurrogate(*unit))) {
            std::memcpy(text + at, "\\ufffd", kUnit);
            any = true;
        }
        at += pair ? 2 * kUnit : kUnit;
    }
    return any;
}

} // namespace recourse::formats
