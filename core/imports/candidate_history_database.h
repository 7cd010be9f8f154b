// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/candidate_format.h"

#include <cstdint>

namespace recourse::imports {

/// Where a browser keeps its pages. The statement for a row gives address, number of visits and time of the last one.
struct HistoryTable
{
    formats::DatabaseTable table;
    std::int64_t secondsBefore1970 = 0; ///< of the browser's year 0; times are microseconds
};

/// Hands every page to `out`. Errors: those of `formats::DatabaseFile::read`; Cancelled.
[[nodiscard]] base::Status readHistoryTable(
    const formats::DatabaseFile& database, const HistoryTable& history, CandidateCollector& out, base::Progress& progress);

} // namespace recourse::imports
