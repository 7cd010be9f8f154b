// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/inventory_view.h"

#include "session/account_rows.h"
#include "ui/dialogs/accounts/duplicates_dialog.h"
#include "ui/dialogs/accounts/merge_dialog.h"
#include "ui/dialogs/accounts/split_dialog.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/pages/accounts/account_actions.h"
#include "ui/pages/accounts/account_detail.h"
#include "ui/pages/accounts/account_reading.h"
#include "ui/pages/accounts/bulk_panel.h"
#include "ui/pages/accounts/inventory_filters.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/fitting_columns.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/search_row.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

QTimer* pauseOf(QObject* parent, int milliseconds)
{
    auto timer = std::make_unique<QTimer>(parent);
    timer->setSingleShot(true);
    timer->setInterval(milliseconds);
    return timer.release();
}

QLabel* centred(QLabel* label)
{
    label->setAlignment(Qt::AlignCenter);
    label->setMargin(grid(3));
    return label;
}

} // namespace

InventoryView::InventoryView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_typed(pauseOf(this, 120))
    , m_chosen(pauseOf(this, 40))
    , m_quiet(pauseOf(this, 600))
{
    build();
    connectFilters();
    connectList();
    connectDetails();
    choose();
}

void InventoryView::refresh()
{
    const QDate today = m_workspace.clock().today();
    m_accounts.setToday(today);
    m_workspace.jobs().runPrepared(
        tr("Reading the accounts"), session::listAccountRows(m_workspace.session()), this,
        [today](std::vector<session::AccountRow> rows) { return inventoryOf(std::move(rows), today); },
        [this, turn = ++m_turn](Inventory inventory) {
            if (turn == m_turn)
                take(std::move(inventory));
            else
                m_workspace.jobs().letGo(std::move(inventory));
        });
}

void InventoryView::showAccount(qint64 account)
{
    m_wanted = account;
    showWanted();
}

void InventoryView::setProposals(int open)
{
    if (open > 0)
        m_empty->setAction(tr("Decide about %Ln proposal(s)", nullptr, open), [this] { Q_EMIT decideWanted(); });
    else
        m_empty->setAction(tr("Import…"), [this] { chooseAndImport(m_workspace, this); });
}

void InventoryView::build()
{
    m_empty = std::make_unique<EmptyState>(QStringLiteral("accounts"), tr("Your list of accounts is empty"),
        tr("What you keep of the proposals becomes an account here; so does every entry of an export of your browser or password manager, and "
           "what you add by hand.")).release();
    m_empty->setObjectName(QStringLiteral("inventoryEmpty"));
    setProposals(0);
    m_body = std::make_unique<QStackedWidget>().release();
    m_body->addWidget(makeContent());
    m_body->addWidget(m_empty);
    columnOn(this, 0, 0)->addWidget(m_body);
}

QWidget* InventoryView::makeContent()
{
    m_filters = std::make_unique<InventoryFilters>().release();
    m_search = makeSearchField(tr("Search accounts"));
    m_search->setObjectName(QStringLiteral("accountsSearch"));
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(makeList());
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 3);
    split->setSizes({grid(80), grid(60)});

    auto* content = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(content, 0, 1.5);
    column->setContentsMargins(0, grid(1.5), 0, 0);
    column->addWidget(std::make_unique<SearchRow>(m_filters, m_search).release());
    column->addWidget(makeNotice());
    column->addWidget(split, 1);
    return content;
}

QWidget* InventoryView::makeList()
{
    m_table = std::make_unique<DataTable>(m_accounts, tr("Accounts")).release();
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_table->setColumnWidths({16, 21, 24, 14, 18, 13, 17, 17, 18, 14, 20}, AccountTable::Service);
    using Columns = AccountTable::AccountColumn;
    m_columns = std::make_unique<FittingColumns>(m_table,
        // The login first: without it accounts at one service look the same.
        QList<int>{Columns::Login, Columns::Incidents, Columns::Password, Columns::State, Columns::Person, Columns::Tags, Columns::PasswordAge,
            Columns::LastUsed, Columns::Protection, Columns::Source},
        tr("Which columns are shown"), QList<int>{Columns::Service, Columns::Login}).release();
    m_filters->addMenu(tr("Columns"), QStringLiteral("settings"), m_columns->menu())->setObjectName(QStringLiteral("accountColumns"));
    m_nothing = centred(mutedLabel(tr("No account fits this search and filter.")));
    auto* list = std::make_unique<QWidget>().release();
    list->setMinimumWidth(grid(28)); // a service and a login
    QVBoxLayout* column = columnOn(list, 0, 1);
    column->addWidget(m_table, 1);
    column->addWidget(m_nothing);
    return list;
}

