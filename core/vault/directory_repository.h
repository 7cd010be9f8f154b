// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/directory_entry.h"
#include "model/feed.h"

#include <QByteArray>

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// What public directories say about services, what the user says about that, and how lists are checked.
class DirectoryRepository
{
public:
    explicit DirectoryRepository(Database& database) : m_database(database) {}

    /// Every entry, ordered by id.
    [[nodiscard]] base::Result<std::vector<model::DirectoryEntry>> all();
    [[nodiscard]] base::Result<std::vector<model::DirectoryEntry>> byFeed(const QString& feed);
    /// Errors: NotFound.
    [[nodiscard]] base::Result<model::DirectoryEntry> byId(model::DirectoryEntryId id);

    /// Stores the outcome of one refresh in one transaction: `addedOrChanged` by feed and feed id (an entry keeps its id), without
    /// `removed`, a new suffix list unless it is empty, and the feed's state.
    [[nodiscard]] base::Status applyRefresh(const model::FeedState& state, const std::vector<model::DirectoryEntry>& addedOrChanged,
        const std::vector<model::DirectoryEntryId>& removed, const QByteArray& suffixList);

    /// What the user reported wrong, whether the entry is still there or not.
    [[nodiscard]] base::Result<std::vector<model::DirectoryReport>> reports();
    [[nodiscard]] base::Status saveReport(const model::DirectoryReport& report);
    /// Errors: NotFound.
    [[nodiscard]] base::Status removeReport(const QString& feed, const QString& feedId);

    [[nodiscard]] base::Result<std::vector<model::ListKey>> keys();
    /// Nothing if the user gave none.
    [[nodiscard]] base::Result<std::optional<model::ListKey>> key(const QString& feed);
    [[nodiscard]] base::Status saveKey(const model::ListKey& key);
    /// Errors: NotFound.
    [[nodiscard]] base::Status removeKey(const QString& feed);

    /// The text of the last Public Suffix List that was taken; empty if there is none.
    [[nodiscard]] base::Result<QByteArray> suffixList();

private:
    Database& m_database;
};

} // namespace recourse::vault
