// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/first_run_vault_stages.h"

#include "session/vault_jobs.h"
#include "ui/widgets/recovery_sheet_panel.h"
#include "ui/frame/restore_dialog.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/strength_meter.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace recourse::ui {

WelcomeStage::WelcomeStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_folder(std::make_unique<QLineEdit>().release())
    , m_ways(std::make_unique<QWidget>().release())
    , m_notice(std::make_unique<NoticeBox>().release())
{
    m_folder->setObjectName(QStringLiteral("vaultFolder"));
    m_folder->setText(QDir::toNativeSeparators(workspace.session().settings().vaultFolder));
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("Recourse finds out which of your accounts leaked, puts what to do in order, and writes the letters that make companies answer.")));
    column->addWidget(plainLabel(tr("Everything stays on this computer, in a vault that only your passphrase opens. Public lists come in; nothing about you goes out unless you send it yourself.")));
    column->addWidget(plainLabel(tr("The next steps take about five minutes. You can stop at any time and go on later.")));
    column->addSpacing(grid(1));
    column->addWidget(buddyLabel(tr("Your vault will be &here"), m_folder));
    QPushButton* choose = makeButton(tr("Keep it elsewhere…"), Look::Link);
    column->addWidget(m_folder);
    column->addWidget(m_notice);
    QPushButton* other = makeButton(tr("I have a vault already…"), Look::Link);
    QPushButton* restoreButton = makeButton(tr("Restore a backup…"), Look::Link);
    other->setObjectName(QStringLiteral("openOtherVault"));
    auto* ways = std::make_unique<FlowLayout>(m_ways).release();
    for (QPushButton* way : {choose, other, restoreButton})
        ways->addWidget(way);
    column->addWidget(m_ways);
    column->addStretch(1);
    connect(choose, &QPushButton::clicked, this, [this] {
        this->workspace().prompts().openFolder(this, {tr("Where to keep the vault"), {}, {}}, [this](const QString& folder) {
            m_folder->setText(QDir::toNativeSeparators(QDir(folder).filePath(tr("My vault") + QStringLiteral(".recourse"))));
        });
    });
    connect(other, &QPushButton::clicked, this, &WelcomeStage::openOther);
    connect(restoreButton, &QPushButton::clicked, this, &WelcomeStage::restore);
    connect(m_folder, &QLineEdit::textChanged, this, [this] {
        m_notice->set({}, {});
        Q_EMIT changed();
    });
}

QString WelcomeStage::nextText() const
{
    return workspace().isLocked() ? tr("Make my vault") : tr("Next");
}

void WelcomeStage::enter()
{
    m_folder->setReadOnly(!workspace().isLocked());
    m_ways->setVisible(workspace().isLocked());
}

bool WelcomeStage::mayGoOn() const
{
    return !m_folder->text().trimmed().isEmpty();
}

void WelcomeStage::leave()
{
    if (!workspace().isLocked()) {
        Q_EMIT left();
        return;
    }
    const QString folder = QDir::fromNativeSeparators(m_folder->text().trimmed());
    if (session::isVaultFolder(folder)) {
        m_notice->set(QStringLiteral("info"), tr("There is a vault in this folder already. Choose another folder, or open that one with “I have a vault already”."));
        return;
    }
    if (folder != workspace().session().settings().vaultFolder)
        workspace().takeFolder(folder);
    Q_EMIT left();
}

void WelcomeStage::openOther()
{
    workspace().prompts().openFolder(this, {tr("Choose the folder of your vault (its name ends in .recourse)"), {}, {}}, [this](const QString& folder) {
        if (!session::isVaultFolder(folder)) {
            m_notice->set(QStringLiteral("warning"), tr("There is no vault in this folder. A vault's folder has a file “vault.json” in it."));
            return;
        }
        workspace().useVault(folder);
        Q_EMIT vaultChosen();
    });
}

void WelcomeStage::restore()
{
    auto* dialog = std::make_unique<RestoreDialog>(workspace(), this).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this] {
        workspace().useVault(workspace().session().settings().vaultFolder);
        Q_EMIT vaultChosen();
    });
    dialog->open();
}

