// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/cases/event_dialog.h"

#include "ui/models/cases/case_words.h"

#include <QComboBox>

namespace recourse::ui {

EventDialog::EventDialog(Workspace& workspace, const QStringList& kinds, QWidget* parent)
    : EntryDialog(workspace, tr("What happened?"),
          tr("Log answers, refusals and calls on the day they come. The list of events is your evidence."), tr("Log it"), parent)
    , m_kind(std::make_unique<QComboBox>().release())
{
    m_kind->setObjectName(QStringLiteral("eventKind"));
    for (const QString& kind : kinds)
        m_kind->addItem(CaseWords::event(kind), kind);
    addInput(tr("W&hat?"), m_kind);
}

void EventDialog::complete(session::CaseEntry& entry) const
{
    entry.kind = m_kind->currentData().toString();
}

} // namespace recourse::ui
