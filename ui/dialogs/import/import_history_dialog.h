// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/import.h"
#include "session/import_report_jobs.h"
#include "ui/models/import/import_history.h"
#include "ui/models/import/import_lines.h"
#include "ui/workspace.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace recourse::ui {

class DataTable;
class EmptyState;
class FittingColumns;
class ImportLinesView;

/// Every import, what became of each of its entries, and taking back everything that was taken in together with it. Deletes itself when
/// closed.
class ImportHistoryDialog : public QDialog
{
    Q_OBJECT
public:
    ImportHistoryDialog(Workspace& workspace, QWidget* above);

private:
    /// A stored report made ready for the table.
    struct Shown
    {
        model::ImportRun run;
        Snapshot<model::ImportLine> lines;
        int missing = 0;
    };

    [[nodiscard]] QWidget* makeReport();
    void connectButtons();
    void refresh();
    void take(std::vector<model::ImportRun> runs);
    void chose();
    void showReport(Shown report);
    void copyReport();
    void saveReport();
    void takeBack();
    [[nodiscard]] const ImportHistoryRow* chosen() const;

    Workspace& m_workspace;
    ImportHistory m_runs;
    model::ImportRun m_run; ///< whose report is shown
    int m_missing = 0; ///< of its lines
    int m_round = 0; ///< counts reports asked for; only the last one is shown

    DataTable* m_table;
    FittingColumns* m_columns = nullptr;
    EmptyState* m_empty;
    QWidget* m_report = nullptr;
    QLabel* m_note = nullptr;
    ImportLinesView* m_lines = nullptr;
    QPushButton* m_undo;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace recourse::ui
