// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

class QMenu;
class QModelIndex;
class QTableView;

namespace recourse::ui {

/// Shows as many columns of a table as there is room for, so that nothing has to be scrolled aside: those always shown, then the others in
/// the order of their worth, each as wide as its cells need. What room is left goes to the columns with names. The user's word in the
/// menu, or in that of the header, counts more than the room; a width set by hand stays.
class FittingColumns : public QObject
{
    Q_OBJECT
public:
    /// `optional` are the columns that may be missing, the dearest first. The table must have its model and the widths of its columns, the
    /// most that a column asks for where room is short; it owns this. `name` is what a screen reader says of the header's menu. `growing`
    /// columns take what room is left.
    FittingColumns(QTableView* table, QList<int> optional, const QString& name, QList<int> growing = {0});

    /// A column with nothing in it takes no room, unless the user asks for it.
    void setUseful(int column, bool useful);
    /// The menu of the optional columns, for a button.
    [[nodiscard]] QMenu* menu() const { return m_menu; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void measureTitles();
    void followHeader();
    /// Looks at the first cells of each column. What they need only grows, so that columns do not jump while somebody types a search.
    void measureCells();
    [[nodiscard]] int needOf(const QModelIndex& cell) const;
    /// The width that a column gets before there is room to spare.
    [[nodiscard]] int least(int column) const;
    /// How much narrower than that a growing column can be before its words mean nothing; 0 for others.
    [[nodiscard]] int slack(int column) const;
    [[nodiscard]] bool isAlways(int column) const { return !m_optional.contains(column) || m_said.value(column, false); }
    void fit();
    void chooseColumns();
    void share();
    void keepByHand(int column, int width);
    void fillMenu();

    QTableView* m_table;
    QList<int> m_optional;
    QList<int> m_growing;
    QList<int> m_widths; ///< of all columns, as the table had them or as the user set them
    QList<int> m_titles; ///< what the titles need
    QList<int> m_needs; ///< what the cells need, as far as they were looked at
    bool m_measured = false; ///< there were cells to look at
    bool m_fitting = false;
    bool m_byHand = false; ///< the user has set a width
    QHash<int, bool> m_said; ///< what the user wants
    QSet<int> m_useless;
    QMenu* m_menu;
};

} // namespace recourse::ui
