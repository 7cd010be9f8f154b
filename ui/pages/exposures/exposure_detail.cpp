// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_detail.h"

#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/disposition_bar.h"
#include "ui/pages/exposures/exposure_actions.h"
#include "ui/pages/exposures/exposure_card.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace recourse::ui {

ExposureDetail::ExposureDetail(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(content, 0, 1.5);
    column->setContentsMargins(grid(2), 0, grid(1), grid(2));
    m_title = plainLabel(QString(), content, TextSize::Headline);
    m_subtitle = mutedLabel(QString(), content);
    m_band = std::make_unique<BadgeLabel>(content).release();
    m_bar = std::make_unique<DispositionBar>(DispositionBar::Form::Whole, tr("What you did"), content).release();
    m_letters = makeLetters();
    QFrame* card = makeFrame(QStringLiteral("card"), content);
    QVBoxLayout* inside = columnOn(card, 2, 1);
    m_incident = std::make_unique<IncidentPanel>(workspace, card).release();
    inside->addWidget(plainLabel(tr("What happened"), card, TextSize::Title));
    inside->addWidget(m_incident);
    m_incidentCard = card;
    m_cardsTitle = plainLabel(QString(), content, TextSize::Title);
    m_cards = std::make_unique<QVBoxLayout>().release();
    m_cards->setSpacing(grid(1.5));
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_subtitle, m_band, m_bar, m_letters, card, m_cardsTitle})
        column->addWidget(part);
    column->addLayout(m_cards);
    column->addStretch(1);
    m_scroll = scrolled(content);
    columnOn(this)->addWidget(m_scroll);
    connect(m_bar, &DispositionBar::said, this,
        [this](model::Disposition disposition) { disposeWithUndo(m_workspace, m_group.members, disposition); });
}

QWidget* ExposureDetail::makeLetters()
{
    QPushButton* ask = makeButton(tr("Write a letter: what exactly happened?"), Look::Primary, QStringLiteral("mail"));
    QPushButton* access = makeButton(tr("Ask for my data"), Look::Plain, QStringLiteral("document"));
    ask->setObjectName(QStringLiteral("exposureLetter"));
    access->setObjectName(QStringLiteral("exposureAccess"));
    connect(ask, &QPushButton::clicked, this, [this] { write(QStringLiteral("breach_details")); });
    connect(access, &QPushButton::clicked, this, [this] { write(QStringLiteral("access")); });
    return flowOf({ask, access});
}

void ExposureDetail::write(const QString& type)
{
    const QString breach = type == QLatin1String("breach_details") ? m_first.breach.feedId : QString();
    const LetterWish wish{type, QString::number(m_first.account.service.value), breach};
    m_workspace.go({PageId::Cases, 0, {}, wish, {}});
}

void ExposureDetail::set(
    const ExposureGroup& group, Grouping grouping, const std::vector<session::ExposureView>& views, const FeedsById& feeds)
{
    if (views.empty())
        return;
    const bool isSame = group.id == m_group.id;
    const int scrolledTo = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_group = group;
    m_first = views.front();
    showHead(grouping, m_first);
    m_bar->set(group.open < static_cast<int>(group.members.size()), m_workspace.isReadOnly());
    m_letters->setEnabled(!m_workspace.isReadOnly());
    m_incidentCard->setVisible(grouping == Grouping::ByIncident);
    if (grouping == Grouping::ByIncident)
        m_incident->set(m_first.breach, feeds);
    showCards(grouping, views, feeds);
    m_scroll->verticalScrollBar()->setValue(scrolledTo);
}

void ExposureDetail::showHead(Grouping grouping, const session::ExposureView& first)
{
    m_band->set(ExposureWords::badge(m_group.worst), ExposureWords::touches(m_group.worst));
    if (grouping == Grouping::ByIncident) {
        setLabelText(m_title, first.breach.title);
        setLabelText(m_subtitle, tr("%n of your accounts", nullptr, static_cast<int>(m_group.members.size())));
        setLabelText(m_cardsTitle, tr("Why you see this"));
        return;
    }
    setLabelText(m_title, m_group.name);
    setLabelText(m_subtitle, m_group.login);
    setLabelText(m_cardsTitle, tr("Incidents"));
}

void ExposureDetail::showCards(Grouping grouping, const std::vector<session::ExposureView>& views, const FeedsById& feeds)
{
    clearLayout(m_cards);
    const bool alone = m_group.members.size() == 1;
    for (const session::ExposureView& view : views)
        m_cards->addWidget(std::make_unique<ExposureCard>(m_workspace, view, grouping, alone, feeds).release());
    const int hidden = static_cast<int>(m_group.members.size() - views.size());
    if (hidden > 0)
        m_cards->addWidget(mutedLabel(tr("%n more are not shown here. The buttons above act on all of them.", nullptr, hidden)));
}

} // namespace recourse::ui
