// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/cell_kind.h"

#include <algorithm>

namespace recourse::imports {

namespace {

constexpr std::string_view kBlank = " \t\r\n";
constexpr std::size_t kLongestHost = 253;
constexpr std::size_t kLongestAddress = 2048;
constexpr std::size_t kShortestSeed = 16;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

bool isHostCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_';
}

bool allDigits(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), isDigit);
}

bool isIpv4(std::string_view host)
{
    int numbers = 1;
    int digits = 0;
    for (const char c : host) {
        if (c == '.' && digits > 0) {
            ++numbers;
            digits = 0;
        } else if (isDigit(c) && digits < 3) {
            ++digits;
        } else {
            return false;
        }
    }
    return numbers == 4 && digits > 0;
}

/// At least two labels, the last of letters (or punycode).
bool isHostName(std::string_view host)
{
    if (host.ends_with('.'))
        host.remove_suffix(1);
    const auto lastDot = host.rfind('.');
    if (host.empty() || host.size() > kLongestHost || lastDot == std::string_view::npos || lastDot == 0 || host.starts_with('-'))
        return false;
    char before = '.';
    for (const char c : host) {
        if ((c == '.' && before == '.') || (c != '.' && !isHostCharacter(c)))
            return false;
        before = c;
    }
    const std::string_view last = host.substr(lastDot + 1);
    return last.size() >= 2 && (last.starts_with("xn--") || std::all_of(last.begin(), last.end(), isLetter));
}

bool isHost(std::string_view text)
{
    std::string_view host = text.substr(0, text.find_first_of("/?#"));
    if (const auto colon = host.rfind(':'); colon != std::string_view::npos) {
        if (!allDigits(host.substr(colon + 1)))
            return false;
        host = host.substr(0, colon);
    }
    return isHostName(host) || isIpv4(host);
}

bool isEmail(std::string_view text)
{
    const auto at = text.rfind('@');
    return at != std::string_view::npos && at > 0 && text.find_first_of(" \t\r\n/\"<>,;|") == std::string_view::npos
        && text.find('@') == at && isHostName(text.substr(at + 1));
}

/// A scheme as RFC 3986 has it, then "://"; or one of the few that go without slashes.
bool hasScheme(std::string_view text)
{
    const auto end = text.find(':');
    if (end == std::string_view::npos || end < 2 || end > 20 || !isLetter(text[0]))
        return false;
    const std::string_view scheme = text.substr(0, end);
    const bool wellFormed = std::all_of(scheme.begin(), scheme.end(),
        [](char c) { return (isLetter(c) && static_cast<unsigned char>(c) < 0x80) || isDigit(c) || c == '-' || c == '.' || c == '+'; });
    return wellFormed && (text.substr(end).starts_with("://") || scheme == "about" || scheme == "javascript");
}

bool isSeed(std::string_view text)
{
    std::size_t characters = 0;
    bool letter = false;
    bool lower = false;
    bool upper = false;
    for (const char c : text) {
        if (c == ' ' || c == '-' || c == '=')
            continue;
        const bool isLower = c >= 'a' && c <= 'z';
        const bool isUpper = c >= 'A' && c <= 'Z';
        if (!isLower && !isUpper && (c < '2' || c > '7'))
            return false;
        letter = letter || isLower || isUpper;
        lower = lower || isLower;
        upper = upper || isUpper;
        ++characters;
    }
    // Seeds are written in one case, and a long word is not one: it has no digit.
    const bool digit = text.find_first_of("234567") != std::string_view::npos;
    return characters >= kShortestSeed && letter && digit && lower != upper;
}

/// Years 1980 to 2100; shorter and longer numbers are something else.
CellKind numberKind(std::string_view digits)
{
    if (digits.size() == 9 || digits.size() == 10)
        return digits >= "315532800" || digits.size() == 10 ? CellKind::Seconds : CellKind::Number;
    if (digits.size() == 12 || digits.size() == 13)
        return CellKind::Milliseconds;
    return digits.size() == 15 || digits.size() == 16 ? CellKind::Microseconds : CellKind::Number;
}

bool isIsoTime(std::string_view text)
{
    return text.size() >= 10 && text.size() <= 35 && allDigits(text.substr(0, 4)) && text[4] == '-' && allDigits(text.substr(5, 2))
        && text[7] == '-' && allDigits(text.substr(8, 2)) && (text.size() == 10 || text[10] == 'T' || text[10] == ' ');
}

} // namespace

std::string_view trimmedCell(std::string_view cell)
{
    const auto first = cell.find_first_not_of(kBlank);
    return first == std::string_view::npos ? std::string_view() : cell.substr(first, cell.find_last_not_of(kBlank) - first + 1);
}

CellKind cellKind(std::string_view cell)
{
    const std::string_view text = trimmedCell(cell);
    if (text.empty())
        return CellKind::Empty;
    if (text.size() > kLongestAddress)
        return CellKind::Text;
    if (text.starts_with("otpauth://"))
        return CellKind::OneTimeCode;
    if (hasScheme(text) && text.find_first_of("\r\n") == std::string_view::npos)
        return CellKind::Address;
    if (allDigits(text))
        return numberKind(text);
    if (isIsoTime(text))
        return CellKind::IsoTime;
    if (isEmail(text))
        return CellKind::Email;
    if (isHost(text))
        return CellKind::Host;
    return isSeed(text) ? CellKind::OneTimeCode : CellKind::Text;
}

} // namespace recourse::imports