QWidget* InventoryView::makeNotice()
{
    m_notice = std::make_unique<NoticeBox>(this).release();
    m_notice->setObjectName(QStringLiteral("duplicatesNotice"));
    QPushButton* look = makeButton(tr("Look at them…"));
    QPushButton* later = makeButton(tr("Not now"), Look::Quiet);
    look->setObjectName(QStringLiteral("duplicatesOpen"));
    later->setObjectName(QStringLiteral("duplicatesLater"));
    connect(look, &QPushButton::clicked, this, &InventoryView::openDuplicates);
    connect(later, &QPushButton::clicked, this, [this] {
        m_putOff = true;
        m_notice->hide();
    });
    m_notice->addAction(look);
    m_notice->addAction(later);
    return m_notice;
}

QWidget* InventoryView::makeDetails()
{
    m_details = std::make_unique<QStackedWidget>().release();
    m_none = std::make_unique<EmptyState>(QStringLiteral("accounts"), tr("Choose an account"),
        tr("You see here what the service has of you, what leaked, and what you can do.")).release();
    m_none->setMinimumWidth(grid(32)); // and wider if the words of the others need it
    m_bulk = std::make_unique<BulkPanel>(m_workspace).release();
    m_detail = std::make_unique<AccountDetail>(m_workspace).release();
    m_detail->setObjectName(QStringLiteral("accountDetail"));
    for (QWidget* panel : std::initializer_list<QWidget*>{m_none, m_bulk, m_detail})
        m_details->addWidget(panel);
    return m_details;
}

void InventoryView::connectFilters()
{
    connect(m_filters, &InventoryFilters::narrowed, this, [this](const AccountNarrowing& narrowing) {
        m_accounts.narrow(narrowing);
        showCounts();
    });
    connect(m_filters, &InventoryFilters::groupingWanted, this, &InventoryView::group);
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, [this] {
        m_accounts.setQuery(m_search->text());
        showCounts();
    });
}

void InventoryView::connectList()
{
    connect(m_table, &DataTable::selectionIdsChanged, this, &InventoryView::choose);
    connect(m_table, &DataTable::opened, this, &InventoryView::edit);
    connect(m_table->horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, [this](int column) {
        if (column == AccountTable::Service || !m_accounts.isGrouped())
            return;
        m_accounts.group(AccountTable::Grouping::Off); // another order takes the groups apart
        m_filters->setGrouped(false);
    });
    connect(m_chosen, &QTimer::timeout, this, &InventoryView::readDetail);
    connect(m_quiet, &QTimer::timeout, this, &InventoryView::askForDuplicates);
    auto* find = std::make_unique<QShortcut>(QKeySequence::Find, this).release();
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    auto* key = std::make_unique<QShortcut>(QKeySequence::Delete, m_table).release();
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &InventoryView::remove);
}

void InventoryView::connectDetails()
{
    connect(m_detail, &AccountDetail::editWanted, this, &InventoryView::edit);
    connect(m_detail, &AccountDetail::removeWanted, this, &InventoryView::remove);
    connect(m_detail, &AccountDetail::standingWanted, this, &InventoryView::changeStanding);
    connect(m_detail, &AccountDetail::splitWanted, this, &InventoryView::openSplit);
    connect(m_detail, &AccountDetail::wishWanted, this,
        [this](bool toDelete) { setWishWithUndo(m_workspace, {m_detail->view().account.id.value}, toDelete); });
    connect(m_bulk, &BulkPanel::mergeWanted, this, &InventoryView::openMerge);
}

void InventoryView::group(bool grouped)
{
    if (grouped)
        m_table->sortByColumn(AccountTable::Service, Qt::AscendingOrder);
    m_accounts.group(grouped ? AccountTable::Grouping::ByService : AccountTable::Grouping::Off);
}

