// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QList>

namespace recourse::test {

/// Answers in the user's place. Without an answer set, the user turns away.
class FakePrompts : public ui::Prompts
{
public:
    void openFiles(QWidget* above, const ui::FileWish& wish, std::function<void(const QStringList&)> chosen) override;
    void saveFile(QWidget* above, const ui::FileWish& wish, std::function<void(const QString&)> chosen) override;
    void openFolder(QWidget* above, const ui::FileWish& wish, std::function<void(const QString&)> chosen) override;
    void ask(QWidget* above, const ui::Question& question, std::function<void()> yes) override;
    void openLink(QWidget* above, const QUrl& url) override;
    void print(QWidget* above, const QString& title, std::function<void(QPrinter&)> paint) override;
    void copy(const QString& text, Clip clip) override;

    QStringList filesToOpen; ///< answer to openFiles
    QString fileToSave; ///< answer to saveFile
    QString folderToOpen; ///< answer to openFolder
    bool saysYes = false; ///< answer to ask
    std::function<void(const std::function<void(QPrinter&)>&)> printer; ///< gets what would paint; tests that print set it

    QList<ui::Question> questions;
    QList<QUrl> links;
    const QWidget* linkAskedOn = nullptr; ///< what the last question about a link would stand on
    QStringList prints; ///< titles
    QString copied;
    Clip copiedAs = Clip::Plain;
};

} // namespace recourse::test
