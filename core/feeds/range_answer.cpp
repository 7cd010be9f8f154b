// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/range_answer.h"

#include <QString>

#include <algorithm>
#include <charconv>
#include <limits>

namespace recourse::feeds {

using base::Code;
using base::fail;

namespace {

constexpr std::size_t kRestDigits = 35;
constexpr char kDigits[] = "0123456789ABCDEF";

int digitOf(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    const char upper = static_cast<char>(c & ~0x20);
    return upper >= 'A' && upper <= 'F' ? upper - 'A' + 10 : -1;
}

/// -1 if it is no number; too large ones are the largest int.
int countFrom(std::string_view digits)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    if (digits.empty() || !std::all_of(digits.begin(), digits.end(), isDigit))
        return -1;
    int count = 0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), count);
    return read.ec == std::errc() ? count : std::numeric_limits<int>::max();
}

bool isBlank(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

/// What comes instead of an answer, in a word or two; nothing of its content.
QString kindOf(std::string_view bytes)
{
    const std::size_t start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    const char first = start == std::string_view::npos ? '\0' : bytes[start];
    if (first == '\0')
        return QStringLiteral("nothing in it");
    if (first == '<')
        return QStringLiteral("a web page");
    return first == '{' || first == '[' ? QStringLiteral("JSON") : QString();
}

} // namespace

std::array<char, 5> rangePrefix(const RangeDigest& digest)
{
    std::array<char, 5> prefix{};
    for (std::size_t i = 0; i < prefix.size(); ++i)
        prefix[i] = kDigits[i % 2 == 0 ? digest[i / 2] >> 4 : digest[i / 2] & 0x0F];
    return prefix;
}

base::Result<RangeAnswer> RangeAnswer::parse(std::string_view bytes)
{
    if (const QString kind = kindOf(bytes); !kind.isEmpty())
        return fail(Code::RangeUnusable, kind);
    RangeAnswer answer;
    while (!bytes.empty()) {
        const std::size_t end = bytes.find('\n');
        std::string_view line = bytes.substr(0, end);
        bytes = end == std::string_view::npos ? std::string_view() : bytes.substr(end + 1);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        if (line.empty() && isBlank(bytes))
            break; // behind the last line
        ++answer.m_lines;
        if (!answer.takeLine(line))
            return fail(Code::RangeUnusable, QStringLiteral("line %1").arg(answer.m_lines));
    }
    return answer;
}

int RangeAnswer::countOf(const RangeDigest& digest) const
{
    const Rest rest = restOf(digest);
    int count = 0;
    for (const Entry& entry : m_entries) {
        if (entry.rest == rest)
            count = std::max(count, entry.count); // named twice: the worse holds
    }
    return count;
}

RangeAnswer::Rest RangeAnswer::restOf(const RangeDigest& digest)
{
    Rest rest{};
    std::copy(digest.begin() + 2, digest.end(), rest.begin());
    rest[0] &= 0x0F;
    return rest;
}

bool RangeAnswer::takeLine(std::string_view line)
{
    if (line.size() < kRestDigits + 2 || line[kRestDigits] != ':')
        return false;
    Entry entry;
    for (std::size_t i = 0; i < kRestDigits; ++i) {
        const int digit = digitOf(line[i]);
        if (digit < 0)
            return false;
        unsigned char& byte = entry.rest[(i + 1) / 2]; // the first digit is the low half of the first byte
        byte = static_cast<unsigned char>(byte << 4 | digit);
    }
    entry.count = countFrom(line.substr(kRestDigits + 1));
    if (entry.count > 0)
        m_entries.push_back(entry);
    return entry.count >= 0;
}

} // namespace recourse::feeds
