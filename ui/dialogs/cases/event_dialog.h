// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/cases/entry_form.h"

class QComboBox;

namespace recourse::ui {

/// Something happened in a case: an answer, a refusal, a note…
class EventDialog : public EntryDialog
{
    Q_OBJECT
public:
    /// `kinds`: what can happen at the case's stage, the likeliest first.
    EventDialog(Workspace& workspace, const QStringList& kinds, QWidget* parent);

protected:
    void complete(session::CaseEntry& entry) const override;

private:
    QComboBox* m_kind;
};

} // namespace recourse::ui
