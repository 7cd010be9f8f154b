// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/accounts/account_actions.h"

#include "session/account_rows.h"
#include "session/table_export_jobs.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace recourse::ui {

namespace {

struct AccountActions
{
    Q_DECLARE_TR_FUNCTIONS(AccountActions)
};

constexpr Changes kChanges = Change::Accounts | Change::Exposures | Change::Steps;

void putBack(Workspace& workspace, const session::RemovedAccounts& removed)
{
    workspace.jobs().run(AccountActions::tr("Putting the accounts back"), session::restoreAccounts(workspace.session(), removed), &workspace,
        [&workspace](session::Done) { workspace.announce(kChanges); });
}

void setStandings(Workspace& workspace, std::vector<session::AccountStanding> standings,
    const std::function<void(const std::vector<session::AccountStanding>&)>& done)
{
    workspace.jobs().run(AccountActions::tr("Changing the accounts"), session::setAccountStandings(workspace.session(), std::move(standings)),
        &workspace, [&workspace, done](const std::vector<session::AccountStanding>& former) {
            if (done)
                done(former);
            workspace.announce(kChanges);
        });
}

} // namespace

void removeWithUndo(Workspace& workspace, const QList<qint64>& accounts)
{
    if (accounts.isEmpty() || workspace.isReadOnly())
        return;
    std::vector<model::AccountId> ids;
    for (const qint64 id : accounts)
        ids.push_back({id});
    workspace.jobs().run(AccountActions::tr("Removing the accounts"), session::removeAccounts(workspace.session(), std::move(ids)), &workspace,
        [&workspace, count = accounts.size()](const session::RemovedAccounts& removed) {
            workspace.undo().offer(AccountActions::tr("%Ln account(s) removed", nullptr, static_cast<int>(count)),
                [&workspace, removed] { putBack(workspace, removed); });
            workspace.announce(kChanges);
        });
}

void setStandingWithUndo(Workspace& workspace, const QList<qint64>& accounts, Standing standing)
{
    if (accounts.isEmpty() || workspace.isReadOnly())
        return;
    const bool closes = standing == Standing::Closed;
    std::vector<session::AccountStanding> wanted;
    for (const qint64 id : accounts)
        wanted.push_back({{id}, closes ? model::AccountState::Closed : model::AccountState::Open, closes ? workspace.clock().today() : QDate()});
    const int count = static_cast<int>(accounts.size());
    setStandings(workspace, std::move(wanted), [&workspace, closes, count](const std::vector<session::AccountStanding>& former) {
        const QString text = closes ? AccountActions::tr("%Ln account(s) marked as closed", nullptr, count)
                                    : AccountActions::tr("%Ln account(s) marked as open", nullptr, count);
        workspace.undo().offer(text, [&workspace, former] { setStandings(workspace, former, {}); });
    });
}

void exportAccounts(Workspace& workspace, QWidget* above)
{
    const FileWish wish{
        AccountActions::tr("Write the accounts into a file"), AccountActions::tr("Tables (*.csv)"), AccountActions::tr("accounts.csv")};
    workspace.prompts().saveFile(above, wish, [&workspace](const QString& file) {
        workspace.jobs().run(AccountActions::tr("Writing the table"),
            session::exportTable(workspace.session(), QStringLiteral("accounts"), file, session::SensitiveRows::Include), &workspace,
            [&workspace](const session::TableExport& written) {
                workspace.say(Message::Kind::Good,
                    AccountActions::tr("%Ln account(s) written to %1. The file is not encrypted.", nullptr, written.rows)
                        .arg(QFileInfo(written.file).fileName()));
            });
    });
}

} // namespace recourse::ui
