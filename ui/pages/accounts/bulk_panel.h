// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/accounts/account_inventory.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace recourse::ui {

class AccountLabelEditor;

/// What can be done to several accounts at once. Everything can be taken back.
class BulkPanel : public QWidget
{
    Q_OBJECT
public:
    explicit BulkPanel(Workspace& workspace, QWidget* parent = nullptr);

    void set(ChosenAccounts chosen);
    /// Labels of the whole inventory, to be offered.
    void setKnown(const AccountLabels& known);

Q_SIGNALS:
    void mergeWanted(const std::vector<recourse::session::AccountRow>& rows);

private:
    void build();
    QWidget* makeCard(const QString& title, std::initializer_list<QWidget*> widgets);
    void connectButtons();
    void enable();

    Workspace& m_workspace;
    ChosenAccounts m_chosen;
    QLabel* m_title;
    QLabel* m_facts;
    AccountLabelEditor* m_labels;
    QPushButton* m_close;
    QPushButton* m_dormant;
    QPushButton* m_open;
    QPushButton* m_wish;
    QPushButton* m_unwish;
    QPushButton* m_write;
    QPushButton* m_merge;
    QPushButton* m_remove;
};

} // namespace recourse::ui
