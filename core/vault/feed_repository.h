// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What is known about each feed between two refreshes.
class FeedRepository
{
public:
    explicit FeedRepository(Database& database) : m_database(database) {}

    /// Every stored state, ordered by feed id.
    [[nodiscard]] base::Result<std::vector<model::FeedState>> states();
    /// The stored state; for a feed without one, a state that says "never".
    [[nodiscard]] base::Result<model::FeedState> byId(const QString& id);
    /// Stores the state, over an earlier one.
    [[nodiscard]] base::Status save(const model::FeedState& state);

private:
    Database& m_database;
};

} // namespace recourse::vault
