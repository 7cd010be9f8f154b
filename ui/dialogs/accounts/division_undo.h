// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_merge_jobs.h"
#include "ui/workspace.h"

#include <functional>

namespace recourse::ui {

/// Offers to put accounts back as they were before they were merged or split, and tells the other pages.
void offerDivisionUndo(Workspace& workspace, const QString& said, const session::DivisionUndo& undo);

/// Folds all further accounts into the first one; offers to take it back, then calls `done` if `asker` is still there.
void mergeWithUndo(Workspace& workspace, QObject* asker, const std::vector<model::AccountId>& ids, std::function<void()> done,
    std::function<void(const base::Error&)> failed);

/// Keeps accounts from being proposed as one again; offers to take it back, then calls `done` if `asker` is still there.
void declineWithUndo(Workspace& workspace, QObject* asker, const std::vector<model::AccountId>& ids, std::function<void()> done);

} // namespace recourse::ui
