// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/reply_jobs.h"
#include "ui/dialogs/cases/entry_form.h"

class QComboBox;

namespace recourse::ui {

class DayEdit;

/// Something happened in a case: one of the kinds of reply, said as people say it, an extension, a call, a note…
class EventDialog : public EntryDialog
{
    Q_OBJECT
public:
    /// Offers what can happen at the case's stage. `files` are the proofs of a reply; `on` its day (invalid: today).
    EventDialog(Workspace& workspace, const session::CaseView& view, const QStringList& files, QDate on, QWidget* parent);

protected:
    void complete(session::CaseEntry& entry) const override;

private:
    void addKinds(const QStringList& kinds);
    void addReplies(const std::vector<session::ReplyChoice>& choices);
    void showKind();
    void allow();
    [[nodiscard]] QString kind() const;
    [[nodiscard]] QString reply() const;

    std::vector<session::ReplyChoice> m_replies;
    QComboBox* m_kind;
    QLabel* m_advice;
    DayEdit* m_until;
    QComboBox* m_channel;
};

} // namespace recourse::ui
