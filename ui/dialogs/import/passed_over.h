// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/import_folder_jobs.h"

#include <QString>

#include <vector>

namespace recourse::ui {

/// What of the folders is not looked into, and why; empty if that is nothing.
[[nodiscard]] QString passedOverText(const std::vector<session::SkippedPath>& skipped);

} // namespace recourse::ui
