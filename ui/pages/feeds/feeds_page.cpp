// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feeds_page.h"

#include "ui/pages/feeds/feed_card.h"
#include "ui/pages/feeds/ledger_panel.h"
#include "ui/pages/feeds/network_panel.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

enum Tab { Lists, Network, Log };

/// What the page shows of a refresh; the incidents themselves are in the vault.
std::vector<session::FeedView> withoutRecords(std::vector<session::FeedView> views)
{
    for (session::FeedView& view : views) {
        if (view.refresh)
            view.refresh->changedOrAdded.clear();
    }
    return views;
}

} // namespace

FeedsPage::FeedsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Feeds | Change::Network, parent)
    , m_refreshAll(makeButton(tr("Refresh all lists"), Look::Primary, QStringLiteral("refresh")))
    , m_tabs(std::make_unique<QTabWidget>().release())
    , m_notice(std::make_unique<NoticeBox>().release())
    , m_network(std::make_unique<NetworkPanel>(workspace).release())
    , m_ledger(std::make_unique<LedgerPanel>(workspace).release())
{
    m_refreshAll->setObjectName(QStringLiteral("refreshAll"));
    m_tabs->setObjectName(QStringLiteral("feedTabs"));
    build();
    connect(m_refreshAll, &QPushButton::clicked, this, [this] { sync({}); });
    connect(&workspace, &Workspace::networkChanged, this, &FeedsPage::showNetwork);
}

void FeedsPage::build()
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    auto* head = std::make_unique<PageHead>(tr("Lists and network"), this).release();
    head->setSentence(tr("Public lists of incidents, fetched whole and compared on this computer. Nobody learns which services you use."));
    head->addAction(m_refreshAll);
    column->addWidget(head);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeLists(), tr("Lists"));
    const auto padded = [](QWidget* content) {
        auto page = std::make_unique<QWidget>();
        QVBoxLayout* inside = columnOn(page.get(), 0, 0);
        inside->setContentsMargins(0, grid(2), 0, 0);
        inside->addWidget(content);
        return page.release();
    };
    m_tabs->addTab(scrolled(padded(m_network)), tr("Network"));
    m_tabs->addTab(padded(m_ledger), tr("Network log"));
}

QWidget* FeedsPage::makeLists()
{
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 2);
    column->setContentsMargins(0, grid(2), 0, 0);
    column->addWidget(m_notice);
    QPushButton* goOnline = makeButton(tr("Network settings"), Look::Plain);
    connect(goOnline, &QPushButton::clicked, this, [this] { m_tabs->setCurrentIndex(Network); });
    m_notice->addAction(goOnline);
    m_notice->setObjectName(QStringLiteral("offlineNotice"));
    m_running = makeFrame(QStringLiteral("card"), inside);
    m_runningText = plainLabel(tr("Fetching the lists…"), m_running);
    m_progress = std::make_unique<QProgressBar>().release();
    m_progress->setAccessibleName(tr("Progress of the refresh"));
    m_progress->setTextVisible(false);
    QPushButton* cancel = makeButton(tr("Cancel"), Look::Plain, QStringLiteral("close"));
    cancel->setObjectName(QStringLiteral("refreshCancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job != 0)
            workspace().jobs().cancel(m_job);
    });
    QHBoxLayout* row = rowOn(m_running, 2, 2);
    row->addWidget(m_runningText, 1);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    m_running->hide();
    column->addWidget(m_running);
    m_cards = std::make_unique<QVBoxLayout>().release();
    m_cards->setSpacing(grid(2));
    column->addLayout(m_cards);
    column->addStretch(1);
    return scrolled(inside);
}

void FeedsPage::refresh()
{
    const std::vector<RunningJob>& running = workspace().jobs().running();
    if (std::none_of(running.cbegin(), running.cend(), [this](const RunningJob& job) { return job.number == m_job; }))
        ended(); // the jobs it ran among are gone: another vault is open
    showNetwork();
    m_network->refresh();
    m_ledger->refresh();
    workspace().jobs().run(tr("Reading the lists"), session::listFeeds(workspace().session()), this,
        [this](const std::vector<session::FeedView>& views) { set(views); });
}

