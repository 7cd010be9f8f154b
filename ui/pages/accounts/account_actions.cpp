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

std::vector<model::AccountId> idsOf(const QList<qint64>& accounts)
{
    std::vector<model::AccountId> ids;
    ids.reserve(static_cast<std::size_t>(accounts.size()));
    for (const qint64 id : accounts)
        ids.push_back({id});
    return ids;
}

void takeBack(Workspace& workspace, const session::ChangeUndo& undo)
{
    workspace.jobs().run(AccountActions::tr("Changing the accounts back"), session::takeBackChange(workspace.session(), undo), &workspace,
        [&workspace](session::Done) { workspace.announce(kChanges); });
}

void removeNoted(Workspace& workspace, const QList<model::DataHeld>& noted)
{
    workspace.jobs().run(AccountActions::tr("Changing the notes back"), session::removeNotedData(workspace.session(), noted), &workspace,
        [&workspace](session::Done) { workspace.announce(kChanges); });
}

void restoreNoted(Workspace& workspace, const QList<model::DataHeld>& noted)
{
    workspace.jobs().run(AccountActions::tr("Changing the notes back"), session::restoreNotedData(workspace.session(), noted), &workspace,
        [&workspace](session::Done) { workspace.announce(kChanges); });
}

void addNoted(Workspace& workspace, qint64 account, model::DataLayer layer, const QStringList& added)
{
    const bool said = layer == model::DataLayer::TheySay;
    const auto note = said ? session::addSaidData : session::addGivenData;
    const QString doing = said ? AccountActions::tr("Noting what they said") : AccountActions::tr("Noting what you gave");
    workspace.jobs().run(doing, note(workspace.session(), {account}, added, {}), &workspace, [&workspace](const QList<model::DataHeld>& noted) {
        if (!noted.isEmpty())
            workspace.undo().offer(AccountActions::tr("%Ln kind(s) of data noted", nullptr, static_cast<int>(noted.size())),
                [&workspace, noted] { removeNoted(workspace, noted); });
        workspace.announce(kChanges);
    });
}

} // namespace

void removeWithUndo(Workspace& workspace, const QList<qint64>& accounts)
{
    if (accounts.isEmpty() || workspace.isReadOnly())
        return;
    workspace.jobs().run(AccountActions::tr("Removing the accounts"), session::removeAccounts(workspace.session(), idsOf(accounts)), &workspace,
        [&workspace, count = accounts.size()](const session::RemovedAccounts& removed) {
            workspace.undo().offer(AccountActions::tr("%Ln account(s) removed", nullptr, static_cast<int>(count)),
                [&workspace, removed] { putBack(workspace, removed); });
            workspace.announce(kChanges);
        });
}

void changeWithUndo(
    Workspace& workspace, const QList<qint64>& accounts, const session::AccountChange& change, const std::function<QString(int)>& said)
{
    if (accounts.isEmpty() || workspace.isReadOnly())
        return;
    workspace.jobs().run(AccountActions::tr("Changing the accounts"),
        session::changeAccounts(workspace.session(), idsOf(accounts), change), &workspace,
        [&workspace, said](const session::ChangeOutcome& outcome) {
            if (outcome.changed == 0)
                return workspace.say(Message::Kind::Info, AccountActions::tr("It was like this already."));
            workspace.undo().offer(said(outcome.changed), [&workspace, undo = outcome.undo] { takeBack(workspace, undo); });
            workspace.announce(kChanges);
        });
}

void addTagsWithUndo(Workspace& workspace, const QList<qint64>& accounts, const QStringList& tags)
{
    session::AccountChange change;
    change.addTags = tags;
    changeWithUndo(workspace, accounts, change,
        [](int count) { return AccountActions::tr("%Ln account(s) got the tag", nullptr, count); });
}

void removeTagWithUndo(Workspace& workspace, const QList<qint64>& accounts, const QString& tag)
{
    session::AccountChange change;
    change.removeTags = {tag};
    changeWithUndo(workspace, accounts, change,
        [](int count) { return AccountActions::tr("Tag taken away from %Ln account(s)", nullptr, count); });
}

void setPersonWithUndo(Workspace& workspace, const QList<qint64>& accounts, const QString& person)
{
    session::AccountChange change;
    change.person = person;
    changeWithUndo(workspace, accounts, change,
        [](int count) { return AccountActions::tr("%Ln account(s) given to another person", nullptr, count); });
}

void setWishWithUndo(Workspace& workspace, const QList<qint64>& accounts, bool toDelete)
{
    using Wish = session::AccountChange::Wish;
    session::AccountChange change;
    change.deletion = toDelete ? Wish::Delete : Wish::Keep;
    changeWithUndo(workspace, accounts, change, [toDelete](int count) {
        return toDelete ? AccountActions::tr("%Ln account(s) noted for deletion", nullptr, count)
                        : AccountActions::tr("%Ln account(s) no longer noted for deletion", nullptr, count);
    });
}

void setStandingWithUndo(Workspace& workspace, const QList<qint64>& accounts, Standing standing)
{
    using model::AccountState;
    session::AccountChange change;
    change.state = standing == Standing::Closed ? AccountState::Closed : standing == Standing::Dormant ? AccountState::Dormant : AccountState::Open;
    if (standing == Standing::Closed)
        change.closedOn = workspace.clock().today();
    changeWithUndo(workspace, accounts, change, [standing](int count) {
        if (standing == Standing::Closed)
            return AccountActions::tr("%Ln account(s) marked as closed", nullptr, count);
        return standing == Standing::Dormant ? AccountActions::tr("%Ln account(s) marked as not used any more", nullptr, count)
                                             : AccountActions::tr("%Ln account(s) marked as open", nullptr, count);
    });
}

void addIdentifierWithUndo(Workspace& workspace, qint64 account, const QString& address)
{
    if (workspace.isReadOnly())
        return;
    const auto tell = [&workspace] { workspace.announce(kChanges); };
    workspace.jobs().run(AccountActions::tr("Adding the address"), session::addIdentifiers(workspace.session(), {account}, {address}), &workspace,
        [&workspace, account, tell](const QStringList& former) {
            workspace.undo().offer(AccountActions::tr("Address added"), [&workspace, account, former, tell] {
                workspace.jobs().run(AccountActions::tr("Changing the account back"),
                    session::setIdentifiers(workspace.session(), {account}, former), &workspace, [tell](session::Done) { tell(); });
            });
            tell();
        });
}

void changeNotedWithUndo(
    Workspace& workspace, qint64 account, model::DataLayer layer, const QStringList& added, const QList<model::DataHeld>& removed)
{
    if (workspace.isReadOnly())
        return;
    if (!added.isEmpty())
        addNoted(workspace, account, layer, added);
    if (removed.isEmpty())
        return;
    workspace.jobs().run(AccountActions::tr("Taking notes away"), session::removeNotedData(workspace.session(), removed), &workspace,
        [&workspace, removed](session::Done) {
            workspace.undo().offer(AccountActions::tr("%Ln kind(s) of data taken off the map", nullptr, static_cast<int>(removed.size())),
                [&workspace, removed] { restoreNoted(workspace, removed); });
            workspace.announce(kChanges);
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
