// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/directory/report_actions.h"

#include "session/directory_jobs.h"

namespace recourse::ui {

namespace {

struct ReportActions
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ReportActions)
};

void report(Workspace& workspace, model::DirectoryEntryId entry, const QString& note, const std::function<void()>& then)
{
    workspace.jobs().run(ReportActions::tr("Noting what is wrong"), session::reportWrong(workspace.session(), entry, note), &workspace,
        [&workspace, then](const session::DirectoryFactView&) {
            workspace.announce(Change::Directory);
            then();
        });
}

void withdraw(Workspace& workspace, model::DirectoryEntryId entry, const std::function<void()>& then)
{
    workspace.jobs().run(ReportActions::tr("Taking the note back"), session::withdrawReport(workspace.session(), entry), &workspace,
        [&workspace, then](const session::DirectoryFactView&) {
            workspace.announce(Change::Directory);
            then();
        });
}

} // namespace

void reportWithUndo(Workspace& workspace, model::DirectoryEntryId entry, const QString& note)
{
    report(workspace, entry, note, [&workspace, entry] {
        workspace.undo().offer(
            ReportActions::tr("Noted as wrong"), [&workspace, entry] { withdraw(workspace, entry, [] {}); });
    });
}

void takeReportBack(Workspace& workspace, model::DirectoryEntryId entry, const QString& note)
{
    withdraw(workspace, entry, [&workspace, entry, note] {
        workspace.undo().offer(
            ReportActions::tr("Report taken back"), [&workspace, entry, note] { report(workspace, entry, note, [] {}); });
    });
}

} // namespace recourse::ui
