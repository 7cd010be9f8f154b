// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/import_jobs.h"
#include "ui/models/import/import_lines.h"

#include <QWidget>

#include <optional>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class ImportLinesView;
class Jobs;
class NoticeBox;

/// What the dialog keeps of a report.
struct ImportSummary
{
    model::ImportRun run;
    Snapshot<model::ImportLine> lines;
    bool isEvidence = false; ///< no accounts, but services to be decided about
    session::PasswordCounts passwords;
    std::optional<session::PasswordCheckReport> check;
    std::optional<base::Error> error; ///< then nothing else is set
};

/// Takes from the report on one file what is shown; on any thread.
[[nodiscard]] ImportSummary summaryOf(session::ImportRunReport report);

/// Waiting for a file to be read or taken in.
class ImportWait : public QWidget
{
    Q_OBJECT
public:
    explicit ImportWait(QWidget* parent = nullptr);
    void begin(const QString& what);
    void progress(int done, int total);

private:
    QLabel* m_what;
    QProgressBar* m_bar;
};

/// What an import would do.
class ImportPreview : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPreview(Jobs& jobs, QWidget* parent = nullptr);
    void set(ImportSummary summary);
    /// Shows what a check of the passwords would send; only then it may be made.
    void showRequest(const session::RangeRequestPreview& request);
    /// The check cannot be made.
    void refuseCheck(const QString& sentence);
    /// The user wants the passwords checked and has seen what is sent.
    [[nodiscard]] bool isCheckWanted() const;

Q_SIGNALS:
    /// The user wants to say what the columns mean.
    void columnsWanted();
    /// The user wants the passwords checked: show first what would be sent.
    void requestWanted();

private:
    [[nodiscard]] QWidget* makeCheck();

    QLabel* m_title;
    QLabel* m_sentence;
    QPushButton* m_columns;
    ImportLinesView* m_lines;
    QLabel* m_promise;
    QWidget* m_checkCard = nullptr;
    QCheckBox* m_check = nullptr;
    QLabel* m_request = nullptr;
    bool m_requestShown = false;
};

/// What an import did, and what to do about the file.
class ImportDone : public QWidget
{
    Q_OBJECT
public:
    explicit ImportDone(Jobs& jobs, QWidget* parent = nullptr);
    void set(ImportSummary summary);
    /// Says where the file went.
    void setFileGone(const QString& sentence);
    /// Says why the file is still there.
    void setFileProblem(const QString& sentence);
    /// What happened with each entry, as the report has it.
    [[nodiscard]] std::vector<model::ImportLine> lines() const;

Q_SIGNALS:
    void undoWanted();
    void exposuresWanted();
    void candidatesWanted();
    void deleteWanted();
    void copyWanted();
    void saveWanted();

private:
    QWidget* makeFileCard();

    NoticeBox* m_outcome;
    QLabel* m_sentence;
    QLabel* m_passwords;
    QPushButton* m_leaked;
    QPushButton* m_decide;
    NoticeBox* m_gone;
    QWidget* m_fileCard;
    ImportLinesView* m_lines;
};

/// Why a file could not be taken, and what to do next.
class ImportFailure : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFailure(QWidget* parent = nullptr);
    void set(const QString& fileName, const base::Error& error);

private:
    QLabel* m_title;
    NoticeBox* m_reason;
    QLabel* m_advice;
};

} // namespace recourse::ui
