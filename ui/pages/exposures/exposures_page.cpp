// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposures_page.h"

#include "session/feed_jobs.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/exposure_actions.h"
#include "ui/pages/exposures/exposure_numbers.h"
#include "ui/pages/exposures/exposure_reading.h"
#include "ui/pages/exposures/exposure_side.h"
#include "ui/pages/exposures/exposures_empty.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/fitting_columns.h"
#include "ui/widgets/pieces.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>
#include <utility>

namespace recourse::ui {

namespace {

constexpr int kNumbersTab = static_cast<int>(kGroupings);

QTimer* pauseOf(QObject* parent, int milliseconds)
{
    auto timer = std::make_unique<QTimer>(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer.release();
}

} // namespace

ExposuresPage::ExposuresPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Exposures | Change::Accounts | Change::Feeds | Change::Imports, parent)
    , m_typed(pauseOf(this, 120))
    , m_chosen(pauseOf(this, 40))
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(makeHead());
    auto* list = std::make_unique<QWidget>().release();
    QVBoxLayout* listColumn = columnOn(list, 0, 1.5);
    listColumn->addWidget(makeBar());
    listColumn->addWidget(makeList(), 1);
    m_body = std::make_unique<QStackedWidget>(this).release();
    m_body->addWidget(list);
    m_empty = std::make_unique<ExposuresEmpty>(workspace, this).release();
    m_body->addWidget(m_empty);
    column->addWidget(m_body, 1);
    for (std::size_t at = 0; at < kGroupings; ++at)
        connectTable(static_cast<Grouping>(at));
    choose();
}

std::size_t ExposuresPage::grouping() const
{
    return static_cast<std::size_t>(qMax(0, m_lists->currentIndex()));
}

QWidget* ExposuresPage::makeHead()
{
    m_head = std::make_unique<PageHead>(tr("Exposures"), this).release();
    m_export = makeButton(tr("Export…"), Look::Plain, QStringLiteral("export"));
    m_export->setObjectName(QStringLiteral("exposuresExport"));
    m_export->setEnabled(false);
    connect(m_export, &QPushButton::clicked, this, [this] { exportExposures(workspace(), this); });
    m_head->addAction(m_export);
    return m_head;
}

QWidget* ExposuresPage::makeTabs()
{
    m_tabs = std::make_unique<QTabBar>().release();
    m_tabs->setObjectName(QStringLiteral("exposuresTabs"));
    m_tabs->setAccessibleName(tr("How the list is put together"));
    for (const QString& word : {tr("By incident"), tr("By account"), tr("By address"), tr("By person"), tr("In numbers")})
        m_tabs->addTab(word);
    m_tabs->setTabVisible(static_cast<int>(Grouping::ByPerson), false); // until there is more than one
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    connect(m_tabs, &QTabBar::currentChanged, this, &ExposuresPage::showTab);
    return m_tabs;
}

QWidget* ExposuresPage::makeBar()
{
    m_filters = std::make_unique<FilterChips>(tr("Which incidents are shown")).release();
    m_filters->setObjectName(QStringLiteral("exposuresFilter"));
    m_filters->add(static_cast<int>(ExposureChoice::ToDo), tr("To do"));
    m_filters->add(static_cast<int>(ExposureChoice::Everything), tr("All, also settled and unlikely"));
    m_filters->add(static_cast<int>(ExposureChoice::ToConfirm), tr("Please confirm"));
    m_filters->add(static_cast<int>(ExposureChoice::Withdrawn), tr("Withdrawn"));
    m_search = makeSearchField(tr("Search incidents"));
    m_search->setObjectName(QStringLiteral("exposuresSearch"));
    m_search->setMinimumWidth(grid(20));
    m_search->setMaximumWidth(grid(32));
    auto* bar = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(bar, 0, 1);
    column->addWidget(makeTabs());
    QHBoxLayout* row = rowOf({}, 2);
    row->addWidget(m_filters, 3);
    row->addWidget(m_search, 2);
    row->setAlignment(m_search, Qt::AlignTop);
    column->addLayout(row);
    connect(m_filters, &FilterChips::chosen, this, [this] { refresh(); });
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &ExposuresPage::applyFilter);
    return bar;
}

