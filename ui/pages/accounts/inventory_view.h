// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_jobs.h"
#include "session/account_merge_jobs.h"
#include "ui/models/accounts/account_inventory.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;
class QTimer;

namespace recourse::ui {

class AccountDetail;
class BulkPanel;
class DataTable;
class EmptyState;
class FittingColumns;
class InventoryFilters;
class NoticeBox;

/// Every account in a table with filters and a search, the chosen one beside it, or what can be done to several.
class InventoryView : public QWidget
{
    Q_OBJECT
public:
    InventoryView(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    /// Shows the account as soon as it is there, whatever filter and search say.
    void showAccount(qint64 account);
    /// So many services wait for the user's word: what an empty list leads to.
    void setProposals(int open);

Q_SIGNALS:
    /// The table has `total` accounts, of which it shows some.
    void counted(int shown, int total);
    void editWanted(const recourse::session::AccountView& view);
    void decideWanted();

private:
    void build();
    QWidget* makeContent();
    QWidget* makeList();
    QWidget* makeDetails();
    QWidget* makeNotice();
    void connectList();
    void connectFilters();
    void connectDetails();
    void take(Inventory inventory);
    void askForDuplicates();
    void showDuplicates(std::vector<session::DuplicateView> proposals);
    void openDuplicates();
    void openMerge(const std::vector<session::AccountRow>& rows);
    void openSplit();
    void group(bool grouped);
    void showCounts();
    void choose();
    void readDetail();
    void showWanted();
    void edit();
    void remove();
    void changeStanding();
    [[nodiscard]] int chosenCount() const;

    Workspace& m_workspace;
    AccountTable m_accounts;
    int m_turn = 0; ///< of readings: what an earlier one brings too late is passed over
    int m_detailTurn = 0; ///< the same of the chosen account's facts
    session::Job<std::vector<session::DuplicateView>> m_asked; ///< the last question for duplicates
    std::vector<session::DuplicateView> m_proposals;
    bool m_putOff = false; ///< the user does not want to hear of duplicates now
    qint64 m_wanted = 0; ///< to be shown as soon as it is there
    InventoryFilters* m_filters = nullptr;
    QLineEdit* m_search = nullptr;
    QTimer* m_typed = nullptr; ///< between a key and the search
    QTimer* m_chosen = nullptr; ///< between a choice and the reading of its details
    QTimer* m_quiet = nullptr; ///< between the list and the question whether some are the same
    DataTable* m_table = nullptr;
    FittingColumns* m_columns = nullptr;
    QLabel* m_nothing = nullptr;
    NoticeBox* m_notice = nullptr;
    BulkPanel* m_bulk = nullptr;
    EmptyState* m_none = nullptr;
    AccountDetail* m_detail = nullptr;
    QStackedWidget* m_details = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedWidget* m_body = nullptr; ///< the list and what is beside it, or that there is none
};

} // namespace recourse::ui
