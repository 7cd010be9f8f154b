// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accounts_page.h"

#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "ui/dialogs/accounts/account_dialog.h"
#include "ui/dialogs/import/export_sources.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_history_dialog.h"
#include "ui/icons.h"
#include "ui/pages/accounts/account_actions.h"
#include "ui/pages/accounts/account_detail.h"
#include "ui/text.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/filter_chips.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
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

AccountsPage::AccountsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Accounts | Change::Exposures | Change::Imports, parent)
    , m_typed(pauseOf(this, 120))
    , m_chosen(pauseOf(this, 40))
{
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(makeHead());
    m_body = std::make_unique<QStackedWidget>(this).release();
    m_body->addWidget(makeList());
    m_body->addWidget(makeEmpty());
    column->addWidget(m_body, 1);
    connectList();
    choose();
}

QWidget* AccountsPage::makeHead()
{
    m_head = std::make_unique<PageHead>(tr("Accounts"), this).release();
    QPushButton* import = makeButton(tr("Import…"), Look::Primary, QStringLiteral("import"));
    QPushButton* add = makeButton(tr("Add…"), Look::Plain, QStringLiteral("add"));
    import->setObjectName(QStringLiteral("importButton"));
    add->setObjectName(QStringLiteral("addAccountButton"));
    addWriter(import);
    addWriter(add);
    connect(import, &QPushButton::clicked, this, [this] { chooseAndImport(workspace(), this); });
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    m_head->addAction(makeMenuButton());
    m_head->addAction(add);
    m_head->addAction(import);
    return m_head;
}

