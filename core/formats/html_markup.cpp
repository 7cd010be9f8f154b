// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/html_markup.h"

#include <algorithm>
#include <array>

namespace recourse::formats {

namespace {

constexpr std::size_t kNone = std::string_view::npos;

constexpr std::array<std::string_view, 46> kBlocks{"address", "article", "aside", "blockquote", "body", "br", "caption",
    "center", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form",
    "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "legend", "li", "main", "menu", "nav", "ol", "option", "p",
    "pre", "section", "summary", "table", "tbody", "tfoot", "thead", "tr", "ul", "textarea"};

/// Elements whose content is code or a name for the window, never text of the page.
constexpr std::array<std::string_view, 7> kDropped{
    "script", "style", "title", "iframe", "noembed", "noframes", "template"};

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

/// The length of a control character (C0, DEL or C1 in UTF-8) at the beginning of `text`; 0 if there is none.
std::size_t controlBytes(std::string_view text)
{
    const auto first = static_cast<unsigned char>(text[0]);
    const unsigned char second = text.size() > 1 ? static_cast<unsigned char>(text[1]) : 0;
    if (first < 0x20 || first == 0x7F)
        return 1;
    return first == 0xC2 && second >= 0x80 && second < 0xA0 ? 2 : 0;
}

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), lower);
    return result;
}