QWidget* ExposuresPage::makeList()
{
    const std::array names{tr("Incidents"), tr("Accounts with incidents"), tr("Addresses with incidents"), tr("People with incidents")};
    const std::array ids{"incidentsTable", "exposedAccountsTable", "exposedAddressesTable", "exposedPeopleTable"};
    m_lists = std::make_unique<QStackedWidget>().release();
    for (std::size_t at = 0; at < kGroupings; ++at) {
        m_views[at] = std::make_unique<DataTable>(m_tables[at], names[at]).release();
        m_views[at]->setObjectName(QLatin1String(ids[at]));
        // "1 to confirm, 19 to do", in any language, stands beside accounts, addresses and people; an incident has shorter words.
        const int state = static_cast<Grouping>(at) == Grouping::ByIncident ? 19 : 34;
        m_views[at]->setColumnWidths({25, 18, state, 13, 14}, GroupTable::Count);
        std::make_unique<FittingColumns>(m_views[at], QList<int>{GroupTable::State, GroupTable::When, GroupTable::Count}, tr("Columns of the list"))
            .release(); // the table's own
        m_lists->addWidget(m_views[at]);
    }
    m_nothing = mutedLabel(QString());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(grid(3));
    auto* left = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(left, 0, 1);
    column->addWidget(m_lists, 1);
    column->addWidget(m_nothing);
    m_side = std::make_unique<ExposureSide>(workspace()).release();
    connect(m_side, &ExposureSide::revealWanted, this, [this] { reveal(view()->currentId()); });
    connect(m_side, &ExposureSide::said, this, &ExposuresPage::dispose);
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(m_side);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({grid(70), grid(70)});
    m_numbers = std::make_unique<ExposureNumbers>().release();
    m_content = std::make_unique<QStackedWidget>().release();
    m_content->addWidget(split);
    m_content->addWidget(m_numbers);
    connect(m_chosen, &QTimer::timeout, this, &ExposuresPage::readDetail);
    return m_content;
}

void ExposuresPage::connectTable(Grouping grouping)
{
    DataTable* list = m_views[static_cast<std::size_t>(grouping)];
    connect(list, &DataTable::selectionIdsChanged, this, &ExposuresPage::choose);
    connect(list, &DataTable::opened, this, &ExposuresPage::reveal);
    connect(list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (index.column() == GroupTable::Name && table().isMasked(table().row(index.row())))
            reveal(table().idAt(index.row()));
    });
}

void ExposuresPage::refresh()
{
    workspace().jobs().run(QString(), session::listFeeds(workspace().session()), this,
        [this](const std::vector<session::FeedView>& feeds) { takeFeeds(feeds); });
    const int number = ++m_readings;
    readExposures(workspace(), static_cast<ExposureChoice>(m_filters->current()), this, [this, number](ExposureReading reading) {
        if (number == m_readings)
            take(std::move(reading));
    });
}

void ExposuresPage::showTab()
{
    const int tab = m_tabs->currentIndex();
    m_content->setCurrentIndex(tab == kNumbersTab ? 1 : 0);
    m_search->setEnabled(tab != kNumbersTab);
    if (tab != kNumbersTab)
        m_lists->setCurrentIndex(tab);
    showTexts();
    choose();
}

void ExposuresPage::takeFeeds(const std::vector<session::FeedView>& feeds)
{
    qint64 incidents = 0;
    QDateTime newest;
    m_feeds.clear();
    for (const session::FeedView& feed : feeds) {
        m_feeds.insert(feed.definition.id, feed.definition);
        if (feed.definition.kind != QLatin1String("breaches"))
            continue; // news and directories hold no incidents
        incidents += feed.state.entries;
        newest = qMax(newest, feed.state.asOf);
    }
    m_empty->setKnown(incidents, newest.isValid() ? newest.toLocalTime().date() : QDate());
    showTexts();
}

void ExposuresPage::take(ExposureReading reading)
{
    const bool hadChoice = !view()->selectedIds().isEmpty();
    m_all = reading.all;
    m_incidents = reading.allIncidents;
    m_open = reading.open;
    m_empty->setAccounts(reading.accounts);
    workspace().jobs().letGo(std::exchange(m_context, std::move(reading.context)));
    for (std::size_t at = 0; at < kGroupings; ++at)
        workspace().jobs().letGo(m_tables[at].exchange(std::move(reading.groups[at])));
    m_numbers->set(reading.incidents);
    m_tabs->setTabVisible(static_cast<int>(Grouping::ByPerson), reading.hasPeople);
    showCount(ExposureChoice::ToConfirm, reading.toConfirm);
    showCount(ExposureChoice::Withdrawn, reading.withdrawn);
    applyFilter();
    Q_EMIT badgeChanged(reading.open);
    showWanted();
    if (view()->selectedIds().isEmpty() && (hadChoice || m_side->showsNone()))
        chooseNext();
    choose();
}

/// Words that would show nothing take no room, unless they are chosen.
void ExposuresPage::showCount(ExposureChoice choice, int count)
{
    const int chip = static_cast<int>(choice);
    m_filters->setCount(chip, count);
    m_filters->setShown(chip, count > 0 || m_filters->current() == chip);
}

void ExposuresPage::applyFilter()
{
    for (GroupTable& each : m_tables)
        each.setQuery(m_search->text());
    showTexts();
}

void ExposuresPage::showTexts()
{
    if (m_all < 0)
        return m_nothing->hide();
    m_body->setCurrentIndex(m_all == 0 ? 1 : 0);
    m_export->setEnabled(m_all > 0);
    m_nothing->setVisible(table().rowCount() == 0);
    setLabelText(m_nothing, m_search->text().isEmpty() ? tr("Nothing to do here. Everything is settled.") : tr("No incident fits this search."));
    m_head->setSentence(sentence());
}

