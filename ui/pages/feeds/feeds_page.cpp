// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feeds_page.h"

#include "ui/dialogs/feeds/breach_dialog.h"
#include "ui/dialogs/feeds/own_feed_dialog.h"
#include "ui/pages/feeds/addresses_panel.h"
#include "ui/pages/feeds/feed_actions.h"
#include "ui/pages/feeds/feed_lists.h"
#include "ui/pages/feeds/ledger_panel.h"
#include "ui/pages/feeds/network_panel.h"
#include "ui/pages/feeds/news_panel.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

enum Tab { Lists, News, Addresses, Network, Log };

QWidget* padded(QWidget* content)
{
    auto page = std::make_unique<QWidget>();
    QVBoxLayout* inside = columnOn(page.get(), 0, 0);
    inside->setContentsMargins(0, grid(2), 0, 0);
    inside->addWidget(content);
    return page.release();
}

} // namespace

FeedsPage::FeedsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Feeds | Change::Network, parent)
    , m_refreshAll(makeButton(tr("Refresh all lists"), Look::Primary, QStringLiteral("refresh")))
    , m_add(makeAdd())
    , m_tabs(std::make_unique<QTabWidget>().release())
    , m_notice(std::make_unique<NoticeBox>().release())
    , m_lists(std::make_unique<FeedLists>(workspace).release())
    , m_news(std::make_unique<NewsPanel>(workspace).release())
    , m_addresses(std::make_unique<AddressesPanel>(workspace).release())
    , m_network(std::make_unique<NetworkPanel>(workspace).release())
    , m_ledger(std::make_unique<LedgerPanel>(workspace).release())
{
    m_refreshAll->setObjectName(QStringLiteral("refreshAll"));
    m_tabs->setObjectName(QStringLiteral("feedTabs"));
    build();
    connect(m_refreshAll, &QPushButton::clicked, this, [this] { sync({}); });
    connect(m_lists, &FeedLists::refreshWanted, this, [this](const QString& feed) { sync({feed}); });
    connect(m_lists, &FeedLists::importWanted, this, &FeedsPage::takeFile);
    connect(&workspace, &Workspace::networkChanged, this, &FeedsPage::showNetwork);
}

QPushButton* FeedsPage::makeAdd()
{
    QPushButton* add = makeButton(tr("Add"), Look::Plain, QStringLiteral("plus"));
    add->setObjectName(QStringLiteral("feedAdd"));
    auto* menu = std::make_unique<QMenu>(add).release();
    menu->addAction(tr("A list of my own…"), this, &FeedsPage::addList)->setObjectName(QStringLiteral("addOwnList"));
    menu->addAction(tr("Enter an incident…"), this, &FeedsPage::addIncident)->setObjectName(QStringLiteral("addIncident"));
    add->setMenu(menu);
    return add;
}

void FeedsPage::build()
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    auto* head = std::make_unique<PageHead>(tr("Lists and network"), this).release();
    head->setSentence(tr("Public lists, fetched whole and compared on this computer. Nobody learns which services you use."));
    head->addAction(m_add);
    head->addAction(m_refreshAll);
    column->addWidget(head);
    column->addWidget(m_tabs, 1);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(makeLists(), tr("Lists"));
    m_tabs->addTab(padded(m_news), tr("News"));
    m_tabs->addTab(padded(m_addresses), tr("My addresses"));
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
    m_running = makeRunning();
    column->addWidget(m_running);
    column->addWidget(m_lists, 1);
    return inside;
}

QWidget* FeedsPage::makeRunning()
{
    QFrame* running = makeFrame(QStringLiteral("card"));
    m_progress = std::make_unique<QProgressBar>().release();
    m_progress->setAccessibleName(tr("Progress of the refresh"));
    m_progress->setTextVisible(false);
    QPushButton* cancel = makeButton(tr("Cancel"), Look::Plain, QStringLiteral("close"));
    cancel->setObjectName(QStringLiteral("refreshCancel"));
    connect(cancel, &QPushButton::clicked, this, [this] {
        if (m_job != 0)
            workspace().jobs().cancel(m_job);
    });
    QHBoxLayout* row = rowOn(running, 2, 2);
    row->addWidget(plainLabel(tr("Fetching the lists…"), running), 1);
    row->addWidget(m_progress, 1);
    row->addWidget(cancel);
    running->hide();
    return running;
}

