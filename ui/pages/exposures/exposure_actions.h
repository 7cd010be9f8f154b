// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exposure.h"
#include "session/match_jobs.h"
#include "ui/workspace.h"

#include <vector>

namespace recourse::ui {

/// Notes what the user did about exposures; tells the other pages and can be taken back.
void disposeWithUndo(Workspace& workspace, const std::vector<model::ExposureId>& exposures, model::Disposition disposition);

/// Keeps the user's word on whether published names are those of their services; tells the other pages and can be taken back. `names` are
/// the names of `exposures` as they were, each once.
void sayNamesWithUndo(
    Workspace& workspace, const std::vector<model::ExposureId>& exposures, bool same, const std::vector<session::NameView>& names);

/// Asks for a file and writes the exposures into it, sensitive ones left out.
void exportExposures(Workspace& workspace, QWidget* above);

} // namespace recourse::ui
