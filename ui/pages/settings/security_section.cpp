// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings/security_section.h"

#include "session/vault_jobs.h"
#include "ui/dialogs/settings/passphrase_dialog.h"
#include "ui/dialogs/settings/recovery_code_dialog.h"
#include "ui/models/settings/settings_words.h"
#include "ui/text.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/pieces.h"
#include "ui/widgets/strength_meter.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recourse::ui {

namespace {

constexpr int kLockChoices[] = {1, 2, 5, 10, 15, 30, 60, 0};

} // namespace

SecuritySection::SecuritySection(Workspace& workspace, QWidget* parent)
    : Section(workspace, QStringLiteral("security"), tr("Security"), parent)
    , m_current(std::make_unique<PassphraseEdit>(tr("Your passphrase now")).release())
    , m_fresh(std::make_unique<PassphraseEdit>(tr("New passphrase")).release())
    , m_again(std::make_unique<PassphraseEdit>(tr("New passphrase once more")).release())
    , m_meter(std::make_unique<StrengthMeter>(workspace, *m_fresh).release())
    , m_fault(plainLabel(QString()))
    , m_change(makeButton(tr("Change the passphrase"), Look::Primary))
    , m_minutes(std::make_unique<QComboBox>().release())
    , m_codeState(std::make_unique<NoticeBox>().release())
{
    m_current->field()->setObjectName(QStringLiteral("passphraseNow"));
    m_fresh->field()->setObjectName(QStringLiteral("passphraseNew"));
    m_again->field()->setObjectName(QStringLiteral("passphraseAgain"));
    m_change->setObjectName(QStringLiteral("passphraseChange"));
    m_fault->setObjectName(QStringLiteral("passphraseFault"));
    m_minutes->setObjectName(QStringLiteral("lockMinutes"));
    addPassphrase();
    addLocking();
    addRecovery();
    for (PassphraseEdit* edit : {m_current, m_fresh, m_again})
        connect(edit, &PassphraseEdit::edited, this, &SecuritySection::judge);
    connect(m_meter, &StrengthMeter::judged, this, &SecuritySection::judge);
    connect(&workspace, &Workspace::lockChanged, this, [this] {
        for (PassphraseEdit* edit : {m_current, m_fresh, m_again})
            edit->clear();
        m_codeState->set(QString(), QString());
    });
    connect(m_change, &QPushButton::clicked, this, &SecuritySection::changePassphrase);
    judge();
}

void SecuritySection::addPassphrase()
{
    QVBoxLayout* column = addCard(tr("Passphrase"),
        tr("It is the only key to your vault besides the recovery code. Nobody can reset it for you. Backups made before keep the "
           "passphrase they were made with."));
    const std::pair<QString, PassphraseEdit*> rows[]
        = {{tr("Your passphrase &now"), m_current}, {tr("&New passphrase"), m_fresh}, {tr("New passphrase once &more"), m_again}};
    for (const auto& [words, edit] : rows) {
        column->addWidget(buddyLabel(words, edit));
        column->addWidget(edit);
        if (edit == m_fresh)
            column->addWidget(m_meter);
    }
    m_fault->setProperty("look", QStringLiteral("danger"));
    m_fault->hide();
    column->addWidget(m_fault);
    QHBoxLayout* row = rowOf({m_change});
    row->addStretch(1);
    column->addLayout(row);
    needsWriting(m_change);
}

void SecuritySection::addLocking()
{
    QVBoxLayout* column = addCard(
        tr("Locking"), tr("The vault locks itself when you leave the computer alone, and when the screen locks or the computer sleeps."));
    for (const int minutes : kLockChoices)
        m_minutes->addItem(SettingsWords::lockAfter(minutes), minutes);
    column->addWidget(buddyLabel(tr("&Lock without a key or click"), m_minutes));
    column->addWidget(m_minutes, 0, Qt::AlignLeft);
    connect(m_minutes, &QComboBox::activated, this,
        [this] { workspace().preferences().setLockAfterMinutes(m_minutes->currentData().toInt()); });
}

