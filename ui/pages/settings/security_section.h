// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/settings/section.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;
class StrengthMeter;

/// Passphrase, locking, recovery code.
class SecuritySection : public Section
{
    Q_OBJECT
public:
    explicit SecuritySection(Workspace& workspace, QWidget* parent = nullptr);

    void refresh() override;

private:
    void addPassphrase();
    void addLocking();
    void addRecovery();
    void judge();
    void changePassphrase();
    void showFault(const QString& text);
    void tryCode();
    void renewCode();

    PassphraseEdit* m_current;
    PassphraseEdit* m_fresh;
    PassphraseEdit* m_again;
    StrengthMeter* m_meter;
    QLabel* m_fault;
    QPushButton* m_change;
    QComboBox* m_minutes;
    NoticeBox* m_codeState;
    bool m_busy = false;
};

} // namespace recourse::ui
