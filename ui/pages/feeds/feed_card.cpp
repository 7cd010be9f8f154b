// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feed_card.h"

#include "base/rule_text.h"
#include "session/rules.h"
#include "ui/models/feeds/feed_words.h"
#include "ui/pages/feeds/feed_proxy.h"
#include "ui/pages/feeds/request_box.h"
#include "ui/text.h"
#include "ui/widgets/badge.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLongestWord = 60;

} // namespace

FeedCard::FeedCard(Workspace& workspace, QWidget* parent)
    : QFrame(parent)
    , m_workspace(workspace)
    , m_name(plainLabel(QString(), this, TextSize::Title))
    , m_badge(std::make_unique<BadgeLabel>(this).release())
    , m_kind(mutedLabel(QString(), this))
    , m_facts(plainLabel(QString(), this))
    , m_changes(plainLabel(QString(), this))
    , m_trouble(std::make_unique<NoticeBox>(this).release())
    , m_licence(mutedLabel(QString(), this, TextSize::Small))
    , m_licenceLink(makeButton(QString(), Look::Link, QStringLiteral("link")))
    , m_sourceLink(makeButton(QString(), Look::Link, QStringLiteral("link")))
    , m_switch(std::make_unique<QCheckBox>(tr("Fetch it &with the others")).release())
    , m_refresh(makeButton(tr("Refresh"), Look::Plain, QStringLiteral("refresh")))
    , m_import(makeButton(tr("Take from a file…"), Look::Quiet, QStringLiteral("import")))
    , m_history(makeButton(tr("What changed…"), Look::Quiet, QStringLiteral("clock")))
    , m_key(makeButton(tr("Signing key…"), Look::Quiet, QStringLiteral("key")))
    , m_remove(makeButton(tr("Remove this list"), Look::Quiet, QStringLiteral("trash")))
    , m_more(makeButton(tr("What would be sent"), Look::Quiet, QStringLiteral("question")))
    , m_proxySwitch(makeButton(tr("Proxy"), Look::Quiet, QStringLiteral("settings")))
    , m_proxy(std::make_unique<FeedProxy>(this).release())
    , m_request(std::make_unique<RequestBox>(this).release())
{
    setObjectName(QStringLiteral("feedCard"));
    setProperty("look", QStringLiteral("card"));
    build();
    connectAll();
}

void FeedCard::build()
{
    m_switch->setObjectName(QStringLiteral("feedSwitch"));
    m_refresh->setObjectName(QStringLiteral("feedRefresh"));
    m_import->setObjectName(QStringLiteral("feedImport"));
    m_history->setObjectName(QStringLiteral("feedHistory"));
    m_key->setObjectName(QStringLiteral("feedKey"));
    m_remove->setObjectName(QStringLiteral("feedRemove"));
    m_more->setObjectName(QStringLiteral("feedDetails"));
    m_proxySwitch->setObjectName(QStringLiteral("feedProxy"));
    m_changes->setObjectName(QStringLiteral("feedChanges"));
    m_facts->setObjectName(QStringLiteral("feedFacts"));
    m_trouble->setObjectName(QStringLiteral("feedTrouble"));
    m_more->setCheckable(true);
    m_proxySwitch->setCheckable(true);
    QVBoxLayout* column = columnOn(this, 2.5, 1);
    column->addWidget(m_name);
    column->addWidget(flowOf({m_badge}));
    for (QWidget* part : std::initializer_list<QWidget*>{m_kind, m_facts, m_changes, m_trouble, m_licence})
        column->addWidget(part);
    column->addWidget(flowOf({m_sourceLink, m_licenceLink}));
    column->addWidget(m_switch);
    column->addWidget(flowOf({m_refresh, m_import, m_history, m_proxySwitch, m_key, m_remove, m_more}));
    column->addWidget(m_proxy);
    column->addWidget(m_request);
    m_proxy->hide();
    m_request->hide();
    m_changes->hide();
}

void FeedCard::connectAll()
{
    connect(m_refresh, &QPushButton::clicked, this, [this] { Q_EMIT refreshWanted(id()); });
    connect(m_import, &QPushButton::clicked, this, [this] { Q_EMIT importWanted(id()); });
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT changesWanted(id()); });
    connect(m_key, &QPushButton::clicked, this, [this] { Q_EMIT keyWanted(id()); });
    connect(m_remove, &QPushButton::clicked, this, [this] { Q_EMIT removalWanted(id()); });
    connect(m_more, &QPushButton::toggled, m_request, &QWidget::setVisible);
    connect(m_proxySwitch, &QPushButton::toggled, m_proxy, &QWidget::setVisible);
    connect(m_switch, &QCheckBox::clicked, this, [this](bool on) {
        model::FeedChoice choice = m_view.choice;
        choice.feed = id();
        choice.switchedOn = on;
        Q_EMIT choiceWanted(choice);
    });
    connect(m_proxy, &FeedProxy::wanted, this, [this](const std::optional<QString>& proxy) {
        model::FeedChoice choice = m_view.choice;
        choice.feed = id();
        choice.proxy = proxy;
        Q_EMIT choiceWanted(choice);
    });
    connect(m_licenceLink, &QPushButton::clicked, this,
        [this] { m_workspace.prompts().openLink(this, QUrl(m_view.definition.licenceUrl)); });
    connect(m_sourceLink, &QPushButton::clicked, this,
        [this] { m_workspace.prompts().openLink(this, QUrl(m_view.definition.attributionUrl)); });
}

