// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/data_table.h"

#include "ui/theme.h"
#include "ui/widgets/badge.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace recourse::ui {

DataTable::DataTable(RowTable& model, const QString& name, QWidget* parent)
    : QTableView(parent)
    , m_rows(model)
{
    setAccessibleName(name);
    setItemDelegate(std::make_unique<BadgeDelegate>(this).release());
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(grid(4));
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    horizontalHeader()->setSortIndicatorClearable(true);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setModel(&model);
    setSortingEnabled(true);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &DataTable::keepSelection);
    connect(&model, &QAbstractItemModel::modelReset, this, &DataTable::restoreSelection);
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex& index) { Q_EMIT opened(m_rows.idAt(index.row())); });
}

void DataTable::setColumnWidths(const QList<int>& characters, int stretched)
{
    const int letter = fontMetrics().averageCharWidth();
    for (int column = 0; column < characters.size(); ++column)
        setColumnWidth(column, qMax(letter * characters.at(column) + grid(2), horizontalHeader()->sectionSizeHint(column))); // no title is cut
    horizontalHeader()->setSectionResizeMode(stretched, QHeaderView::Stretch);
}

QList<int> DataTable::chosenRows() const
{
    QList<int> rows;
    if (selectionModel() == nullptr)
        return rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) { // whole rows, so the ranges tell: 100,000 may be chosen
        for (int row = range.top(); row <= range.bottom() && range.left() == 0; ++row)
            rows.append(row);
    }
    return rows;
}

QList<qint64> DataTable::selectedIds() const
{
    QList<qint64> ids;
    for (const int row : chosenRows())
        ids.append(m_rows.idAt(row));
    return ids;
}

qint64 DataTable::currentId() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() ? m_rows.idAt(index.row()) : 0;
}

bool DataTable::selectId(qint64 id)
{
    const int row = m_rows.rowOf(id);
    if (row < 0)
        return false;
    const QModelIndex index = m_rows.index(row, 0);
    selectRow(row); // Shift goes on from it
    // With Ctrl held, as in Ctrl+Z, selectRow() adds to what is chosen or takes from it.
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index, PositionAtCenter);
    return true;
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const bool opens = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (opens && currentIndex().isValid()) {
        Q_EMIT opened(currentId());
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_restoring)
        Q_EMIT selectionIdsChanged();
}

void DataTable::keepSelection()
{
    const QList<qint64> ids = selectedIds();
    m_kept = QSet<qint64>(ids.begin(), ids.end());
    m_restoring = true;
}

void DataTable::restoreSelection()
{
    constexpr qsizetype kMostRanges = 1000; // more of them take a view seconds to choose
    QItemSelection chosen;
    for (int row = 0; row < m_rows.rowCount() && !m_kept.isEmpty() && chosen.size() < kMostRanges; ++row) {
        if (!m_kept.contains(m_rows.idAt(row)))
            continue;
        const int first = row;
        while (row + 1 < m_rows.rowCount() && m_kept.contains(m_rows.idAt(row + 1)))
            ++row;
        chosen.append(QItemSelectionRange(m_rows.index(first, 0), m_rows.index(row, m_rows.columnCount() - 1)));
    }
    if (!chosen.isEmpty() && chosen.size() < kMostRanges) {
        if (!currentIndex().isValid())
            selectionModel()->setCurrentIndex(chosen.constFirst().topLeft(), QItemSelectionModel::NoUpdate);
        selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    }
    m_restoring = false;
    Q_EMIT selectionIdsChanged();
}

} // namespace recourse::ui
