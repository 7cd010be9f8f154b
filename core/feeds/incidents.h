// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"

#include <span>
#include <vector>

namespace recourse::feeds {

/// One event with all records that tell of it. Their numbers are never added: residents of one state are no total, and two lists count
/// the same people.
struct Incident
{
    std::vector<std::size_t> sources; ///< indices of the records, the one to be shown first
};

/// Groups records that tell of one event: those whose registrable domain or normalised name is exactly equal and whose days are near each
/// other (of the breach where both know them, within a month; else of the disclosure, within two months). Records of one list stay apart,
/// except amendments (`supersededBy`) and repeated notices of one body about the same days. Records that are no event at a service
/// (spam lists, malware, stealer logs, fabricated ones) stay alone. Every record is in exactly one incident; incidents are in the order of
/// their first index; the grouping does not depend on the order of the records.
[[nodiscard]] std::vector<Incident> incidentsOf(std::span<const model::Breach> breaches);

} // namespace recourse::feeds
