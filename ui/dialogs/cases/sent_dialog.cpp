// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/sent_dialog.h"

#include "ui/models/cases/case_words.h"

#include <QComboBox>

namespace recourse::ui {

SentDialog::SentDialog(Workspace& workspace, bool hasEmail, QWidget* parent)
    : EntryDialog(workspace, tr("The letter is on its way"),
          tr("From this day on the law's clock runs for them. Recourse works out when their answer is due."), tr("Start their clock"),
          parent)
    , m_channel(std::make_unique<QComboBox>().release())
{
    m_channel->setObjectName(QStringLiteral("sentChannel"));
    for (const char* channel : {"email", "letter", "registered", "web"}) {
        const QString word = QString::fromLatin1(channel);
        m_channel->addItem(CaseWords::channel(word), word);
    }
    m_channel->setCurrentIndex(m_channel->findData(hasEmail ? QStringLiteral("email") : QStringLiteral("letter")));
    addInput(tr("&How did you send it?"), m_channel);
}

void SentDialog::complete(session::CaseEntry& entry) const
{
    entry.kind = QStringLiteral("sent");
    entry.channel = m_channel->currentData().toString();
}

} // namespace recourse::ui
