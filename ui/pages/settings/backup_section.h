// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/vault_jobs.h"
#include "ui/pages/settings/section.h"

class QListWidget;
class QPushButton;

namespace recourse::ui {

class NoticeBox;
class PassphraseDialog;

/// Making, trying and restoring backups.
class BackupSection : public Section
{
    Q_OBJECT
public:
    explicit BackupSection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addMaking();
    void addKept();
    void addRestoring();
    void set(const std::vector<session::BackupFile>& files);
    [[nodiscard]] QString chosen() const;
    void backUp(const QString& toFile);
    void backUpElsewhere();
    void test(const QString& file);
    void chooseAndRestore();
    void askRestore(const QString& file, const vault::BackupInfo& info, base::SecretBytes passphrase);
    void restore(const QString& file, session::SharedSecret passphrase);
    /// Asks for the passphrase of `file` and opens the backup with it; `good` gets what is in it.
    void open(const QString& file, const QString& title, const QString& action,
        std::function<void(const vault::BackupInfo&, base::SecretBytes)> good);

    NoticeBox* m_state;
    QListWidget* m_list;
    QPushButton* m_test;
    QPushButton* m_restoreOne;
};

} // namespace recourse::ui
