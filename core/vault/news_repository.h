// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// Headlines of news feeds: the last thousand of each.
class NewsRepository
{
public:
    explicit NewsRepository(Database& database) : m_database(database) {}

    /// Stores items by feed and item id; those that are known keep the day they were first seen.
    [[nodiscard]] base::Status store(const std::vector<model::NewsItem>& items);
    /// The last `limit` items of a feed (empty: of all), the newest first; every one if `limit` is negative.
    [[nodiscard]] base::Result<std::vector<model::NewsItem>> last(const QString& feed, int limit);
    [[nodiscard]] base::Status removeFeed(const QString& feed);

private:
    Database& m_database;
};

} // namespace recourse::vault
