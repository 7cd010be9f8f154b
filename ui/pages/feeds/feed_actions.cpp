// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/feeds/feed_actions.h"

#include "base/file_refusal.h"
#include "session/directory_jobs.h"
#include "session/feed_choice_jobs.h"

#include <QCoreApplication>
#include <QPointer>
#include <QWidget>

namespace recourse::ui {

namespace {

using Taken = std::function<void(const std::vector<session::FeedView>&)>;

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

void takeFile(Workspace& workspace, QPointer<QWidget> above, const QString& feed, const QString& file, feeds::ListUse use, const Taken& taken)
{
    QObject* receiver = &workspace; // who asks for it may be no widget; the outcome is told all the same
    if (!above.isNull())
        receiver = above;
    workspace.jobs().runPrepared(
        FeedActions::tr("Taking the list from the file"), session::importFeedFile(workspace.session(), feed, file, use), receiver,
        [](session::FeedView view) { return withoutRecords({std::move(view)}); },
        [&workspace, above, feed, file, taken](const std::vector<session::FeedView>& views) {
            const std::optional<base::Error>& error = views.front().error;
            if (!error)
                return taken(views);
            workspace.say(Message::Kind::Warning, base::fileRefusalText(*error));
            if (error->code != base::Code::FeedShrunk || above.isNull())
                return;
            const Question question{FeedActions::tr("Take the shorter list?"),
                FeedActions::tr("This file has far fewer entries than what was taken before (%1). If it is right, it replaces all of that; what it does not "
                                "have is marked as withdrawn.").arg(error->where),
                FeedActions::tr("Replace the list")};
            workspace.prompts().ask(above, question,
                [&workspace, above, feed, file, taken] { takeFile(workspace, above, feed, file, feeds::ListUse::Replace, taken); });
        });
}

} // namespace

std::vector<session::FeedView> withoutRecords(std::vector<session::FeedView> views)
{
    for (session::FeedView& view : views) {
        if (!view.refresh)
            continue;
        view.refresh->changedOrAdded.clear();
        view.refresh->changes.clear();
        view.refresh->news.clear();
    }
    return views;
}

void takeListFile(Workspace& workspace, QWidget* above, const QString& feed, const QString& file, const Taken& taken)
{
    takeFile(workspace, above, feed, file, feeds::ListUse::Update, taken);
}

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
