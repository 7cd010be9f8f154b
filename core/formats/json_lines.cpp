// SPDX-License-Identifier: GPL-3.0-or-later
// The parser keeps no places, but keeps all strings of a document one behind the other in the order of the text: its n-th string is the
// text's n-th. An object is found by its first key.
#include "formats/json_lines.h"

#include <cstdint>
#include <cstring>
#include <functional>

namespace recourse::formats {

namespace {

/// The first string in a value, in the order of the text; null if there is none.
const char* firstString(JsonView value)
{
    const char* first = value.isString() ? value.string().data() : nullptr;
    value.forEachMember([&first](std::string_view key, JsonView) {
        first = key.data();
        return false;
    });
    value.forEach([&first](JsonView element) {
        first = firstString(element);
        return first == nullptr;
    });
    return first;
}

/// The first key of an object; null for all else.
const char* firstKey(JsonView object)
{
    return object.isObject() ? firstString(object) : nullptr;
}

/// Each string has its length in front and a NUL behind it.
const char* nextString(const char* string)
{
    std::uint32_t length = 0;
    std::memcpy(&length, string - sizeof length, sizeof length);
    return string + length + 1 + sizeof length;
}

bool endsLine(std::string_view text, std::size_t at)
{
    return text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.size() || text[at + 1] != '\n'));
}

} // namespace

JsonLines::JsonLines(const JsonDocument& document, std::string_view text)
    : m_first(firstString(document.root()))
{
    if (m_first != nullptr && text.find_first_of("\r\n") != std::string_view::npos)
        m_text = text;
    restart();
}

void JsonLines::restart()
{
    m_string = m_first;
    m_at = 0;
    m_line = 1;
}

int JsonLines::of(JsonView object)
{
    const char* key = m_text.empty() ? nullptr : firstKey(object);
    if (key == nullptr)
        return 0;
    if (std::less<>()(key, m_string))
        restart();
    while (goToString()) {
        if (m_string == key)
            return lineOfBracket();
        passString();
    }
    return 0;
}

/// To the quotation mark that begins the next string; false if there is none.
bool JsonLines::goToString()
{
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text[m_at] == '"')
            return true;
        m_line += endsLine(m_text, m_at) ? 1 : 0;
    }
    return false;
}

/// Behind the string that begins here. No line ends inside of one.
void JsonLines::passString()
{
    for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
        m_at += m_text[m_at] == '\\' ? 1 : 0;
    ++m_at;
    m_string = nextString(m_string);
}

/// Between an object's bracket and its first key, which begins here, there are blanks only.
int JsonLines::lineOfBracket() const
{
    int line = m_line;
    for (std::size_t at = m_at; at > 0 && m_text[at - 1] != '{'; --at)
        line -= endsLine(m_text, at - 1) ? 1 : 0;
    return line;
}

} // namespace recourse::formats
