// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/clock_list.h"

#include "base/rule_text.h"
#include "ui/models/today/overview_words.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr std::size_t kShownOfEach = 3;

} // namespace

ClockList::ClockList(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    QVBoxLayout* column = columnOn(this, 0, 1);
    QHBoxLayout* head = rowOf({plainLabel(tr("Running clocks"), this, TextSize::Title)});
    head->setStretch(0, 1);
    QPushButton* all = makeButton(tr("All cases"), Look::Link);
    all->setObjectName(QStringLiteral("openCases"));
    connect(all, &QPushButton::clicked, this, [this] { m_workspace.go({PageId::Cases, 0, {}, {}, {}}); });
    head->addWidget(all);
    column->addLayout(head);
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    m_column = columnOn(card, 1.5, 1);
    column->addWidget(card);
}

void ClockList::set(const std::vector<session::RunningClock>& clocks)
{
    clearLayout(m_column);
    if (clocks.empty()) {
        m_column->addWidget(mutedLabel(tr("No clock is running. One starts when you send a letter."), this));
        return;
    }
    std::vector<session::RunningClock> theirs;
    std::vector<session::RunningClock> mine;
    const QDate today = m_workspace.clock().today();
    for (const session::RunningClock& clock : clocks)
        (clock.isMyTurn(today) ? mine : theirs).push_back(clock);
    addGroup(tr("Your turn"), QStringLiteral("person"), mine);
    addGroup(tr("Their turn"), QStringLiteral("clock"), theirs);
}

void ClockList::addGroup(const QString& title, const QString& iconName, const std::vector<session::RunningClock>& clocks)
{
    if (clocks.empty())
        return;
    QHBoxLayout* head = rowOf({std::make_unique<IconLabel>(iconName, 1.75, Colour::Muted, this).release(), mutedLabel(title, this, TextSize::Small)}, 0.75);
    head->setStretch(1, 1);
    m_column->addLayout(head);
    for (std::size_t i = 0; i < std::min(kShownOfEach, clocks.size()); ++i)
        m_column->addWidget(rowOfClock(clocks[i]));
    if (clocks.size() > kShownOfEach)
        m_column->addWidget(mutedLabel(tr("and %n more", nullptr, static_cast<int>(clocks.size() - kShownOfEach)), this, TextSize::Small));
}

QWidget* ClockList::rowOfClock(const session::RunningClock& clock)
{
    auto row = std::make_unique<QWidget>(this);
    QVBoxLayout* column = columnOn(row.get(), 0, 0.25);
    const QDate today = m_workspace.clock().today();
    const QString about = base::ruleText(base::RuleTexts::Letters, clock.about);
    QPushButton* open = makeButton(safeText(clock.service, 60), Look::Link);
    open->setObjectName(QStringLiteral("clockOpen"));
    open->setAccessibleName(tr("%1: %2, %3").arg(safeText(clock.service, 60), about, OverviewWords::timeLeft(clock, today)));
    const qint64 id = clock.id.value;
    connect(open, &QPushButton::clicked, this, [this, id] { m_workspace.go({PageId::Cases, id, {}, {}, {}}); });
    auto* badge = std::make_unique<BadgeLabel>(row.get()).release();
    badge->set(OverviewWords::pressure(clock, today), OverviewWords::timeLeft(clock, today));
    QHBoxLayout* head = rowOf({open}, 1);
    head->addStretch(1);
    head->addWidget(badge);
    column->addLayout(head);
    column->addWidget(mutedLabel(about, row.get(), TextSize::Small));
    column->addWidget(mutedLabel(OverviewWords::clockSentence(clock), row.get(), TextSize::Small));
    return row.release();
}

} // namespace recourse::ui
