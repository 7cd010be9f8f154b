// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_columns.h"

#include "ui/widgets/staying_menu.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <memory>

namespace recourse::ui {

FittingColumns::FittingColumns(QTableView* table, QList<int> optional, const QString& name)
    : QObject(table)
    , m_table(table)
    , m_optional(std::move(optional))
    , m_menu(std::make_unique<StayingMenu>(table).release())
{
    for (int column = 0; column < table->model()->columnCount(); ++column) {
        m_widths.append(qMax(table->columnWidth(column), table->horizontalHeader()->sectionSizeHint(column))); // no title is cut
        table->setColumnWidth(column, m_widths.constLast());
    }
    m_menu->setAccessibleName(name);
    connect(m_menu, &QMenu::aboutToShow, this, &FittingColumns::fillMenu);
    QHeaderView* header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { m_menu->popup(header->mapToGlobal(at)); });
    table->viewport()->installEventFilter(this);
    fit();
}

void FittingColumns::setUseful(int column, bool useful)
{
    if (useful == !m_useless.contains(column))
        return;
    if (useful)
        m_useless.remove(column);
    else
        m_useless.insert(column);
    fit();
}

bool FittingColumns::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize)
        fit();
    return QObject::eventFilter(watched, event);
}

void FittingColumns::fit()
{
    int left = m_table->viewport()->width();
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!m_optional.contains(column) || m_said.value(column, false))
            left -= m_widths.at(column);
    }
    bool roomEnds = false; // a narrow column does not jump the queue: what is shown grows in one order
    for (const int column : std::as_const(m_optional)) {
        bool shown = m_said.value(column, false);
        if (!m_said.contains(column) && !m_useless.contains(column)) {
            roomEnds = roomEnds || m_widths.at(column) > left;
            shown = !roomEnds;
            left -= shown ? m_widths.at(column) : 0;
        }
        if (shown == m_table->isColumnHidden(column))
            m_table->setColumnHidden(column, !shown);
    }
}

void FittingColumns::fillMenu()
{
    m_menu->clear();
    for (int column = 0; column < m_widths.size(); ++column) {
        if (!m_optional.contains(column))
            continue;
        QAction* action = m_menu->addAction(m_table->model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            m_said.insert(column, shown);
            fit();
        });
    }
}

} // namespace recourse::ui
