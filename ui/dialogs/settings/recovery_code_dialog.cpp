// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/recovery_code_dialog.h"

#include "session/vault_jobs.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace recourse::ui {

RecoveryCodeDialog::RecoveryCodeDialog(Workspace& workspace, const QString& code, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_code(code)
    , m_close(makeButton(tr("Close"), Look::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Your new recovery code"));
    setObjectName(QStringLiteral("recoveryCodeDialog"));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(tr("Your new recovery code"), this, TextSize::Title));
    column->addWidget(plainLabel(
        tr("It opens your vault if you forget the passphrase. It is shown only now. Print the sheet or write the code down, and "
           "throw the old sheet away: it no longer works."),
        this));
    QLabel* shown = plainLabel(code, this, TextSize::Title);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(fontOf(TextSize::Title).pointSizeF());
    shown->setFont(fixed);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    shown->setProperty("look", QStringLiteral("code"));
    shown->setFocusPolicy(Qt::StrongFocus); // it is read, marked and copied with the keyboard too
    shown->setAccessibleName(tr("Recovery code: %1").arg(code));
    shown->setObjectName(QStringLiteral("recoveryCode"));
    QFrame* frame = makeFrame(QStringLiteral("info"), this);
    columnOn(frame, 2)->addWidget(shown);
    column->addWidget(frame);
    QPushButton* save = makeButton(tr("Save the sheet to print…"), Look::Plain, QStringLiteral("print"));
    save->setObjectName(QStringLiteral("recoverySheet"));
    connect(save, &QPushButton::clicked, this, &RecoveryCodeDialog::saveSheet);
    column->addWidget(save, 0, Qt::AlignLeft);
    auto* kept = std::make_unique<QCheckBox>(tr("I have &printed it or written it down")).release();
    kept->setObjectName(QStringLiteral("recoveryKept"));
    column->addWidget(kept);
    m_close->setObjectName(QStringLiteral("recoveryClose"));
    m_close->setEnabled(false);
    m_close->setDefault(true);
    connect(kept, &QCheckBox::toggled, m_close, &QPushButton::setEnabled);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    QHBoxLayout* buttons = rowOf({m_close});
    buttons->insertStretch(0, 1);
    column->addLayout(buttons);
    setMinimumWidth(grid(56));
}

void RecoveryCodeDialog::reject()
{
    if (m_close->isEnabled())
        QDialog::reject();
    else
        findChild<QCheckBox*>(QStringLiteral("recoveryKept"))->setFocus();
}

void RecoveryCodeDialog::saveSheet()
{
    const FileWish wish{tr("Save the recovery sheet"), tr("PDF (*.pdf)"), QStringLiteral("recourse-recovery.pdf")};
    m_workspace.prompts().saveFile(this, wish, [this](const QString& file) {
        session::Session* session = &m_workspace.session();
        m_workspace.jobs().run(tr("Writing the recovery sheet"),
            session->start<session::Done>([session, code = m_code, file](base::Progress&) -> base::Result<session::Done> {
                if (const base::Status written = session::writeRecoverySheet(*session, code, file); !written)
                    return written.error();
                return session::Done{};
            }),
            this, [this](session::Done) {
                m_workspace.say(Message::Kind::Good, tr("The sheet is saved. Print it, then delete the file."));
            });
    });
}

} // namespace recourse::ui
