// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feed_actions.h"

#include "session/directory_jobs.h"
#include "session/feed_choice_jobs.h"

#include <QCoreApplication>

namespace recourse::ui {

namespace {

struct FeedActions
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::FeedActions)
};

void store(Workspace& workspace, const model::FeedChoice& choice, const std::function<void()>& then)
{
    workspace.jobs().run(FeedActions::tr("Noting what you want of the list"), session::setFeedChoice(workspace.session(), choice), &workspace,
        [&workspace, then](session::Done) {
            workspace.announce(Change::Feeds);
            then();
        });
}

QString groupsOfFour(const QString& fingerprint)
{
    QString text;
    for (qsizetype at = 0; at < fingerprint.size(); at += 4)
        text += (at == 0 ? QString() : QStringLiteral(" ")) + fingerprint.mid(at, 4);
    return text;
}

void setKey(Workspace& workspace, const QString& feed, const QString& file)
{
    workspace.jobs().run(FeedActions::tr("Reading the key"), session::setDirectoryKey(workspace.session(), feed, file, {}), &workspace,
        [&workspace](const model::ListKey& key) {
            workspace.announce(Change::Feeds);
            workspace.say(Message::Kind::Good,
                FeedActions::tr("From now on the list is taken only if it is signed with this key. Compare its fingerprint with the publisher's: %1")
                    .arg(groupsOfFour(key.fingerprint)));
        });
}

} // namespace

void chooseWithUndo(Workspace& workspace, const model::FeedChoice& choice, const model::FeedChoice& former)
{
    if (workspace.isReadOnly())
        return;
    const bool isSwitch = choice.switchedOn != former.switchedOn;
    const QString said = !isSwitch                  ? FeedActions::tr("The way to this list was changed")
        : choice.switchedOn.value_or(true) ? FeedActions::tr("List switched on")
                                           : FeedActions::tr("List switched off");
    store(workspace, choice, [&workspace, former, said] {
        workspace.undo().offer(said, [&workspace, former] { store(workspace, former, [] {}); });
    });
}

void changeSigningKey(Workspace& workspace, QWidget* above, const QString& feed, bool hasKey)
{
    if (hasKey) {
        const Question question{FeedActions::tr("Stop checking the signature?"),
            FeedActions::tr("The list is taken unsigned again. You can give the key another time."), FeedActions::tr("Stop checking")};
        workspace.prompts().ask(above, question, [&workspace, feed] {
            workspace.jobs().run(FeedActions::tr("Forgetting the key"), session::removeDirectoryKey(workspace.session(), feed), &workspace,
                [&workspace](session::Done) { workspace.announce(Change::Feeds); });
        });
        return;
    }
    const FileWish wish{FeedActions::tr("The publisher's public key"), FeedActions::tr("OpenPGP keys (*.asc *.gpg *.pgp *.key);;All files (*)"), {}};
    workspace.prompts().openFiles(above, wish, [&workspace, feed](const QStringList& files) {
        if (!files.isEmpty())
            setKey(workspace, feed, files.front());
    });
}

void removeOwnList(Workspace& workspace, QWidget* above, const QString& feed, const QString& name)
{
    const Question question{FeedActions::tr("Remove “%1”?").arg(name),
        FeedActions::tr("Recourse forgets how to read it. Its incidents stay where you use them, marked as withdrawn."), FeedActions::tr("Remove the list")};
    workspace.prompts().ask(above, question, [&workspace, feed] {
        workspace.jobs().run(FeedActions::tr("Removing the list"), session::removeOwnFeed(workspace.session(), feed), &workspace,
            [&workspace](session::Done) { workspace.announce(Change::Feeds | Change::Exposures | Change::Steps); });
    });
}

} // namespace recourse::ui
