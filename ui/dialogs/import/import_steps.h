// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace recourse::ui {

class NoticeBox;

/// Waiting for files to be read or taken in.
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

/// Why a file could not be taken, and what to do next.
class ImportFailure : public QWidget
{
    Q_OBJECT
public:
    explicit ImportFailure(QWidget* parent = nullptr);
    void set(const QString& fileName, const base::Error& error);
    /// The folder holds no file that could be looked into; `why` says what it holds.
    void setNothingFound(const QString& folder, const QString& why);

private:
    QLabel* m_title;
    NoticeBox* m_reason;
    QLabel* m_advice;
};

} // namespace recourse::ui
