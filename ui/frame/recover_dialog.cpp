// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/recover_dialog.h"

#include "session/vault_jobs.h"
#include "ui/widgets/recovery_sheet_panel.h"
#include "ui/text.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/strength_meter.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace recourse::ui {

RecoverDialog::RecoverDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_stack(std::make_unique<QStackedWidget>(this).release())
    , m_code(std::make_unique<PassphraseEdit>(tr("Recovery code")).release())
    , m_first(std::make_unique<PassphraseEdit>(tr("New passphrase")).release())
    , m_second(std::make_unique<PassphraseEdit>(tr("New passphrase, once more")).release())
    , m_meter(std::make_unique<StrengthMeter>(workspace, *m_first).release())
    , m_recover(makeButton(tr("Open and set the passphrase"), Look::Primary))
    , m_cancel(makeButton(tr("Cancel")))
    , m_notice(std::make_unique<NoticeBox>().release())
{
    setWindowTitle(tr("Open with the recovery code"));
    setMinimumWidth(grid(64));
    m_code->field()->setObjectName(QStringLiteral("recoveryCode"));
    m_first->field()->setObjectName(QStringLiteral("newPassphrase"));
    m_second->field()->setObjectName(QStringLiteral("newPassphraseAgain"));
    m_recover->setObjectName(QStringLiteral("recoverNow"));
    columnOn(this, 3, 0)->addWidget(m_stack);
    m_stack->addWidget(makeForm());
    connect(m_recover, &QPushButton::clicked, this, &RecoverDialog::recover);
    for (PassphraseEdit* edit : {m_code, m_first, m_second})
        connect(edit, &PassphraseEdit::edited, this, &RecoverDialog::update);
    connect(m_meter, &StrengthMeter::judged, this, &RecoverDialog::update);
    update();
}

QWidget* RecoverDialog::makeForm()
{
    auto form = std::make_unique<QWidget>();
    QVBoxLayout* column = columnOn(form.get(), 0, 1);
    column->addWidget(plainLabel(tr("Open with the recovery code"), nullptr, TextSize::Title));
    column->addWidget(mutedLabel(tr("It stands on the sheet that you printed or saved when you made the vault. Without passphrase and code nobody can open the vault, not even we.")));
    column->addWidget(buddyLabel(tr("&Recovery code"), m_code->field()));
    column->addWidget(m_code);
    column->addWidget(buddyLabel(tr("&New passphrase"), m_first->field()));
    column->addWidget(m_first);
    column->addWidget(m_meter);
    column->addWidget(buddyLabel(tr("New passphrase, &once more"), m_second->field()));
    column->addWidget(m_second);
    column->addWidget(m_notice);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    QHBoxLayout* buttons = rowOf({}, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_recover);
    column->addLayout(buttons);
    m_recover->setDefault(true);
    return form.release();
}

void RecoverDialog::update()
{
    const bool same = m_first->peek().equals(m_second->peek());
    if (!m_second->isEmpty() && !same)
        m_notice->set(QStringLiteral("info"), tr("The two passphrases differ so far."));
    else
        m_notice->set({}, {});
    m_recover->setEnabled(!m_isBusy && !m_code->isEmpty() && m_meter->isEnough() && same);
}

void RecoverDialog::recover()
{
    setBusy(true);
    const session::SharedSecret code = session::shareSecret(m_code->peek());
    const session::SharedSecret passphrase = session::shareSecret(m_first->peek());
    m_workspace.jobs().run(
        QString(), session::recoverVault(m_workspace.session(), code, passphrase), this,
        [this](const QString& newCode) { recovered(newCode); },
        [this](const base::Error& error) {
            setBusy(false);
            m_notice->set(QStringLiteral("danger"), error.text());
            m_code->field()->setFocus();
        });
}

void RecoverDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_code, m_first, m_second, m_cancel})
        widget->setEnabled(!busy);
    update();
    if (busy)
        m_notice->set(QStringLiteral("info"), tr("Opening the vault…"));
}

void RecoverDialog::recovered(const QString& newCode)
{
    setBusy(false);
    m_isOpen = true;
    for (PassphraseEdit* edit : {m_code, m_first, m_second})
        edit->clear();
    auto* panel = std::make_unique<RecoverySheetPanel>(m_workspace, newCode, this).release();
    connect(panel, &RecoverySheetPanel::confirmed, this, &QDialog::accept);
    m_stack->setCurrentIndex(m_stack->addWidget(panel));
}

void RecoverDialog::reject()
{
    // A vault that is being opened cannot be called back, and its new code would never be seen.
    if (m_isOpen)
        accept();
    else if (!m_isBusy)
        QDialog::reject();
}

} // namespace recourse::ui
