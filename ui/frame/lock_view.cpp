// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/lock_view.h"

#include "ui/frame/recover_dialog.h"
#include "ui/frame/restore_dialog.h"
#include "ui/icons.h"
#include "ui/text.h"
#include "ui/widgets/flow_row.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"

#include <QFileInfo>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

namespace recourse::ui {

using base::Code;

namespace {

/// Whether opening for reading may still show what is there.
bool mayStillBeRead(Code code)
{
    return code == Code::VaultDamaged || code == Code::VaultReadOnly || code == Code::DiskFull || code == Code::BackupFailed;
}

bool needsBackup(Code code)
{
    return code == Code::VaultDamaged || code == Code::VaultHeaderDamaged || code == Code::VaultEmptyFile || code == Code::VaultTruncated
        || code == Code::VaultPlaintext || code == Code::VaultMissing || code == Code::VaultNotAVault;
}

} // namespace

LockView::LockView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_passphrase(std::make_unique<PassphraseEdit>(tr("Passphrase")).release())
    , m_unlock(makeButton(tr("Unlock"), Look::Primary, QStringLiteral("unlock")))
    , m_readOnly(makeButton(tr("Open for reading only")))
    , m_restore(makeButton(tr("Restore a backup…"), Look::Link))
    , m_recover(makeButton(tr("I forgot my passphrase…"), Look::Link))
    , m_other(makeButton(tr("Another vault…"), Look::Link))
    , m_busy(std::make_unique<QProgressBar>().release())
    , m_notice(std::make_unique<NoticeBox>().release())
{
    m_passphrase->field()->setObjectName(QStringLiteral("lockPassphrase"));
    m_unlock->setObjectName(QStringLiteral("unlockButton"));
    m_readOnly->setObjectName(QStringLiteral("readOnlyButton"));
    m_recover->setObjectName(QStringLiteral("recoverButton"));
    m_restore->setObjectName(QStringLiteral("restoreButton"));
    m_other->setObjectName(QStringLiteral("otherVaultButton"));
    m_notice->setObjectName(QStringLiteral("lockNotice"));
    QVBoxLayout* column = columnOn(this, 2, 0);
    column->addStretch(2);
    QHBoxLayout* row = rowOf({}, 0);
    row->addStretch(1);
    row->addWidget(makeCard(), 3);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(3);
    connect(m_unlock, &QPushButton::clicked, this, [this] { unlock(vault::OpenMode::ReadWrite); });
    connect(m_passphrase, &PassphraseEdit::submitted, this, [this] { unlock(vault::OpenMode::ReadWrite); });
    connect(m_readOnly, &QPushButton::clicked, this, [this] { unlock(vault::OpenMode::ReadOnly); });
    connect(m_recover, &QPushButton::clicked, this, &LockView::recover);
    connect(m_restore, &QPushButton::clicked, this, &LockView::restore);
    connect(m_other, &QPushButton::clicked, this, &LockView::otherVaultWanted);
    setBusy(false);
    m_readOnly->hide();
}

QWidget* LockView::makeCard()
{
    QFrame* card = makeFrame(QStringLiteral("card"), this);
    card->setMaximumWidth(grid(66));
    QVBoxLayout* column = columnOn(card, 4, 1.5);
    QLabel* picture = wordLabel(QString(), card);
    picture->setPixmap(iconPixmap(QStringLiteral("lock"), grid(6), Colour::Accent));
    picture->setAlignment(Qt::AlignCenter);
    column->addWidget(picture);
    QLabel* title = plainLabel(tr("Your vault is locked"), card, TextSize::Headline);
    title->setAlignment(Qt::AlignCenter);
    column->addWidget(title);
    QLabel* name = mutedLabel(QFileInfo(m_workspace.session().settings().vaultFolder).completeBaseName(), card);
    name->setAlignment(Qt::AlignCenter);
    column->addWidget(name);
    column->addSpacing(grid(1));
    column->addWidget(buddyLabel(tr("&Passphrase"), m_passphrase->field()));
    column->addWidget(m_passphrase);
    column->addWidget(m_notice);
    column->addWidget(m_busy);
    column->addWidget(m_unlock);
    column->addWidget(m_readOnly);
    column->addSpacing(grid(0.5));
    column->addWidget(flowOf({m_recover, m_restore, m_other}));
    m_busy->setRange(0, 0);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Opening the vault"));
    return card;
}

void LockView::focusPassphrase()
{
    m_passphrase->field()->setFocus();
}

void LockView::unlock(vault::OpenMode mode)
{
    if (!m_passphrase->isEmpty())
        m_tried = session::shareSecret(m_passphrase->take());
    if (m_tried == nullptr) {
        m_notice->set(QStringLiteral("info"), tr("Type your passphrase first."));
        focusPassphrase();
        return;
    }
    setBusy(true);
    m_notice->set({}, {});
    m_workspace.jobs().run(
        QString(), session::openVault(m_workspace.session(), m_tried, mode), this,
        [this](vault::OpenMode opening) { opened(opening); }, [this](const base::Error& error) { failed(error); });
}

void LockView::opened(vault::OpenMode mode)
{
    m_tried.reset();
    m_workspace.unlocked(mode == vault::OpenMode::ReadOnly);
}

void LockView::failed(const base::Error& error)
{
    setBusy(false);
    const bool readable = mayStillBeRead(error.code);
    const bool isInUse = error.code == Code::VaultInUse; // once it is closed there, the same passphrase opens it here
    if (!readable && !isInUse)
        m_tried.reset();
    m_readOnly->setVisible(readable);
    QString text = error.text();
    if (needsBackup(error.code))
        text += QLatin1Char('\n') + tr("Nothing is lost as long as a backup is there: “Restore a backup” below puts it back and keeps the damaged vault beside it.");
    m_notice->set(error.code == Code::VaultWrongPassphrase ? QStringLiteral("warning") : QStringLiteral("danger"), text);
    (readable ? static_cast<QWidget*>(m_readOnly) : isInUse ? m_unlock : static_cast<QWidget*>(m_passphrase->field()))->setFocus();
}

void LockView::setBusy(bool busy)
{
    // Kept in the layout so that nothing jumps when the derivation begins.
    QSizePolicy policy = m_busy->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_busy->setSizePolicy(policy);
    m_busy->setVisible(busy);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_passphrase, m_unlock, m_readOnly, m_restore, m_recover, m_other})
        widget->setEnabled(!busy);
}

void LockView::recover()
{
    auto* dialog = std::make_unique<RecoverDialog>(m_workspace, this).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { m_workspace.unlocked(false); });
    dialog->open();
}

void LockView::restore()
{
    auto* dialog = std::make_unique<RestoreDialog>(m_workspace, this).release();
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restored, this, [this](const QString& kept) {
        m_readOnly->hide();
        m_notice->set(QStringLiteral("good"), kept.isEmpty() ? tr("The backup is in place. Unlock it with its passphrase.")
                                                             : tr("The backup is in place. Unlock it with its passphrase. What was there before is kept in %1.").arg(kept));
        focusPassphrase();
    });
    dialog->open();
}

} // namespace recourse::ui
