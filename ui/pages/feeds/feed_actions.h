// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/feed.h"
#include "ui/workspace.h"

class QWidget;

namespace recourse::ui {

/// Switches a list on or off or gives it another proxy; tells the pages and can be taken back. `former` is what was wanted before.
void chooseWithUndo(Workspace& workspace, const model::FeedChoice& choice, const model::FeedChoice& former);

/// Asks for the file of a public key; from then on the list is taken only if it is signed with that key. Where there is a key already, asks
/// whether it is to go.
void changeSigningKey(Workspace& workspace, QWidget* above, const QString& feed, bool hasKey);

/// Asks, then forgets a list of the user's own; its incidents are withdrawn, not deleted.
void removeOwnList(Workspace& workspace, QWidget* above, const QString& feed, const QString& name);

} // namespace recourse::ui
