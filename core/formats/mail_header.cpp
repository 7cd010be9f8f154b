// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/mail_header.h"

#include <algorithm>
#include <array>
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

/// A field's name at the beginning of a line, and where its colon is; no name if there is none.
struct NameAndColon
{
    std::size_t name = 0;
    std::size_t colon = 0;
};

/// Characters that a field's name may have (RFC 5322 §2.2), the colon left out.
constexpr std::array<bool, 256> makeNameBytes()
{
    std::array<bool, 256> table{};
    for (std::size_t c = 0x21; c < 0x7F; ++c)
        table[c] = c != ':';
    return table;
}
constexpr std::array<bool, 256> kNameBytes = makeNameBytes();

NameAndColon nameAndColon(std::string_view line)
{
    const void* colon = line.empty() ? nullptr : std::memchr(line.data(), ':', line.size());
    if (colon == nullptr)
        return {};
    NameAndColon found;
    found.colon = static_cast<std::size_t>(static_cast<const char*>(colon) - line.data());
    std::size_t size = found.colon;
    while (size > 0 && isFolding(line[size - 1]))
        --size;
    const std::string_view name = line.substr(0, size);
    const bool fits = size <= kLongestName && std::all_of(name.begin(), name.end(), [](char c) { return kNameBytes[static_cast<unsigned char>(c)]; });
    found.name = fits ? size : 0;
    return found;
}

} // namespace

bool isMailWord(std::string_view name, std::string_view lowerCase)
{
    if (name.size() != lowerCase.size())
        return false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        if (name[i] != lowerCase[i] && lower(name[i]) != lowerCase[i])
            return false;
    }
    return true;
}

bool startsMailField(std::string_view line)
{
    return nameAndColon(line).name > 0;
}

bool isBlankMailLine(std::string_view line)
{
    return withoutLineEnd(line).empty();
}

bool MailFields::next(MailField& field)
{
    while (!m_rest.empty()) {
        std::string_view whole = firstLine(m_rest);
        const char first = whole.front();
        if ((first == '\n' || first == '\r') && isBlankMailLine(whole)) {
            m_rest = {};
            return false;
        }
        m_rest.remove_prefix(whole.size());
        const NameAndColon found = nameAndColon(whole);
        // What continues this line belongs to it, whatever it is.
        while (!m_rest.empty() && isFolding(m_rest.front())) {
            const std::size_t more = firstLine(m_rest).size();
            whole = {whole.data(), whole.size() + more};
            m_rest.remove_prefix(more);
        }
        if (found.name == 0)
            continue;
        field.name = whole.substr(0, found.name);
        field.body = withoutLineEnd(whole.substr(found.colon + 1));
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
