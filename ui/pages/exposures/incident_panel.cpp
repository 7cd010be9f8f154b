// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/incident_panel.h"

#include "base/rule_text.h"
#include "model/notice.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/models/exposures/leak_meaning.h"
#include "ui/page.h"
#include "ui/text.h"
#include "ui/widgets/fact_list.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QUrl>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

bool isOwn(const model::Breach& breach)
{
    return breach.feed == model::kNoticeFeed || breach.feed == model::kHeardFeed;
}

QString attributionOf(const model::Breach& breach, const FeedsById& feeds)
{
    if (breach.feed == model::kNoticeFeed)
        return IncidentPanel::tr("From a notice that you entered.");
    if (breach.feed == model::kHeardFeed)
        return IncidentPanel::tr("Entered by you.");
    const auto feed = feeds.constFind(breach.feed);
    const QString who = feed == feeds.constEnd() ? IncidentPanel::tr("Says: %1.").arg(breach.feed)
                                                 : base::ruleText(base::RuleTexts::Feeds, feed->attribution);
    if (feed != feeds.constEnd() && !feed->licence.isEmpty() && who.contains(feed->licence))
        return who; // the sentence that the feed asks for names it
    const QString licence = breach.licence.isEmpty() && feed != feeds.constEnd() ? feed->licenceLine() : breach.licence;
    return licence.isEmpty() ? who : IncidentPanel::tr("%1 Licence: %2.", "who says it, and its licence").arg(who, licence);
}

QString sourceName(const model::Breach& breach, const FeedsById& feeds)
{
    if (isOwn(breach))
        return attributionOf(breach, feeds);
    const auto feed = feeds.constFind(breach.feed);
    return feed == feeds.constEnd() ? breach.feed : feed->name;
}

QLabel* heading(const QString& text, QWidget* parent)
{
    QLabel* label = wordLabel(text, parent);
    QFont bold = label->font();
    bold.setWeight(QFont::DemiBold);
    label->setFont(bold);
    return label;
}

} // namespace

IncidentPanel::IncidentPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_facts(std::make_unique<FactList>(this).release())
    , m_remarks(std::make_unique<NoticeBox>(this).release())
    , m_meaning(std::make_unique<QVBoxLayout>().release())
    , m_description(plainLabel(QString(), this))
    , m_attribution(mutedLabel(QString(), this, TextSize::Small))
    , m_record(makeButton(QString(), Look::Link, QStringLiteral("link")))
    , m_notice(makeButton(QString(), Look::Link, QStringLiteral("link")))
    , m_others(std::make_unique<QVBoxLayout>().release())
{
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(m_remarks);
    column->addWidget(m_facts);
    column->addLayout(m_meaning);
    column->addWidget(m_description);
    column->addWidget(flowOf({m_record, m_notice}, 2));
    column->addWidget(m_attribution);
    column->addLayout(m_others);
    m_meaning->setSpacing(grid(0.5));
    m_others->setSpacing(grid(1));
    m_remarks->setObjectName(QStringLiteral("incidentRemarks"));
    m_description->setObjectName(QStringLiteral("incidentDescription"));
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    connect(m_record, &QPushButton::clicked, this, [this] { m_workspace.prompts().openLink(pageUnder(*this), QUrl(m_recordUrl)); });
    connect(m_notice, &QPushButton::clicked, this, [this] { m_workspace.prompts().openLink(pageUnder(*this), QUrl(m_noticeUrl)); });
}

void IncidentPanel::set(const std::vector<model::Breach>& sources, const FeedsById& feeds)
{
    const model::Breach& breach = sources.front();
    setFacts(breach);
    m_remarks->set(QStringLiteral("warning"), ExposureWords::remarks(breach).join(QLatin1Char('\n')));
    clearLayout(m_meaning);
    if (const QStringList sentences = LeakMeaning::sentences(breach.dataClasses); !sentences.isEmpty())
        m_meaning->addWidget(makeMeaning(sentences));
    setLabelText(m_description, breach.description);
    m_description->setVisible(!breach.description.isEmpty());
    m_recordUrl = breach.sourceUrl;
    m_noticeUrl = breach.noticeUrl;
    setLink(m_record, m_recordUrl, ExposureWords::recordLink(QUrl(m_recordUrl)));
    setLink(m_notice, m_noticeUrl, ExposureWords::noticeLink(QUrl(m_noticeUrl)));
    setLabelText(m_attribution, attributionOf(breach, feeds));
    clearLayout(m_others);
    if (sources.size() < 2)
        return;
    m_others->addWidget(heading(tr("Other lists that tell of it"), this));
    m_others->addWidget(mutedLabel(tr("Each counts in its own way, often the same people. The numbers are never added."), this, TextSize::Small));
    for (std::size_t i = 1; i < sources.size(); ++i)
        m_others->addWidget(makeOther(sources[i], feeds));
}

void IncidentPanel::setFacts(const model::Breach& breach)
{
    m_facts->clear();
    m_facts->add(tr("When"), ExposureWords::period(breach));
    m_facts->add(tr("Discovered"), dateText(breach.discovered));
    m_facts->add(tr("Became public"), breach.disclosed.isValid() ? dateText(breach.disclosed) : QString());
    m_facts->add(tr("What leaked"), ExposureWords::leaked(breach));
    m_facts->add(tr("How many"), ExposureWords::affected(breach.affected, breach.affectedScope));
    m_facts->add(tr("How"), breach.cause);
    m_facts->add(tr("Organisation"), breach.orgName == breach.title ? QString() : breach.orgName);
}

QWidget* IncidentPanel::makeMeaning(const QStringList& sentences)
{
    QFrame* box = makeFrame(QStringLiteral("info"), this);
    box->setObjectName(QStringLiteral("incidentMeaning"));
    QVBoxLayout* column = columnOn(box, 1.5, 0.75);
    column->addWidget(heading(tr("What that means together"), box));
    for (const QString& sentence : sentences)
        column->addWidget(plainLabel(sentence, box));
    return box;
}

QWidget* IncidentPanel::makeOther(const model::Breach& record, const FeedsById& feeds)
{
    auto* part = std::make_unique<QWidget>(this).release();
    part->setObjectName(QStringLiteral("incidentOther"));
    QVBoxLayout* column = columnOn(part, 0, 0.5);
    column->addWidget(plainLabel(sourceName(record, feeds), part));
    QStringList facts{ExposureWords::period(record)};
    if (record.affected >= 0)
        facts << ExposureWords::affected(record.affected, record.affectedScope);
    if (!record.dataClasses.isEmpty())
        facts << ExposureWords::leaked(record);
    if (const QString withdrawn = ExposureWords::withdrawal(record); !withdrawn.isEmpty())
        facts << withdrawn;
    column->addWidget(mutedLabel(facts.join(QStringLiteral(" · ")), part));
    QPushButton* link = makeButton(QString(), Look::Link, QStringLiteral("link"));
    column->addWidget(flowOf({link}));
    setLink(link, record.sourceUrl, ExposureWords::recordLink(QUrl(record.sourceUrl)));
    connect(link, &QPushButton::clicked, this, [this, url = record.sourceUrl] { m_workspace.prompts().openLink(pageUnder(*this), QUrl(url)); });
    return part;
}

void IncidentPanel::setLink(QPushButton* button, const QString& url, const QString& words)
{
    button->setText(words);
    button->setVisible(mayOpen(QUrl(url)));
}

} // namespace recourse::ui
