// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program.h"

#include <set>
#include <string>
#include <vector>

namespace recourse::cli {

/// The files that an import is about.
struct ImportNames
{
    std::vector<std::string> files;
    std::set<std::string> found; ///< of these, those found in folders: nobody said that they are lists
};

/// The files in what the call names; what is passed over in folders is noted on standard error. Errors: those of `findImportFiles`.
[[nodiscard]] base::Result<ImportNames> namedFiles(Program& program, const std::vector<std::string>& names);

/// Writes to standard error which account lists an archive has, if it was refused because it has several.
void noteLists(Program& program, const std::string& file, const base::Error& error);

/// Adds "report ID [--out FILE]" below `imports`.
void addImportReportCommand(CLI::App& imports, Program& program);

} // namespace recourse::cli