void FeedsPage::showTarget(const Target& target)
{
    m_tabs->setCurrentIndex(target.word == QLatin1String("network") ? Network : target.word == QLatin1String("log") ? Log : Lists);
}

FeedCard* FeedsPage::cardOf(const QString& id)
{
    FeedCard*& card = m_cardById[id];
    if (card == nullptr) {
        card = std::make_unique<FeedCard>(workspace(), id).release();
        connect(card, &FeedCard::refreshWanted, this, [this](const QString& wanted) { sync({wanted}); });
        connect(card, &FeedCard::importWanted, this, &FeedsPage::takeFile);
        m_cards->addWidget(card);
    }
    return card;
}

void FeedsPage::set(const std::vector<session::FeedView>& views)
{
    for (const session::FeedView& view : views) {
        cardOf(view.definition.id)->set(view);
        cardOf(view.definition.id)->setBusy(m_job != 0);
    }
    showNetwork();
}

void FeedsPage::showNetwork()
{
    const bool offline = workspace().session().settings().offline;
    m_notice->set(QStringLiteral("info"),
        offline ? tr("Recourse is offline: nothing leaves this computer. Lists can still be taken from a file.") : QString());
    const bool readOnly = workspace().isReadOnly();
    m_refreshAll->setDisabled(m_job != 0 || readOnly || offline);
    setPlainToolTip(m_refreshAll,
        readOnly ? tr("This vault is open for reading only.") : offline ? tr("Recourse is offline.") : QString());
}

void FeedsPage::sync(const QStringList& ids)
{
    if (m_job != 0)
        return;
    workspace().jobs().runPrepared(
        tr("Refreshing the lists"), session::syncFeeds(workspace().session(), ids), this, &withoutRecords,
        [this](const std::vector<session::FeedView>& views) { synced(views); },
        [this](const base::Error& error) {
            ended();
            if (error.code != base::Code::Cancelled)
                workspace().sayError(tr("Refreshing the lists"), error);
            else
                workspace().say(Message::Kind::Info, tr("The refresh was cancelled. Your lists are as they were."));
            refresh();
        });
    if (workspace().jobs().running().empty())
        return;
    m_job = workspace().jobs().running().back().number;
    connect(&workspace().jobs(), &Jobs::runningChanged, this, &FeedsPage::showProgress, Qt::UniqueConnection);
    for (FeedCard* card : std::as_const(m_cardById))
        card->setBusy(ids.isEmpty() || ids.contains(card->id()));
    m_refreshAll->setDisabled(true);
    m_running->show();
    showProgress();
}

void FeedsPage::showProgress()
{
    for (const RunningJob& job : workspace().jobs().running()) {
        if (job.number != m_job)
            continue;
        m_progress->setRange(0, job.total);
        m_progress->setValue(job.done);
    }
}

void FeedsPage::synced(const std::vector<session::FeedView>& views)
{
    ended();
    set(views);
    m_ledger->refresh();
    bool changed = false;
    int failed = 0;
    for (const session::FeedView& view : views) {
        changed = changed || (view.refresh && !view.refresh->unchanged);
        failed += view.error.has_value() ? 1 : 0;
    }
    if (failed > 0)
        workspace().say(Message::Kind::Warning, tr("%n list(s) could not be refreshed. The reason stands on the list.", nullptr, failed));
    else
        workspace().say(Message::Kind::Good, changed ? tr("Your lists are fresh.") : tr("Your lists were fresh already."));
    if (changed)
        workspace().announce(Change::Exposures | Change::Steps);
}

void FeedsPage::ended()
{
    m_job = 0;
    m_running->hide();
    showNetwork();
    for (FeedCard* card : std::as_const(m_cardById))
        card->setBusy(false);
}

void FeedsPage::takeFile(const QString& id)
{
    const FileWish wish{tr("Take a list from a file"), tr("Lists (*.json);;All files (*)"), {}};
    workspace().prompts().openFiles(this, wish, [this, id](const QStringList& files) {
        if (files.isEmpty())
            return;
        workspace().jobs().runPrepared(
            tr("Taking the list from the file"), session::importFeedFile(workspace().session(), id, files.front()), this,
            [](session::FeedView view) { return withoutRecords({std::move(view)}); },
            [this](const std::vector<session::FeedView>& views) { synced(views); });
    });
}

} // namespace recourse::ui
