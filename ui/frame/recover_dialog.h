// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;
class RecoverySheetPanel;
class StrengthMeter;

/// Opens the vault with the recovery code, sets a new passphrase, and hands out the new recovery sheet. Accepted: the vault is open.
class RecoverDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoverDialog(Workspace& workspace, QWidget* parent = nullptr);

    void reject() override; ///< not while the vault is being opened: its new code must be seen

private:
    [[nodiscard]] QWidget* makeForm();
    void update();
    void recover();
    void recovered(const QString& newCode);
    void setBusy(bool busy);

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    PassphraseEdit* m_code;
    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    StrengthMeter* m_meter;
    QPushButton* m_recover;
    QPushButton* m_cancel;
    NoticeBox* m_notice;
    bool m_isBusy = false;
    bool m_isOpen = false;
};

} // namespace recourse::ui