PassphraseStage::PassphraseStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_first(std::make_unique<PassphraseEdit>(tr("Passphrase")).release())
    , m_second(std::make_unique<PassphraseEdit>(tr("Passphrase, once more")).release())
    , m_meter(std::make_unique<StrengthMeter>(workspace, *m_first).release())
    , m_progress(std::make_unique<QProgressBar>().release())
    , m_notice(std::make_unique<NoticeBox>().release())
{
    m_first->field()->setObjectName(QStringLiteral("passphrase"));
    m_second->field()->setObjectName(QStringLiteral("passphraseAgain"));
    QVBoxLayout* column = columnOn(this, 0, 1.25);
    column->addWidget(plainLabel(tr("Four or five words that do not belong together are easy to remember and hard to guess. You type them whenever you open Recourse; use them nowhere else.")));
    column->addWidget(buddyLabel(tr("&Passphrase"), m_first->field()));
    column->addWidget(m_first);
    column->addWidget(m_meter);
    column->addWidget(buddyLabel(tr("Passphrase, &once more"), m_second->field()));
    column->addWidget(m_second);
    column->addWidget(m_notice);
    column->addWidget(m_progress);
    column->addStretch(1);
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Making the vault"));
    m_progress->hide();
    for (PassphraseEdit* edit : {m_first, m_second}) {
        connect(edit, &PassphraseEdit::edited, this, &PassphraseStage::update);
        connect(edit, &PassphraseEdit::submitted, this, [this] {
            if (mayGoOn())
                leave();
        });
    }
    connect(m_meter, &StrengthMeter::judged, this, &PassphraseStage::update);
}

QString PassphraseStage::nextText() const
{
    if (m_made)
        return m_first->isEmpty() ? tr("Keep the passphrase") : tr("Change the passphrase");
    return tr("Make the vault");
}

bool PassphraseStage::mayGoOn() const
{
    if (m_busy)
        return false;
    if (m_made && m_first->isEmpty() && m_second->isEmpty())
        return true;
    return m_meter->isEnough() && m_first->peek().equals(m_second->peek());
}

void PassphraseStage::enter()
{
    m_made = m_made || !workspace().isLocked();
    if (m_made)
        m_notice->set(QStringLiteral("good"), tr("Your vault is made. Leave the fields empty to keep its passphrase."));
    m_first->field()->setFocus();
}

void PassphraseStage::update()
{
    const bool differ = !m_second->isEmpty() && !m_first->peek().equals(m_second->peek());
    if (differ)
        m_notice->set(QStringLiteral("info"), tr("The two passphrases differ so far."));
    else if (!m_made || !m_first->isEmpty())
        m_notice->set({}, {});
    Q_EMIT changed();
}

void PassphraseStage::leave()
{
    if (!m_made)
        return make();
    if (m_first->isEmpty())
        Q_EMIT left();
    else
        change();
}

void PassphraseStage::make()
{
    setBusy(true);
    const session::SharedSecret secret = session::shareSecret(m_first->peek());
    workspace().jobs().run(
        QString(), session::createVault(workspace().session(), secret), this,
        [this](const session::VaultCreated& made) {
            m_made = true;
            setBusy(false);
            m_first->clear();
            m_second->clear();
            workspace().preferences().setVaultFolder(made.folder);
            Q_EMIT created(made.recoveryCode);
            workspace().unlocked(false);
            Q_EMIT left();
        },
        [this](const base::Error& error) { failed(error); });
}

void PassphraseStage::change()
{
    setBusy(true);
    const session::SharedSecret secret = session::shareSecret(m_first->peek());
    workspace().jobs().run(
        QString(), session::changePassphrase(workspace().session(), secret), this,
        [this](session::Done) {
            setBusy(false);
            m_first->clear();
            m_second->clear();
            Q_EMIT left();
        },
        [this](const base::Error& error) { failed(error); });
}

void PassphraseStage::failed(const base::Error& error)
{
    setBusy(false);
    m_notice->set(QStringLiteral("danger"), error.text());
}

void PassphraseStage::setBusy(bool busy)
{
    m_busy = busy;
    m_progress->setVisible(busy);
    m_first->setEnabled(!busy);
    m_second->setEnabled(!busy);
    Q_EMIT changed();
}

SheetStage::SheetStage(Workspace& workspace)
    : FirstRunStage(workspace)
    , m_column(columnOn(this, 0, 0))
{
}

void SheetStage::setCode(const QString& code)
{
    m_code = code;
    m_confirmed = false;
    clearLayout(m_column);
    auto* panel = std::make_unique<RecoverySheetPanel>(workspace(), code, this).release();
    connect(panel, &RecoverySheetPanel::confirmed, this, [this] {
        m_confirmed = true;
        Q_EMIT changed();
        Q_EMIT left();
    });
    m_column->addWidget(panel);
    m_column->addStretch(1);
}

void SheetStage::enter()
{
    if (m_code.isEmpty() && !m_confirmed)
        renew();
}

void SheetStage::setKept()
{
    m_confirmed = true;
    clearLayout(m_column);
    m_column->setSpacing(grid(1.25));
    m_column->addWidget(plainLabel(tr("You have kept your recovery sheet. A new code would make the printed one useless."), this));
    QPushButton* another = makeButton(tr("Make a new code all the same"), Look::Link);
    connect(another, &QPushButton::clicked, this, &SheetStage::renew);
    m_column->addWidget(another, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    Q_EMIT changed();
}

void SheetStage::renew()
{
    workspace().jobs().run(tr("Making a new recovery code"), session::renewRecoveryCode(workspace().session()), this,
        [this](const QString& code) { setCode(code); });
}

} // namespace recourse::ui