void FeedCard::set(const session::FeedView& view)
{
    const bool isSame = view.definition.id == id();
    m_view = view;
    if (!isSame) {
        m_more->setChecked(false);
        m_proxySwitch->setChecked(false);
    }
    const QDateTime now = m_workspace.clock().now();
    const FeedWords::Standing standing = FeedWords::standing(view, now);
    setLabelText(m_name, view.definition.name);
    setAccessibleName(safeText(view.definition.name, kLongestWord));
    m_badge->set(FeedWords::standingBadge(standing), FeedWords::standingText(standing));
    setLabelText(m_kind, FeedWords::kindText(view.definition));
    setFacts();
    m_changes->setVisible(view.refresh.has_value());
    if (view.refresh) {
        QStringList lines{FeedWords::changes(*view.refresh)};
        lines << view.refresh->notes;
        setLabelText(m_changes, lines.join(QLatin1Char('\n')));
    }
    const bool offline = view.error.has_value() && view.error->code == base::Code::NetOffline;
    m_trouble->set(offline ? QStringLiteral("info") : QStringLiteral("danger"), FeedWords::trouble(view, now));
    setLinks();
    setChoice(isSame);
    m_request->set(m_workspace.session(), m_view);
    setBusy(false);
}

void FeedCard::setFacts()
{
    const model::FeedState& state = m_view.state;
    const QString entries = FeedWords::entries(m_view);
    if (!state.asOf.isValid()) {
        setLabelText(m_facts, m_view.definition.fileOnly ? tr("It was never read.") : tr("It was never fetched."));
        return;
    }
    if (state.sha256.isEmpty()) {
        setLabelText(m_facts, tr("%1, as they came with Recourse, of %2. A refresh brings all of them.").arg(entries, dateText(state.asOf.date())));
        return;
    }
    const QDateTime now = m_workspace.clock().now();
    QString facts = tr("%1, fetched %2 (%3)").arg(entries, FeedWords::age(state.asOf, now), dateText(state.asOf.toLocalTime().date()));
    if (state.lastChanged.isValid())
        facts += QLatin1Char('\n') + tr("It last changed on %1.").arg(dateText(state.lastChanged.toLocalTime().date()));
    setLabelText(m_facts, facts);
}

void FeedCard::setLinks()
{
    const feeds::FeedDefinition& definition = m_view.definition;
    const QString name = safeText(definition.name, kLongestWord);
    setLabelText(m_licence, base::ruleText(base::RuleTexts::Feeds, definition.attribution));
    m_licence->setVisible(!definition.attribution.isEmpty());
    m_licenceLink->setText(tr("Licence: %1 (%2)").arg(safeText(definition.licence, kLongestWord), QUrl(definition.licenceUrl).host()));
    m_licenceLink->setVisible(mayOpen(QUrl(definition.licenceUrl)));
    m_sourceLink->setText(QUrl(definition.attributionUrl).host());
    m_sourceLink->setVisible(mayOpen(QUrl(definition.attributionUrl)));
    m_sourceLink->setAccessibleName(tr("Website of %1").arg(name));
    m_refresh->setAccessibleName(tr("Refresh %1").arg(name));
}

bool FeedCard::signsItsList()
{
    // Read already: the lists are shown by them.
    const auto rules = m_workspace.session().rules();
    const directory::DirectoryDefinition* definition = rules ? (*rules)->directories.find(id()) : nullptr;
    return definition != nullptr && !definition->signaturePath.isEmpty();
}

void FeedCard::setChoice(bool sameList)
{
    const feeds::FeedDefinition& definition = m_view.definition;
    const bool isDirectory = definition.kind != feeds::feed_kind::kBreaches && !definition.isNews();
    m_switch->setChecked(m_view.switchedOn);
    m_switch->setVisible(!definition.fileOnly);
    m_refresh->setVisible(!definition.fileOnly);
    m_proxySwitch->setVisible(!definition.fileOnly);
    m_history->setVisible(definition.kind == feeds::feed_kind::kBreaches);
    m_key->setVisible(isDirectory && signsItsList());
    m_key->setText(m_view.signaturePath.isEmpty() ? tr("Signing key…") : tr("Signing key (checked)…"));
    m_remove->setVisible(definition.own);
    m_proxy->set(m_view.choice.proxy, m_workspace.isReadOnly(), sameList);
    m_proxy->setVisible(m_proxySwitch->isChecked() && !definition.fileOnly);
}

void FeedCard::setBusy(bool busy)
{
    const bool readOnly = m_workspace.isReadOnly();
    const bool offline = m_workspace.session().settings().offline;
    const QString why = readOnly ? tr("This vault is open for reading only.") : QString();
    m_refresh->setText(busy ? tr("Fetching…") : tr("Refresh"));
    m_refresh->setDisabled(busy || readOnly || offline);
    for (QWidget* input : std::initializer_list<QWidget*>{m_import, m_switch, m_key, m_remove}) {
        input->setDisabled(busy || readOnly);
        setPlainToolTip(input, why);
    }
    setPlainToolTip(m_refresh, !readOnly && offline ? tr("Recourse is offline.") : why);
}

} // namespace recourse::ui
