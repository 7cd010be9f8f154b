// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table.h"

#include <utility>

namespace recourse::ui {

/// One column of a table over rows of type `Row`.
template <class Row> struct Column
{
    QString title;
    std::function<QString(const Row&)> text;
    std::function<SortKey(const Row&)> key; ///< empty: sorts by the text
    Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter;
    std::function<QVariant(const Row&, int role)> extra; ///< further roles (BadgeRole, Qt::DecorationRole…); may be empty
};

/// Rows made ready for a table: on any thread, since folding 100,000 of them takes a while.
template <class Row> struct Snapshot
{
    std::vector<Row> rows;
    std::vector<QString> search; ///< folded, one a row
};

/// `words` gives what a row is found by.
template <class Row>
[[nodiscard]] Snapshot<Row> snapshotOf(std::vector<Row> rows, const std::function<QString(const Row&)>& words)
{
    Snapshot<Row> snapshot;
    snapshot.search.reserve(rows.size());
    for (const Row& row : rows)
        snapshot.search.push_back(folded(words(row)));
    snapshot.rows = std::move(rows);
    return snapshot;
}

/// A table over plain rows. Columns are data; a model is a list of them.
template <class Row> class RowsModel : public RowTable
{
public:
    RowsModel(std::vector<Column<Row>> columns, std::function<qint64(const Row&)> id, QObject* parent = nullptr)
        : RowTable(parent)
        , m_columns(std::move(columns))
        , m_id(std::move(id))
    {
        for (const Column<Row>& column : m_columns)
            m_titles << column.title;
    }

    /// Gives back the former rows, to be let go where it does not matter how long that takes.
    [[nodiscard]] Snapshot<Row> exchange(Snapshot<Row> fresh)
    {
        beginNewRows();
        std::swap(m_snapshot, fresh);
        endNewRows();
        return fresh;
    }
    [[nodiscard]] const Row& row(int shown) const { return m_snapshot.rows[static_cast<std::size_t>(sourceRow(shown))]; }
    [[nodiscard]] const std::vector<Row>& rows() const { return m_snapshot.rows; }
    /// Replaces the row with that id; nothing happens if there is none.
    void replace(const Row& fresh, const QString& words)
    {
        for (std::size_t i = 0; i < m_snapshot.rows.size(); ++i) {
            if (m_id(m_snapshot.rows[i]) != m_id(fresh))
                continue;
            m_snapshot.rows[i] = fresh;
            m_snapshot.search[i] = folded(words);
            rowChanged(static_cast<int>(i));
        }
    }

protected:
    [[nodiscard]] std::size_t sourceRows() const override { return m_snapshot.rows.size(); }
    [[nodiscard]] QStringList titles() const override { return m_titles; }
    [[nodiscard]] QString cellText(int row, int column) const override { return columnAt(column).text(at(row)); }
    [[nodiscard]] SortKey cellKey(int row, int column) const override
    {
        const Column<Row>& chosen = columnAt(column);
        return chosen.key ? chosen.key(at(row)) : SortKey{{}, chosen.text(at(row))};
    }
    [[nodiscard]] QVariant cellExtra(int row, int column, int role) const override
    {
        const Column<Row>& chosen = columnAt(column);
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(chosen.align);
        return chosen.extra ? chosen.extra(at(row), role) : QVariant();
    }
    [[nodiscard]] qint64 rowId(int row) const override { return m_id(at(row)); }
    [[nodiscard]] const QString& searchText(int row) const override { return m_snapshot.search[static_cast<std::size_t>(row)]; }

private:
    [[nodiscard]] const Row& at(int row) const { return m_snapshot.rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const Column<Row>& columnAt(int column) const { return m_columns[static_cast<std::size_t>(column)]; }

    std::vector<Column<Row>> m_columns;
    std::function<qint64(const Row&)> m_id;
    QStringList m_titles;
    Snapshot<Row> m_snapshot;
};

} // namespace recourse::ui
