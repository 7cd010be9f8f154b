// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace recourse::imports {

/// Finds any of thousands of phrases in a text in one pass over its words. A phrase stands for itself from word to word; in scripts
/// without spaces between words, anywhere. "*" after a space stands for up to 60 characters, "*" at the end of a word for its endings,
/// "^" at the beginning for the beginning of the text. Immutable once built; safe to share between threads.
class PhraseFinder
{
public:
    /// Adds a phrase, in the form in which texts are compared. `mark` is a bit or several.
    void add(const QString& phrase, std::uint32_t mark);
    /// Ends the adding.
    void build();

    /// The marks of all phrases in `text`, joined by or.
    [[nodiscard]] std::uint32_t find(QStringView text) const;

private:
    enum : std::uint32_t { kNone = 0xFFFFFFFF };

    /// A run of characters of a phrase between two gaps.
    struct Part
    {
        std::uint32_t node = 0; ///< where it ends
        std::uint32_t before = kNone; ///< the part before it in its phrase
        std::uint32_t next = kNone; ///< another last part that ends in the same node
        std::uint32_t mark = 0; ///< of its phrase
        std::uint16_t size = 0;
        bool wordEnds = false;
        bool atBeginning = false; ///< of the text
    };
    /// A beginning of parts.
    struct Node
    {
        std::uint32_t firstEdge = 0;
        std::uint32_t last = kNone; ///< the first of the phrases' last parts that end here
        std::uint16_t edges = 0;
        bool opens = false; ///< a part ends here that others follow
    };
    struct Edge
    {
        char16_t character;
        std::uint32_t node;
    };
    struct Search;

    [[nodiscard]] std::uint32_t child(std::uint32_t node, char16_t c) const;
    [[nodiscard]] std::uint32_t nodeOf(QStringView text);
    void takeNode(Search& search, std::uint32_t node, qsizetype end) const;
    [[nodiscard]] bool fits(const Search& search, const Part& part, qsizetype end) const;

    std::vector<Part> m_parts;
    std::vector<Node> m_nodes;
    std::vector<Edge> m_edges; ///< those of a node stand together, in the order of their characters
    std::vector<std::uint32_t> m_root; ///< child of the root by character; 0: none
    std::vector<std::vector<Edge>> m_growing; ///< by node, until `build`
};

} // namespace recourse::imports
