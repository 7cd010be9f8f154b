// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory_entry.h"
#include "ui/workspace.h"

namespace recourse::ui {

/// Keeps the user's word that a fact is wrong; tells the pages and can be taken back.
void reportWithUndo(Workspace& workspace, model::DirectoryEntryId entry, const QString& note);

/// Takes that word back; tells the pages and can be undone, with `note` as it was.
void takeReportBack(Workspace& workspace, model::DirectoryEntryId entry, const QString& note);

} // namespace recourse::ui
