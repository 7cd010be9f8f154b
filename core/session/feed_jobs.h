// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/catalogue.h"
#include "feeds/refresh.h"
#include "model/feed.h"
#include "session/session.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// A feed with what is known about it and, after a refresh, what that brought.
struct FeedView
{
    feeds::FeedDefinition definition;
    model::FeedState state;
    model::FeedChoice choice; ///< what the user wants otherwise
    bool switchedOn = false; ///< a refresh of all asks it
    std::optional<feeds::Refresh> refresh; ///< set after a refresh that went well
    std::optional<base::Error> error; ///< set after one that did not; the last good copy stays
    net::Traffic traffic = {}; ///< of a refresh, whether it went well or not
    QString signaturePath = {}; ///< of a directory that the user gave a key for: its signature is fetched and checked too
    QString signedWith = {}; ///< fingerprint of that key
};

/// Every feed, the program's and the user's own, with its state; the directories of services (directory_jobs.h) come last.
[[nodiscard]] Job<std::vector<FeedView>> listFeeds(Session& session);

/// Refreshes the named feeds and directories (empty: all that are switched on) one after the other, always in the same order, and matches anew if
/// anything changed. A feed that fails does not stop the others; its `error` says why. What was refreshed before it is cancelled stays.
/// Errors: FeedUnknown, VaultLocked, VaultReadOnly, Cancelled.
[[nodiscard]] Job<std::vector<FeedView>> syncFeeds(Session& session, QStringList ids);

/// The feeds that a schedule would ask now: none unless the user asked for a schedule. Asks nobody.
[[nodiscard]] Job<QStringList> dueFeeds(Session& session);

/// Whether the user asked for scheduled refreshes; not unless they did.
[[nodiscard]] Job<bool> feedScheduleOn(Session& session);
[[nodiscard]] Job<Done> setFeedSchedule(Session& session, bool on);

/// Takes a list from a file that the user brought; with `Replace` it may be shorter and older than what is stored. Errors: FeedUnknown,
/// file errors; what the guards refuse is in `error`.
[[nodiscard]] Job<FeedView> importFeedFile(Session& session, QString id, QString path, feeds::ListUse use = feeds::ListUse::Update);

/// The last `limit` network requests, the newest first; all if negative.
[[nodiscard]] Job<std::vector<model::LedgerEntry>> readLedger(Session& session, int limit);

/// A request that a refresh of a feed would send, in words of the wire.
struct PlannedRequest
{
    QUrl url;
    QStringList lines; ///< all of it as it is shown: "GET /list HTTP/1.1", "Host: example.org" and so on
    QStringList headers; ///< "User-Agent: Recourse/1.0": the lines that say anything beside where it goes
    QByteArray bytes; ///< the whole of it, as HTTP/1.1 writes it; HTTP/2 says the same, and https encrypts it
    bool onlyIfChanged = false; ///< sent only if an earlier one shows that there is something new
};

/// What refreshing that feed would send, in order: the signature of a directory only where the user gave a key, further pages of a list that
/// comes in pages not among it. Asks nobody.
[[nodiscard]] std::vector<PlannedRequest> plannedRequests(const Session& session, const FeedView& view);

/// Whether a proxy setting is understood: empty, http://, https:// or socks5h:// with a host. Errors: NetProxy.
[[nodiscard]] base::Status checkProxy(const QString& proxy);

} // namespace recourse::session
