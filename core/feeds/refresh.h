// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "domains/site.h"
#include "feeds/catalogue.h"
#include "feeds/difference.h"
#include "model/breach.h"
#include "model/feed.h"
#include "net/http_client.h"

#include <QByteArray>
#include <QStringList>
#include <QUrl>

#include <optional>
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
    std::vector<QDateTime> asked = {}; ///< when this feed was asked within the last day, by the ledger: what its quota is counted by
    std::optional<QString> proxy = {}; ///< of this feed alone, if the user wants another than for all
    QSet<QString> kept = {}; ///< `Refresh::kept` of the last one
    ListUse use = ListUse::Update; ///< of a file
    net::Traffic* traffic = nullptr; ///< if set: becomes what went over the wire, also where the refresh fails
};

/// What is to be stored, in one transaction.
struct Refresh
{
    model::FeedState state;
    bool unchanged = false; ///< the server said so, by the cheap question or its validators; nothing but `state` to store
    std::vector<model::Breach> changedOrAdded; ///< `id` of the known record if there is one; `withdrawnOn` set for retired ones
    std::vector<model::BreachId> withdrawn; ///< known records to mark as withdrawn today; never to delete
    QSet<QString> kept; ///< feed ids of records that no list names any more and that stand all the same, to be given to the next refresh
    std::vector<model::FeedChange> changes; ///< to be shown; empty for the first copy, where all is new
    std::vector<model::NewsItem> news; ///< of a news feed
    int added = 0;
    int changed = 0;
    int withdrawnCount = 0;
    int entries = 0; ///< of the good copy
    int requests = 0;
    qint64 bytes = 0; ///< received
    QStringList notes; ///< what the user should know, in the program's words: entries passed over, entries kept
};

/// Asks the cheap question and fetches the list if that changed, or if the list was last fetched longer than `cheapHours` ago; with it
/// its further pages and what is joined to it. Waits a moment where the feed's quota is a second's; while an hour's or a day's lasts,
/// nothing is sent (NetRateLimited).
/// On an error nothing of the stored copy may be touched; store `afterFailure(…)` instead. Errors: all of `HttpClient::fetch`, FeedHtml,
/// FeedNotJson, FeedShrunk, FeedMalformed, and NetRateLimited without any request while the server's own wait lasts.
[[nodiscard]] base::Result<Refresh> refreshFeed(
    const RefreshInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress);

/// The same from a file that the user brought: same rules, no request, `minimumEntries` not counted. Data classes that come by another
/// file stay as they are known. With `ListUse::Replace` it may be as short and as old as it is.
[[nodiscard]] base::Result<Refresh> readFeedFile(
    const RefreshInput& input, std::string_view bytes, const domains::SuffixList& suffixes, const base::Clock& clock);

/// The state to store after `error`: the last good copy stays, the error is kept, and `retryAfter` is set: as the server asked
/// (`askedUntil`, from `HttpClient::askedToWaitUntil`), else twice the last pause, from 15 minutes up to a day.
[[nodiscard]] model::FeedState afterFailure(
    const model::FeedState& state, const base::Error& error, const QDateTime& now, const QDateTime& askedUntil = {});

/// Whether the feed should be asked by itself now: `dueAfter` has passed, or, where that is not planned, it is older than `refreshHours` and not before `retryAfter`. A refresh the user asks for
/// needs no such question; only the wait that a server itself asked for holds then too, and `refreshFeed` sees to that.
[[nodiscard]] bool isDue(const model::FeedState& state, const FeedDefinition& definition, const QDateTime& now);

/// Whether `retryAfter` lies ahead (and is no relic of a clock that was wrong).
[[nodiscard]] bool mustWait(const model::FeedState& state, const QDateTime& now);

/// When a scheduled refresh may ask again: after `refreshHours` and up to a tenth more, so that many programs do not come at once.
[[nodiscard]] QDateTime nextDue(const FeedDefinition& definition, const QDateTime& now);

/// Until when no request may be sent by the feed's quota; invalid if one may.
[[nodiscard]] QDateTime quotaWait(const RefreshInput& input, const QDateTime& now);

/// Whether marker and validators that are stored are those of the server that is asked: only then are they sent to it, or compared.
[[nodiscard]] bool knowsServer(const RefreshInput& input);

/// The address of the list.
[[nodiscard]] QUrl listUrl(const RefreshInput& input);
/// The address of the page of the list that begins behind `skip` entries.
[[nodiscard]] QUrl pageUrl(const RefreshInput& input, qint64 skip);
/// The address of what is joined to the list; empty if there is nothing, or `baseOverride` names the list itself.
[[nodiscard]] QUrl detailsUrl(const RefreshInput& input);
/// The address of the cheap question; empty if the feed has none, or `baseOverride` names a list with another path.
[[nodiscard]] QUrl cheapUrl(const RefreshInput& input);

} // namespace recourse::feeds
