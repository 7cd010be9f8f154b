// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/list_guard.h"

#include "base/detail.h"

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

base::Status checkLength(const RefreshInput& input, const FeedReading& reading, ListOrigin origin)
{
    if (input.definition.isNews())
        return {}; // headlines come and go, and there may be none
    const auto entries = static_cast<qint64>(reading.breaches.size());
    if (entries == 0)
        return fail(Code::FeedMalformed, Detail::tr("no entries"));
    const bool fromOwnServer = origin == ListOrigin::Server && input.baseOverride.isEmpty();
    if (fromOwnServer && entries < input.definition.minimumEntries)
        return fail(Code::FeedShrunk, Detail::tr("%1 entries, at least %2 expected").arg(entries).arg(input.definition.minimumEntries));
    if (!input.definition.wholeList || reading.holdsPart || input.use == ListUse::Replace)
        return {};
    const qint64 before = input.state.sha256.isEmpty() ? 0 : input.state.entries;
    if (isSuspiciousLoss(before - entries, before, input.definition.shrinkGuard))
        return fail(Code::FeedShrunk, Detail::tr("%1 entries, %2 before").arg(entries).arg(before));
    return {};
}

} // namespace recourse::feeds
