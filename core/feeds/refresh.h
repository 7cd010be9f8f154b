// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "domains/site.h"
#include "feeds/catalogue.h"
#include "model/breach.h"
#include "model/feed.h"
#include "net/http_client.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <string_view>
#include <vector>

namespace recourse::feeds {

/// What a refresh starts from.
struct RefreshInput
{
    const FeedDefinition& definition;
    /// Asked instead of `definition.base` if set: the address above the list, or of the list itself. Whoever gives it answers for
    /// the list's length, so `minimumEntries` does not count then.
    QUrl baseOverride;
    /// As stored. `sha256` is set by downloads and imported files alone: while it is empty, the entries are a starter table's.
    model::FeedState state;
    std::vector<model::Breach> known; ///< all stored records of this feed, withdrawn ones included
};

/// What is to be stored, in one transaction.
struct Refresh
{
    model::FeedState state;
    bool unchanged = false; ///< the server said so, by the cheap question or its validators; nothing but `state` to store
    std::vector<model::Breach> changedOrAdded; ///< `id` of the known record if there is one; `withdrawnOn` set for retired ones
    std::vector<model::BreachId> withdrawn; ///< known records to mark as withdrawn today; never to delete
    int added = 0;
    int changed = 0;
    int withdrawnCount = 0;
    int entries = 0; ///< of the good copy
    int requests = 0;
    qint64 bytes = 0; ///< received
    QStringList notes; ///< what the user should know, in the program's words: entries passed over, entries kept
};

/// Asks the cheap question and fetches the list if that changed, or if the list was last fetched longer than `cheapHours` ago.
/// On an error nothing of the stored copy may be touched; store `afterFailure(…)` instead. Errors: all of `HttpClient::fetch`, FeedHtml,
/// FeedNotJson, FeedShrunk, FeedMalformed, and NetRateLimited without any request while the server's own wait lasts.
[[nodiscard]] base::Result<Refresh> refreshFeed(
    const RefreshInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress);

/// The same from a file that the user brought: same rules, no request, `minimumEntries` not counted.
[[nodiscard]] base::Result<Refresh> readFeedFile(
    const RefreshInput& input, std::string_view bytes, const domains::SuffixList& suffixes, const base::Clock& clock);

/// The state to store after `error`: the last good copy stays, the error is kept, and `retryAfter` is set: as the server asked
/// (`askedUntil`, from `HttpClient::askedToWaitUntil`), else twice the last pause, from 15 minutes up to a day.
[[nodiscard]] model::FeedState afterFailure(
    const model::FeedState& state, const base::Error& error, const QDateTime& now, const QDateTime& askedUntil = {});

/// Whether the feed should be asked by itself now: older than `refreshHours` and not before `retryAfter`. A refresh the user asks for
/// needs no such question; only the wait that a server itself asked for holds then too, and `refreshFeed` sees to that.
[[nodiscard]] bool isDue(const model::FeedState& state, const FeedDefinition& definition, const QDateTime& now);

/// Whether `retryAfter` lies ahead (and is no relic of a clock that was wrong).
[[nodiscard]] bool mustWait(const model::FeedState& state, const QDateTime& now);

/// The address of the list.
[[nodiscard]] QUrl listUrl(const RefreshInput& input);
/// The address of the cheap question; empty if the feed has none, or `baseOverride` names a list with another path.
[[nodiscard]] QUrl cheapUrl(const RefreshInput& input);

} // namespace recourse::feeds
