// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/shell.h"

#include "session/overview_jobs.h"
#include "ui/frame/feed_schedule.h"
#include "ui/frame/rail.h"
#include "ui/frame/search_palette.h"
#include "ui/frame/status_strip.h"
#include "ui/frame/toast.h"
#include "ui/icons.h"
#include "ui/pages/accounts/accounts_page.h"
#include "ui/pages/cases/cases_page.h"
#include "ui/pages/directory/directory_page.h"
#include "ui/pages/exposures/exposures_page.h"
#include "ui/pages/feeds/feeds_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/settings/settings_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QAbstractItemView>
#include <QAction>
#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSet>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

/// The one table of pages: order, words, icons, and how each is made.
struct Entry
{
    RailEntry rail;
    Page* (*make)(Workspace&, QWidget*);
};

template <class PageType> Page* pageOf(Workspace& workspace, QWidget* parent)
{
    return std::make_unique<PageType>(workspace, parent).release();
}

std::vector<Entry> entries()
{
    return {
        {{PageId::Today, Shell::tr("Today"), QStringLiteral("today")}, pageOf<TodayPage>},
        {{PageId::Accounts, Shell::tr("Accounts"), QStringLiteral("accounts")}, pageOf<AccountsPage>},
        {{PageId::Exposures, Shell::tr("Exposures"), QStringLiteral("exposures")}, pageOf<ExposuresPage>},
        {{PageId::Plan, Shell::tr("Plan"), QStringLiteral("plan")}, pageOf<PlanPage>},
        {{PageId::Cases, Shell::tr("Cases"), QStringLiteral("cases")}, pageOf<CasesPage>},
        {{PageId::Directory, Shell::tr("Directory"), QStringLiteral("directory")}, pageOf<DirectoryPage>},
        {{PageId::Feeds, Shell::tr("Lists"), QStringLiteral("feeds")}, pageOf<FeedsPage>},
        {{PageId::Settings, Shell::tr("Settings"), QStringLiteral("settings")}, pageOf<SettingsPage>},
    };
}

std::vector<RailEntry> railEntries()
{
    std::vector<RailEntry> rail;
    for (const Entry& entry : entries())
        rail.push_back(entry.rail);
    return rail;
}

std::vector<std::pair<PageId, QString>> pageTitles()
{
    std::vector<std::pair<PageId, QString>> titles;
    for (const Entry& entry : entries())
        titles.emplace_back(entry.rail.page, entry.rail.title);
    return titles;
}

template <class Input> Input* firstShown(const QWidget& page)
{
    for (Input* input : page.findChildren<Input*>()) {
        if (input->isVisible() && input->isEnabled() && (input->focusPolicy() & Qt::TabFocus))
            return input;
    }
    return nullptr;
}

/// The keyboard begins where the work is: in the page's list, else in its first field; not on a button in its head.
void focusContent(Page& page)
{
    QWidget* content = firstShown<QAbstractItemView>(page);
    if (content == nullptr)
        content = firstShown<QLineEdit>(page);
    (content == nullptr ? &page : content)->setFocus();
}

QStringList localFiles(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls()) {
        if (url.isLocalFile())
            files << url.toLocalFile();
    }
    return files;
}

} // namespace

Shell::Shell(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rail(std::make_unique<Rail>(railEntries(), this).release())
    , m_stack(std::make_unique<QStackedWidget>(this).release())
    , m_menu(std::make_unique<QMenu>(this).release())
{
    setAcceptDrops(true);
    QVBoxLayout* column = columnOn(this, 0, 0);
    column->addWidget(makeTopBar());
    auto* pages = made<QWidget>();
    columnOn(pages, 0, 0)->addWidget(m_stack);
    QHBoxLayout* row = rowOf({m_rail, pages}, 0);
    row->setStretch(1, 1);
    column->addLayout(row, 1);
    column->addWidget(std::make_unique<StatusStrip>(workspace, this).release());
    m_search = std::make_unique<SearchPalette>(workspace, pageTitles(), this).release();
    connect(m_search, &SearchPalette::chosen, this, &Shell::goToFound);
    m_toast = made<Toast>(pages);
    connect(m_rail, &Rail::chosen, this, [this](PageId page) { go({page, 0, {}, {}, {}}); });
    connect(&workspace, &Workspace::pageWanted, this, &Shell::go);
    connect(&workspace, &Workspace::messageWanted, m_toast, &Toast::showMessage);
    connect(&workspace.undo(), &UndoHistory::offered, m_toast, &Toast::showUndo);
    connect(&workspace.undo(), &UndoHistory::taken, m_toast, &Toast::pass);
    connect(m_toast, &Toast::undoWanted, &workspace.undo(), &UndoHistory::undo);
    addActions();
    std::make_unique<FeedSchedule>(workspace, this).release();
    connect(&workspace, &Workspace::overviewRead, this, &Shell::showCounts);
    go({});
    connect(&workspace, &Workspace::changed, this, [this](Changes changes) {
        // In front, Today reads them itself and tells.
        const Changes counted = Changes(Change::Exposures) | Change::Steps | Change::Cases | Change::Accounts | Change::Profile | Change::Imports;
        if (m_current != PageId::Today && (changes & counted))
            countOnRail();
    });
}

void Shell::countOnRail()
{
    m_workspace.jobs().run(
        QString(), session::readOverview(m_workspace.session(), 0), this,
        [this, round = ++m_countings](const session::Overview& overview) {
            if (round == m_countings)
                showCounts(overview);
        });
}

void Shell::showCounts(const session::Overview& overview)
{
    QSet<qint64> mine; // cases, since several days may run in one; as the page of cases counts them
    for (const session::RunningClock& clock : overview.clocks) {
        if (clock.next.isMine())
            mine.insert(clock.id.value);
    }
    m_rail->setCount(PageId::Exposures, overview.openIncidents);
    m_rail->setCount(PageId::Plan, overview.openSteps);
    m_rail->setCount(PageId::Cases, static_cast<int>(mine.size()));
}

QWidget* Shell::makeTopBar()
{
    QFrame* bar = makeFrame(QStringLiteral("bar"), this);
    QHBoxLayout* row = rowOn(bar, 1, 1);
    QToolButton* menu = makeIconButton(QStringLiteral("more"), tr("Menu"));
    menu->setObjectName(QStringLiteral("menuButton"));
    menu->setMenu(m_menu);
    menu->setPopupMode(QToolButton::InstantPopup);
    QLabel* name = wordLabel(tr("Recourse"), bar, TextSize::Title);
    QPushButton* search = makeButton(tr("Search everything (Ctrl+K)"), Look::Plain, QStringLiteral("search"));
    search->setObjectName(QStringLiteral("searchButton"));
    QPushButton* lock = makeButton(tr("Lock"), Look::Plain, QStringLiteral("lock"));
    lock->setObjectName(QStringLiteral("lockButton"));
    setPlainToolTip(lock, tr("Close the vault now (Ctrl+L)"));
    row->addWidget(menu);
    row->addWidget(name);
    row->addStretch(1);
    row->addWidget(search);
    row->addStretch(1);
    row->addWidget(lock);
    connect(search, &QPushButton::clicked, this, [this] { m_search->open(); });
    connect(lock, &QPushButton::clicked, &m_workspace, &Workspace::wantLock);
    return bar;
}

void Shell::addCommand(const QString& text, const QKeySequence& keys, const std::function<void()>& run)
{
    QAction* action = m_menu->addAction(text);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WindowShortcut);
    connect(action, &QAction::triggered, this, run);
    addAction(action);
}

