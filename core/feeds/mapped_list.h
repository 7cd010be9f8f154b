// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/reader.h"

namespace recourse::feeds {

/// Any CSV, JSON, RSS or Atom by the definition's own mapping. Records without an id are known by what they say; nothing is taken as
/// verified.
[[nodiscard]] base::Result<FeedReading> readMappedList(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes);

} // namespace recourse::feeds
