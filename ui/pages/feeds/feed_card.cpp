// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feed_card.h"

#include "base/rule_text.h"
#include "ui/models/feeds/feed_words.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace recourse::ui {

FeedCard::FeedCard(Workspace& workspace, const QString& id, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_id(id)
    , m_name(plainLabel(QString(), this, TextSize::Title))
    , m_badge(std::make_unique<BadgeLabel>(this).release())
    , m_kind(mutedLabel(QString(), this))
    , m_facts(plainLabel(QString(), this))
    , m_changes(plainLabel(QString(), this))
    , m_trouble(std::make_unique<NoticeBox>(this).release())
    , m_licence(mutedLabel(QString(), this, TextSize::Small))
    , m_licenceLink(makeButton(QString(), Look::Link, QStringLiteral("link")))
    , m_sourceLink(makeButton(QString(), Look::Link, QStringLiteral("link")))
    , m_refresh(makeButton(tr("Refresh"), Look::Plain, QStringLiteral("refresh")))
    , m_import(makeButton(tr("Take from a file…"), Look::Quiet, QStringLiteral("import")))
    , m_more(makeButton(tr("What would be sent"), Look::Quiet, QStringLiteral("question")))
{
    setObjectName(QStringLiteral("feedCard"));
    setProperty("look", QStringLiteral("card"));
    m_refresh->setObjectName(QStringLiteral("feedRefresh"));
    m_import->setObjectName(QStringLiteral("feedImport"));
    m_more->setObjectName(QStringLiteral("feedDetails"));
    m_changes->setObjectName(QStringLiteral("feedChanges"));
    m_facts->setObjectName(QStringLiteral("feedFacts"));
    m_trouble->setObjectName(QStringLiteral("feedTrouble"));
    m_more->setCheckable(true);
    build();
    connect(m_refresh, &QPushButton::clicked, this, [this] { Q_EMIT refreshWanted(m_id); });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(m_id); });
    connect(m_more, &QPushButton::toggled, m_details, &QWidget::setVisible);
    connect(m_licenceLink, &QPushButton::clicked, this,
        [this] { m_workspace.prompts().openLink(this, QUrl(m_view.definition.licenceUrl)); });
    connect(m_sourceLink, &QPushButton::clicked, this,
        [this] { m_workspace.prompts().openLink(this, QUrl(m_view.definition.attributionUrl)); });
}

void FeedCard::build()
{
    QVBoxLayout* column = columnOn(this, 2.5, 1);
    QHBoxLayout* head = rowOf({m_name, m_badge}, 1.5);
    head->setStretch(0, 1);
    column->addLayout(head);
    column->addWidget(m_kind);
    column->addWidget(m_facts);
    column->addWidget(m_changes);
    column->addWidget(m_trouble);
    column->addWidget(m_licence);
    column->addWidget(flowOf({m_sourceLink, m_licenceLink}));
    column->addWidget(flowOf({m_refresh, m_import, m_more}));
    m_details = makeDetails();
    column->addWidget(m_details);
    m_details->hide();
    m_changes->hide();
}

QWidget* FeedCard::makeDetails()
{
    QFrame* box = makeFrame(QStringLiteral("info"), this);
    box->setObjectName(QStringLiteral("feedRequest"));
    QVBoxLayout* column = columnOn(box, 2, 1);
    column->addWidget(plainLabel(tr("A refresh sends this and nothing else:"), box));
    m_request = plainLabel(QString(), box, TextSize::Small);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(TextSize::Small).pointSizeF());
    m_request->setFont(fixed);
    m_request->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_request->setAccessibleName(tr("The request"));
    column->addWidget(m_request);
    column->addWidget(plainLabel(
        tr("There is nothing about you in it: no name, no address, no service you use, no cookie. The whole list is fetched and "
           "compared here. As with every web page, the server sees the internet address of your connection; a proxy hides it."),
        box));
    m_access = mutedLabel(QString(), box, TextSize::Small);
    column->addWidget(m_access);
    return box;
}

