// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_list.h"

#include <string_view>

namespace recourse::imports {

/// Reads every file of a zip archive that a format of evidence recognises, in memory, into one list; names say nothing.
/// Errors: InputArchive where there is none; those of `formats::readArchive`; those of `readCandidateList` for a file that was
/// recognised and cannot be read.
[[nodiscard]] base::Result<CandidateList> readCandidateArchive(
    std::string_view bytes, const CandidateOptions& options, base::Progress& progress);

} // namespace recourse::imports
