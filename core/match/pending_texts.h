// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/string_table.h"

#include <cstdint>
#include <vector>

namespace recourse::match {

/// Texts of rows, with their hashes, close together: they get their numbers later.
class PendingTexts
{
public:
    /// Makes room for so many texts of a usual size.
    void reserve(std::size_t texts)
    {
        constexpr std::size_t kUsualSize = 16; // characters
        m_items.reserve(texts);
        m_text.reserve(texts * kUsualSize);
    }

    void add(std::uint32_t row, QStringView text, std::uint32_t hash)
    {
        m_items.push_back({row, hash, static_cast<std::uint32_t>(text.size())});
        m_text.insert(m_text.end(), text.utf16(), text.utf16() + text.size());
    }

    [[nodiscard]] std::size_t size() const { return m_items.size(); }

    /// Whether a text is among those that were added from number `first` on.
    [[nodiscard]] bool hasSince(std::size_t first, QStringView text, std::uint32_t hash) const
    {
        std::size_t end = m_text.size();
        for (std::size_t item = m_items.size(); item > first; --item) {
            const Item& one = m_items[item - 1];
            end -= one.size;
            if (one.hash == hash && QStringView(m_text.data() + end, static_cast<qsizetype>(one.size)) == text)
                return true;
        }
        return false;
    }

    /// Calls `use(row, text, hash)` for each, in the order in which they were added.
    template <class Use> void each(const Use& use) const
    {
        const char16_t* text = m_text.data();
        for (const Item& item : m_items) {
            use(item.row, QStringView(text, static_cast<qsizetype>(item.size)), item.hash);
            text += item.size;
        }
    }

private:
    struct Item
    {
        std::uint32_t row = 0;
        std::uint32_t hash = 0;
        std::uint32_t size = 0;
    };

    std::vector<Item> m_items;
    std::vector<char16_t> m_text;
};

} // namespace recourse::match
