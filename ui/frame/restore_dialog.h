// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;

/// Puts a backup file in the place of the (closed) vault. The former vault is kept beside it.
class RestoreDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RestoreDialog(Workspace& workspace, QWidget* parent = nullptr);

    void reject() override; ///< not while the backup is put in place: where the former vault is must be said

Q_SIGNALS:
    /// `kept`: where the former vault is; empty if there was none.
    void restored(const QString& kept);

private:
    void choose();
    void restore();
    void update();
    void setBusy(bool busy);

    Workspace& m_workspace;
    QLineEdit* m_file;
    PassphraseEdit* m_passphrase;
    QPushButton* m_restore;
    QPushButton* m_cancel;
    NoticeBox* m_notice;
    bool m_isBusy = false;
};

} // namespace recourse::ui