template <std::size_t Size> bool contains(const std::array<std::string_view, Size>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// One tag: its name in lower case, its href as it stands, and where the text goes on.
struct Tag
{
    std::string name;
    std::string_view href;
    bool closing = false;
    std::size_t end = 0;
};

/// Passes over spaces and slashes; stands at '>', at an attribute, or at the end.
std::size_t nextAttribute(std::string_view html, std::size_t at)
{
    while (at < html.size() && (isSpace(html[at]) || html[at] == '/'))
        ++at;
    return at;
}

/// Where an attribute's value begins and ends (behind its quote); `at` stands behind the '='.
std::size_t readValue(std::string_view html, std::size_t at, std::string_view& value)
{
    while (at < html.size() && isSpace(html[at]))
        ++at;
    if (at < html.size() && (html[at] == '"' || html[at] == '\'')) {
        const std::size_t close = std::min(html.find(html[at], at + 1), html.size());
        value = html.substr(at + 1, close - at - 1);
        return std::min(close + 1, html.size());
    }
    const std::size_t begin = at;
    while (at < html.size() && !isSpace(html[at]) && html[at] != '>')
        ++at;
    value = html.substr(begin, at - begin);
    return at;
}

/// Reads the tag whose name begins at `at`. An unfinished tag reaches to the end of the text, as in browsers.
Tag readTag(std::string_view html, std::size_t at)
{
    constexpr std::size_t kLongestName = 16;
    Tag tag;
    const std::size_t nameEnd = std::min(html.find_first_of(" \t\n\r\f/>", at), html.size());
    tag.name = lowered(html.substr(at, std::min(nameEnd - at, kLongestName)));
    at = nextAttribute(html, nameEnd);
    while (at < html.size() && html[at] != '>') {
        // A '=' in front is part of the name, so that every round moves on.
        const std::size_t end = std::min(html.find_first_of(" \t\n\r\f/>=", at + 1), html.size());
        const std::string_view name = html.substr(at, end - at);
        std::size_t behind = end;
        while (behind < html.size() && isSpace(html[behind]))
            ++behind;
        if (behind < html.size() && html[behind] == '=') {
            std::string_view value;
            at = readValue(html, behind + 1, value);
            if (tag.href.empty() && name.size() == 4 && lowered(name) == "href")
                tag.href = value;
        } else {
            at = end;
        }
        at = nextAttribute(html, at);
    }
    tag.end = std::min(at + 1, html.size());
    return tag;
}

/// Where `</name` stands at or behind `from`; the end if nowhere.
std::size_t closingTag(std::string_view html, std::size_t from, std::string_view name)
{
    for (std::size_t at = html.find("</", from); at != kNone; at = html.find("</", at + 2)) {
        if (lowered(html.substr(at + 2, name.size())) == name)
            return at;
    }
    return html.size();
}

/// The host of an absolute web address, in lower case; empty for all else and for what does not look like a host.
std::string hostOfLink(std::string_view href)
{
    std::string address = href.find('&') == kNone ? std::string(href) : decodeReferences(href);
    std::erase_if(address, [](char c) { return static_cast<unsigned char>(c) <= ' '; });
    address = lowered(address);
    std::replace(address.begin(), address.end(), '\\', '/');
    std::string_view rest = address;
    for (const std::string_view scheme : {"https:", "http:"}) {
        if (rest.starts_with(scheme))
            rest.remove_prefix(scheme.size());
    }
    if (!rest.starts_with("//"))
        return {};
    rest = rest.substr(2, rest.find_first_of("/?#", 2) - 2);
    rest.remove_prefix(rest.rfind('@') == kNone ? 0 : rest.rfind('@') + 1);
    rest = rest.substr(0, rest.find(':'));
    const bool odd = rest.size() > 253 || rest.find_first_of("<>&[]\"' ") != kNone;
    return odd ? std::string() : std::string(rest);
}

/// Writes the flattened text.
class Flattener
{
public:
    Flattener(std::string_view html, std::size_t maxBytes)
        : m_html(html)
        , m_most(maxBytes)
    {
    }

    std::string run()
    {
        while (m_at < m_html.size() && m_out.size() < m_most) {
            const std::size_t markup = std::min(m_html.find('<', m_at), m_html.size());
            addText(m_html.substr(m_at, markup - m_at));
            m_at = markup;
            if (m_at < m_html.size())
                readMarkup();
        }
        endLink();
        return std::move(m_out);
    }

private:
    void addText(std::string_view text)
    {
        for (std::size_t i = 0; i < text.size() && m_out.size() < m_most; ++i) {
            if (isSpace(text[i]))
                m_space = true;
            else if (const std::size_t control = controlBytes(text.substr(i, 2)); control > 0)
                i += control - 1;
            else
                i += addVisible(text.substr(i)) - 1;
        }
    }

    /// Adds the first byte of `text` and what of plain letters follows it at once; gives how much that was.
    std::size_t addVisible(std::string_view text)
    {
        addByte(text[0]);
        const std::size_t room = m_out.size() < m_most ? m_most - m_out.size() : 0;
        const std::string_view rest = text.substr(1, room);
        const auto end = std::find_if(rest.begin(), rest.end(), [](char c) { return c <= ' ' || c >= 0x7F; });
        m_out.append(rest.begin(), end);
        return 1 + static_cast<std::size_t>(end - rest.begin());
    }

    void addByte(char c)
    {
        if (m_space && !m_out.empty() && m_out.back() != kBlockBreak)
            m_out += ' ';
        m_space = false;
        m_out += c;
    }

    void addBreak()
    {
        m_space = false;
        if (!m_out.empty() && m_out.back() != kBlockBreak)
            m_out += kBlockBreak;
    }

    void readMarkup()
    {
        const char next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : '\0';
        const bool closing = next == '/';
        const std::size_t name = m_at + (closing ? 2 : 1);
        if (name < m_html.size() && isAlpha(m_html[name]))
            return readElement(name, closing);
        if (m_html.substr(m_at, 4) == "<!--")
            return skipBehind("-->", m_at + 2);
        if (next == '!' || next == '?' || closing)
            return skipBehind(">", m_at + 1);
        addByte('&');
        m_out += "lt;";
        ++m_at;
    }

    void skipBehind(std::string_view end, std::size_t from)
    {
        const std::size_t at = m_html.find(end, from);
        m_at = at == kNone ? m_html.size() : at + end.size();
    }

    void readElement(std::size_t name, bool closing)
    {
        const Tag tag = readTag(m_html, name);
        m_at = tag.end;
        if (tag.name == "a") {
            endLink();
            m_linkHost = closing ? std::string() : hostOfLink(tag.href);
            m_linkStart = m_out.size();
        } else if (contains(kBlocks, tag.name)) {
            addBreak();
        } else if (tag.name == "td" || tag.name == "th") {
            m_space = true;
        } else if (!closing && contains(kDropped, tag.name)) {
            m_at = closingTag(m_html, m_at, tag.name);
        }
    }

    /// Names the host of a link that its own text does not name.
    void endLink()
    {
        std::string_view shown = m_linkHost;
        if (shown.starts_with("www."))
            shown.remove_prefix(4);
        if (!shown.empty() && lowered(std::string_view(m_out).substr(m_linkStart)).find(shown) == kNone)
            addText(" [" + m_linkHost + "]");
        m_linkHost.clear();
    }

    std::string_view m_html;
    std::size_t m_most;
    std::size_t m_at = 0;
    std::string m_out;
    bool m_space = false;
    std::string m_linkHost;
    std::size_t m_linkStart = 0;
};

} // namespace

std::string flattenMarkup(std::string_view html, std::size_t maxBytes)
{
    return Flattener(html, maxBytes).run();
}

} // namespace recourse::formats
