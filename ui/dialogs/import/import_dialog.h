// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"
#include "session/mapping_jobs.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class ImportDone;
class ImportFailure;
class ImportFilePassword;
class ImportMapping;
class ImportPreview;
class ImportWait;
struct ImportSummary;

/// Takes in files one after the other: preview, commit, report; each can be turned away from. Deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    ImportDialog(Workspace& workspace, const QStringList& files, QWidget* above);

    /// Opens the dialog and starts with the first file.
    void begin();
    void reject() override;

private:
    void build();
    void connectSteps();
    void read();
    void preview(ImportSummary summary);
    void commit();
    void report(ImportSummary summary);
    void fail(const base::Error& error);
    void askPassword(const base::Error& error);
    /// Lets the user say what the columns mean; `failure` is shown if the file has none.
    void askColumns(const base::Error& failure);
    void showColumns(imports::ColumnPreview columns);
    void explain(const base::Error& error);
    void saveReport();
    void takeBack();
    void discard();
    void next();
    void turnAway();
    void wait(const QString& what);
    void followJob();
    /// What the two buttons at the foot do.
    void setFoot(const QString& primary, std::function<void()> action, const QString& other);
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] bool isLast() const { return m_at + 1 >= m_files.size(); }

    Workspace& m_workspace;
    QStringList m_files;
    qsizetype m_at = 0;
    session::ImportRequest m_request; ///< how the file is read
    model::ImportRun m_run; ///< the same, for its report
    model::ImportId m_import; ///< of the file that was taken in
    int m_job = 0; ///< that runs; 0: none
    bool m_committing = false;
    std::function<void()> m_action;

    QLabel* m_place = nullptr;
    QStackedWidget* m_steps = nullptr;
    ImportWait* m_wait = nullptr;
    ImportPreview* m_preview = nullptr;
    ImportDone* m_done = nullptr;
    ImportFailure* m_failure = nullptr;
    ImportFilePassword* m_password = nullptr;
    ImportMapping* m_mapping = nullptr;
    QPushButton* m_primary = nullptr;
    QPushButton* m_other = nullptr;
};

/// Imports `files` one after the other, above `above`.
void startImport(Workspace& workspace, const QStringList& files, QWidget* above);

/// Lets the user choose files, then imports them.
void chooseAndImport(Workspace& workspace, QWidget* above);

} // namespace recourse::ui
