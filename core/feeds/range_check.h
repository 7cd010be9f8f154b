// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "feeds/range_answer.h"
#include "feeds/range_definition.h"
#include "net/http_client.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace recourse::feeds {

/// Whom to ask about leaked passwords, and how.
struct RangeServer
{
    const RangeDefinition& definition;
    /// Asked instead of `definition.base` if set; whoever gives it answers for the length of the answers, so `minimumEntries` does not
    /// count then. With or without "range" at its end.
    QUrl baseOverride;
    const base::Clock& clock;
    net::HttpLimits limits; ///< see `rangeLimits`
};

/// 15 s to connect, 60 s in all, no redirects; 4 retries with pauses of up to 30 s.
[[nodiscard]] net::HttpLimits rangeLimits(const RangeDefinition& definition);

/// What asking came to.
struct RangeTally
{
    int answered = 0; ///< passwords
    int leaked = 0; ///< of these
    int requests = 0; ///< on the wire, until the last answer
    qint64 bytes = 0; ///< received with these
    std::optional<base::Error> stopped; ///< why the rest was not asked
};

/// How many different ranges there are to ask for.
[[nodiscard]] int countRanges(std::span<const RangeDigest* const> digests);

/// The request for the range of one digest, as it is sent. The ledger shows "•••••" for the digits.
[[nodiscard]] net::HttpRequest rangeRequest(const RangeServer& server, const RangeDigest& digest);

/// The request that `askRanges` sends first; nothing to ask if `digests` is empty.
[[nodiscard]] std::optional<net::HttpRequest> firstRangeRequest(const RangeServer& server, std::span<const RangeDigest* const> digests);

/// Asks how often passwords leaked: each range once, one request after the other, in ascending order of the digits, so that the order of
/// the file stays untold. `answer` is called with index and count of each password as soon as it is known. Ends early when cancelled or
/// when a request fails after its retries; then the tally says why. While the server's own wait lasts, nothing is sent.
/// Errors in the tally: those of `HttpClient::fetch`, RangeUnusable.
[[nodiscard]] RangeTally askRanges(const RangeServer& server, std::span<const RangeDigest* const> digests, net::HttpClient& client,
    const std::function<void(std::size_t index, int count)>& answer, base::Progress& progress);

} // namespace recourse::feeds
