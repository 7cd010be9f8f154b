// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/page.h"

#include <optional>

class QStackedWidget;
class QTabWidget;

namespace recourse::session {
struct AccountView;
}

namespace recourse::ui {

class AddressesView;
class InventoryView;
class PageHead;
class TriageView;

/// The inventory, what mail and other sources suggest beside it, and the addresses that were given away.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    AccountsPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    void showTarget(const Target& target) override;
    [[nodiscard]] bool takeFiles(const QStringList& files) override;

private:
    QWidget* makeHead();
    QWidget* makeMenuButton();
    QWidget* makeEmpty();
    void refreshTab();
    void showCounts(int shown, int total);
    void showUndecided(int count);
    void showBody();
    void edit(const std::optional<session::AccountView>& view);
    /// Remembers what changes the vault.
    void addWriter(QWidget* widget);
    void enableWriters();

    InventoryView* m_inventory;
    TriageView* m_triage;
    AddressesView* m_addresses;
    QTabWidget* m_tabs;
    QStackedWidget* m_body;
    PageHead* m_head = nullptr;
    QList<QWidget*> m_writers;
    bool m_hasAccounts = false;
    bool m_hasCandidates = false;
};

} // namespace recourse::ui
