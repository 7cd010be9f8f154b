// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/cases/entry_form.h"

class QComboBox;

namespace recourse::ui {

/// The letter has left: when, how, with which proof. Their clock starts then.
class SentDialog : public EntryDialog
{
    Q_OBJECT
public:
    /// `hasEmail`: the letter names an e-mail address of theirs, so that way is offered first.
    SentDialog(Workspace& workspace, bool hasEmail, QWidget* parent);

protected:
    void complete(session::CaseEntry& entry) const override;

private:
    QComboBox* m_channel;
};

} // namespace recourse::ui