QWidget* AccountsPage::makeMenuButton()
{
    QToolButton* button = makeIconButton(QStringLiteral("more"), tr("More to do with accounts"));
    button->setObjectName(QStringLiteral("accountsMenu"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = std::make_unique<QMenu>(button).release();
    menu->addAction(icon(QStringLiteral("clock")), tr("Imports so far…"), this,
        [this] { std::make_unique<ImportHistoryDialog>(workspace(), this).release()->open(); });
    menu->addAction(icon(QStringLiteral("export")), tr("Export as a table…"), this, [this] { exportAccounts(workspace(), this); });
    menu->addAction(icon(QStringLiteral("question")), tr("Where exports come from…"), this,
        [this] { std::make_unique<ExportSourcesDialog>(this).release()->open(); });
    button->setMenu(menu);
    return button;
}

QWidget* AccountsPage::makeList()
{
    m_filters = std::make_unique<FilterChips>(tr("Which accounts are shown")).release();
    for (int filter = 0; filter < kAccountFilters; ++filter)
        m_filters->add(filter, AccountTable::word(static_cast<AccountFilter>(filter)));
    m_search = makeSearchField(tr("Search accounts"));
    m_search->setObjectName(QStringLiteral("accountsSearch"));
    m_search->setMinimumWidth(grid(22));
    m_search->setMaximumWidth(grid(36));
    m_table = std::make_unique<DataTable>(m_accounts, tr("Accounts")).release();
    m_table->setObjectName(QStringLiteral("accountsTable"));
    m_table->setColumnWidths({20, 21, 19, 11, 13, 17, 16}, AccountTable::State);
    m_nothing = centred(mutedLabel(tr("No account fits this search and filter.")));

    auto* left = std::make_unique<QWidget>().release();
    QVBoxLayout* leftColumn = columnOn(left, 0, 1);
    leftColumn->addWidget(m_table, 1);
    leftColumn->addWidget(m_nothing);
    auto* split = std::make_unique<QSplitter>(Qt::Horizontal).release();
    split->setChildrenCollapsible(false);
    split->addWidget(left);
    split->addWidget(makeDetails());
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 3);
    split->setSizes({grid(80), grid(60)});

    auto* list = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(list, 0, 1.5);
    QHBoxLayout* row = rowOf({m_filters, m_search}, 2);
    row->setStretch(0, 3);
    row->setStretch(1, 2);
    row->setAlignment(m_search, Qt::AlignTop);
    column->addLayout(row);
    column->addWidget(split, 1);
    return list;
}

QWidget* AccountsPage::makeDetails()
{
    m_details = std::make_unique<QStackedWidget>().release();
    m_none = std::make_unique<EmptyState>(QStringLiteral("accounts"), tr("Choose an account"),
        tr("You see here what the service has of you, what leaked, and what you can do.")).release();
    m_none->setMinimumWidth(grid(32)); // and wider if the words of the others need it
    m_manyPanel = makeMany();
    m_detail = std::make_unique<AccountDetail>(workspace()).release();
    m_detail->setObjectName(QStringLiteral("accountDetail"));
    for (QWidget* panel : std::initializer_list<QWidget*>{m_none, m_manyPanel, m_detail})
        m_details->addWidget(panel);
    return m_details;
}

QWidget* AccountsPage::makeMany()
{
    auto* panel = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(panel, 2, 2);
    m_many = plainLabel(QString(), panel, TextSize::Title);
    QPushButton* close = makeButton(tr("Mark all as closed"), Look::Plain, QStringLiteral("check"));
    QPushButton* removeAll = makeButton(tr("Remove all of them"), Look::Plain, QStringLiteral("trash"));
    close->setObjectName(QStringLiteral("accountsCloseMany"));
    removeAll->setObjectName(QStringLiteral("accountsRemoveMany"));
    addWriter(close);
    addWriter(removeAll);
    connect(close, &QPushButton::clicked, this, [this] { setStandingWithUndo(workspace(), m_table->selectedIds(), Standing::Closed); });
    connect(removeAll, &QPushButton::clicked, this, &AccountsPage::remove);
    column->addWidget(m_many);
    column->addWidget(mutedLabel(tr("Both can be undone."), panel));
    column->addWidget(flowOf({close, removeAll}));
    column->addStretch(1);
    return panel;
}

QWidget* AccountsPage::makeEmpty()
{
    auto* state = std::make_unique<EmptyState>(QStringLiteral("import"), tr("Drop your export here"),
        tr("Export the passwords of your browser or password manager into a file and drop it on this window. Recourse makes the list of your "
           "accounts from it. It keeps no password.")).release();
    state->setAction(tr("Import…"), [this] { chooseAndImport(workspace(), this); });
    QPushButton* where = makeButton(tr("Where exports come from"), Look::Link);
    QPushButton* byHand = makeButton(tr("Add an account by hand"), Look::Link);
    addWriter(byHand);
    connect(where, &QPushButton::clicked, this, [this] { std::make_unique<ExportSourcesDialog>(this).release()->open(); });
    connect(byHand, &QPushButton::clicked, this, [this] { edit({}); });
    QHBoxLayout* row = rowOf({where, byHand}, 3);
    row->insertStretch(0, 1);
    row->addStretch(1);
    state->addBelow(row);
    return state;
}

void AccountsPage::addWriter(QWidget* widget)
{
    m_writers.append(widget);
}

void AccountsPage::enableWriters()
{
    const bool readOnly = workspace().isReadOnly();
    for (QWidget* writer : std::as_const(m_writers)) {
        writer->setEnabled(!readOnly);
        setPlainToolTip(writer, readOnly ? tr("The vault is open for reading only.") : QString());
    }
}

void AccountsPage::connectList()
{
    connect(m_filters, &FilterChips::chosen, this, [this](int filter) {
        m_accounts.setFilter(static_cast<AccountFilter>(filter));
        showCounts();
    });
    connect(m_search, &QLineEdit::textChanged, m_typed, qOverload<>(&QTimer::start));
    connect(m_typed, &QTimer::timeout, this, [this] {
        m_accounts.setQuery(m_search->text());
        showCounts();
    });
    connect(m_table, &DataTable::selectionIdsChanged, this, &AccountsPage::choose);
    connect(m_table, &DataTable::opened, this, [this] { edit(); });
    connect(m_chosen, &QTimer::timeout, this, &AccountsPage::readDetail);
    connect(m_detail, &AccountDetail::editWanted, this, [this] { edit(); });
    connect(m_detail, &AccountDetail::removeWanted, this, &AccountsPage::remove);
    connect(m_detail, &AccountDetail::standingWanted, this, &AccountsPage::changeStanding);
    auto* key = std::make_unique<QShortcut>(QKeySequence::Delete, m_table).release();
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &AccountsPage::remove);
}

void AccountsPage::refresh()
{
    enableWriters();
    workspace().jobs().runPrepared(tr("Reading the accounts"), session::listAccountRows(workspace().session()), this, &AccountTable::prepared,
        [this](Rows rows) { take(std::move(rows)); });
}

