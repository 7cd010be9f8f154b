// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

class QMenu;
class QTableView;

namespace recourse::ui {

/// Shows as many columns of a table as there is room for, so that nothing has to be scrolled aside: those always shown, then the others in
/// the order of their worth. The user's word in the menu, or in that of the header, counts more than the room.
class FittingColumns : public QObject
{
    Q_OBJECT
public:
    /// `optional` are the columns that may be missing, the dearest first. The table must have its model and the widths of its columns;
    /// it owns this. `name` is what a screen reader says of the header's menu.
    FittingColumns(QTableView* table, QList<int> optional, const QString& name);

    /// A column with nothing in it takes no room, unless the user asks for it.
    void setUseful(int column, bool useful);
    /// The menu of the optional columns, for a button.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fit();
    void fillMenu();

    QTableView* m_table;
    QList<int> m_optional;
    QList<int> m_widths; ///< of all columns, as the table had them
    QHash<int, bool> m_said; ///< what the user wants
    QSet<int> m_useless;
    QMenu* m_menu;
};

} // namespace recourse::ui