QString ExposuresPage::sentence() const
{
    if (m_filters->current() == static_cast<int>(ExposureChoice::ToDo))
        return m_open == 0 ? QString() : tr("%Ln incident(s) wait for you.", nullptr, m_open);
    return m_incidents == 0 ? QString() : tr("%Ln incident(s) in public lists may concern accounts of yours.", nullptr, m_incidents);
}

void ExposuresPage::chooseNext()
{
    if (table().rowCount() > 0)
        view()->selectId(table().idAt(qMin(m_lastRow, table().rowCount() - 1)));
}

QString ExposuresPage::chosenText(int count) const
{
    switch (static_cast<Grouping>(grouping())) {
    case Grouping::ByIncident:
        return tr("%Ln incidents chosen", nullptr, count);
    case Grouping::ByAccount:
        return tr("%Ln accounts chosen", nullptr, count);
    case Grouping::ByAddress:
        return tr("%Ln addresses chosen", nullptr, count);
    case Grouping::ByPerson:
        break;
    }
    return tr("%Ln people chosen", nullptr, count);
}

void ExposuresPage::choose()
{
    const QList<int> rows = view()->chosenRows();
    if (rows.isEmpty() || m_context == nullptr)
        return m_side->showNone();
    m_lastRow = rows.first();
    if (rows.size() > 1) {
        const bool anySettled = std::any_of(rows.begin(), rows.end(), [this](int row) {
            const ExposureGroup& group = table().row(row);
            return group.open < static_cast<int>(group.members.size());
        });
        const int all
            = std::accumulate(rows.begin(), rows.end(), 0, [this](int sum, int row) { return sum + table().row(row).count; });
        return m_side->showMany(chosenText(static_cast<int>(rows.size())), {all, anySettled}, chosenExposures(), *m_context);
    }
    if (table().isMasked(table().row(rows.first())))
        return m_side->showMasked();
    m_chosen->start();
}

void ExposuresPage::readDetail()
{
    const QList<qint64> ids = view()->selectedIds();
    const ExposureGroup* group = ids.size() == 1 ? table().group(ids.first()) : nullptr;
    if (group == nullptr || table().isMasked(*group))
        return;
    const auto most = qMin<std::size_t>(group->members.size(), ExposureDetail::kMostCards);
    std::vector<model::ExposureId> members(group->members.begin(), group->members.begin() + static_cast<std::ptrdiff_t>(most));
    workspace().jobs().run(QString(), session::showExposures(workspace().session(), std::move(members)), this,
        [this, ids, shown = *group](std::vector<session::ExposureView> views) {
            if (view()->selectedIds() != ids || views.empty())
                return;
            const CardSetting setting{static_cast<Grouping>(grouping()), false, m_context, m_feeds};
            m_side->showOne(shown, setting, std::move(views));
        });
}

void ExposuresPage::reveal(qint64 id)
{
    const ExposureGroup* group = table().group(id);
    if (group == nullptr || !table().isMasked(*group))
        return;
    table().reveal(id);
    choose();
}

void ExposuresPage::showTarget(const Target& target)
{
    if (target.word == QLatin1String("notice"))
        m_empty->enterNotice();
    if (target.id == 0)
        return;
    m_wanted = target.id;
    m_triedEverything = false;
    m_tabs->setCurrentIndex(static_cast<int>(Grouping::ByIncident)); // there it has a line of its own
    showWanted();
}

void ExposuresPage::showWanted()
{
    if (m_wanted == 0 || m_all < 0)
        return;
    const auto& groups = table().rows();
    const auto found = std::find_if(groups.begin(), groups.end(), [this](const ExposureGroup& group) {
        return std::any_of(group.members.begin(), group.members.end(), [this](model::ExposureId id) { return id.value == m_wanted; });
    });
    if (found != groups.end()) {
        const qint64 id = found->id;
        if (table().rowOf(id) < 0)
            m_search->clear();
        applyFilter();
        view()->selectId(id);
        m_wanted = 0;
    } else if (!m_triedEverything) {
        m_triedEverything = true;
        m_filters->choose(static_cast<int>(ExposureChoice::Everything));
        refresh();
    } else {
        m_wanted = 0;
    }
}

std::vector<model::ExposureId> ExposuresPage::chosenExposures()
{
    std::vector<model::ExposureId> exposures;
    for (const int row : view()->chosenRows()) {
        const ExposureGroup& group = table().row(row);
        exposures.insert(exposures.end(), group.members.begin(), group.members.end());
    }
    return exposures;
}

void ExposuresPage::dispose(model::Disposition disposition)
{
    disposeWithUndo(workspace(), chosenExposures(), disposition);
}

} // namespace recourse::ui
