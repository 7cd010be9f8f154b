// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/breach.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What one refresh of one feed brought.
struct StoredRefresh
{
    const model::FeedState& state;
    const std::vector<model::Breach>& addedOrChanged;
    const std::vector<model::BreachId>& withdrawn;
    const std::vector<model::FeedChange>& changes; ///< kept for display, see `FeedChangeRepository`
    const std::vector<model::NewsItem>& news; ///< see `NewsRepository`
    QDate on;
};

/// Published incidents. A record is known by `feed` and `feedId` and is never deleted: exposures and letters refer to
/// it.
class BreachRepository
{
public:
    explicit BreachRepository(Database& database) : m_database(database) {}

    /// Every breach, withdrawn ones too, ordered by id.
    [[nodiscard]] base::Result<std::vector<model::Breach>> all();
    [[nodiscard]] base::Result<std::vector<model::Breach>> byFeed(const QString& feed);
    /// Errors: NotFound.
    [[nodiscard]] base::Result<model::Breach> byId(model::BreachId id);
    /// Records of that feed, withdrawn ones too.
    [[nodiscard]] base::Result<qint64> count(const QString& feed);
    /// Stores the outcome of one refresh in one transaction: `addedOrChanged` by feed and feed id (their own ids are
    /// not looked at; a record that comes back loses its `withdrawnOn` unless it brings one), `withdrawn` get `on`
    /// unless they were withdrawn before, and the feed's state. Errors: NotFound (a withdrawn id that is not stored);
    /// nothing is stored then.
    [[nodiscard]] base::Status applyRefresh(const model::FeedState& state,
        const std::vector<model::Breach>& addedOrChanged, const std::vector<model::BreachId>& withdrawn, QDate on);

    /// The same with what is kept for display.
    [[nodiscard]] base::Status applyRefresh(const StoredRefresh& refresh);
    /// Withdraws every standing record of a feed, since the user no longer wants its list.
    [[nodiscard]] base::Status withdrawFeed(const QString& feed, QDate on);
    /// Stores one record, over an earlier one of the same feed and feed id, and gives its id.
    [[nodiscard]] base::Result<model::BreachId> save(const model::Breach& breach);

private:
    Database& m_database;
};

} // namespace recourse::vault
