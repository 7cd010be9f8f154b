// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/file_password_step.h"

#include "ui/text.h"
#include "ui/widgets/passphrase_edit.h"
#include "ui/widgets/pieces.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace recourse::ui {

ImportFilePassword::ImportFilePassword(QWidget* parent)
    : QWidget(parent)
    , m_title(plainLabel(QString(), this, TextSize::Title))
    , m_reason(std::make_unique<NoticeBox>(this).release())
    , m_password(std::make_unique<PassphraseEdit>(tr("Password of the file"), this).release())
{
    m_password->field()->setObjectName(QStringLiteral("importFilePassword"));
    QVBoxLayout* column = columnOn(this, 0, 1.5);
    column->addWidget(m_title);
    column->addWidget(m_reason);
    column->addWidget(buddyLabel(tr("&Password of the file"), m_password->field()));
    column->addWidget(m_password);
    column->addWidget(mutedLabel(tr("It opens this file now and is forgotten with it."), this));
    column->addStretch(1);
    connect(m_password, &PassphraseEdit::edited, this, &ImportFilePassword::edited);
}

void ImportFilePassword::set(const QString& fileName, const base::Error& error)
{
    setLabelText(m_title, tr("“%1” is protected with a password").arg(fileName));
    m_reason->set(error.code == base::Code::InputPasswordProtected ? QStringLiteral("info") : QStringLiteral("warning"), error.text());
    m_password->clear();
    m_password->field()->setFocus();
}

bool ImportFilePassword::isEmpty() const
{
    return m_password->isEmpty();
}

base::SecretBytes ImportFilePassword::take()
{
    return m_password->take();
}

} // namespace recourse::ui
