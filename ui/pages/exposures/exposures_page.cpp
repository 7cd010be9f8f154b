// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposures_page.h"

#include "session/feed_jobs.h"
#include "ui/icons.h"
#include "ui/models/exposures/exposure_words.h"
#include "ui/pages/exposures/disposition_bar.h"
#include "ui/pages/exposures/exposure_actions.h"
#include "ui/pages/exposures/exposure_detail.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace recourse::ui {

namespace {

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
    m_body->addWidget(makeEmpty());
    column->addWidget(m_body, 1);
    connectTable(Grouping::ByIncident);
    connectTable(Grouping::ByAccount);
    choose();
}

std::size_t ExposuresPage::grouping() const
{
    return static_cast<std::size_t>(qMax(0, m_tabs->currentIndex()));
}

QWidget* ExposuresPage::makeHead()
{
    m_head = std::make_unique<PageHead>(tr("Exposures"), this).release();
    QPushButton* out = makeButton(tr("Export…"), Look::Plain, QStringLiteral("export"));
    connect(out, &QPushButton::clicked, this, [this] { exportExposures(workspace(), this); });
    m_head->addAction(out);
    return m_head;
}

QWidget* ExposuresPage::makeEmpty()
{
    m_empty = std::make_unique<EmptyState>(QStringLiteral("shield"), QString(), QString()).release();
    m_empty->setObjectName(QStringLiteral("exposuresEmpty"));
    m_empty->setAction(tr("Fetch newer lists"), [this] { workspace().go({PageId::Feeds, 0, {}, {}, {}}); });
    QPushButton* import = makeButton(tr("Import accounts"), Look::Link);
    connect(import, &QPushButton::clicked, this, [this] { workspace().go({PageId::Accounts, 0, {}, {}, {}}); });
    QHBoxLayout* row = rowOf({import});
    row->insertStretch(0, 1);
    row->addStretch(1);
    m_empty->addBelow(row);
    return m_empty;
}

QWidget* ExposuresPage::makeBar()
{
    m_tabs = std::make_unique<QTabBar>().release();
    m_tabs->setObjectName(QStringLiteral("exposuresTabs"));
    m_tabs->setAccessibleName(tr("How the list is put together"));
    m_tabs->addTab(tr("By incident"));
    m_tabs->addTab(tr("By account"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_filters = std::make_unique<FilterChips>(tr("Which incidents are shown")).release();
    m_filters->setObjectName(QStringLiteral("exposuresFilter"));
    m_filters->add(ToDo, tr("To do"));
    m_filters->add(Everything, tr("All, also settled and unlikely"));
    m_search = makeSearchField(tr("Search incidents"));
    m_search->setObjectName(QStringLiteral("exposuresSearch"));
    m_search->setMinimumWidth(grid(20));
    m_search->setMaximumWidth(grid(32));
    auto* bar = std::make_unique<QWidget>().release();
    QHBoxLayout* row = rowOn(bar, 0, 2);
    row->addWidget(m_tabs);
    row->addWidget(m_filters, 3);
    row->addWidget(m_search, 2);
    row->setAlignment(m_search, Qt::AlignTop);
    row->setAlignment(m_tabs, Qt::AlignTop);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_lists->setCurrentIndex(index);
        showTexts();
        choose();
    });
    connect(m_filters, &FilterChips::chosen, this, [this] { refresh(); });
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, &ExposuresPage::applyFilter);
    return bar;
}

QWidget* ExposuresPage::makeList()
{
    m_lists = std::make_unique<QStackedWidget>().release();
    for (std::size_t at = 0; at < m_tables.size(); ++at) {
        const QString name = at == 0 ? tr("Incidents") : tr("Accounts with incidents");
        m_views[at] = std::make_unique<DataTable>(m_tables[at], name).release();
        m_views[at]->setObjectName(at == 0 ? QStringLiteral("incidentsTable") : QStringLiteral("exposedAccountsTable"));
        m_views[at]->setColumnWidths({33, 14, 15, 16, 14}, GroupTable::Count);
        m_lists->addWidget(m_views[at]);
    }
    m_nothing = mutedLabel(QString());
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setMargin(grid(3));
    auto* left = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(left, 0, 1);
    column->addWidget(m_lists, 1);
    column->addWidget(m_nothing);
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setSizes({grid(70), grid(70)});
    connect(m_chosen, &QTimer::timeout, this, &ExposuresPage::readDetail);
    return split;
}

QWidget* ExposuresPage::makeDetails()
{
    m_details = std::make_unique<QStackedWidget>().release();
    m_none = std::make_unique<EmptyState>(QStringLiteral("exposures"), tr("Choose an incident"),
        tr("You see here what leaked, why Recourse thinks that it touches you, and what to do.")).release();
    m_none->setMinimumWidth(grid(32)); // and wider if the words of the others need it
    m_masked = makeMasked();
    m_many = makeMany();
    m_detail = std::make_unique<ExposureDetail>(workspace()).release();
    m_detail->setObjectName(QStringLiteral("exposureDetail"));
    for (QWidget* panel : {m_none, m_masked, m_many, static_cast<QWidget*>(m_detail)})
        m_details->addWidget(panel);
    return m_details;
}

QWidget* ExposuresPage::makeMasked()
{
    auto* masked = std::make_unique<EmptyState>(QStringLiteral("eye-off"), tr("A sensitive incident"),
        tr("Being known at this service may be nobody else's business. Look around before you show it.")).release();
    masked->setObjectName(QStringLiteral("exposureMasked"));
    masked->setAction(tr("Show it"), [this] { reveal(view()->currentId()); });
    return masked;
}

