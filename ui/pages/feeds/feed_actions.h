// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"
#include "session/feed_jobs.h"
#include "ui/workspace.h"

#include <functional>

class QWidget;

namespace recourse::ui {

/// Switches a list on or off or gives it another proxy; tells the pages and can be taken back. `former` is what was wanted before.
void chooseWithUndo(Workspace& workspace, const model::FeedChoice& choice, const model::FeedChoice& former);

/// Asks for the file of a public key; from then on the list is taken only if it is signed with that key. Where there is a key already, asks
/// whether it is to go.
void changeSigningKey(Workspace& workspace, QWidget* above, const QString& feed, bool hasKey);

/// What the page shows of a refresh; the records themselves are in the vault.
[[nodiscard]] std::vector<session::FeedView> withoutRecords(std::vector<session::FeedView> views);

/// Takes a list from a file and hands over what that changed. One that is refused is said to be, and if it is much shorter than what was
/// taken before, the user is asked whether it stands for all of that.
void takeListFile(Workspace& workspace, QWidget* above, const QString& feed, const QString& file,
    const std::function<void(const std::vector<session::FeedView>&)>& taken);

/// Asks, then forgets a list of the user's own; its incidents are withdrawn, not deleted.
void removeOwnList(Workspace& workspace, QWidget* above, const QString& feed, const QString& name);

} // namespace recourse::ui
