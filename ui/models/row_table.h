// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace recourse::ui {

/// What a column sorts by: a number, or text compared without regard to case and accents.
struct SortKey
{
    std::optional<qint64> number; ///< if set, `text` is not looked at; nothing known sorts last: use `kUnknown`
    QString text;

    static constexpr qint64 kUnknown = INT64_MAX;
};

/// Case and accents taken away, for comparing and searching.
[[nodiscard]] QString folded(const QString& text);

/// Roles beside Qt's own.
enum TableRole {
    RawRole = Qt::UserRole, ///< the value a column sorts by: qint64 or QString
    IdRole, ///< qint64, what selection is restored by
    BadgeRole, ///< int, a `Badge` to draw before the text (see ui/widgets/badge_delegate.h)
};

/// A table over plain rows that filters and sorts by index vectors of its own: no proxy, so that 100,000 rows answer within a frame.
/// Subclasses give the rows (see `Rows` in rows_model.h).
class RowTable : public QAbstractTableModel
{
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Shows only rows in which every word of `query` occurs.
    void setQuery(const QString& query);
    [[nodiscard]] QString query() const { return m_query; }
    /// Shows only rows that `accepts` likes, besides the query; empty: all.
    void setAccepts(std::function<bool(int)> accepts);

    /// Rows that are there, shown or not.
    [[nodiscard]] int total() const { return static_cast<int>(sourceRows()); }
    /// The source row behind a shown one.
    [[nodiscard]] int sourceRow(int row) const { return m_shown[static_cast<std::size_t>(row)]; }
    /// The shown row of an id; -1 if it is not shown.
    [[nodiscard]] int rowOf(qint64 id) const;
    [[nodiscard]] qint64 idAt(int row) const { return rowId(sourceRow(row)); }

protected:
    [[nodiscard]] virtual std::size_t sourceRows() const = 0;
    [[nodiscard]] virtual QStringList titles() const = 0;
    [[nodiscard]] virtual QString cellText(int row, int column) const = 0;
    [[nodiscard]] virtual SortKey cellKey(int row, int column) const = 0;
    [[nodiscard]] virtual QVariant cellExtra(int row, int column, int role) const = 0; ///< every other role
    [[nodiscard]] virtual qint64 rowId(int row) const = 0;
    [[nodiscard]] virtual const QString& searchText(int row) const = 0; ///< folded

    /// Around a change of the rows.
    void beginNewRows() { beginResetModel(); }
    void endNewRows();
    /// One source row changed in place.
    void rowChanged(int row);

private:
    void rebuild();
    void applySort();
    [[nodiscard]] bool sortByNumbers();
    [[nodiscard]] bool matches(int row, const QStringList& words) const;

    std::vector<int> m_shown;
    QString m_query;
    std::function<bool(int)> m_accepts;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace recourse::ui
