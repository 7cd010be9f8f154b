// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory/directory_page.h"

#include "ui/models/directory/directory_words.h"
#include "ui/pages/directory/authorities_view.h"
#include "ui/pages/directory/directory_detail.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/fitting_columns.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/places.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

using model::DirectoryKind;

namespace {

constexpr int kTypingMs = 120;
constexpr int kChoosingMs = 40;
constexpr int kAnything = 1000; // no kind of fact
enum Tab { Services, Authorities };

QTimer* pauseOf(QObject* parent, int milliseconds)
{
    auto timer = std::make_unique<QTimer>(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer.release();
}

} // namespace

DirectoryPage::DirectoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Directory | Change::Feeds | Change::Profile, parent)
    , m_typed(pauseOf(this, kTypingMs))
    , m_chosen(pauseOf(this, kChoosingMs))
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    m_head = std::make_unique<PageHead>(tr("Directory"), this).release();
    m_head->setSentence(tr("How to delete an account, whom to write to, who has a second factor. Nobody learns what you look up."));
    column->addWidget(m_head);
    auto* services = std::make_unique<QWidget>().release();
    QVBoxLayout* inside = columnOn(services, 0, 1.5);
    inside->addWidget(makeBar());
    inside->addWidget(makeServices(), 1);
    m_authorities = std::make_unique<AuthoritiesView>(workspace).release();
    m_content = std::make_unique<QStackedWidget>().release();
    m_content->addWidget(services);
    m_content->addWidget(m_authorities);
    m_tabs = std::make_unique<QTabBar>().release();
    m_tabs->setObjectName(QStringLiteral("directoryTabs"));
    m_tabs->setAccessibleName(tr("What to look up"));
    m_tabs->addTab(tr("Services"));
    m_tabs->addTab(tr("Supervisory authorities"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    auto* filled = std::make_unique<QWidget>().release();
    QVBoxLayout* all = columnOn(filled, 0, 1.5);
    all->addWidget(m_tabs);
    all->addWidget(m_content, 1);
    m_body = std::make_unique<QStackedWidget>(this).release();
    m_body->addWidget(filled);
    m_body->addWidget(makeEmpty());
    column->addWidget(m_body, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &DirectoryPage::showTab);
    connect(&workspace, &Workspace::networkChanged, this, &DirectoryPage::showNetwork);
    showNetwork();
}

QWidget* DirectoryPage::makeBar()
{
    m_search = makeSearchField(tr("Search services, companies, websites"));
    m_search->setObjectName(QStringLiteral("directorySearch"));
    m_kinds = std::make_unique<FilterChips>(tr("What must be known")).release();
    m_kinds->setObjectName(QStringLiteral("directoryKinds"));
    m_kinds->add(kAnything, tr("All"));
    for (const DirectoryKind kind : {DirectoryKind::Deletion, DirectoryKind::PrivacyContact, DirectoryKind::TwoFactor, DirectoryKind::Passkey,
             DirectoryKind::ChangePassword, DirectoryKind::Broker})
        m_kinds->add(static_cast<int>(kind), DirectoryWords::kindFilter(kind));
    m_country = makeCountries();
    auto* bar = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(bar, 0, 1);
    QHBoxLayout* row = rowOf({m_search, m_country}, 1);
    row->setStretch(0, 2);
    row->setStretch(1, 1);
    column->addLayout(row);
    column->addWidget(m_kinds);
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &DirectoryPage::search);
    connect(m_kinds, &FilterChips::chosen, this, &DirectoryPage::search);
    connect(m_country, &QComboBox::currentIndexChanged, this, &DirectoryPage::search);
    return bar;
}

