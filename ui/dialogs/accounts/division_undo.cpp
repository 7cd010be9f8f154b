// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/accounts/division_undo.h"

#include <QCoreApplication>
#include <QPointer>

namespace recourse::ui {

namespace {

struct DivisionUndoWords
{
    Q_DECLARE_TR_FUNCTIONS(DivisionUndo)
};

constexpr Changes kChanges = Change::Accounts | Change::Exposures | Change::Steps | Change::Cases;

} // namespace

void offerDivisionUndo(Workspace& workspace, const QString& said, const session::DivisionUndo& undo)
{
    workspace.undo().offer(said, [&workspace, undo] {
        workspace.jobs().run(DivisionUndoWords::tr("Putting the accounts back"), session::takeBackDivision(workspace.session(), undo), &workspace,
            [&workspace](session::Done) { workspace.announce(kChanges); });
    });
    workspace.announce(kChanges);
}

void mergeWithUndo(Workspace& workspace, QObject* asker, const std::vector<model::AccountId>& ids, std::function<void()> done,
    std::function<void(const base::Error&)> failed)
{
    workspace.jobs().run(
        DivisionUndoWords::tr("Merging the accounts"), session::mergeAccounts(workspace.session(), ids), &workspace,
        [&workspace, still = QPointer<QObject>(asker), done = std::move(done), count = static_cast<int>(ids.size())](
            const session::MergeOutcome& outcome) {
            offerDivisionUndo(workspace, DivisionUndoWords::tr("%Ln accounts merged into one", nullptr, count), outcome.undo);
            if (!still.isNull())
                done();
        },
        [still = QPointer<QObject>(asker), failed = std::move(failed)](const base::Error& error) {
            if (!still.isNull())
                failed(error);
        });
}

void declineWithUndo(Workspace& workspace, QObject* asker, const std::vector<model::AccountId>& ids, std::function<void()> done)
{
    workspace.jobs().run(DivisionUndoWords::tr("Noting that they are different"), session::declineDuplicates(workspace.session(), ids),
        &workspace, [&workspace, ids, still = QPointer<QObject>(asker), done = std::move(done)](session::Done) {
            workspace.undo().offer(DivisionUndoWords::tr("Noted: they are different accounts"), [&workspace, ids] {
                workspace.jobs().run(DivisionUndoWords::tr("Proposing them again"), session::proposeDuplicatesAgain(workspace.session(), ids),
                    &workspace, [&workspace](session::Done) { workspace.announce(Change::Accounts); });
            });
            workspace.announce(Change::Accounts);
            if (!still.isNull())
                done();
        });
}

} // namespace recourse::ui
