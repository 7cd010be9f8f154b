// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/frame/first_run_view.h"

class QLineEdit;
class QProgressBar;
class QVBoxLayout;

namespace recourse::ui {

class NoticeBox;
class PassphraseEdit;
class StrengthMeter;

/// What this is, and where the vault will be; or the way to one that is there already.
class WelcomeStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit WelcomeStage(Workspace& workspace);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool mayGoOn() const override;
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void vaultChosen();

private:
    void openOther();
    void restore();

    QLineEdit* m_folder;
    QWidget* m_ways; ///< to another folder or vault; gone once the vault is made
    NoticeBox* m_notice;
};

/// The passphrase, twice, with its strength in words; makes the vault. Come back to, it changes the passphrase.
class PassphraseStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit PassphraseStage(Workspace& workspace);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool mayGoOn() const override;
    [[nodiscard]] bool mayGoBack() const override { return !m_busy; }
    void enter() override;
    void leave() override;

Q_SIGNALS:
    void created(const QString& recoveryCode);

private:
    void update();
    void make();
    void change();
    void setBusy(bool busy);
    void failed(const base::Error& error);

    PassphraseEdit* m_first;
    PassphraseEdit* m_second;
    StrengthMeter* m_meter;
    QProgressBar* m_progress;
    NoticeBox* m_notice;
    bool m_busy = false;
    bool m_made = false;
};

/// The recovery sheet of the new vault. After a run that was closed here, a new code is made, since a code is shown only once.
class SheetStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit SheetStage(Workspace& workspace);

    void setCode(const QString& code);
    /// An earlier run was past this stage: the sheet was kept, and a new code would void it.
    void setKept();
    [[nodiscard]] bool mayGoOn() const override { return m_confirmed; }
    void enter() override;

private:
    void renew();

    QVBoxLayout* m_column;
    QString m_code;
    bool m_confirmed = false;
};

} // namespace recourse::ui
