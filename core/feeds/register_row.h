// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reading_collector.h"
#include "feeds/table.h"
#include "feeds/values.h"

namespace recourse::feeds {

/// One row of a register while it becomes a record.
class RegisterRow
{
public:
    RegisterRow(const FeedTable& table, int row, ReadingCollector& collector, DayOrder order = DayOrder::MonthFirst)
        : m_table(table)
        , m_row(row)
        , m_collector(collector)
        , m_order(order)
    {
    }

    [[nodiscard]] QString text(const char* column) const { return m_table.text(m_row, QLatin1String(column)); }
    /// Invalid if there is none; what cannot be read counts against the list.
    [[nodiscard]] QDate day(const char* column) const { return dayOf(text(column)); }
    [[nodiscard]] QDate dayOf(const QString& cell) const;
    /// -1 if not known; what cannot be read is noted.
    [[nodiscard]] qint64 count(const char* column) const { return m_collector.count(text(column), m_order); }

    /// Keeps what no field of the record holds, and the digest of all.
    void keepRest(model::Breach& breach, const QSet<QString>& held) const;

private:
    const FeedTable& m_table;
    int m_row;
    ReadingCollector& m_collector;
    DayOrder m_order;
};

/// The time of a breach as two days, in their order; precision Day if at least one is known.
void setOccurred(model::Breach& breach, QDate from, QDate to);

} // namespace recourse::feeds
