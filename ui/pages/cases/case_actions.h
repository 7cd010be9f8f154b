// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"
#include "session/reply_jobs.h"

#include <QObject>
#include <QStringList>

class QWidget;

namespace recourse::ui {

class Workspace;

/// What a user does with a case beside writing letters: its dialogs, jobs and messages. Announces what changed.
class CaseActions : public QObject
{
    Q_OBJECT
public:
    /// Dialogs open above `above`, which owns this.
    CaseActions(Workspace& workspace, QWidget* above);

    /// Asks when and how the case's letter left.
    void markSent(const session::CaseView& view);
    /// Asks what happened; `files` are its proofs.
    void logEvent(const session::CaseView& view, const QStringList& files = {});
    /// Files that came as a reply: asks what they are, in the case that their reference names, else in `current` (may be null). False if
    /// they are no letters, messages or pictures: they are left to others then.
    bool takeFiles(const session::CaseView* current, const QStringList& files);
    /// Writes an attachment to a file of the user's choice.
    void saveAttachment(model::CaseId id, const model::CaseAttachment& attachment);
    /// Asks for a request that was sent before, and opens a case for it.
    void takeOver();

Q_SIGNALS:
    /// This case is to be shown.
    void caseWanted(recourse::model::CaseId id);

private:
    void log(model::CaseId id, const session::CaseEntry& entry);
    void ask(const session::CaseView& view, const QStringList& files, QDate on);
    void takeFound(
        const std::optional<session::CaseView>& shown, const QStringList& files, const std::vector<session::ReplyFile>& found);

    Workspace& m_workspace;
    QWidget* m_above;
};

} // namespace recourse::ui