void AccountsPage::take(Rows rows)
{
    const int before = m_accounts.total();
    workspace().jobs().letGo(m_accounts.exchange(std::move(rows)));
    const auto counts = countByFilter(m_accounts.rows());
    for (int filter = 0; filter < kAccountFilters; ++filter)
        m_filters->setCount(filter, counts[static_cast<std::size_t>(filter)]);
    const bool isEmpty = m_accounts.total() == 0;
    m_body->setCurrentIndex(isEmpty ? 1 : 0);
    showCounts();
    showWanted();
    if (before == 0 && !isEmpty && m_table->selectedIds().isEmpty() && m_accounts.rowCount() > 0)
        m_table->selectId(m_accounts.idAt(0));
    choose();
}

void AccountsPage::showCounts()
{
    m_nothing->setVisible(m_accounts.rowCount() == 0);
    if (m_accounts.total() == 0)
        return m_head->setSentence(QString());
    m_head->setSentence(m_accounts.rowCount() == m_accounts.total()
            ? tr("%Ln account(s) that you have or had.", nullptr, m_accounts.total())
            : tr("%1 of %Ln account(s) shown.", nullptr, m_accounts.total()).arg(QLocale().toString(m_accounts.rowCount())));
}

void AccountsPage::choose()
{
    int count = 0; // by ranges: all of 100,000 may be chosen
    for (const QItemSelectionRange& range : m_table->selectionModel()->selection())
        count += range.height();
    if (count == 0) {
        m_details->setCurrentWidget(m_none);
    } else if (count > 1) {
        setLabelText(m_many, tr("%Ln accounts chosen", nullptr, count));
        m_details->setCurrentWidget(m_manyPanel);
    } else {
        m_chosen->start();
    }
}

void AccountsPage::readDetail()
{
    const QList<qint64> ids = m_table->selectedIds();
    if (ids.size() != 1)
        return;
    const model::AccountId id{ids.first()};
    const auto passOverGone = [this](const base::Error& error) {
        if (error.code != base::Code::NotFound) // removed a moment ago; the table is being read anew
            workspace().sayError(QString(), error);
    };
    const auto show = [this, id, passOverGone](const session::AccountView& view) {
        workspace().jobs().run(QString(), session::accountExposures(workspace().session(), id), this,
            [this, id, view](const std::vector<session::ExposureRow>& exposures) {
                if (m_table->selectedIds() != QList<qint64>{id.value})
                    return;
                m_detail->set(view, exposures);
                m_details->setCurrentWidget(m_detail);
            }, passOverGone);
    };
    workspace().jobs().run(QString(), session::showAccount(workspace().session(), id), this, show, passOverGone);
}

void AccountsPage::showTarget(const Target& target)
{
    if (!target.files.isEmpty())
        startImport(workspace(), target.files, this);
    if (target.id == 0)
        return;
    m_wanted = target.id;
    showWanted();
}

void AccountsPage::showWanted()
{
    if (m_wanted == 0 || m_accounts.account(m_wanted) == nullptr)
        return;
    if (m_accounts.rowOf(m_wanted) < 0) {
        m_search->clear();
        m_filters->choose(static_cast<int>(AccountFilter::All));
        m_accounts.setQuery(QString());
        m_accounts.setFilter(AccountFilter::All);
    }
    m_table->selectId(m_wanted);
    m_wanted = 0;
}

bool AccountsPage::takeFiles(const QStringList& files)
{
    startImport(workspace(), files, this);
    return true;
}

void AccountsPage::edit()
{
    if (m_details->currentWidget() == m_detail && !workspace().isReadOnly())
        edit(m_detail->view());
}

void AccountsPage::edit(const std::optional<session::AccountView>& view)
{
    auto* dialog = std::make_unique<AccountDialog>(workspace(), view, this).release();
    connect(dialog, &AccountDialog::stored, this, [this](qint64 account) { m_wanted = account; });
    dialog->open();
}

void AccountsPage::remove()
{
    removeWithUndo(workspace(), m_table->selectedIds());
}

void AccountsPage::changeStanding()
{
    const bool isClosed = m_detail->view().account.state == model::AccountState::Closed;
    setStandingWithUndo(workspace(), {m_detail->view().account.id.value}, isClosed ? Standing::Open : Standing::Closed);
}

} // namespace recourse::ui
