// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_address.h"

#include <algorithm>
#include <array>

namespace recourse::formats {

namespace {

bool isSpace(char c)
{
    return c == ' ' || c == '\t';
}

std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && isSpace(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isSpace(text.back()))
        text.remove_suffix(1);
    return text;
}

constexpr std::array<bool, 256> makeSpecials()
{
    std::array<bool, 256> table{};
    for (const char c : std::string_view("\"(<>,;:"))
        table[static_cast<unsigned char>(c)] = true;
    return table;
}
constexpr std::array<bool, 256> kSpecials = makeSpecials();

/// Where the characters end that mean nothing but themselves.
std::size_t plainEnd(std::string_view body, std::size_t at)
{
    while (at < body.size() && !kSpecials[static_cast<unsigned char>(body[at])])
        ++at;
    return at;
}

/// Quotes that a name still has around it, of whatever kind.
std::string_view withoutQuotes(std::string_view text)
{
    text = trimmed(text);
    while (text.size() >= 2 && (text.front() == '\'' || text.front() == '"') && text.back() == text.front())
        text = trimmed(text.substr(1, text.size() - 2));
    return text;
}

bool isSameLocal(std::string_view local, std::string_view other)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; };
    return std::equal(local.begin(), local.end(), other.begin(), other.end(), [&](char a, char b) { return lower(a) == lower(b); });
}

} // namespace

bool isSameAddress(const MailAddress& address, const MailAddress& other)
{
    return address.host == other.host && isSameLocal(address.local, other.local);
}

bool isOneMailbox(const MailAddress& address, const MailAddress& other)
{
    const auto name = [](const std::string& local) { return std::string_view(local).substr(0, local.find('+')); };
    return address.host == other.host && isSameLocal(name(address.local), name(other.local));
}

std::span<const MailAddress> MailAddresses::read(std::string_view body, std::size_t most)
{
    m_count = 0;
    m_openQuote = false;
    m_openComment = false;
    begin();
    for (std::size_t at = 0; at < body.size() && m_count < most;) {
        const char c = body[at];
        if (c == '"') {
            at = readQuoted(body, at);
        } else if (c == '(') {
            at = readComment(body, at);
        } else if (c == '<') {
            at = readAngle(body, at);
        } else if (c == ',' || c == ';') {
            finish();
            ++at;
        } else if (c == ':' && !m_hasAngle && m_text.find('@') == std::string::npos) {
            m_text.clear(); // the name of a group
            ++at;
        } else if (c == '>') {
            ++at; // of a pair too many
        } else {
            const std::size_t end = plainEnd(body, at + 1);
            m_text.append(body, at, end - at);
            at = end;
        }
    }
    if (m_count < most)
        finish();
    return {m_addresses.data(), m_count};
}

void MailAddresses::begin()
{
    m_text.clear();
    m_comment.clear();
    m_angle.clear();
    m_hasAngle = false;
    m_quotedEnd = 0;
}

std::size_t MailAddresses::readQuoted(std::string_view body, std::size_t at)
{
    // A quote that is never closed is a character like others, and so are all after it.
    const std::size_t opened = m_text.size();
    for (std::size_t i = at + 1; i < body.size() && !m_openQuote; ++i) {
        if (body[i] == '"') {
            if (i + 1 < body.size() && !isSpace(body[i + 1]) && !kSpecials[static_cast<unsigned char>(body[i + 1])] && m_quotedEnd == 0) {
                m_quoted = opened;
                m_quotedEnd = m_text.size();
            }
            return i + 1;
        }
        if (body[i] == '\\' && i + 1 < body.size())
            ++i;
        m_text.push_back(body[i]);
    }
    m_openQuote = true;
    m_text.resize(opened);
    return at + 1;
}

std::size_t MailAddresses::readComment(std::string_view body, std::size_t at)
{
    int depth = 0;
    const std::size_t opened = m_comment.size();
    for (std::size_t i = at; i < body.size() && !m_openComment; ++i) {
        const char c = body[i];
        if (c == '(' && depth++ == 0)
            continue;
        if (c == ')' && --depth == 0)
            return i + 1;
        if (c == '\\' && i + 1 < body.size())
            ++i;
        m_comment.push_back(body[i]);
    }
    m_openComment = true;
    m_comment.resize(opened);
    return at + 1;
}

