// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/passphrase_dialog.h"

#include "ui/text.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace recourse::ui {

PassphraseDialog::PassphraseDialog(const Words& words, QWidget* parent)
    : QDialog(parent)
    , m_edit(std::make_unique<PassphraseEdit>(words.field).release())
    , m_fault(plainLabel(QString()))
    , m_go(makeButton(words.action, Look::Primary))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    setObjectName(QStringLiteral("passphraseDialog"));
    m_edit->field()->setObjectName(QStringLiteral("dialogPassphrase"));
    m_go->setObjectName(QStringLiteral("dialogGo"));
    m_fault->setObjectName(QStringLiteral("dialogFault"));
    QVBoxLayout* column = columnOn(this, 3, 1.5);
    column->addWidget(plainLabel(words.title, this, TextSize::Title));
    column->addWidget(plainLabel(words.text, this));
    column->addWidget(buddyLabel(words.field, m_edit));
    column->addWidget(m_edit);
    m_fault->setProperty("look", QStringLiteral("danger"));
    m_fault->hide();
    column->addWidget(m_fault);
    QPushButton* cancel = makeButton(tr("Cancel"));
    QHBoxLayout* buttons = rowOf({cancel, m_go});
    buttons->insertStretch(0, 1);
    column->addLayout(buttons);
    setMinimumWidth(grid(50));
    m_go->setDefault(true);
    m_go->setEnabled(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_go, &QPushButton::clicked, this, &PassphraseDialog::submit);
    connect(m_edit, &PassphraseEdit::edited, this, [this] { m_go->setEnabled(!m_edit->isEmpty()); });
    m_edit->setFocus();
}

void PassphraseDialog::fail(const QString& why)
{
    setLabelText(m_fault, why);
    m_fault->show();
    m_edit->setEnabled(true);
    m_edit->setFocus();
}

void PassphraseDialog::submit()
{
    if (m_edit->isEmpty())
        return;
    m_fault->hide();
    base::SecretBytes secret = m_edit->take();
    m_edit->setEnabled(false);
    if (m_given)
        m_given(std::move(secret));
}

} // namespace recourse::ui
