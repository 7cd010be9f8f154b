// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/catalogue.h"

#include <QDateTime>

#include <span>

namespace recourse::feeds {

/// When a server with that quota may be asked once more, if it was asked at these times: `now` if at once. Times that lie ahead, from
/// a clock that was wrong, do not count.
[[nodiscard]] QDateTime nextAllowed(const FeedQuota& quota, std::span<const QDateTime> asked, const QDateTime& now);

} // namespace recourse::feeds
