// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/today_page.h"

#include "session/candidate_jobs.h"
#include "ui/models/today/overview_words.h"
#include "ui/pages/today/clock_list.h"
#include "ui/pages/today/doors.h"
#include "ui/pages/today/hints.h"
#include "ui/pages/today/next_steps.h"
#include "ui/pages/today/plot_card.h"
#include "ui/text.h"
#include "ui/widgets/columns.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <utility>

namespace recourse::ui {

namespace {

constexpr int kSteps = 3;

} // namespace

TodayPage::TodayPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Accounts | Change::Exposures | Change::Steps | Change::Cases | Change::Feeds | Change::Profile | Change::Imports, parent)
{
    build();
}

void TodayPage::build()
{
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 3, 2);
    m_head = std::make_unique<PageHead>(tr("Today"), inside).release();
    m_notice = std::make_unique<NoticeBox>(inside).release();
    m_doors = std::make_unique<Doors>(workspace(), inside).release();
    m_steps = std::make_unique<NextSteps>(workspace(), inside).release();
    m_clocks = std::make_unique<ClockList>(workspace()).release();
    m_hints = std::make_unique<Hints>(workspace()).release();
    auto* side = std::make_unique<QWidget>().release();
    QVBoxLayout* sides = columnOn(side, 0, 2);
    sides->addWidget(m_clocks);
    sides->addWidget(m_hints);
    sides->addStretch(1);
    auto* top = std::make_unique<Columns>(2, 36, QList<int>{4, 3}, inside).release();
    top->add(m_steps);
    top->add(side);
    m_content = top;
    m_numbers = makeNumbers();
    for (QWidget* widget : {static_cast<QWidget*>(m_head), static_cast<QWidget*>(m_notice), static_cast<QWidget*>(m_doors), m_content, m_numbers})
        column->addWidget(widget);
    column->addStretch(1);
    m_doors->hide();
    m_content->hide();
    m_numbers->hide();
    columnOn(this, 0, 0)->addWidget(scrolled(inside));
}

QWidget* TodayPage::makeNumbers()
{
    auto numbers = std::make_unique<QWidget>();
    QVBoxLayout* column = columnOn(numbers.get(), 0, 1);
    column->addWidget(plainLabel(tr("Where you stand"), numbers.get(), TextSize::Title));
    auto* plots = std::make_unique<Columns>(2, 40, QList<int>(), numbers.get()).release();
    m_classes = std::make_unique<PlotCard>(tr("What is still out there")).release();
    m_years = std::make_unique<PlotCard>(tr("Incidents by year")).release();
    m_progress = std::make_unique<PlotCard>(tr("Your progress")).release();
    m_classes->setObjectName(QStringLiteral("plotClasses"));
    m_years->setObjectName(QStringLiteral("plotYears"));
    m_progress->setObjectName(QStringLiteral("plotProgress"));
    plots->add(m_classes);
    plots->add(m_progress);
    column->addWidget(plots);
    column->addWidget(m_years);
    return numbers.release();
}

void TodayPage::refresh()
{
    workspace().jobs().run(QString(), session::readOverview(workspace().session(), kSteps), this,
        [this](const session::Overview& overview) {
            m_overview = overview;
            m_proposals = -1;
            countProposals();
        });
}

void TodayPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_overview)
        countProposals(); // deciding that a service is nobody's changes nothing else that is shown here
}

void TodayPage::countProposals()
{
    workspace().jobs().run(QString(), session::countOpenCandidates(workspace().session()), this, [this](int count) {
        if (count != std::exchange(m_proposals, count))
            set(*m_overview, count);
    });
}

void TodayPage::set(const session::Overview& overview, int proposals)
{
    const bool isNew = overview.accounts == 0 && overview.clocks.empty() && proposals == 0;
    m_head->setSentence(isNew ? tr("Your vault is ready and empty. It fills in three small steps.")
                              : OverviewWords::greeting(overview, proposals));
    m_notice->set(QStringLiteral("warning"),
        workspace().isReadOnly() ? tr("This vault is open for reading only. You can look at everything; nothing can be changed.")
                                 : QString());
    m_doors->setVisible(isNew);
    m_content->setVisible(!isNew);
    const bool hasNumbers = !isNew && overview.openExposures + overview.settledExposures > 0;
    m_numbers->setVisible(hasNumbers);
    m_steps->set(overview, proposals);
    m_clocks->set(overview.clocks);
    m_hints->set(overview);
    if (hasNumbers) {
        m_classes->set(OverviewWords::dataClasses(overview));
        m_years->set(OverviewWords::years(overview));
        m_progress->set(OverviewWords::progress(overview));
    }
    workspace().tellOverview(overview);
}

} // namespace recourse::ui
