// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/case_calendar.h"

#include "ui/pages/cases/month_view.h"
#include "ui/text.h"
#include "ui/widgets/card_list.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

CaseCalendar::CaseCalendar(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_model(clockColumns(today), clockId)
    , m_month(made<MonthView>(today))
    , m_list(made<CardList>(m_model, tr("Days that run")))
    , m_choice(made<FilterChips>(tr("Whose days are shown")))
    , m_title(wordLabel(QString(), this, TextSize::Title))
    , m_day(mutedLabel(QString(), this))
    , m_empty(mutedLabel(tr("No clock is running. One starts when you mark a letter as sent."), this))
    , m_open(makeButton(tr("Open the case"), Look::Plain, QStringLiteral("forward")))
    , m_export(makeButton(tr("Save for your calendar…"), Look::Plain, QStringLiteral("calendar")))
{
    setObjectName(QStringLiteral("caseCalendarView"));
    auto* splitter = made<QSplitter>(Qt::Horizontal);
    splitter->addWidget(makeMonth());
    splitter->addWidget(makeList());
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->setSizes({500, 500}); // shares, not pixels
    columnOn(this, 0, 0)->addWidget(splitter);
    connect(m_month, &QCalendarWidget::selectionChanged, this, [this] { showDay(m_month->selectedDate()); });
    connect(m_list, &CardList::currentChosen, this, &CaseCalendar::showChosen);
    connect(m_list, &QAbstractItemView::activated, this, &CaseCalendar::openCurrent);
    connect(m_list, &CardList::toggled, this, &CaseCalendar::openCurrent);
    connect(m_choice, &FilterChips::chosen, this, &CaseCalendar::applyChoice);
    connect(m_open, &QPushButton::clicked, this, &CaseCalendar::openCurrent);
    connect(m_export, &QPushButton::clicked, this, &CaseCalendar::exportWanted);
    applyChoice();
}

QWidget* CaseCalendar::makeMonth()
{
    auto* left = made<QWidget>();
    QVBoxLayout* column = columnOn(left, 0, 1);
    column->setContentsMargins(0, 0, grid(1.5), 0);
    column->addLayout(makeTurning());
    column->addWidget(m_month, 1);
    column->addWidget(m_day);
    column->addWidget(mutedLabel(tr("A clock marks a day on which others owe you an answer; a person marks a last day of your own."), left,
        TextSize::Small));
    return left;
}

QHBoxLayout* CaseCalendar::makeTurning()
{
    QToolButton* before = makeIconButton(QStringLiteral("back"), tr("Previous month"));
    QToolButton* after = makeIconButton(QStringLiteral("forward"), tr("Next month"));
    QPushButton* now = makeButton(tr("Today"), Look::Quiet);
    QHBoxLayout* row = rowOf({m_title, now, before, after});
    row->setStretch(0, 1);
    connect(before, &QToolButton::clicked, m_month, &QCalendarWidget::showPreviousMonth);
    connect(after, &QToolButton::clicked, m_month, &QCalendarWidget::showNextMonth);
    connect(now, &QPushButton::clicked, this, [this] { m_month->setSelectedDate(m_today); });
    connect(m_month, &QCalendarWidget::currentPageChanged, this, &CaseCalendar::showMonth);
    showMonth();
    return row;
}

void CaseCalendar::showMonth()
{
    const QDate first(m_month->yearShown(), m_month->monthShown(), 1);
    setLabelText(m_title, QLocale().toString(first, QStringLiteral("MMMM yyyy")));
}

QWidget* CaseCalendar::makeList()
{
    auto* right = made<QWidget>();
    QVBoxLayout* column = columnOn(right, 0, 1.25);
    column->setContentsMargins(grid(1.5), 0, 0, 0);
    m_choice->setObjectName(QStringLiteral("clockChoice"));
    m_choice->add(static_cast<int>(ClockChoice::All), tr("All"));
    m_choice->add(static_cast<int>(ClockChoice::Theirs), tr("Theirs"));
    m_choice->add(static_cast<int>(ClockChoice::Mine), tr("Yours"));
    m_list->setObjectName(QStringLiteral("clockList"));
    m_list->setLayoutMode(QListView::Batched);
    m_open->setObjectName(QStringLiteral("clockOpenCase"));
    m_export->setObjectName(QStringLiteral("clocksExport"));
    column->addWidget(m_choice);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addWidget(flowOf({m_open, m_export}));
    return right;
}

Snapshot<session::DueClock> CaseCalendar::exchange(Snapshot<session::DueClock> fresh)
{
    Snapshot<session::DueClock> former = m_model.exchange(std::move(fresh));
    const auto& all = m_model.rows();
    for (const ClockChoice choice : {ClockChoice::All, ClockChoice::Theirs, ClockChoice::Mine}) {
        const auto count = std::count_if(
            all.begin(), all.end(), [choice](const session::DueClock& clock) { return isChosen(clock, choice); });
        m_choice->setCount(static_cast<int>(choice), static_cast<int>(count));
    }
    m_month->set(all);
    applyChoice();
    return former;
}

void CaseCalendar::setQuery(const QString& query)
{
    m_model.setQuery(query);
    showChosen();
}

void CaseCalendar::applyChoice()
{
    const auto choice = static_cast<ClockChoice>(m_choice->current());
    m_model.setAccepts([this, choice](int row) { return isChosen(m_model.rows()[static_cast<std::size_t>(row)], choice); });
    m_empty->setVisible(m_model.total() == 0);
    m_export->setEnabled(m_model.total() > 0);
    const QString words = m_month->dayText(m_month->selectedDate());
    setLabelText(m_day, words.isEmpty() ? tr("Nothing runs out on the chosen day.") : words);
    showChosen();
}

void CaseCalendar::showDay(QDate day)
{
    const QString words = m_month->dayText(day);
    setLabelText(m_day, words.isEmpty() ? tr("Nothing runs out on the chosen day.") : words);
    if (m_following)
        return;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).dates.due != day)
            continue;
        m_following = true;
        m_list->selectId(m_model.idAt(row));
        m_following = false;
        return;
    }
}

void CaseCalendar::showChosen()
{
    const QModelIndex index = m_list->currentIndex();
    m_open->setEnabled(index.isValid());
    if (!index.isValid() || m_following || !m_list->hasFocus())
        return;
    m_following = true;
    m_month->setSelectedDate(m_model.row(index.row()).dates.due);
    m_following = false;
}

void CaseCalendar::openCurrent()
{
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        Q_EMIT opened(m_model.row(index.row()).matter.value);
}

} // namespace recourse::ui
