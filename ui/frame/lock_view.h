// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/vault_jobs.h"
#include "ui/workspace.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;

/// What is shown while a vault is there but closed: the passphrase, and a way out of everything that can be wrong with a vault.
class LockView : public QWidget
{
    Q_OBJECT
public:
    explicit LockView(Workspace& workspace, QWidget* parent = nullptr);

    /// Puts the keyboard into the passphrase field.
    void focusPassphrase();

Q_SIGNALS:
    /// The user wants to begin with another vault: create one, or open one elsewhere.
    void otherVaultWanted();

private:
    [[nodiscard]] QWidget* makeCard();
    void unlock(vault::OpenMode mode);
    void opened(vault::OpenMode mode);
    void failed(const base::Error& error);
    void setBusy(bool busy);
    void recover();
    void restore();

    Workspace& m_workspace;
    PassphraseEdit* m_passphrase;
    QPushButton* m_unlock;
    QPushButton* m_readOnly;
    QPushButton* m_restore;
    QPushButton* m_recover;
    QPushButton* m_other;
    QProgressBar* m_busy;
    NoticeBox* m_notice;
    session::SharedSecret m_tried; ///< kept while the user decides whether to open for reading; wiped with the next try
};

} // namespace recourse::ui