QWidget* ExposuresPage::makeMany()
{
    auto* panel = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(panel, 2, 2);
    m_manyText = plainLabel(QString(), panel, TextSize::Title);
    m_manyBar = std::make_unique<DispositionBar>(DispositionBar::Form::Whole, tr("What you did about all of them"), panel).release();
    column->addWidget(m_manyText);
    column->addWidget(mutedLabel(tr("What did you do about all of them? It can be undone."), panel));
    column->addWidget(m_manyBar);
    column->addStretch(1);
    connect(m_manyBar, &DispositionBar::said, this, &ExposuresPage::dispose);
    return panel;
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
    const bool toDo = m_filters->current() == ToDo;
    const auto prepare = [toDo](std::vector<session::ExposureRow> rows) {
        const int all = static_cast<int>(rows.size());
        std::vector<session::ExposureRow> open = rows;
        std::erase_if(open, [](const session::ExposureRow& row) { return !session::isOpen(row); });
        const int incidents = static_cast<int>(groupsOf(open, Grouping::ByIncident).size());
        const std::vector<session::ExposureRow>& wanted = toDo ? open : rows;
        return Groups{GroupTable::prepared(groupsOf(wanted, Grouping::ByIncident)),
            GroupTable::prepared(groupsOf(wanted, Grouping::ByAccount)), all, incidents};
    };
    workspace().jobs().run(QString(), session::listFeeds(workspace().session()), this,
        [this](const std::vector<session::FeedView>& feeds) { takeFeeds(feeds); });
    workspace().jobs().runPrepared(tr("Reading the incidents"), session::listExposureRows(workspace().session(), {{}, true}), this, prepare,
        [this](Groups groups) { take(std::move(groups)); });
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
    const QString count = QLocale().toString(incidents);
    m_knownIncidents = newest.isValid()
        ? tr("None of your accounts fits one of the %1 incidents that this computer knows. The newest list is of %2.")
              .arg(count, dateText(newest.toLocalTime().date()))
        : tr("None of your accounts fits one of the %1 incidents that came with the program. Newer lists were not fetched yet.").arg(count);
    showTexts();
}

void ExposuresPage::take(Groups groups)
{
    const bool hadChoice = !view()->selectedIds().isEmpty();
    m_all = groups.all;
    workspace().jobs().letGo(m_tables[0].exchange(std::move(groups.byIncident)));
    workspace().jobs().letGo(m_tables[1].exchange(std::move(groups.byAccount)));
    applyFilter();
    Q_EMIT badgeChanged(groups.open);
    showWanted();
    if (view()->selectedIds().isEmpty() && (hadChoice || m_details->currentWidget() == m_none))
        chooseNext();
    choose();
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
    m_empty->setTexts(tr("Nothing known leaked"), m_knownIncidents);
    m_nothing->setVisible(table().rowCount() == 0);
    setLabelText(m_nothing, m_search->text().isEmpty() ? tr("Nothing to do here. Everything is settled.") : tr("No incident fits this search."));
    m_head->setSentence(m_tables[0].total() == 0 ? QString() : tr("%Ln incident(s) in public lists touch accounts of yours.", nullptr, m_tables[0].total()));
}

void ExposuresPage::chooseNext()
{
    if (table().rowCount() > 0)
        view()->selectId(table().idAt(qMin(m_lastRow, table().rowCount() - 1)));
}

void ExposuresPage::choose()
{
    const QModelIndexList rows = view()->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return m_details->setCurrentWidget(m_none);
    m_lastRow = rows.first().row();
    if (rows.size() > 1) {
        const bool anySettled = std::any_of(rows.begin(), rows.end(), [this](const QModelIndex& index) {
            const ExposureGroup& group = table().row(index.row());
            return group.open < static_cast<int>(group.members.size());
        });
        setLabelText(m_manyText, table().grouping() == Grouping::ByIncident ? tr("%Ln incidents chosen", nullptr, static_cast<int>(rows.size()))
                                                                           : tr("%Ln accounts chosen", nullptr, static_cast<int>(rows.size())));
        m_manyBar->set(anySettled, workspace().isReadOnly());
        return m_details->setCurrentWidget(m_many);
    }
    if (table().isMasked(table().row(rows.first().row())))
        return m_details->setCurrentWidget(m_masked);
    m_chosen->start();
}

void ExposuresPage::readDetail()
{
    const QList<qint64> ids = view()->selectedIds();
    const ExposureGroup* group = ids.size() == 1 ? table().group(ids.first()) : nullptr;
    if (group == nullptr)
        return;
    const auto most = qMin<std::size_t>(group->members.size(), ExposureDetail::kMostCards);
    std::vector<model::ExposureId> members(group->members.begin(), group->members.begin() + static_cast<std::ptrdiff_t>(most));
    workspace().jobs().run(QString(), session::showExposures(workspace().session(), std::move(members)), this,
        [this, ids, shown = *group](const std::vector<session::ExposureView>& views) {
            if (view()->selectedIds() != ids || views.empty())
                return;
            m_detail->set(shown, table().grouping(), views, m_feeds);
            m_details->setCurrentWidget(m_detail);
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
    if (target.id == 0)
        return;
    m_wanted = target.id;
    m_triedEverything = false;
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
        m_filters->choose(Everything);
        refresh();
    } else {
        m_wanted = 0;
    }
}

void ExposuresPage::dispose(model::Disposition disposition)
{
    std::vector<model::ExposureId> exposures;
    for (const qint64 id : view()->selectedIds()) {
        if (const ExposureGroup* group = table().group(id))
            exposures.insert(exposures.end(), group->members.begin(), group->members.end());
    }
    disposeWithUndo(workspace(), exposures, disposition);
}

} // namespace recourse::ui
