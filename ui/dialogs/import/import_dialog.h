// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_jobs.h"
#include "session/mapping_jobs.h"
#include "ui/models/import/import_set.h"
#include "ui/workspace.h"

#include <QDialog>
#include <QStringList>

#include <functional>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class ImportArchiveChoice;
class ImportDone;
class ImportFailure;
class ImportFilePassword;
class ImportMapping;
class ImportPreview;
class ImportWait;

/// Takes in everything that was dropped or chosen together as one run: finds the files in folders, reads all, asks in turn about those that
/// need a word of the user, shows what each would bring, commits once, reports. Deletes itself when closed.
class ImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// `dropped` are files and folders.
    ImportDialog(Workspace& workspace, const QStringList& dropped, QWidget* above);

    /// Opens the dialog and starts.
    void begin();
    void reject() override;

private:
    void build();
    void connectSteps();
    void connectDone();
    void findFiles();
    void setFiles(const session::ImportFiles& found);
    void read();
    void take(ImportSummary summary);
    /// Asks the next question, else reads anew if something was answered, else shows what was found.
    void goOn();
    void askAbout(std::size_t file);
    void askPassword(std::size_t file);
    void askColumns(std::size_t file);
    void showColumns(std::size_t file, imports::ColumnPreview columns);
    void askLists(std::size_t file);
    void showLists(std::size_t file, const std::vector<imports::ArchivedFile>& lists);
    void leaveOut(std::size_t file);
    void settle(std::size_t file);
    void showPreview();
    void commit();
    void report(ImportSummary summary);
    void offerAddresses(const QStringList& addresses);
    void useAddress(const QString& address);
    void fail(const base::Error& error);
    void explain(const base::Error& error);
    void saveReport();
    void takeBack();
    void discard();
    void turnAway();
    void wait(const QString& what);
    void followJob();
    /// What the two buttons at the foot do; `file` is asked about, if one is.
    void setFoot(const QString& primary, std::function<void()> action, const QString& other, std::function<void()> otherAction = {});
    [[nodiscard]] QString leaveOutWords() const;
    [[nodiscard]] QString runName() const;

    Workspace& m_workspace;
    QStringList m_dropped;
    ImportSet m_files;
    QString m_passedOver; ///< what of a folder is not read
    ImportSummary m_summary; ///< waits until all questions are asked
    QStringList m_sources; ///< account lists that were imported
    QString m_notRead; ///< a sentence on what of them was not
    model::ImportId m_import; ///< the first import of the run
    int m_job = 0; ///< that runs; 0: none
    bool m_committing = false;
    std::function<void()> m_action;
    std::function<void()> m_otherAction;

    QLabel* m_place = nullptr;
    QStackedWidget* m_steps = nullptr;
    ImportWait* m_wait = nullptr;
    ImportPreview* m_preview = nullptr;
    ImportDone* m_done = nullptr;
    ImportFailure* m_failure = nullptr;
    ImportFilePassword* m_password = nullptr;
    ImportMapping* m_mapping = nullptr;
    ImportArchiveChoice* m_archive = nullptr;
    std::size_t m_asked = 0; ///< the file that is asked about
    imports::CsvReading m_reading; ///< its columns, as far as they are said
    QPushButton* m_primary = nullptr;
    QPushButton* m_other = nullptr;
};

/// Imports files and folders as one run, above `above`.
void startImport(Workspace& workspace, const QStringList& files, QWidget* above);

/// Lets the user choose files, then imports them.
void chooseAndImport(Workspace& workspace, QWidget* above);

} // namespace recourse::ui
