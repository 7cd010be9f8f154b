// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/catalogue.h"
#include "model/breach.h"
#include "model/feed.h"
#include "session/session.h"

#include <QStringList>

#include <vector>

namespace recourse::session {

/// Switches a feed on or off for refreshes of all, or gives it a proxy of its own. Errors: FeedUnknown, NetProxy, VaultReadOnly.
[[nodiscard]] Job<Done> setFeedChoice(Session& session, model::FeedChoice choice);

/// A list that the user describes.
struct OwnFeedRequest
{
    QString name;
    QString kind = feeds::feed_kind::kBreaches;
    QString address; ///< https, or http to this computer; empty: its files are read by hand
    feeds::FieldMapping mapping; ///< not for news
    QString licence; ///< empty: none stated
    QString jurisdiction; ///< "US-ME"; empty if it is of the whole world
    int refreshHours = 24;
    bool wholeList = true; ///< false: what its next copy does not have was not withdrawn
};

/// Keeps the definition and gives it, with its id ("own-…", of the name). A list of the same name is replaced; one of another name is not,
/// even if the two would give one id. Asks nobody. Errors: BadArgument naming the option of “feeds describe”.
[[nodiscard]] Job<feeds::FeedDefinition> addOwnFeed(Session& session, OwnFeedRequest request);

/// Forgets an own list; its records are withdrawn, never deleted, since exposures and letters refer to them. Errors: FeedUnknown.
[[nodiscard]] Job<Done> removeOwnFeed(Session& session, QString id);

/// What a file of an own list looks like, and what the mapping makes of it.
struct OwnFeedPreview
{
    QStringList columns; ///< of the file, as it names them
    feeds::FieldMapping guess; ///< a start for the user
    int entries = 0; ///< that the mapping gives; 0 without one
    std::vector<model::Breach> first; ///< of these, a few
    QStringList warnings;
};

/// Reads a file with a mapping, or without one to see its columns; stores nothing. Errors: file errors, FeedHtml, FeedMalformed,
/// FeedNotJson, NetTooLarge.
[[nodiscard]] Job<OwnFeedPreview> previewOwnFeed(Session& session, QString path, feeds::FieldMapping mapping);

/// One change that a refresh made, with the record as it is now.
struct FeedChangeView
{
    model::FeedChange change;
    model::Breach breach;
};

/// The last changes of a feed (empty: of all), the newest first.
[[nodiscard]] Job<std::vector<FeedChangeView>> listFeedChanges(Session& session, QString feed, int limit);

/// The last headlines of a news feed (empty: of all), the newest first. Context: never matched.
[[nodiscard]] Job<std::vector<model::NewsItem>> listNews(Session& session, QString feed, int limit);

} // namespace recourse::session