std::size_t MailAddresses::readAngle(std::string_view body, std::size_t at)
{
    const bool isFirst = !m_hasAngle;
    bool isQuoted = false;
    std::size_t i = at + 1;
    m_inAngle.clear();
    while (i < body.size() && body[i] != '>') {
        const char c = body[i];
        if (c == '(') {
            i = readComment(body, i);
        } else {
            isQuoted = c == '"' ? !isQuoted : isQuoted && c != '@';
            if (c == '<')
                m_inAngle.clear();
            else if ((isQuoted || !isSpace(c)) && c != '"')
                m_inAngle.push_back(c);
            ++i;
        }
    }
    if (isFirst && m_inAngle.find('@') != std::string::npos) {
        m_angle.swap(m_inAngle);
        m_hasAngle = true;
    }
    return std::min(body.size(), i + 1);
}

/// No "<": the word with the "@" is the address, with quotes in it as they are; the others are the name.
void MailAddresses::splitWords()
{
    const std::string_view text = m_text;
    std::size_t sign = text.find('@', m_quotedEnd);
    const bool isQuoted = m_quotedEnd > 0 && sign != std::string_view::npos && text.substr(m_quotedEnd, sign - m_quotedEnd).find_first_of(" \t") == std::string_view::npos;
    if (!isQuoted)
        sign = text.find('@');
    if (sign == std::string_view::npos)
        return;
    std::size_t begin = isQuoted ? m_quoted : sign;
    while (begin > 0 && !isQuoted && isSpace(text[begin - 1]))
        --begin;
    while (begin > 0 && !isSpace(text[begin - 1]))
        --begin;
    splitAt(begin, sign);
}

/// What stands from `begin` to the "@" is the address's beginning.
void MailAddresses::splitAt(std::size_t begin, std::size_t sign)
{
    const std::string_view text = m_text;
    std::size_t localEnd = sign;
    while (localEnd > begin && isSpace(text[localEnd - 1]))
        --localEnd;
    std::size_t end = sign + 1;
    while (end < text.size() && isSpace(text[end]))
        ++end;
    while (end < text.size() && !isSpace(text[end]))
        ++end;
    m_angle.assign(text.substr(begin, localEnd - begin));
    std::copy_if(text.begin() + static_cast<std::ptrdiff_t>(sign), text.begin() + static_cast<std::ptrdiff_t>(end), std::back_inserter(m_angle),
        [](char c) { return !isSpace(c); });
    m_text.resize(begin);
    m_hasAngle = true;
}

void MailAddresses::takeAddress(std::string_view text)
{
    if (!text.empty() && text.front() == '@') { // a route (RFC 5322 §4.4)
        const std::size_t colon = text.find(':');
        text.remove_prefix(colon == std::string_view::npos ? 0 : colon + 1);
    }
    const std::size_t sign = text.rfind('@');
    std::string_view host = sign == std::string_view::npos ? std::string_view() : text.substr(sign + 1);
    while (!host.empty() && (host.back() == '.' || host.back() == '>' || host.back() == '\'' || host.back() == ']'))
        host.remove_suffix(1);
    if (host.empty())
        return;
    if (m_addresses.size() <= m_count)
        m_addresses.emplace_back();
    MailAddress& address = m_addresses[m_count++];
    std::string_view local = text.substr(0, sign);
    while (!local.empty() && (local.front() == '\'' || local.front() == '['))
        local.remove_prefix(1);
    address.local.assign(local.substr(local.rfind(':') == std::string_view::npos ? 0 : local.rfind(':') + 1)); // "mailto:"
    address.host.assign(host);
    for (char& c : address.host)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
    const std::string_view name = withoutQuotes(m_text);
    address.display.assign(name.empty() ? trimmed(m_comment) : name);
}

void MailAddresses::finish()
{
    if (!m_hasAngle)
        splitWords();
    if (m_hasAngle)
        takeAddress(m_angle);
    begin();
}

} // namespace recourse::formats
