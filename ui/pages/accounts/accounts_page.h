// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_table.h"
#include "ui/page.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTimer;

namespace recourse::session {
struct AccountView;
}

namespace recourse::ui {

class AccountDetail;
class DataTable;
class EmptyState;
class FilterChips;
class PageHead;

/// The inventory: every account in a table, the chosen one beside it.
class AccountsPage : public Page
{
    Q_OBJECT
public:
    AccountsPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    void showTarget(const Target& target) override;
    [[nodiscard]] bool takeFiles(const QStringList& files) override;

private:
    using Rows = Snapshot<session::AccountRow>;

    QWidget* makeHead();
    QWidget* makeMenuButton();
    QWidget* makeList();
    QWidget* makeDetails();
    QWidget* makeMany();
    QWidget* makeEmpty();
    void connectList();
    void take(Rows rows);
    void showCounts();
    void choose();
    void readDetail();
    void showWanted();
    void edit();
    void edit(const std::optional<session::AccountView>& view);
    void remove();
    void changeStanding();
    /// Remembers what changes the vault.
    void addWriter(QWidget* widget);
    void enableWriters();

    AccountTable m_accounts;
    QList<QWidget*> m_writers;
    qint64 m_wanted = 0; ///< to be shown as soon as it is there
    PageHead* m_head = nullptr;
    FilterChips* m_filters = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer* m_typed = nullptr; ///< between a key and the search
    QTimer* m_chosen = nullptr; ///< between a choice and the reading of its details
    DataTable* m_table = nullptr;
    QLabel* m_nothing = nullptr;
    QLabel* m_many = nullptr;
    QWidget* m_manyPanel = nullptr;
    EmptyState* m_none = nullptr;
    AccountDetail* m_detail = nullptr;
    QStackedWidget* m_details = nullptr;
    QStackedWidget* m_body = nullptr;
};

} // namespace recourse::ui
