// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_context.h"
#include "ui/models/exposures/group_table.h"
#include "ui/workspace.h"

#include <array>
#include <functional>
#include <memory>

namespace recourse::ui {

/// Which exposures the list shows.
enum class ExposureChoice { ToDo, ToConfirm, Withdrawn, Everything };

/// Everything the page about exposures shows, read in one go and made ready away from the interface's thread.
struct ExposureReading
{
    std::shared_ptr<const ExposureContext> context;
    std::array<Snapshot<ExposureGroup>, kGroupings> groups; ///< of what was chosen, by `Grouping`
    std::vector<ExposureGroup> incidents; ///< of what was chosen but "never mine", for the plots
    int all = 0; ///< exposures, chosen or not
    int allIncidents = 0; ///< incidents, chosen or not
    int accounts = 0; ///< in the vault, with exposures or without
    int open = 0; ///< incidents with something to do
    int toConfirm = 0; ///< exposures whose name waits for the user's word
    int withdrawn = 0; ///< exposures to records that were taken back
    bool hasPeople = false; ///< accounts of more than one person are among them
};

/// Reads it; `good` is called unless `receiver` is gone or a job fails.
void readExposures(
    Workspace& workspace, ExposureChoice choice, QObject* receiver, std::function<void(ExposureReading)> good);

} // namespace recourse::ui
