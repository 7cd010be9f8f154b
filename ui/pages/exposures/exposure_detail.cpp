// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_detail.h"

#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/disposition_bar.h"
#include "ui/pages/exposures/exposure_actions.h"
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
    m_lookUp = makeButton(tr("Look it up in the directory"), Look::Quiet, QStringLiteral("directory"));
    m_lookUp->setObjectName(QStringLiteral("exposureLookUp"));
    connect(m_lookUp, &QPushButton::clicked, this, [this] { m_workspace.go({PageId::Directory, 0, m_first.account.domain, {}, {}}); });
    return flowOf({ask, access, m_lookUp});
}

void ExposureDetail::write(const QString& type)
{
    const QString breach = type == QLatin1String("breach_details") ? m_first.breach.feedId : QString();
    const LetterWish wish{type, QString::number(m_first.account.service.value), breach};
    m_workspace.go({PageId::Cases, 0, {}, wish, {}});
}

void ExposureDetail::set(const ExposureGroup& group, const CardSetting& setting, std::vector<session::ExposureView> views)
{
    if (views.empty())
        return;
    const bool isSame = group.id == m_group.id;
    const int scrolledTo = isSame ? m_scroll->verticalScrollBar()->value() : 0;
    m_group = group;
    m_first = views.front();
    showHead(setting.grouping);
    m_bar->set({group.count, group.open < static_cast<int>(group.members.size())}, m_workspace.isReadOnly());
    for (QPushButton* letter : m_letters->findChildren<QPushButton*>())
        letter->setEnabled(letter == m_lookUp || !m_workspace.isReadOnly());
    m_lookUp->setVisible(!m_first.account.domain.isEmpty());
    // A letter is to one service.
    m_letters->setVisible(setting.grouping == Grouping::ByIncident || setting.grouping == Grouping::ByAccount);
    m_incidentCard->setVisible(setting.grouping == Grouping::ByIncident);
    if (setting.grouping == Grouping::ByIncident)
        showIncident(setting);
    showCards(setting, std::move(views));
    m_scroll->verticalScrollBar()->setValue(scrolledTo);
}

void ExposureDetail::showIncident(const CardSetting& setting)
{
    const session::IncidentView* known = setting.context->incident(m_first.breach.id);
    m_incident->set(known == nullptr ? std::vector<model::Breach>{m_first.breach} : known->sources, setting.feeds);
}

void ExposureDetail::showHead(Grouping grouping)
{
    m_band->set(ExposureWords::badge(m_group.worst), ExposureWords::touches(m_group.worst));
    if (grouping == Grouping::ByIncident) {
        setLabelText(m_title, m_group.name);
        setLabelText(m_subtitle, tr("%n of your accounts", nullptr, m_group.count));
        setLabelText(m_cardsTitle, tr("Why you see this"));
        return;
    }
    const bool isAccount = grouping == Grouping::ByAccount;
    setLabelText(m_title, isAccount ? m_group.name : ExposureWords::groupName(m_group.name, grouping));
    setLabelText(m_subtitle, isAccount ? m_group.login : tr("%n incident(s)", nullptr, m_group.count));
    setLabelText(m_cardsTitle, tr("Incidents"));
}

void ExposureDetail::showCards(CardSetting setting, std::vector<session::ExposureView> views)
{
    clearLayout(m_cards);
    const int hidden = static_cast<int>(m_group.members.size() - views.size());
    auto piles = pilesOf(std::move(views), setting.grouping, *setting.context);
    setting.alone = piles.size() == 1 && hidden == 0;
    for (auto& pile : piles)
        m_cards->addWidget(std::make_unique<ExposureCard>(m_workspace, std::move(pile), setting).release());
    if (hidden > 0)
        m_cards->addWidget(mutedLabel(tr("%n more are not shown here. The buttons above act on all of them.", nullptr, hidden)));
}

} // namespace recourse::ui
