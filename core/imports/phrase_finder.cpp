// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/phrase_finder.h"

#include <QChar>

#include <algorithm>
#include <array>

namespace recourse::imports {

namespace {

constexpr qsizetype kGap = 60; ///< characters that "*" between words stands for at most
constexpr std::size_t kMostBeginnings = 64; ///< of phrases with gaps that are kept of one text; a subject has a handful
constexpr std::size_t kCharacters = 0x10000;

/// Letters and digits of scripts that part their words.
bool isOfWord(char16_t c)
{
    if (c < 0x80)
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    return c < 0x2E80 && QChar::isLetterOrNumber(static_cast<char32_t>(c));
}

} // namespace

/// What a search knows of the parts it has seen.
struct PhraseFinder::Search
{
    struct Beginning
    {
        std::uint32_t node;
        qsizetype end; ///< of the part
    };
    QStringView text;
    std::uint32_t marks = 0;
    std::array<Beginning, kMostBeginnings> beginnings; ///< the first `count` of them
    std::size_t count = 0;
};

void PhraseFinder::add(const QString& phrase, std::uint32_t mark)
{
    const bool atBeginning = phrase.startsWith(u'^');
    const QStringView all = QStringView(phrase).mid(atBeginning ? 1 : 0);
    std::uint32_t before = kNone;
    for (qsizetype begin = 0; begin <= all.size();) {
        qsizetype end = all.indexOf(u'*', begin);
        end = end < 0 ? all.size() : end;
        const QStringView raw = all.mid(begin, end - begin);
        if (const QStringView text = raw.trimmed(); !text.isEmpty()) {
            Part part;
            part.node = nodeOf(text);
            part.before = before;
            part.mark = mark;
            part.size = static_cast<std::uint16_t>(text.size());
            part.wordEnds = end == all.size() || raw.back() == u' ';
            part.atBeginning = atBeginning && before == kNone;
            if (before != kNone)
                m_nodes[m_parts[before].node].opens = true;
            before = static_cast<std::uint32_t>(m_parts.size());
            m_parts.push_back(part);
        }
        begin = end + 1;
    }
    if (before != kNone) {
        Node& node = m_nodes[m_parts[before].node];
        m_parts[before].next = node.last;
        node.last = before;
    }
}

std::uint32_t PhraseFinder::nodeOf(QStringView text)
{
    if (m_growing.empty()) {
        m_growing.emplace_back();
        m_nodes.emplace_back();
    }
    std::uint32_t node = 0;
    for (const QChar c : text) {
        auto& edges = m_growing[node];
        const auto known = std::find_if(edges.begin(), edges.end(), [&](const Edge& edge) { return edge.character == c.unicode(); });
        if (known != edges.end()) {
            node = known->node;
            continue;
        }
        const auto made = static_cast<std::uint32_t>(m_nodes.size());
        edges.push_back({c.unicode(), made});
        m_growing.emplace_back();
        m_nodes.emplace_back();
        node = made;
    }
    return node;
}

void PhraseFinder::build()
{
    m_root.assign(kCharacters, 0);
    for (std::size_t node = 0; node < m_growing.size(); ++node) {
        auto& edges = m_growing[node];
        std::sort(edges.begin(), edges.end(), [](const Edge& a, const Edge& b) { return a.character < b.character; });
        m_nodes[node].firstEdge = static_cast<std::uint32_t>(m_edges.size());
        m_nodes[node].edges = static_cast<std::uint16_t>(edges.size());
        m_edges.insert(m_edges.end(), edges.begin(), edges.end());
    }
    if (!m_growing.empty()) {
        for (const Edge& edge : m_growing.front())
            m_root[edge.character] = edge.node;
    }
    m_growing = {};
}

std::uint32_t PhraseFinder::child(std::uint32_t node, char16_t c) const
{
    const Edge* edge = m_edges.data() + m_nodes[node].firstEdge;
    for (const Edge* end = edge + m_nodes[node].edges; edge != end && edge->character <= c; ++edge) {
        if (edge->character == c)
            return edge->node;
    }
    return 0;
}

/// True if the part that ends at `end` stands as its phrase wants it, with the parts before it.
bool PhraseFinder::fits(const Search& search, const Part& part, qsizetype end) const
{
    const qsizetype begin = end - part.size;
    const QStringView text = search.text;
    if (part.wordEnds && end < text.size() && isOfWord(text[end].unicode()) && isOfWord(text[end - 1].unicode()))
        return false;
    if (part.atBeginning && std::any_of(text.begin(), text.begin() + begin, [](QChar c) { return isOfWord(c.unicode()); }))
        return false;
    if (part.before == kNone)
        return true;
    const Part& before = m_parts[part.before];
    return std::any_of(search.beginnings.data(), search.beginnings.data() + search.count, [&](const Search::Beginning& beginning) {
        return beginning.node == before.node && beginning.end <= begin && begin - beginning.end <= kGap && fits(search, before, beginning.end);
    });
}

void PhraseFinder::takeNode(Search& search, std::uint32_t node, qsizetype end) const
{
    for (std::uint32_t part = m_nodes[node].last; part != kNone; part = m_parts[part].next) {
        if ((search.marks & m_parts[part].mark) != m_parts[part].mark && fits(search, m_parts[part], end))
            search.marks |= m_parts[part].mark;
    }
    if (m_nodes[node].opens && search.count < kMostBeginnings)
        search.beginnings[search.count++] = {node, end};
}

std::uint32_t PhraseFinder::find(QStringView text) const
{
    if (m_root.empty())
        return 0;
    Search search;
    search.text = text;
    bool inWord = false;
    for (qsizetype begin = 0; begin < text.size(); ++begin) {
        const char16_t first = text[begin].unicode();
        const bool ofWord = isOfWord(first);
        const bool isEdge = !(inWord && ofWord);
        inWord = ofWord;
        if (!isEdge)
            continue;
        std::uint32_t node = m_root[first];
        for (qsizetype end = begin + 1; node != 0; ++end) {
            if (m_nodes[node].last != kNone || m_nodes[node].opens)
                takeNode(search, node, end);
            node = end < text.size() ? child(node, text[end].unicode()) : 0;
        }
    }
    return search.marks;
}

} // namespace recourse::imports
