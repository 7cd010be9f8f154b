// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/difference.h"
#include "feeds/reader.h"
#include "feeds/refresh.h"

namespace recourse::feeds {

/// Refuses a list that is empty, shorter than the feed's own server can mean it to be, or much shorter than the last good download or
/// file (a starter table does not count). Errors: FeedMalformed, FeedShrunk with both numbers.
[[nodiscard]] base::Status checkLength(const RefreshInput& input, const FeedReading& reading, ListOrigin origin);

/// Reads a list, however it came, and guards its length. Errors: those of its reader and of `checkLength`.
[[nodiscard]] base::Result<FeedReading> readList(
    const RefreshInput& input, const FeedFiles& files, ListOrigin origin, const domains::SuffixList& suffixes);

/// What a list that was read from `files` brings; the state has no validators and no marker.
[[nodiscard]] Refresh takeReading(
    const RefreshInput& input, FeedReading reading, const FeedFiles& files, ListOrigin origin, const base::Clock& clock);

} // namespace recourse::feeds
