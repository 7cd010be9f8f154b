// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "session/import_jobs.h"
#include "ui/models/import/import_lines.h"

#include <QWidget>

class QLabel;
class QProgressBar;
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
};

/// Takes from a report what is shown; on any thread.
[[nodiscard]] ImportSummary summaryOf(session::ImportReport report);

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

private:
    QLabel* m_title;
    QLabel* m_sentence;
    ImportLinesView* m_lines;
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

Q_SIGNALS:
    void undoWanted();
    void exposuresWanted();
    void deleteWanted();

private:
    QWidget* makeFileCard();

    NoticeBox* m_outcome;
    QLabel* m_sentence;
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
