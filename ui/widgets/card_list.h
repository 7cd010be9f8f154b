// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/row_table.h"

#include <QListView>
#include <QStyledItemDelegate>

namespace recourse::ui {

/// What a row of a `CardList` shows beside its name, as roles of its one column.
enum CardRole {
    CardTitleRole = Qt::UserRole + 20, ///< QString
    CardLineRole, ///< QString, below the title
    CardNoteRole, ///< QString with an icon, below that; may be empty
    CardDetailRole, ///< QString in small letters at the foot; may be empty
    CardAlertRole, ///< bool: the note is urgent
    CardBadgeRole, ///< int, a `Badge`
    CardBadgeWordRole, ///< QString; empty: no badge
    CardHeadingRole, ///< QString: a group begins with this row
    CardDoneRole, ///< bool: dealt with, drawn quietly
    CardIconRole, ///< QString: icon left of the title; empty: none
};

/// Paints rows as cards, with a heading where a group begins. Titles take up to three lines and other words two. Only paints; `Qt::DisplayRole` is what a screen reader
/// says of the row.
class CardDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// A list of cards over a table of one column, one row chosen at a time. Keeps the chosen row by id over a reset; if it is gone, the row
/// that took its place is chosen.
class CardList : public QListView
{
    Q_OBJECT
public:
    /// `name` is what a screen reader says. The model must outlive the list.
    CardList(RowTable& model, const QString& name, QWidget* parent = nullptr);

    /// The id of the chosen row; 0 if there is none.
    [[nodiscard]] qint64 currentId() const;
    /// Chooses the row and scrolls to it; false if it is not shown.
    bool selectId(qint64 id);

Q_SIGNALS:
    /// Another row was chosen, or the same one was read anew.
    void currentChosen();
    /// Space on a row.
    void toggled(qint64 id);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void keepCurrent();
    void restoreCurrent();

    RowTable& m_rows;
    qint64 m_kept = 0;
    int m_keptRow = -1;
    bool m_restoring = false;
};

} // namespace recourse::ui
