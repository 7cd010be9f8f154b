// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import.h"
#include "ui/models/rows_model.h"
#include "ui/workspace.h"

#include <QDialog>

class QPushButton;

namespace recourse::ui {

class DataTable;
class EmptyState;

/// Every import, and taking one back. Deletes itself when closed.
class ImportHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    ImportHistoryDialog(Workspace& workspace, QWidget* above);

private:
    void refresh();
    void chose();
    void takeBack();

    Workspace& m_workspace;
    RowsModel<model::ImportRun> m_runs;
    DataTable* m_table;
    EmptyState* m_empty;
    QPushButton* m_undo;
};

} // namespace recourse::ui
