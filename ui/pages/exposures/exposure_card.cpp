// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_card.h"

#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/disposition_bar.h"
#include "ui/pages/exposures/exposure_actions.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/why_panel.h"

#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QStringList saidHere(QStringList facts)
{
    for (QString& fact : facts)
        fact = withLocalDates(fact);
    return facts;
}

} // namespace

ExposureCard::ExposureCard(
    Workspace& workspace, const session::ExposureView& view, Grouping grouping, bool alone, const FeedsById& feeds)
    : m_workspace(workspace)
    , m_view(view)
    , m_grouping(grouping)
{
    setProperty("look", QStringLiteral("card"));
    QVBoxLayout* column = columnOn(this, 2, 1.25);
    column->addWidget(makeHead());
    if (grouping == Grouping::ByAccount) {
        auto* incident = std::make_unique<IncidentPanel>(workspace, this).release();
        incident->set(view.breach, feeds);
        column->addWidget(incident);
    }
    column->addWidget(makeWhy());
    if (alone)
        return;
    auto* bar = std::make_unique<DispositionBar>(DispositionBar::Form::Short, tr("What you did about %1").arg(name()), this).release();
    bar->set(ExposureWords::isSettled(view.exposure.disposition), workspace.isReadOnly());
    column->addWidget(bar);
    connect(bar, &DispositionBar::said, this, [this](model::Disposition disposition) {
        disposeWithUndo(m_workspace, {m_view.exposure.id}, disposition);
    });
}

QString ExposureCard::name() const
{
    if (m_grouping == Grouping::ByAccount)
        return m_view.breach.title;
    const model::Account& account = m_view.account;
    const QString site = !account.domain.isEmpty() ? account.domain : account.title;
    return account.login.isEmpty() ? site : tr("%1 at %2", "login at a site").arg(account.login, site);
}

QString ExposureCard::state() const
{
    const QString said = ExposureWords::disposition(m_view.exposure.disposition);
    const QDate on = m_view.exposure.disposedOn;
    return on.isValid() ? tr("%1 on %2", "what the user did and when").arg(said, dateText(on)) : said;
}

QWidget* ExposureCard::makeHead()
{
    auto* head = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(head, 0, 0.75);
    QLabel* title = plainLabel(name(), head);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    auto* band = std::make_unique<BadgeLabel>(head).release();
    band->set(ExposureWords::badge(m_view.exposure.band), ExposureWords::band(m_view.exposure.band));
    auto* said = std::make_unique<BadgeLabel>(head).release();
    said->set(ExposureWords::isSettled(m_view.exposure.disposition) ? Badge::Good : Badge::Muted, state());
    column->addWidget(title);
    column->addWidget(flowOf({band, said}));
    if (m_view.stale)
        column->addWidget(mutedLabel(tr("The newest lists no longer name this incident for the account. It is kept for what you noted."), head));
    if (!m_view.exposure.note.isEmpty())
        column->addWidget(plainLabel(tr("Your note: %1").arg(m_view.exposure.note), head));
    return head;
}

QWidget* ExposureCard::makeWhy()
{
    auto* part = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(part, 0, 0.75);
    column->addWidget(plainLabel(ExposureWords::bandSentence(m_view.exposure.band), part));
    auto* why = std::make_unique<WhyPanel>(part).release();
    why->setObjectName(QStringLiteral("exposureWhy"));
    why->set(saidHere(m_view.factsFor), saidHere(m_view.factsAgainst), saidHere(m_view.unknown));
    column->addWidget(why);
    return part;
}

} // namespace recourse::ui
