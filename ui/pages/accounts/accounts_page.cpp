// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/accounts_page.h"

#include "session/account_jobs.h"
#include "ui/dialogs/accounts/account_dialog.h"
#include "ui/dialogs/import/export_sources.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/dialogs/import/import_history_dialog.h"
#include "ui/icons.h"
#include "ui/pages/accounts/account_actions.h"
#include "ui/pages/accounts/addresses_view.h"
#include "ui/pages/accounts/inventory_view.h"
#include "ui/pages/accounts/triage_view.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

namespace recourse::ui {

AccountsPage::AccountsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, Change::Accounts | Change::Exposures | Change::Imports, parent)
    , m_inventory(std::make_unique<InventoryView>(workspace).release())
    , m_triage(std::make_unique<TriageView>(workspace).release())
    , m_addresses(std::make_unique<AddressesView>(workspace).release())
    , m_tabs(std::make_unique<QTabWidget>().release())
    , m_body(std::make_unique<QStackedWidget>(this).release())
{
    m_tabs->setObjectName(QStringLiteral("accountTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->addTab(m_inventory, tr("Accounts"));
    m_tabs->addTab(m_triage, tr("To decide"));
    m_tabs->addTab(m_addresses, tr("Addresses"));
    m_body->addWidget(m_tabs);
    m_body->addWidget(makeEmpty());
    QVBoxLayout* column = columnOn(this, 3, 2);
    column->addWidget(makeHead());
    column->addWidget(m_body, 1);
    connect(m_inventory, &InventoryView::counted, this, &AccountsPage::showCounts);
    connect(m_inventory, &InventoryView::editWanted, this, [this](const session::AccountView& view) { edit(view); });
    connect(m_inventory, &InventoryView::decideWanted, this, [this] { m_tabs->setCurrentWidget(m_triage); });
    connect(m_triage, &TriageView::counted, this, &AccountsPage::showUndecided);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { refreshTab(); });
}

QWidget* AccountsPage::makeHead()
{
    m_head = std::make_unique<PageHead>(tr("Accounts"), this).release();
    QPushButton* import = makeButton(tr("Import…"), Look::Plain, QStringLiteral("import")); // the page below has the main one
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

void AccountsPage::refresh()
{
    enableWriters();
    m_inventory->refresh();
    if (m_tabs->currentWidget() != m_triage)
        m_triage->count();
    refreshTab();
}

void AccountsPage::refreshTab()
{
    if (m_tabs->currentWidget() == m_triage)
        m_triage->refresh();
    else if (m_tabs->currentWidget() == m_addresses)
        m_addresses->refresh();
}

void AccountsPage::showCounts(int shown, int total)
{
    m_hasAccounts = total > 0;
    showBody();
    if (total == 0)
        return m_head->setSentence(QString());
    m_head->setSentence(shown == total ? tr("%Ln account(s) that you have or had.", nullptr, total)
                                       : tr("%1 of %Ln account(s) shown.", nullptr, total).arg(QLocale().toString(shown)));
}

void AccountsPage::showUndecided(int count)
{
    m_hasCandidates = m_hasCandidates || count > 0; // what was decided or put off can still be looked at
    m_inventory->setProposals(count);
    m_tabs->setTabText(m_tabs->indexOf(m_triage), count > 0 ? tr("To decide (%1)").arg(QLocale().toString(count)) : tr("To decide"));
    showBody();
}

void AccountsPage::showBody()
{
    m_body->setCurrentIndex(m_hasAccounts || m_hasCandidates ? 0 : 1);
}

void AccountsPage::showTarget(const Target& target)
{
    if (!target.files.isEmpty())
        startImport(workspace(), target.files, this);
    if (target.word == u"candidates")
        m_tabs->setCurrentWidget(m_triage);
    if (target.id == 0)
        return;
    m_tabs->setCurrentWidget(m_inventory);
    m_inventory->showAccount(target.id);
}

bool AccountsPage::takeFiles(const QStringList& files)
{
    startImport(workspace(), files, this);
    return true;
}

void AccountsPage::edit(const std::optional<session::AccountView>& view)
{
    auto* dialog = std::make_unique<AccountDialog>(workspace(), view, this).release();
    connect(dialog, &AccountDialog::stored, this, [this](qint64 account) { m_inventory->showAccount(account); });
    dialog->open();
}

} // namespace recourse::ui
