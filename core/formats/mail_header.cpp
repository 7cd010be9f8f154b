// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_header.h"

#include <algorithm>
#include <cstring>

namespace recourse::formats {

namespace {

constexpr std::size_t kLongestName = 78;

bool isFolding(char c)
{
    return c == ' ' || c == '\t';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

/// The line at the beginning of `text` with its line end.
std::string_view firstLine(std::string_view text)
{
    const void* end = text.empty() ? nullptr : std::memchr(text.data(), '\n', text.size());
    return end == nullptr ? text : text.substr(0, static_cast<std::size_t>(static_cast<const char*>(end) - text.data()) + 1);
}

std::string_view withoutLineEnd(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// The length of a field's name at the beginning of a line, 0 if there is none.
std::size_t nameLength(std::string_view line)
{
    const std::size_t most = std::min(line.size(), kLongestName);
    std::size_t size = 0;
    while (size < most && line[size] > ' ' && line[size] != ':' && line[size] != '\x7f')
        ++size;
    return size;
}

} // namespace

bool isMailWord(std::string_view name, std::string_view lowerCase)
{
    return name.size() == lowerCase.size()
        && std::equal(name.begin(), name.end(), lowerCase.begin(), [](char a, char b) { return lower(a) == b; });
}

bool startsMailField(std::string_view line)
{
    const std::size_t size = nameLength(line);
    std::size_t colon = size;
    while (colon < line.size() && isFolding(line[colon]))
        ++colon;
    return size > 0 && colon < line.size() && line[colon] == ':';
}

bool isBlankMailLine(std::string_view line)
{
    return withoutLineEnd(line).empty();
}

bool MailFields::next(MailField& field)
{
    while (!m_rest.empty()) {
        std::string_view whole = firstLine(m_rest);
        if (isBlankMailLine(whole)) {
            m_rest = {};
            return false;
        }
        m_rest.remove_prefix(whole.size());
        const bool isField = startsMailField(whole);
        // What continues this line belongs to it, whatever it is.
        while (!m_rest.empty() && isFolding(m_rest.front())) {
            const std::size_t more = firstLine(m_rest).size();
            whole = {whole.data(), whole.size() + more};
            m_rest.remove_prefix(more);
        }
        if (!isField)
            continue;
        field.name = whole.substr(0, nameLength(whole));
        field.body = withoutLineEnd(whole.substr(whole.find(':') + 1));
        return true;
    }
    return false;
}

void unfoldMailBody(std::string_view body, std::size_t maxBytes, std::string& out)
{
    while (!body.empty() && static_cast<unsigned char>(body.front()) <= ' ')
        body.remove_prefix(1);
    body = body.substr(0, maxBytes);
    while (!body.empty() && static_cast<unsigned char>(body.back()) <= ' ')
        body.remove_suffix(1);
    out.assign(body);
    for (char& c : out) {
        if (static_cast<unsigned char>(c) < ' ' && c != '\x1b') // ISO-2022 charsets without encoded words need their escapes
            c = ' ';
    }
}

} // namespace recourse::formats
