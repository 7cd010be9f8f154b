// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/restore_dialog.h"

#include "session/vault_jobs.h"
#include "ui/text.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recourse::ui {

RestoreDialog::RestoreDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_file(std::make_unique<QLineEdit>().release())
    , m_passphrase(std::make_unique<PassphraseEdit>(tr("Passphrase of the backup")).release())
    , m_restore(makeButton(tr("Restore"), Look::Primary))
    , m_cancel(makeButton(tr("Cancel")))
    , m_notice(std::make_unique<NoticeBox>().release())
{
    setWindowTitle(tr("Restore a backup"));
    setMinimumWidth(grid(60));
    m_file->setObjectName(QStringLiteral("restoreFile"));
    m_passphrase->field()->setObjectName(QStringLiteral("restorePassphrase"));
    m_restore->setObjectName(QStringLiteral("restoreNow"));
    m_notice->setObjectName(QStringLiteral("restoreNotice"));
    QVBoxLayout* column = columnOn(this, 3, 1.25);
    column->addWidget(plainLabel(tr("Restore a backup"), this, TextSize::Title));
    column->addWidget(mutedLabel(tr("The backup is opened and checked first. Then it takes the vault's place; the vault that is there now is kept beside it under another name."), this));
    QPushButton* choose = makeButton(tr("Choose…"));
    column->addWidget(buddyLabel(tr("&Backup file"), m_file));
    QHBoxLayout* row = rowOf({m_file, choose});
    row->setStretch(0, 1);
    column->addLayout(row);
    column->addWidget(buddyLabel(tr("&Passphrase at the time of the backup"), m_passphrase->field()));
    column->addWidget(m_passphrase);
    column->addWidget(m_notice);
    QHBoxLayout* buttons = rowOf({}, 1);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_restore);
    column->addLayout(buttons);
    m_restore->setDefault(true);
    connect(choose, &QPushButton::clicked, this, &RestoreDialog::choose);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_restore, &QPushButton::clicked, this, &RestoreDialog::restore);
    connect(m_file, &QLineEdit::textChanged, this, &RestoreDialog::update);
    connect(m_passphrase, &PassphraseEdit::edited, this, &RestoreDialog::update);
    update();
}

void RestoreDialog::choose()
{
    m_workspace.prompts().openFiles(this, {tr("Choose a backup"), tr("Recourse backups (*.recourse-backup)"), {}},
        [this](const QStringList& files) { m_file->setText(files.first()); });
}

void RestoreDialog::update()
{
    m_restore->setEnabled(!m_isBusy && !m_file->text().isEmpty() && !m_passphrase->isEmpty());
}

void RestoreDialog::setBusy(bool busy)
{
    m_isBusy = busy;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_file, m_passphrase, m_cancel})
        widget->setEnabled(!busy);
    update();
}

void RestoreDialog::reject()
{
    if (!m_isBusy)
        QDialog::reject();
}

void RestoreDialog::restore()
{
    setBusy(true);
    m_notice->set(QStringLiteral("info"), tr("Checking the backup…"));
    const session::SharedSecret secret = session::shareSecret(m_passphrase->take());
    m_workspace.jobs().run(
        QString(), session::restoreVault(m_workspace.session(), m_file->text(), secret), this,
        [this](const QString& kept) {
            Q_EMIT restored(kept);
            accept();
        },
        [this](const base::Error& error) {
            setBusy(false);
            m_notice->set(QStringLiteral("danger"), error.text());
            m_passphrase->field()->setFocus();
        });
}

} // namespace recourse::ui
