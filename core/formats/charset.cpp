// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/charset.h"

#include <array>

namespace recourse::formats {

namespace {

constexpr char32_t kReplacement = 0xFFFD;

/// The characters of 0x80 to 0x9F; all other bytes are their Latin-1 characters (Microsoft, "Code page 1252").
constexpr std::array<char16_t, 32> kWindows1252{0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6,
    0x2030, 0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013,
    0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};

char tailByte(char32_t c, int shift)
{
    return static_cast<char>(0x80U | ((c >> shift) & 0x3FU));
}

void appendUtf8(char32_t c, QByteArray& out)
{
    if (c < 0x80) {
        out.append(static_cast<char>(c));
    } else if (c < 0x800) {
        out.append(static_cast<char>(0xC0U | (c >> 6)));
        out.append(tailByte(c, 0));
    } else if (c < 0x10000) {
        out.append(static_cast<char>(0xE0U | (c >> 12)));
        out.append(tailByte(c, 6));
        out.append(tailByte(c, 0));
    } else {
        out.append(static_cast<char>(0xF0U | (c >> 18)));
        out.append(tailByte(c, 12));
        out.append(tailByte(c, 6));
        out.append(tailByte(c, 0));
    }
}

bool isHighSurrogate(char32_t unit)
{
    return unit >= 0xD800 && unit < 0xDC00;
}

bool isLowSurrogate(char32_t unit)
{
    return unit >= 0xDC00 && unit < 0xE000;
}

} // namespace

qsizetype reserveForUtf8(std::size_t inputBytes)
{
    // Worst cases: one byte of Windows-1252 becomes three (the euro sign), two bytes of UTF-16 become three.
    return static_cast<qsizetype>(inputBytes * 3 + 3);
}

void appendWindows1252(std::string_view bytes, QByteArray& out)
{
    for (const char c : bytes) {
        const auto byte = static_cast<unsigned char>(c);
        appendUtf8(byte >= 0x80 && byte < 0xA0 ? kWindows1252[byte - 0x80U] : byte, out);
    }
}

void appendUtf16(std::string_view bytes, TextEncoding encoding, QByteArray& out)
{
    const std::size_t high = encoding == TextEncoding::Utf16Le ? 1 : 0;
    const auto unitAt = [&](std::size_t i) -> char32_t {
        return static_cast<char32_t>(static_cast<unsigned char>(bytes[i + high])) << 8
            | static_cast<unsigned char>(bytes[i + 1 - high]);
    };
    std::size_t i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const char32_t unit = unitAt(i);
        if (isHighSurrogate(unit) && i + 3 < bytes.size() && isLowSurrogate(unitAt(i + 2))) {
            appendUtf8(0x10000 + ((unit - 0xD800) << 10) + (unitAt(i + 2) - 0xDC00), out);
            i += 2;
        } else {
            appendUtf8(isHighSurrogate(unit) || isLowSurrogate(unit) ? kReplacement : unit, out);
        }
    }
    if (i < bytes.size())
        appendUtf8(kReplacement, out);
}

} // namespace recourse::formats