QComboBox* DirectoryPage::makeCountries()
{
    auto* box = std::make_unique<QComboBox>().release();
    box->setObjectName(QStringLiteral("directoryCountry"));
    box->setAccessibleName(tr("Used in"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    box->addItem(tr("Any country"), QString());
    for (const Place& place : countries())
        box->addItem(place.name, place.code);
    return box;
}

QWidget* DirectoryPage::makeServices()
{
    m_view = std::make_unique<DataTable>(m_table, tr("Services")).release();
    m_view->setObjectName(QStringLiteral("directoryTable"));
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setColumnWidths({28, 20, 22, 32, 15}, DirectoryTable::Contact);
    using Columns = DirectoryTable::DirectoryColumn;
    std::make_unique<FittingColumns>(m_view, QList<int>{Columns::Deletion, Columns::Protection, Columns::Website, Columns::Contact}, tr("Columns of the directory"))
        .release(); // the table's own
    m_nothing = mutedLabel(QString());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(grid(3));
    auto* left = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(left, 0, 1);
    column->addWidget(m_view, 1);
    column->addWidget(m_nothing);
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({grid(78), grid(62)});
    connect(m_view, &DataTable::selectionIdsChanged, this, &DirectoryPage::choose);
    connect(m_view, &DataTable::opened, this, &DirectoryPage::reveal);
    connect(m_view, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == DirectoryTable::Name)
            reveal(m_table.idAt(index.row()));
    });
    connect(m_chosen, &QTimer::timeout, this, &DirectoryPage::readDetail);
    return split;
}

QWidget* DirectoryPage::makeDetails()
{
    m_details = std::make_unique<QStackedWidget>().release();
    m_none = std::make_unique<EmptyState>(QStringLiteral("directory"), tr("Choose a service"),
        tr("You see here what the directories know of it, each fact with its source.")).release();
    m_none->setMinimumWidth(grid(32));
    auto* masked = std::make_unique<EmptyState>(QStringLiteral("eye-off"), tr("A sensitive service"),
        tr("Looking at this service may be nobody else's business. Look around before you show it.")).release();
    masked->setObjectName(QStringLiteral("directoryMasked"));
    masked->setAction(tr("Show it"), [this] { reveal(m_view->currentId()); });
    m_masked = masked;
    m_detail = std::make_unique<DirectoryDetail>(workspace()).release();
    for (QWidget* panel : {m_none, m_masked, static_cast<QWidget*>(m_detail)})
        m_details->addWidget(panel);
    return m_details;
}

QWidget* DirectoryPage::makeEmpty()
{
    m_empty = std::make_unique<EmptyState>(QStringLiteral("directory"), tr("The directory is empty"), QString()).release();
    m_empty->setObjectName(QStringLiteral("directoryEmpty"));
    return m_empty;
}

void DirectoryPage::showNetwork()
{
    const bool cannot = workspace().session().settings().offline || workspace().isReadOnly();
    m_empty->setTexts(tr("The directory is empty"),
        m_fetching   ? tr("Fetching the directories…")
            : cannot ? tr("Public directories say how to delete accounts, whom to write to and who has a second factor. Nothing was fetched yet, "
                          "and Recourse is offline or may not write. A list can also be taken from a file.")
                     : tr("Public directories say how to delete accounts, whom to write to and who has a second factor. They are fetched whole, so "
                          "nobody learns what you look up; afterwards this page works offline."));
    if (cannot)
        m_empty->setAction(tr("Go to the lists"), [this] { workspace().go({PageId::Feeds, 0, {}, {}, {}}); });
    else
        m_empty->setAction(tr("Fetch the directories"), [this] { fetch(); });
}

void DirectoryPage::fetch()
{
    if (m_fetching)
        return;
    m_fetching = true;
    showNetwork();
    const auto ended = [this] {
        m_fetching = false;
        showNetwork();
    };
    workspace().jobs().run(tr("Fetching the directories"), session::syncDirectories(workspace().session(), {}), this,
        [this, ended](const std::vector<session::FeedView>& views) {
            ended();
            const auto failed = std::count_if(views.begin(), views.end(), [](const session::FeedView& view) { return view.error.has_value(); });
            if (failed > 0)
                workspace().say(Message::Kind::Warning, tr("%n list(s) could not be fetched. The page “Lists” says why.", nullptr, static_cast<int>(failed)));
            workspace().announce(Change::Feeds | Change::Directory);
        },
        [this, ended](const base::Error& error) {
            ended();
            if (error.code != base::Code::Cancelled)
                workspace().sayError(tr("Fetching the directories"), error);
            workspace().announce(Change::Feeds | Change::Directory); // what came before stays
        });
}

