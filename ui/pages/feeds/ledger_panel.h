// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/feeds/ledger_table.h"
#include "ui/workspace.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class DataTable;
class EmptyState;

/// Every request that ever left this computer, to be searched and exported.
class LedgerPanel : public QWidget
{
    Q_OBJECT
public:
    explicit LedgerPanel(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();

private:
    void build();
    void filter();
    void count();
    void exportTable();

    Workspace& m_workspace;
    std::unique_ptr<LedgerTable::Model> m_model;
    QLineEdit* m_search;
    QComboBox* m_which;
    QPushButton* m_export;
    QLabel* m_count;
    DataTable* m_table;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace recourse::ui