void InventoryView::take(Inventory inventory)
{
    const int before = m_accounts.total();
    m_workspace.jobs().letGo(m_accounts.exchange(std::move(inventory.rows)));
    m_filters->set(inventory);
    m_detail->setKnown(inventory.labels);
    m_bulk->setKnown(inventory.labels);
    m_columns->setUseful(AccountTable::Tags, !inventory.labels.tags.empty());
    m_columns->setUseful(AccountTable::Person, !inventory.labels.personNames().isEmpty());
    m_columns->setUseful(AccountTable::Source, inventory.labels.sources.size() > 1);
    m_columns->setUseful(AccountTable::PasswordAge, inventory.knowsPasswordAges);
    m_columns->setUseful(AccountTable::LastUsed, inventory.knowsLastUses);
    m_columns->setUseful(AccountTable::Protection, inventory.knowsSecondProofs);
    const bool isEmpty = m_accounts.total() == 0;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    showCounts();
    showWanted();
    if (before == 0 && !isEmpty && chosenCount() == 0 && m_accounts.rowCount() > 0)
        m_table->selectId(m_accounts.idAt(0));
    choose();
    m_quiet->start();
}

void InventoryView::askForDuplicates()
{
    m_asked.cancel(); // of the list as it was
    if (m_putOff || m_accounts.total() < 2)
        return showDuplicates({});
    m_asked = session::duplicateProposals(m_workspace.session());
    m_workspace.jobs().run(
        QString(), m_asked, this,
        [this](std::vector<session::DuplicateView> proposals) { showDuplicates(std::move(proposals)); },
        [this](const base::Error& error) {
            if (error.code != base::Code::Cancelled) // nobody asked for it
                showDuplicates({});
        });
}

void InventoryView::showDuplicates(std::vector<session::DuplicateView> proposals)
{
    m_proposals = std::move(proposals);
    const int count = static_cast<int>(m_proposals.size());
    m_notice->set(QStringLiteral("info"),
        count == 0 || m_putOff ? QString() : tr("%Ln group(s) of accounts may be one account each.", nullptr, count));
}

void InventoryView::openDuplicates()
{
    std::make_unique<DuplicatesDialog>(m_workspace, m_proposals, this).release()->open();
}

void InventoryView::openMerge(const std::vector<session::AccountRow>& rows)
{
    if (rows.size() < 2 || m_workspace.isReadOnly())
        return;
    auto* dialog = std::make_unique<MergeDialog>(m_workspace, rows, this).release();
    connect(dialog, &MergeDialog::merged, this, &InventoryView::showAccount);
    dialog->open();
}

void InventoryView::openSplit()
{
    if (m_workspace.isReadOnly())
        return;
    auto* dialog = std::make_unique<SplitDialog>(m_workspace, m_detail->view().account, this).release();
    connect(dialog, &SplitDialog::split, this, &InventoryView::showAccount);
    dialog->open();
}

void InventoryView::showCounts()
{
    m_nothing->setVisible(m_accounts.rowCount() == 0);
    Q_EMIT counted(m_accounts.rowCount(), m_accounts.total());
}

int InventoryView::chosenCount() const
{
    int count = 0; // by ranges: all of 100,000 may be chosen
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

void InventoryView::choose()
{
    const int count = chosenCount();
    if (count == 0)
        m_details->setCurrentWidget(m_none);
    else
        m_chosen->start();
}

void InventoryView::readDetail()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.size() > 1) {
        m_bulk->set(chosenOf(m_accounts, ids));
        m_details->setCurrentWidget(m_bulk);
    }
    if (ids.size() != 1)
        return;
    const model::AccountId id{ids.first()};
    readAccount(m_workspace, id, this, [this, id, turn = ++m_detailTurn](AccountDetail::Facts facts) {
        if (turn != m_detailTurn || m_table->selectedIds() != QList<qint64>{id.value})
            return;
        const session::AccountRow* row = m_accounts.account(id.value);
        facts.toDelete = row != nullptr && row->toDelete;
        m_detail->set(facts);
        m_details->setCurrentWidget(m_detail);
    });
}

void InventoryView::showWanted()
{
    if (m_wanted == 0 || m_accounts.account(m_wanted) == nullptr)
        return;
    if (m_accounts.rowOf(m_wanted) < 0) {
        m_search->clear();
        m_filters->clear();
        m_accounts.setQuery(QString());
        m_accounts.narrow({});
    }
    m_table->selectId(m_wanted);
    m_wanted = 0;
}

void InventoryView::changeStanding()
{
    const bool isClosed = m_detail->view().account.state == model::AccountState::Closed;
    setStandingWithUndo(m_workspace, {m_detail->view().account.id.value}, isClosed ? Standing::Open : Standing::Closed);
}

void InventoryView::edit()
{
    if (m_details->currentWidget() == m_detail && !m_workspace.isReadOnly())
        Q_EMIT editWanted(m_detail->view());
}

void InventoryView::remove()
{
    removeWithUndo(m_workspace, m_table->selectedIds());
}

} // namespace recourse::ui
