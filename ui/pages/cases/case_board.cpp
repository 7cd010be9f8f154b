// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/case_board.h"

#include "ui/text.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr double kNarrowest = 26; // grid steps of a column: words in two lines, and five beside each other in a usual window
constexpr double kNarrowestEmpty = 13;

} // namespace

CaseBoardView::CaseBoardView(QDate today, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("caseBoard"));
    auto* lanes = made<QWidget>();
    m_row = rowOn(lanes, 0, 1.5);
    for (int column = 0; column < kCaseColumns; ++column)
        m_row->addWidget(makeColumn(column, today), 1);
    columnOn(this, 0, 0)->addWidget(scrolled(lanes));
}

QWidget* CaseBoardView::makeColumn(int column, QDate today)
{
    Lane& lane = m_lanes[static_cast<std::size_t>(column)];
    const QString title = columnTitle(static_cast<session::CaseColumn>(column));
    lane.model = std::make_unique<CaseModel>(caseColumns(today), [](const session::CaseRow& one) { return one.matter.id.value; });
    lane.head = plainLabel(title, this); // wraps: five columns share a small window
    QFont bold = lane.head->font();
    bold.setWeight(QFont::DemiBold);
    lane.head->setFont(bold);
    lane.list = made<CardList>(*lane.model, title);
    lane.list->setObjectName(QStringLiteral("boardColumn%1").arg(column));
    lane.list->setLayoutMode(QListView::Batched); // thousands of cards are measured in a few strokes, not in one
    lane.list->installEventFilter(this);
    lane.empty = mutedLabel(tr("Nothing here."), this, TextSize::Small);
    auto* widget = made<QWidget>();
    lane.box = widget;
    QVBoxLayout* inner = columnOn(widget, 0, 1);
    inner->addWidget(lane.head);
    inner->addWidget(lane.empty);
    inner->addWidget(lane.list, 1);
    connect(lane.list, &QAbstractItemView::activated, this, [this, column](const QModelIndex& index) {
        Q_EMIT opened(m_lanes[static_cast<std::size_t>(column)].model->idAt(index.row()));
    });
    connect(lane.list, &CardList::toggled, this, &CaseBoardView::opened);
    return widget;
}

std::array<Snapshot<session::CaseRow>, kCaseColumns> CaseBoardView::exchange(
    std::array<Snapshot<session::CaseRow>, kCaseColumns> fresh)
{
    for (std::size_t i = 0; i < fresh.size(); ++i)
        fresh[i] = m_lanes[i].model->exchange(std::move(fresh[i]));
    showCounts();
    showFocus();
    return fresh;
}

void CaseBoardView::setQuery(const QString& query)
{
    for (Lane& lane : m_lanes)
        lane.model->setQuery(query);
    showCounts();
    showFocus();
}

void CaseBoardView::showFocus()
{
    for (const Lane& lane : m_lanes) {
        if (!lane.list->hasFocus())
            lane.list->clearSelection();
        else if (!lane.list->currentIndex().isValid())
            lane.list->setCurrentIndex(lane.model->index(0, 0));
        else
            lane.list->selectionModel()->select(lane.list->currentIndex(), QItemSelectionModel::ClearAndSelect);
    }
}

void CaseBoardView::showCounts()
{
    for (int column = 0; column < kCaseColumns; ++column) {
        Lane& lane = m_lanes[static_cast<std::size_t>(column)];
        const int count = lane.model->rowCount();
        const QString title = columnTitle(static_cast<session::CaseColumn>(column));
        setLabelText(lane.head, tr("%1 (%2)", "a column's title and how many cases are in it").arg(title).arg(count));
        lane.list->setAccessibleName(tr("%1: %n case(s)", nullptr, count).arg(title));
        lane.empty->setVisible(count == 0);
        lane.list->setMinimumWidth(grid(count == 0 ? kNarrowestEmpty : kNarrowest));
        m_row->setStretchFactor(lane.box, count == 0 ? 1 : 2);
        lane.list->setFocusPolicy(count == 0 ? Qt::NoFocus : Qt::StrongFocus);
    }
}

void CaseBoardView::selectId(qint64 id)
{
    for (Lane& lane : m_lanes) {
        if (lane.list->selectId(id))
            lane.list->setFocus();
    }
}

void CaseBoardView::move(int column, int step)
{
    for (int next = column + step; next >= 0 && next < kCaseColumns; next += step) {
        const Lane& lane = m_lanes[static_cast<std::size_t>(next)];
        if (lane.model->rowCount() == 0)
            continue;
        if (!lane.list->currentIndex().isValid())
            lane.list->setCurrentIndex(lane.model->index(0, 0));
        lane.list->setFocus();
        return;
    }
}

bool CaseBoardView::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showFocus();
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const int onwards = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    for (int column = 0; column < kCaseColumns; ++column) {
        const Lane& lane = m_lanes[static_cast<std::size_t>(column)];
        if (lane.list != watched)
            continue;
        if (key == Qt::Key_Right || key == Qt::Key_Left) {
            move(column, key == Qt::Key_Right ? onwards : -onwards);
            return true;
        }
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && lane.list->currentId() != 0) {
            Q_EMIT opened(lane.list->currentId());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace recourse::ui
