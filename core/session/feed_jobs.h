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
    std::optional<feeds::Refresh> refresh; ///< set after a refresh that went well
    std::optional<base::Error> error; ///< set after one that did not; the last good copy stays
};

/// Every feed of the catalogue with its state.
[[nodiscard]] Job<std::vector<FeedView>> listFeeds(Session& session);

/// Refreshes the named feeds (empty: all) one after the other and matches anew if anything changed. A feed that fails does not stop the
/// others; its `error` says why. Errors: FeedUnknown, VaultLocked, VaultReadOnly, Cancelled.
[[nodiscard]] Job<std::vector<FeedView>> syncFeeds(Session& session, QStringList ids);

/// Takes a list from a file that the user brought. Errors: FeedUnknown, file errors; what the guards refuse is in `error`.
[[nodiscard]] Job<FeedView> importFeedFile(Session& session, QString id, QString path);

/// The last `limit` network requests, the newest first; all if negative.
[[nodiscard]] Job<std::vector<model::LedgerEntry>> readLedger(Session& session, int limit);

/// A request that a refresh of a feed would send, in words of the wire.
struct PlannedRequest
{
    QUrl url;
    QStringList headers; ///< "User-Agent: Recourse/1.0"; those that say anything
    bool onlyIfChanged = false; ///< sent only if an earlier one shows that there is something new
};

/// What refreshing that feed would send, in order. Asks nobody.
[[nodiscard]] std::vector<PlannedRequest> plannedRequests(const Session& session, const FeedView& view);

/// Whether a proxy setting is understood: empty, http://, https:// or socks5h:// with a host. Errors: NetProxy.
[[nodiscard]] base::Status checkProxy(const QString& proxy);

} // namespace recourse::session
