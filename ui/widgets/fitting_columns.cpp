// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_columns.h"

#include "ui/models/row_table.h"
#include "ui/theme.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/staying_menu.h"

#include <QEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QTableView>

#include <memory>
#include <utility>

namespace recourse::ui {

namespace {

constexpr int kCellsMeasured = 40; ///< of each column: enough to tell, and quick for 100,000 rows
constexpr int kFewestLetters = 12; ///< of a name
constexpr int kLettersBesideOthers = 20; ///< of a name that is shortened so that another column can stand beside it

} // namespace

FittingColumns::FittingColumns(QTableView* table, QList<int> optional, const QString& name, QList<int> growing)
    : QObject(table)
    , m_table(table)
    , m_optional(std::move(optional))
    , m_growing(std::move(growing))
    , m_menu(std::make_unique<StayingMenu>(table).release())
{
    measureTitles();
    m_menu->setAccessibleName(name);
    connect(m_menu, &QMenu::aboutToShow, this, &FittingColumns::fillMenu);
    followHeader();
    connect(table->model(), &QAbstractItemModel::modelReset, this, [this] {
        measureCells();
        fit();
    });
    table->viewport()->installEventFilter(this);
    measureCells();
    fit();
}

void FittingColumns::measureTitles()
{
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        m_titles.append(m_table->horizontalHeader()->sectionSizeHint(column));
        m_widths.append(qMax(m_table->columnWidth(column), m_titles.constLast())); // no title is cut
        m_needs.append(0);
    }
}

void FittingColumns::followHeader()
{
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setStretchLastSection(false);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this, header](const QPoint& at) { m_menu->popup(header->mapToGlobal(at)); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (!m_fitting && width > 0)
            keepByHand(column, width);
    });
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

void FittingColumns::measureCells()
{
    const QAbstractItemModel* model = m_table->model();
    const int rows = qMin(model->rowCount(), kCellsMeasured);
    m_measured = m_measured || rows > 0;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < m_needs.size(); ++column)
            m_needs[column] = qMax(m_needs.at(column), needOf(model->index(row, column)));
    }
}

int FittingColumns::needOf(const QModelIndex& cell) const
{
    const QString words = cell.data(Qt::DisplayRole).toString();
    const QVariant badge = cell.data(BadgeRole);
    if (badge.isValid() && badge.toInt() != static_cast<int>(Badge::None))
        return badgeWidth(m_table->fontMetrics(), words) + grid(1);
    const QVariant font = cell.data(Qt::FontRole);
    const QFontMetrics metrics = font.isValid() ? QFontMetrics(font.value<QFont>()) : m_table->fontMetrics();
    const int picture = cell.data(Qt::DecorationRole).isValid() ? grid(4) : 0;
    return words.isEmpty() ? picture : metrics.horizontalAdvance(words) + picture + grid(2.25);
}

int FittingColumns::least(int column) const
{
    if (m_byHand || !m_measured)
        return m_widths.at(column);
    return qMax(m_titles.at(column), qMin(m_needs.at(column), m_widths.at(column)));
}

int FittingColumns::slack(int column) const
{
    if (m_byHand || !m_growing.contains(column))
        return 0;
    const int fewest = m_table->fontMetrics().averageCharWidth() * kFewestLetters + grid(2);
    return qMax(0, least(column) - qMax(m_titles.at(column), fewest));
}

void FittingColumns::fit()
{
    const QScopedValueRollback<bool> fitting(m_fitting, true); // what is set here is not the user's word
    chooseColumns();
    if (!m_byHand)
        share();
}

void FittingColumns::chooseColumns()
{
    const int kept = m_table->fontMetrics().averageCharWidth() * (kLettersBesideOthers - kFewestLetters);
    int left = m_table->viewport()->width();
    int narrower = 0; // the dearest column is worth a shorter name
    for (int column = 0; column < m_widths.size(); ++column) {
        left -= isAlways(column) ? least(column) : 0;
        narrower += isAlways(column) ? qMax(0, slack(column) - kept) : 0;
    }
    bool roomEnds = false; // a narrow column does not jump the queue: what is shown grows in one order
    for (const int column : std::as_const(m_optional)) {
        bool shown = m_said.value(column, false);
        if (!m_said.contains(column) && !m_useless.contains(column)) {
            roomEnds = roomEnds || least(column) > left + std::exchange(narrower, 0);
            shown = !roomEnds;
            left -= shown ? least(column) : 0;
        }
        if (shown == m_table->isColumnHidden(column))
            m_table->setColumnHidden(column, !shown);
    }
}

void FittingColumns::share()
{
    int left = m_table->viewport()->width();
    QList<int> shown;
    QList<int> widths(m_widths.size(), 0);
    for (int column = 0; column < m_widths.size(); ++column) {
        if (m_table->isColumnHidden(column))
            continue;
        shown << column;
        widths[column] = least(column);
        left -= widths.at(column);
    }
    QList<int> growing;
    QList<int> fixed;
    for (const int column : std::as_const(shown))
        (m_growing.contains(column) ? growing : fixed) << column;
    const auto widen = [&](int column, int by) {
        widths[column] += by;
        left -= by;
    };
    const auto widenTo = [&](const QList<int>& columns, const QList<int>& wanted) {
        for (const int column : columns)
            widen(column, qBound(0, wanted.at(column) - widths.at(column), qMax(0, left)));
    };
    for (const int column : std::as_const(growing))
        widen(column, left < 0 ? -qMin(slack(column), -left) : 0);
    widenTo(fixed, m_needs); // short words first: a long name is cut sooner than they are
    widenTo(growing, m_needs);
    widenTo(shown, m_widths);
    for (int at = 0; at < growing.size() && left > 0; ++at)
        widen(growing.at(at), left / static_cast<int>(growing.size() - at));
    for (const int column : std::as_const(shown))
        m_table->setColumnWidth(column, widths.at(column));
}

void FittingColumns::keepByHand(int column, int width)
{
    if (!m_byHand) {
        for (int other = 0; other < m_widths.size(); ++other)
            m_widths[other] = m_table->isColumnHidden(other) ? m_widths.at(other) : m_table->columnWidth(other);
        m_byHand = true;
    }
    m_widths[column] = width;
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
