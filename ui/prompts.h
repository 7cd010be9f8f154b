// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>
#include <QUrl>

#include <functional>

class QPrinter;
class QWidget;

namespace recourse::ui {

/// A file to be chosen.
struct FileWish
{
    QString title;
    QString filter; ///< as QFileDialog has it: "Letters (*.pdf *.odt)"; empty: all files
    QString suggested; ///< file name for saving
};

/// A question that must be answered before something goes on. Only for what cannot be undone.
struct Question
{
    QString title;
    QString text;
    QString yes; ///< what happens, as a verb: "Restore"
};

/// Whatever asks the user outside the page: file dialogs, questions, the system's browser and printers. None of them blocks; the answer
/// comes by the callback, which is not called if the user turns away. Tests answer in the user's place.
class Prompts
{
public:
    virtual ~Prompts() = default;

    virtual void openFiles(QWidget* above, const FileWish& wish, std::function<void(const QStringList&)> chosen) = 0;
    virtual void saveFile(QWidget* above, const FileWish& wish, std::function<void(const QString&)> chosen) = 0;
    virtual void openFolder(QWidget* above, const FileWish& wish, std::function<void(const QString&)> chosen) = 0;
    virtual void ask(QWidget* above, const Question& question, std::function<void()> yes) = 0;
    /// Shows the host and asks, then hands the link to the system; refuses all but https and mailto.
    virtual void openLink(QWidget* above, const QUrl& url) = 0;
    /// Lets the user choose a printer, then calls `paint` with it.
    virtual void print(QWidget* above, const QString& title, std::function<void(QPrinter&)> paint) = 0;
    /// Puts text into the clipboard; `secret` keeps it out of clipboard histories and clears it after a while.
    enum class Clip { Plain, Secret };
    virtual void copy(const QString& text, Clip clip) = 0;
};

} // namespace recourse::ui
