// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table.h"

#include <QList>
#include <QSet>
#include <QTableView>

namespace recourse::ui {

/// A table of rows: whole rows are chosen, headers sort, typing finds, Return opens. Remembers the chosen rows by id over a reset.
class DataTable : public QTableView
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says. The model must outlive the table.
    DataTable(RowTable& model, const QString& name, QWidget* parent = nullptr);

    /// Widths in characters of the usual font; the column `stretched` takes what is left.
    void setColumnWidths(const QList<int>& characters, int stretched);
    /// The rows that are chosen, as shown; quick for 100,000 of them, unlike the selection model's list.
    [[nodiscard]] QList<int> chosenRows() const;
    [[nodiscard]] QList<qint64> selectedIds() const;
    /// The id of the current row; 0 if there is none.
    [[nodiscard]] qint64 currentId() const;
    /// Chooses the row and no other, whatever keys are held, and scrolls to it; false if it is not shown.
    bool selectId(qint64 id);

Q_SIGNALS:
    void selectionIdsChanged();
    /// Return or a double click on a row.
    void opened(qint64 id);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void keepSelection();
    void restoreSelection();

    RowTable& m_rows;
    QSet<qint64> m_kept;
    bool m_restoring = false;
};

} // namespace recourse::ui
