// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_card.h"

#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/disposition_bar.h"
#include "ui/pages/exposures/exposure_actions.h"
#include "ui/pages/exposures/name_question.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/why_panel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QStringList saidHere(QStringList facts)
{
    for (QString& fact : facts)
        fact = withLocalDates(fact);
    return facts;
}

WhyPanel* makeWhyPanel(const session::ExposureView& view, QWidget* parent)
{
    auto* why = std::make_unique<WhyPanel>(parent).release();
    why->setObjectName(QStringLiteral("exposureWhy"));
    why->set(saidHere(view.factsFor), saidHere(view.factsAgainst), saidHere(view.unknown), saidHere(view.remedies));
    return why;
}

BadgeLabel* makeBand(model::Band band, QWidget* parent)
{
    auto* badge = std::make_unique<BadgeLabel>(parent).release();
    badge->set(ExposureWords::badge(band), ExposureWords::band(band));
    return badge;
}

} // namespace

ExposureCard::ExposureCard(Workspace& workspace, std::vector<session::ExposureView> views, const CardSetting& setting, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_views(std::move(views))
    , m_setting(setting)
    , m_column(columnOn(this, 2, 1.25))
{
    setObjectName(QStringLiteral("exposureCard"));
    setProperty("look", QStringLiteral("card"));
    // The page masks incidents and accounts as a whole; the lines of an address or a person tell nothing before.
    const bool isListed = m_setting.grouping == Grouping::ByAddress || m_setting.grouping == Grouping::ByPerson;
    if (isListed && first().breach.flags.sensitive)
        showMask();
    else
        fill();
}

void ExposureCard::showMask()
{
    m_column->addWidget(plainLabel(tr("A sensitive incident"), this));
    QPushButton* show = makeButton(tr("Show it"), Look::Plain, QStringLiteral("eye"));
    show->setObjectName(QStringLiteral("cardReveal"));
    m_column->addWidget(flowOf({show}));
    connect(show, &QPushButton::clicked, this, [this] {
        clearLayout(m_column);
        fill();
    });
}

void ExposureCard::fill()
{
    m_column->addWidget(makeHead());
    auto* question = std::make_unique<NameQuestion>(m_workspace, this).release();
    m_column->addWidget(question);
    question->set(ids(), *m_setting.context);
    if (m_setting.grouping != Grouping::ByIncident)
        m_column->addWidget(makeIncident());
    m_column->addWidget(makeWhy());
    if (!m_setting.alone)
        m_column->addWidget(makeBar());
}

std::vector<model::ExposureId> ExposureCard::ids() const
{
    std::vector<model::ExposureId> ids;
    for (const session::ExposureView& view : m_views)
        ids.push_back(view.exposure.id);
    return ids;
}

QString ExposureCard::accountName() const
{
    const model::Account& account = first().account;
    const QString site = !account.domain.isEmpty() ? account.domain : account.title;
    return account.login.isEmpty() ? site : tr("%1 at %2", "login at a site").arg(account.login, site);
}

QString ExposureCard::name() const
{
    return m_setting.grouping == Grouping::ByIncident ? accountName() : first().breach.title;
}

QString ExposureCard::state() const
{
    const QString said = ExposureWords::disposition(first().exposure.disposition);
    const QDate on = first().exposure.disposedOn;
    return on.isValid() ? tr("%1 on %2", "what the user did and when").arg(said, dateText(on)) : said;
}

QString ExposureCard::feedName(const QString& feed) const
{
    const auto known = m_setting.feeds.constFind(feed);
    return known == m_setting.feeds.constEnd() ? tr("a notice that you entered") : known->name;
}

QWidget* ExposureCard::makeHead()
{
    auto* head = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(head, 0, 0.75);
    QLabel* title = plainLabel(name(), head);
    QFont bold = title->font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    column->addWidget(title);
    const bool isListed = m_setting.grouping == Grouping::ByAddress || m_setting.grouping == Grouping::ByPerson;
    if (isListed)
        column->addWidget(mutedLabel(accountName(), head));
    const QString person = m_setting.context->person(first().account.id);
    if (!person.isEmpty() && m_setting.grouping != Grouping::ByPerson)
        column->addWidget(mutedLabel(tr("Account of %1").arg(person), head));
    auto* said = std::make_unique<BadgeLabel>(head).release();
    said->set(ExposureWords::isSettled(first().exposure.disposition) ? Badge::Good : Badge::Muted, state());
    column->addWidget(flowOf({makeBand(first().exposure.band, head), said}));
    if (first().stale)
        column->addWidget(mutedLabel(tr("The newest lists no longer name this incident for the account. It is kept for what you noted."), head));
    if (!first().exposure.note.isEmpty())
        column->addWidget(plainLabel(tr("Your note: %1").arg(first().exposure.note), head));
    return head;
}

QWidget* ExposureCard::makeIncident()
{
    auto* incident = std::make_unique<IncidentPanel>(m_workspace, this).release();
    const session::IncidentView* known = m_setting.context->incident(first().breach.id);
    incident->set(known == nullptr ? std::vector<model::Breach>{first().breach} : known->sources, m_setting.feeds);
    return incident;
}

QWidget* ExposureCard::makeWhy()
{
    auto* part = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(part, 0, 0.75);
    column->addWidget(plainLabel(ExposureWords::bandSentence(first().exposure.band), part));
    if (m_views.size() > 1)
        column->addWidget(mutedLabel(tr("By the record of: %1").arg(feedName(first().breach.feed)), part));
    column->addWidget(makeWhyPanel(first(), part));
    for (std::size_t i = 1; i < m_views.size(); ++i)
        column->addWidget(makeOther(m_views[i]));
    return part;
}

/// The same incident by another list: its verdict in a line, and why at the press of a button.
QWidget* ExposureCard::makeOther(const session::ExposureView& view)
{
    auto* part = std::make_unique<QWidget>(this).release();
    QVBoxLayout* column = columnOn(part, 0, 0.5);
    QPushButton* more = makeButton(tr("Why"), Look::Quiet, QStringLiteral("question"));
    more->setCheckable(true);
    more->setAccessibleName(tr("Why, by the record of %1").arg(feedName(view.breach.feed)));
    column->addWidget(mutedLabel(tr("By the record of: %1").arg(feedName(view.breach.feed)), part));
    column->addWidget(flowOf({makeBand(view.exposure.band, part), more}));
    WhyPanel* why = makeWhyPanel(view, part);
    why->hide();
    column->addWidget(why);
    connect(more, &QPushButton::toggled, why, &QWidget::setVisible);
    return part;
}

QWidget* ExposureCard::makeBar()
{
    auto* bar = std::make_unique<DispositionBar>(DispositionBar::Form::Short, tr("What you did about %1").arg(name()), this).release();
    bar->set({1, ExposureWords::isSettled(first().exposure.disposition)}, m_workspace.isReadOnly());
    connect(bar, &DispositionBar::said, this, [this](model::Disposition disposition) { disposeWithUndo(m_workspace, ids(), disposition); });
    return bar;
}

} // namespace recourse::ui
