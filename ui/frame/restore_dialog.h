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

Q_SIGNALS:
    /// `kept`: where the former vault is; empty if there was none.
    void restored(const QString& kept);

private:
    void choose();
    void restore();
    void update();

    Workspace& m_workspace;
    QLineEdit* m_file;
    PassphraseEdit* m_passphrase;
    QPushButton* m_restore;
    NoticeBox* m_notice;
};

} // namespace recourse::ui
