// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// Every network request that was made. Entries are never changed.
class LedgerRepository
{
public:
    explicit LedgerRepository(Database& database) : m_database(database) {}

    [[nodiscard]] base::Status append(const model::LedgerEntry& entry);
    /// The last `limit` entries, the newest first; every one if `limit` is negative.
    [[nodiscard]] base::Result<std::vector<model::LedgerEntry>> all(int limit);

    /// When a feed was asked since then (UTC), in any order: what its quota is counted by.
    [[nodiscard]] base::Result<std::vector<QDateTime>> askedSince(const QString& feed, const QDateTime& since);

private:
    Database& m_database;
};

} // namespace recourse::vault
