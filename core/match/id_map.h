// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match/prefetch.h"
#include "match/rows.h"

#include <QHash>

#include <vector>

namespace recourse::match {

/// Positions by id. Ids are given in turn, so a vector holds them; those far above the others are kept aside.
class IdMap
{
public:
    void insert(qint64 id, Position position)
    {
        const auto place = static_cast<std::size_t>(id);
        if (id < 0 || place > 4 * m_dense.size() + kSpare) {
            m_sparse.insert(id, position);
            return;
        }
        if (place >= m_dense.size())
            m_dense.resize(place + 1, kNowhere);
        m_dense[place] = position;
    }

    /// Makes room for ids up to `greatest` if there are `count` of them and they are not far apart.
    void reserve(qint64 greatest, std::size_t count)
    {
        const auto wanted = static_cast<std::size_t>(greatest) + 1;
        if (greatest >= 0 && wanted <= 4 * count + kSpare && wanted > m_dense.size())
            m_dense.resize(wanted, kNowhere);
    }

    /// `kNowhere` if it has none.
    [[nodiscard]] Position find(qint64 id) const
    {
        const auto place = static_cast<std::size_t>(id);
        if (id >= 0 && place < m_dense.size() && m_dense[place] != kNowhere)
            return m_dense[place];
        return m_sparse.isEmpty() ? kNowhere : m_sparse.value(id, kNowhere);
    }

    /// Tells the processor that an id is looked up soon.
    void expect(qint64 id) const
    {
        if (id >= 0 && static_cast<std::size_t>(id) < m_dense.size())
            expectAt(m_dense.data() + id);
    }

private:
    static constexpr std::size_t kSpare = 1'024;

    std::vector<Position> m_dense;
    QHash<qint64, Position> m_sparse;
};

} // namespace recourse::match
