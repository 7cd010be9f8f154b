// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts.h"

#include <QObject>

class QTimer;

namespace recourse::ui {

/// The user's own desktop: native file and print dialogs, the system's browser and clipboard.
class DesktopPrompts : public QObject, public Prompts
{
    Q_OBJECT
public:
    explicit DesktopPrompts(QObject* parent = nullptr);

    void openFiles(QWidget* above, const FileWish& wish, std::function<void(const QStringList&)> chosen) override;
    void saveFile(QWidget* above, const FileWish& wish, std::function<void(const QString&)> chosen) override;
    void openFolder(QWidget* above, const FileWish& wish, std::function<void(const QString&)> chosen) override;
    void ask(QWidget* above, const Question& question, std::function<void()> yes) override;
    void openLink(QWidget* above, const QUrl& url) override;
    void print(QWidget* above, const QString& title, std::function<void(QPrinter&)> paint) override;
    void copy(const QString& text, Clip clip) override;

    /// Takes a secret out of the clipboard if it is still there. Also called when the vault is locked.
    void clearSecret();

    static constexpr int kSecretMs = 30'000;

private:
    QTimer* m_clearing;
    QString m_secret; ///< what was copied, to see whether it is still there
};

} // namespace recourse::ui