void SecuritySection::addRecovery()
{
    QVBoxLayout* column = addCard(tr("Recovery code"),
        tr("The printed code opens your vault if you forget the passphrase. Keep the sheet where you keep your passport. Try it once, "
           "so that you know it works. If the sheet is lost or somebody saw it, make a new code."));
    QPushButton* check = makeButton(tr("Try the code…"), Look::Plain, QStringLiteral("key"));
    check->setObjectName(QStringLiteral("recoveryTry"));
    QPushButton* renew = makeButton(tr("Make a new code…"), Look::Plain, QStringLiteral("refresh"));
    renew->setObjectName(QStringLiteral("recoveryRenew"));
    connect(check, &QPushButton::clicked, this, &SecuritySection::tryCode);
    connect(renew, &QPushButton::clicked, this, &SecuritySection::renewCode);
    column->addWidget(m_codeState);
    column->addWidget(flowOf({check, renew}));
    needsWriting(renew);
}

void SecuritySection::refresh()
{
    const int minutes = workspace().preferences().lockAfterMinutes();
    if (m_minutes->findData(minutes) < 0)
        m_minutes->addItem(SettingsWords::lockAfter(minutes), minutes);
    m_minutes->setCurrentIndex(m_minutes->findData(minutes));
}

void SecuritySection::judge()
{
    const bool same = m_fresh->peek().equals(m_again->peek());
    if (!m_fresh->isEmpty())
        showFault(m_again->isEmpty() || same ? QString() : tr("The two new passphrases are not the same."));
    m_change->setEnabled(
        !m_busy && !m_current->isEmpty() && m_meter->isEnough() && same && !workspace().isReadOnly());
}

void SecuritySection::showFault(const QString& text)
{
    setLabelText(m_fault, text);
    m_fault->setVisible(!text.isEmpty());
}

void SecuritySection::changePassphrase()
{
    const session::SharedSecret now = session::shareSecret(m_current->take());
    const session::SharedSecret fresh = session::shareSecret(m_fresh->take());
    m_again->clear();
    m_busy = true;
    judge();
    const auto failed = [this](const base::Error& error) {
        m_busy = false;
        judge();
        showFault(error.text());
    };
    Workspace& here = workspace();
    here.jobs().run(
        tr("Checking your passphrase"), session::checkPassphrase(here.session(), now), this,
        [this, fresh, failed](session::Done) {
            workspace().jobs().run(
                tr("Changing the passphrase"), session::changePassphrase(workspace().session(), fresh), this,
                [this](session::Done) {
                    m_busy = false;
                    judge();
                    workspace().say(Message::Kind::Good, tr("Your passphrase is changed. Use the new one from now on."));
                },
                failed);
        },
        failed);
}

void SecuritySection::tryCode()
{
    auto* dialog = std::make_unique<PassphraseDialog>(
        PassphraseDialog::Words{tr("Try the recovery code"), tr("Type the code from the printed sheet. Nothing is changed by this."),
            tr("Recovery &code"), tr("Try it")},
        this)
                       .release();
    dialog->setGiven([this, dialog = QPointer<PassphraseDialog>(dialog)](base::SecretBytes code) {
        workspace().jobs().run(
            tr("Trying the recovery code"),
            session::checkRecoveryCode(workspace().session(), session::shareSecret(std::move(code))), this,
            [this, dialog](session::Done) {
                if (dialog)
                    dialog->accept();
                m_codeState->set(QStringLiteral("good"), tr("The recovery code works. Put the sheet back in its safe place."));
                workspace().announce(Change::Profile);
            },
            [dialog](const base::Error& error) {
                if (dialog)
                    dialog->fail(error.text());
            });
    });
    dialog->open();
}

void SecuritySection::renewCode()
{
    const Question question{tr("Make a new recovery code?"),
        tr("The code you have printed will no longer open this vault. You get a new one to print."), tr("Make a new code")};
    workspace().prompts().ask(this, question, [this] {
        workspace().jobs().run(tr("Making a new recovery code"), session::renewRecoveryCode(workspace().session()), this,
            [this](const QString& code) {
                m_codeState->set(QString(), QString());
                std::make_unique<RecoveryCodeDialog>(workspace(), code, this).release()->open();
            });
    });
}

} // namespace recourse::ui