void FeedCard::set(const session::FeedView& view)
{
    m_view = view;
    const QDateTime now = m_workspace.clock().now();
    const FeedWords::Standing standing = FeedWords::standing(view, now);
    setLabelText(m_name, view.definition.name);
    setAccessibleName(view.definition.name);
    m_badge->set(FeedWords::standingBadge(standing), FeedWords::standingText(standing));
    setLabelText(m_kind, FeedWords::kindText(view.definition.kind));
    setFacts();
    if (view.refresh) {
        QStringList lines{FeedWords::changes(*view.refresh)};
        lines << view.refresh->notes;
        setLabelText(m_changes, lines.join(QLatin1Char('\n')));
        m_changes->show();
    }
    const bool offline = view.error.has_value() && view.error->code == base::Code::NetOffline;
    m_trouble->set(offline ? QStringLiteral("info") : QStringLiteral("danger"), FeedWords::trouble(view, now));
    setLabelText(m_licence, base::ruleText(base::RuleTexts::Feeds, view.definition.attribution));
    m_licenceLink->setText(tr("Licence: %1").arg(safeText(view.definition.licence, 60)));
    m_licenceLink->setVisible(!view.definition.licenceUrl.isEmpty());
    m_sourceLink->setVisible(!view.definition.attributionUrl.isEmpty());
    m_refresh->setVisible(!view.definition.fileOnly);
    m_sourceLink->setText(QUrl(view.definition.attributionUrl).host());
    m_sourceLink->setAccessibleName(tr("Website of %1").arg(safeText(view.definition.name, 60)));
    m_refresh->setAccessibleName(tr("Refresh %1").arg(safeText(view.definition.name, 60)));
    setDetails();
    setBusy(false);
}

void FeedCard::setFacts()
{
    const model::FeedState& state = m_view.state;
    const QString entries = tr("%n incident(s)", nullptr, state.entries);
    if (!state.asOf.isValid()) {
        setLabelText(m_facts, tr("It was never fetched."));
        return;
    }
    if (state.sha256.isEmpty()) {
        setLabelText(m_facts, tr("%1, as they came with Recourse, of %2. A refresh brings all of them.").arg(entries, dateText(state.asOf.date())));
        return;
    }
    setLabelText(m_facts,
        tr("%1, fetched %2 (%3)")
            .arg(entries, FeedWords::age(state.asOf, m_workspace.clock().now()), dateText(state.asOf.toLocalTime().date())));
}

void FeedCard::setDetails()
{
    QStringList lines;
    for (const session::PlannedRequest& request : session::plannedRequests(m_workspace.session(), m_view)) {
        if (!lines.isEmpty())
            lines << QString();
        if (request.onlyIfChanged)
            lines << tr("and, if that answer is a new one:");
        lines << QStringLiteral("GET %1").arg(request.url.toString(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::FullyEncoded));
        lines << QStringLiteral("Host: %1").arg(request.url.host());
        lines << request.headers;
    }
    setLabelText(m_request, lines.join(QLatin1Char('\n')));
    setLabelText(m_access, tr("The rules of this list: %1").arg(base::ruleText(base::RuleTexts::Feeds, m_view.definition.access)));
}

void FeedCard::setBusy(bool busy)
{
    const bool readOnly = m_workspace.isReadOnly();
    const bool offline = m_workspace.session().settings().offline;
    const QString why = readOnly ? tr("This vault is open for reading only.") : QString();
    m_refresh->setText(busy ? tr("Fetching…") : tr("Refresh"));
    m_refresh->setDisabled(busy || readOnly || offline);
    m_import->setDisabled(busy || readOnly);
    setPlainToolTip(m_import, why);
    setPlainToolTip(m_refresh, !readOnly && offline ? tr("Recourse is offline.") : why);
}

} // namespace recourse::ui
