// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/exposure.h"
#include "ui/workspace.h"

#include <vector>

namespace recourse::ui {

/// Notes what the user did about exposures; tells the other pages and can be taken back.
void disposeWithUndo(Workspace& workspace, const std::vector<model::ExposureId>& exposures, model::Disposition disposition);

/// Asks for a file and writes the exposures into it, sensitive ones left out.
void exportExposures(Workspace& workspace, QWidget* above);

} // namespace recourse::ui