void DirectoryPage::refresh()
{
    showNetwork();
    count();
    search();
    m_authorities->refresh();
}

void DirectoryPage::count()
{
    workspace().jobs().run(QString(), session::searchDirectory(workspace().session(), {{}, {}, {}, 1}), this,
        [this](const session::DirectorySearch& all) { setKnown(all.total); });
}

void DirectoryPage::setKnown(int services)
{
    m_known = services;
    m_body->setCurrentIndex(services == 0 ? 1 : 0);
    if (services > 0)
        m_head->setSentence(tr("%Ln service(s), put together from public directories. Nobody learns what you look up.", nullptr, services));
}

void DirectoryPage::showTab()
{
    m_content->setCurrentIndex(m_tabs->currentIndex());
}

void DirectoryPage::search()
{
    m_typed->stop();
    const int number = ++m_searches;
    directory::DirectoryQuery query;
    query.words = m_search->text();
    query.country = m_country->currentData().toString();
    if (const int kind = m_kinds->current(); kind != kAnything)
        query.kind = static_cast<DirectoryKind>(kind);
    workspace().jobs().runPrepared(
        QString(), session::searchDirectory(workspace().session(), query), this,
        [](session::DirectorySearch found) { return Found{DirectoryTable::prepared(std::move(found.hits)), found.total}; },
        [this, number](Found found) {
            if (number == m_searches)
                take(std::move(found));
        });
}

void DirectoryPage::take(Found found)
{
    workspace().jobs().letGo(m_table.exchange(std::move(found.services)));
    m_nothing->setVisible(found.total == 0);
    setLabelText(m_nothing, tr("No directory knows a service like this. Try a part of its name, or its website."));
    showWanted();
    if (m_view->selectedIds().isEmpty() && m_table.rowCount() > 0 && !m_search->text().isEmpty())
        m_view->selectId(m_table.idAt(0)); // the best
    choose();
}

void DirectoryPage::showTarget(const Target& target)
{
    if (target.word.isEmpty())
        return;
    m_tabs->setCurrentIndex(Services);
    m_wanted = target.word;
    m_kinds->choose(kAnything);
    m_country->setCurrentIndex(0);
    m_search->setText(target.word);
    search();
}

void DirectoryPage::showWanted()
{
    if (m_wanted.isEmpty())
        return;
    const QString wanted = std::exchange(m_wanted, {});
    const auto& rows = m_table.rows();
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const DirectoryRow& row) { return row.hit.domain == wanted || row.hit.key == wanted; });
    if (found != rows.end())
        m_view->selectId(found->number);
}

void DirectoryPage::choose()
{
    const QList<qint64> ids = m_view->selectedIds();
    const DirectoryRow* row = ids.size() == 1 ? m_table.service(ids.first()) : nullptr;
    if (row == nullptr)
        return m_details->setCurrentWidget(m_none);
    if (m_table.isMasked(*row))
        return m_details->setCurrentWidget(m_masked);
    m_chosen->start();
}

void DirectoryPage::readDetail()
{
    const QList<qint64> ids = m_view->selectedIds();
    const DirectoryRow* row = ids.size() == 1 ? m_table.service(ids.first()) : nullptr;
    if (row == nullptr || m_table.isMasked(*row))
        return;
    workspace().jobs().run(QString(), session::showService(workspace().session(), row->hit.key), this,
        [this, ids](const session::DirectoryServiceView& service) {
            if (m_view->selectedIds() != ids)
                return;
            m_detail->set(service);
            m_details->setCurrentWidget(m_detail);
        });
}

void DirectoryPage::reveal(qint64 number)
{
    const DirectoryRow* row = m_table.service(number);
    if (row == nullptr || !m_table.isMasked(*row))
        return;
    m_table.reveal(number);
    choose();
}

} // namespace recourse::ui
