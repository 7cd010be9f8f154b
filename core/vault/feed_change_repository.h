// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What refreshes changed in the records of each feed, for display: the last thousand changes of each, and
/// apart from them the last thousand withdrawals and returns.
class FeedChangeRepository
{
public:
    explicit FeedChangeRepository(Database& database) : m_database(database) {}

    /// The records must be stored; they are found by feed and feed id. Errors: NotFound.
    [[nodiscard]] base::Status append(const std::vector<model::FeedChange>& changes);
    /// The last `limit` changes of a feed (empty: of all), the newest first; every one if `limit` is negative.
    [[nodiscard]] base::Result<std::vector<model::FeedChange>> last(const QString& feed, int limit);

private:
    Database& m_database;
};

} // namespace recourse::vault
