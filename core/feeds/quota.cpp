// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/quota.h"

#include <algorithm>
#include <vector>

namespace recourse::feeds {

QDateTime nextAllowed(const FeedQuota& quota, std::span<const QDateTime> asked, const QDateTime& now)
{
    std::vector<QDateTime> past;
    std::copy_if(asked.begin(), asked.end(), std::back_inserter(past), [&](const QDateTime& at) { return at.isValid() && at <= now; });
    std::sort(past.begin(), past.end());
    QDateTime next = now;
    const auto apply = [&](int limit, qint64 milliseconds) {
        if (limit <= 0 || past.size() < static_cast<std::size_t>(limit))
            return;
        // The oldest of the last `limit` requests must have left the window.
        const QDateTime free = past[past.size() - static_cast<std::size_t>(limit)].addMSecs(milliseconds);
        next = std::max(next, free);
    };
    apply(quota.perSecond, 1000);
    apply(quota.perHour, qint64{3600} * 1000);
    apply(quota.perDay, qint64{24} * 3600 * 1000);
    return next;
}

} // namespace recourse::feeds
