// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/prefetch.h"
#include "match/rows.h"

#include <algorithm>
#include <vector>

namespace recourse::match {

/// Rows by what they have in common: a number (of a domain, a name, a service) leads to the rows that have it. Reading may be done by
/// several threads at once.
class Chains
{
public:
    void reserve(std::size_t keys, std::size_t entries)
    {
        m_first.resize(std::max(keys, m_first.size()), kNowhere);
        m_entries.reserve(entries);
    }

    void add(std::uint32_t key, Position row)
    {
        if (key >= m_first.size())
            m_first.resize(key + 1, kNowhere);
        Position entry = m_free;
        if (entry == kNowhere) {
            entry = static_cast<Position>(m_entries.size());
            m_entries.emplace_back();
        } else {
            m_free = m_entries[entry].next;
        }
        m_entries[entry] = {row, m_first[key]};
        m_first[key] = entry;
    }

    /// Takes a row out; nothing happens if it is not there.
    void remove(std::uint32_t key, Position row)
    {
        if (key >= m_first.size())
            return;
        for (Position* link = &m_first[key]; *link != kNowhere; link = &m_entries[*link].next) {
            const Position entry = *link;
            if (m_entries[entry].row != row)
                continue;
            *link = m_entries[entry].next;
            m_entries[entry].next = m_free;
            m_free = entry;
            return;
        }
    }

    [[nodiscard]] bool has(std::uint32_t key) const { return key < m_first.size() && m_first[key] != kNowhere; }

    /// Calls `use(row)` for each row of a key, the last added first.
    template <class Use> void each(std::uint32_t key, const Use& use) const
    {
        if (key >= m_first.size())
            return;
        for (Position entry = m_first[key]; entry != kNowhere; entry = m_entries[entry].next)
            use(m_entries[entry].row);
    }

    /// Tells the processor that the rows of a key are asked for soon; in two steps, some time apart.
    void expect(std::uint32_t key) const
    {
        if (key < m_first.size())
            expectAt(m_first.data() + key);
    }
    void expectEntry(std::uint32_t key) const
    {
        if (has(key))
            expectAt(m_entries.data() + m_first[key]);
    }
    /// The row of a key that `each` gives first; `kNowhere` if it has none.
    [[nodiscard]] Position first(std::uint32_t key) const { return has(key) ? m_entries[m_first[key]].row : kNowhere; }

private:
    struct Entry
    {
        Position row = 0;
        Position next = kNowhere;
    };

    std::vector<Position> m_first; ///< by key
    std::vector<Entry> m_entries;
    Position m_free = kNowhere;
};

} // namespace recourse::match