void Shell::addActions()
{
    addCommand(tr("Search everything"), QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_search->open(); });
    addCommand(tr("Undo"), QKeySequence(QKeySequence::Undo), [this] { m_workspace.undo().undo(); });
    addCommand(tr("Import accounts…"), QKeySequence(Qt::CTRL | Qt::Key_I), [this] {
        m_workspace.prompts().openFiles(this, {tr("Import accounts"), {}, {}}, [this](const QStringList& files) { takeFiles(files); });
    });
    addCommand(tr("Write a letter…"), QKeySequence(Qt::CTRL | Qt::Key_N), [this] {
        Target target;
        target.page = PageId::Cases;
        target.letter = LetterWish();
        go(target);
    });
    m_menu->addSeparator();
    int number = 0;
    for (const Entry& entry : entries()) {
        const PageId page = entry.rail.page;
        addCommand(entry.rail.title, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + number++)),
            [this, page] { go({page, 0, {}, {}, {}}); });
    }
    m_menu->addSeparator();
    addCommand(tr("Lock"), QKeySequence(Qt::CTRL | Qt::Key_L), [this] { m_workspace.wantLock(); });
    addCommand(tr("Quit"), QKeySequence(QKeySequence::Quit), [this] { window()->close(); });
}

Page* Shell::makePage(PageId id)
{
    for (const Entry& entry : entries()) {
        if (entry.rail.page != id)
            continue;
        Page* page = entry.make(m_workspace, m_stack);
        connect(page, &Page::badgeChanged, this, [this, id](int count) { m_rail->setCount(id, count); });
        m_stack->addWidget(page);
        m_places.push_back({id, page});
        return page;
    }
    return nullptr;
}

Page& Shell::page(PageId id)
{
    for (const Place& place : m_places) {
        if (place.id == id)
            return *place.page;
    }
    return *makePage(id);
}

Page& Shell::bringUp(PageId id)
{
    Page& wanted = page(id);
    m_current = id;
    m_stack->setCurrentWidget(&wanted);
    m_rail->setCurrent(id);
    return wanted;
}

void Shell::go(const Target& target)
{
    const QWidget* former = m_stack->currentWidget(); // before the first page is made and is in front by that alone
    const QWidget* before = focusWidget();
    Page& wanted = bringUp(target.page);
    const bool isOther = former != &wanted;
    // Who walks along the rail by key stays there.
    const bool isOnRail = before != nullptr && before->isVisible() && m_rail->isAncestorOf(before);
    if (isOther && !isOnRail)
        focusContent(wanted);
    wanted.showTarget(target);
}

void Shell::goToFound(const Target& target)
{
    Page& wanted = bringUp(target.page);
    wanted.showTarget(target); // first: it may turn to another part of the page
    focusContent(wanted);
}

void Shell::takeFiles(const QStringList& files)
{
    if (files.isEmpty() || page(m_current).takeFiles(files))
        return;
    Target target;
    target.page = PageId::Accounts;
    target.files = files;
    go(target);
}

void Shell::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void Shell::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(event->mimeData());
    event->acceptProposedAction();
    // After the drop is over: what comes of it may open a dialog, and the program that the file comes from waits for us.
    QMetaObject::invokeMethod(this, [this, files] { takeFiles(files); }, Qt::QueuedConnection);
}

} // namespace recourse::ui
