// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What the user wants of feeds: lists of their own, switched on or off, another proxy.
class FeedChoiceRepository
{
public:
    explicit FeedChoiceRepository(Database& database) : m_database(database) {}

    /// The definitions of the user's own lists, ordered by id.
    [[nodiscard]] base::Result<std::vector<QByteArray>> ownFeeds();
    /// Over an earlier one of the same id.
    [[nodiscard]] base::Status saveOwnFeed(const QString& id, const QByteArray& definition);
    /// Its state, choice and headlines go too. Errors: NotFound.
    [[nodiscard]] base::Status removeOwnFeed(const QString& id);

    /// Every choice, ordered by feed.
    [[nodiscard]] base::Result<std::vector<model::FeedChoice>> choices();
    /// The choice for a feed; one that says nothing if there is none.
    [[nodiscard]] base::Result<model::FeedChoice> choice(const QString& feed);
    [[nodiscard]] base::Status saveChoice(const model::FeedChoice& choice);

private:
    Database& m_database;
};

} // namespace recourse::vault
