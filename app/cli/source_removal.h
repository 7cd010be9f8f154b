// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include "session/import_jobs.h"

#include <string>
#include <vector>

namespace recourse::cli {

/// What became of a file that was to be deleted after its import.
struct SourceFate
{
    bool gone = false;
    int status = 0; ///< of the call: not 0 if the file is still there
    QStringList notRead; ///< what of it was not read, so that it was not deleted
};

/// Deletes an imported file if all of it was read into accounts, and notes on standard error where copies may remain, or why it was not
/// deleted. `files` are those of the report; a file that is there several times was read as several lists.
[[nodiscard]] SourceFate removeSource(
    Program& program, const std::vector<std::string>& files, const session::ImportRunReport& report, const std::string& file);

} // namespace recourse::cli
