// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_report_jobs.h"
#include "ui/models/import/import_files.h"

#include <QWidget>

#include <map>

class QPushButton;

namespace recourse::ui {

class DataTable;
class ImportLinesView;
class Jobs;
class NoticeBox;

/// The files of a run in a table (none for one file alone), and below it what happened with each entry of the chosen one, or why it could
/// not be read.
class ImportFilesView : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFilesView(Jobs& jobs, QWidget* parent = nullptr);

    /// The snapshots of lines are moved out of `summary`.
    void set(const ImportSet& set, ImportSummary& summary, ImportFiles::Stage stage);
    /// The reports of all files that were read, whole.
    [[nodiscard]] std::vector<session::StoredReport> reports();
    /// Number of the file that is shown, as in the set.
    [[nodiscard]] std::size_t current() const { return m_current; }

Q_SIGNALS:
    /// The user wants to be asked about a file, or to have its columns read in another way.
    void askWanted(std::size_t file);
    /// The user wants a file not to be taken.
    void leaveOutWanted(std::size_t file);

private:
    /// What the view keeps of a file.
    struct Kept
    {
        model::ImportRun run;
        Snapshot<model::ImportLine> lines; ///< empty while they are shown
        QString problem; ///< why it could not be read
        ImportQuestion question = ImportQuestion::None;
    };

    void showFile(std::size_t file);
    void showActions(const Kept& kept);

    Jobs& m_jobs;
    ImportFiles m_files;
    std::map<std::size_t, Kept> m_kept; ///< by the file's number
    std::size_t m_current = 0;
    bool m_mayAsk = false;

    DataTable* m_table;
    NoticeBox* m_problem;
    QPushButton* m_ask;
    QPushButton* m_leaveOut;
    QWidget* m_actions;
    ImportLinesView* m_lines;
};

} // namespace recourse::ui
