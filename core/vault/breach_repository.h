// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/breach.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

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

private:
    Database& m_database;
};

} // namespace recourse::vault
