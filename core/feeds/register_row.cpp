// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/register_row.h"

namespace recourse::feeds {

QDate RegisterRow::dayOf(const QString& cell) const
{
    if (cell.isEmpty() || isNoDate(cell))
        return {};
    const QDate day = dayIn(cell, m_order);
    if (day.isValid())
        m_collector.goodDate();
    else
        m_collector.oddDate(cell);
    return day;
}

void RegisterRow::keepRest(model::Breach& breach, const QSet<QString>& held) const
{
    breach.extra = m_table.json(m_row, held);
    breach.rawSha256 = m_table.digest(m_row);
}

void setOccurred(model::Breach& breach, QDate from, QDate to)
{
    if (!from.isValid())
        std::swap(from, to);
    if (from.isValid() && to.isValid() && to < from)
        std::swap(from, to);
    breach.occurredFrom = from;
    breach.occurredTo = to == from ? QDate() : to;
    breach.precision = from.isValid() ? model::DatePrecision::Day : model::DatePrecision::Unknown;
}

} // namespace recourse::feeds