void FeedsPage::refresh()
{
    const std::vector<RunningJob>& running = workspace().jobs().running();
    if (std::none_of(running.cbegin(), running.cend(), [this](const RunningJob& job) { return job.number == m_job; }))
        ended(); // the jobs it ran among are gone: another vault is open
    showNetwork();
    m_network->refresh();
    m_ledger->refresh();
    m_addresses->refresh();
    readLists();
}

void FeedsPage::readLists()
{
    workspace().jobs().run(tr("Reading the lists"), session::listFeeds(workspace().session()), this,
        [this](std::vector<session::FeedView> views) {
            m_lists->set(std::move(views));
            m_lists->setBusy(m_job != 0);
            m_news->refresh(m_lists->names());
            showNetwork();
        });
}

void FeedsPage::showTarget(const Target& target)
{
    const QString& word = target.word;
    m_tabs->setCurrentIndex(word == QLatin1String("news") ? News
            : word == QLatin1String("addresses")          ? Addresses
            : word == QLatin1String("network")            ? Network
            : word == QLatin1String("log")                ? Log
                                                          : Lists);
    if (m_tabs->currentIndex() == Lists && !word.isEmpty())
        m_lists->select(word);
}

void FeedsPage::showNetwork()
{
    const bool offline = workspace().session().settings().offline;
    m_notice->set(QStringLiteral("info"),
        offline ? tr("Recourse is offline: nothing leaves this computer. Lists can still be taken from a file.") : QString());
    const bool readOnly = workspace().isReadOnly();
    m_add->setDisabled(readOnly);
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
                workspace().say(Message::Kind::Info, tr("The refresh was cancelled. What was fetched before stays."));
            workspace().announce(Change::Feeds | Change::Exposures | Change::Steps | Change::Directory);
        });
    if (workspace().jobs().running().empty())
        return;
    m_job = workspace().jobs().running().back().number;
    connect(&workspace().jobs(), &Jobs::runningChanged, this, &FeedsPage::showProgress, Qt::UniqueConnection);
    m_lists->setBusy(true);
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
    m_lists->setRefreshed(views);
    bool changed = false;
    int failed = 0;
    int withdrawn = 0;
    for (const session::FeedView& view : views) {
        changed = changed || (view.refresh && !view.refresh->unchanged);
        withdrawn += view.refresh && view.definition.kind == feeds::feed_kind::kBreaches ? view.refresh->withdrawnCount : 0;
        failed += view.error.has_value() ? 1 : 0;
    }
    if (failed > 0)
        workspace().say(Message::Kind::Warning, tr("%n list(s) could not be refreshed. The reason stands on the list.", nullptr, failed));
    else if (withdrawn > 0)
        workspace().say(Message::Kind::Info, tr("Your lists are fresh. %n warning(s) were withdrawn by their publishers.", nullptr, withdrawn));
    else
        workspace().say(Message::Kind::Good, changed ? tr("Your lists are fresh.") : tr("Your lists were fresh already."));
    workspace().announce(changed ? Change::Feeds | Change::Exposures | Change::Steps | Change::Directory : Changes(Change::Feeds));
}

void FeedsPage::ended()
{
    m_job = 0;
    m_running->hide();
    showNetwork();
    m_lists->setBusy(false);
}

void FeedsPage::takeFile(const QString& id)
{
    const FileWish wish{tr("Take a list from a file"), tr("All files (*);;Lists (*.json *.csv *.xml *.tar.gz *.dat)"), {}};
    workspace().prompts().openFiles(this, wish, [this, id](const QStringList& files) {
        if (files.isEmpty())
            return;
        takeListFile(workspace(), this, id, files.front(), [this](const std::vector<session::FeedView>& views) { synced(views); });
    });
}

void FeedsPage::addList()
{
    auto* dialog = std::make_unique<OwnFeedDialog>(workspace(), this).release();
    connect(dialog, &OwnFeedDialog::stored, this, [this](const QString& feed) { m_lists->select(feed); });
    dialog->open();
}

void FeedsPage::addIncident()
{
    std::make_unique<BreachDialog>(workspace(), this).release()->open();
}

} // namespace recourse::ui
