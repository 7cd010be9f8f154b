// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/incident_panel.h"

#include "base/rule_text.h"
#include "model/notice.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QUrl>
#include <QVBoxLayout>

namespace recourse::ui {

IncidentPanel::IncidentPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_facts(std::make_unique<FactList>(this).release())
    , m_remarks(std::make_unique<NoticeBox>(this).release())
    , m_description(plainLabel(QString(), this))
    , m_attribution(mutedLabel(QString(), this, TextSize::Small))
    , m_record(makeButton(tr("Read the record…"), Look::Link, QStringLiteral("link")))
    , m_notice(makeButton(tr("What the company says…"), Look::Link, QStringLiteral("link")))
{
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(m_facts);
    column->addWidget(m_remarks);
    column->addWidget(m_description);
    column->addWidget(flowOf({m_record, m_notice}, 2));
    column->addWidget(m_attribution);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_record, &QPushButton::clicked, this, [this] { m_workspace.prompts().openLink(this, QUrl(m_recordUrl)); });
    connect(m_notice, &QPushButton::clicked, this, [this] { m_workspace.prompts().openLink(this, QUrl(m_noticeUrl)); });
}

void IncidentPanel::set(const model::Breach& breach, const FeedsById& feeds)
{
    m_facts->clear();
    m_facts->add(tr("When"), ExposureWords::period(breach));
    m_facts->add(tr("Became public"), breach.disclosed.isValid() ? dateText(breach.disclosed) : QString());
    m_facts->add(tr("What leaked"), ExposureWords::dataClasses(breach.dataClasses));
    m_facts->add(tr("How many"), ExposureWords::affected(breach.affected, breach.affectedScope));
    m_facts->add(tr("Organisation"), breach.orgName == breach.title ? QString() : breach.orgName);
    m_remarks->set(QStringLiteral("warning"), ExposureWords::remarks(breach).join(QLatin1Char('\n')));
    setLabelText(m_description, breach.description);
    m_description->setVisible(!breach.description.isEmpty());
    m_recordUrl = breach.sourceUrl;
    m_noticeUrl = breach.noticeUrl;
    setLink(m_record, m_recordUrl);
    setLink(m_notice, m_noticeUrl);
    setLabelText(m_attribution, attribution(breach, feeds));
}

QString IncidentPanel::attribution(const model::Breach& breach, const FeedsById& feeds) const
{
    if (breach.feed == model::kNoticeFeed)
        return tr("From a notice that you entered.");
    const auto feed = feeds.constFind(breach.feed);
    const QString who = feed == feeds.constEnd() ? tr("Says: %1.").arg(breach.feed) : base::ruleText(base::RuleTexts::Feeds, feed->attribution);
    if (feed != feeds.constEnd() && !feed->licence.isEmpty() && who.contains(feed->licence))
        return who; // the sentence that the feed asks for names it
    const QString licence = breach.licence.isEmpty() && feed != feeds.constEnd() ? feed->licenceLine() : breach.licence;
    return licence.isEmpty() ? who : tr("%1 Licence: %2.", "who says it, and its licence").arg(who, licence);
}

void IncidentPanel::setLink(QPushButton* button, const QString& url)
{
    button->setVisible(mayOpen(QUrl(url)));
}

} // namespace recourse::ui
