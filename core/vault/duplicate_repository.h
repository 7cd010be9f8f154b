// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"

#include <QByteArray>
#include <QSet>

#include <vector>

namespace recourse::vault {

class Database;

/// Pairs of accounts that the user said are two. Known by what the accounts are, not by their numbers, so that the word outlives removing
/// and importing again.
class DeclinedPairs
{
public:
    [[nodiscard]] bool contains(const model::Account& one, const model::Account& other) const;

private:
    friend class DuplicateRepository;
    QSet<QByteArray> m_pairs;
};

class DuplicateRepository
{
public:
    explicit DuplicateRepository(Database& database) : m_database(database) {}

    [[nodiscard]] base::Result<DeclinedPairs> declined();
    /// Declines every pair of these accounts, in one transaction. Errors: NotFound.
    [[nodiscard]] base::Status decline(const std::vector<model::AccountId>& accounts);
    /// Takes that back for every pair of these accounts, in one transaction. Errors: NotFound.
    [[nodiscard]] base::Status forget(const std::vector<model::AccountId>& accounts);

private:
    [[nodiscard]] base::Status forEachPair(const std::vector<model::AccountId>& accounts, const char* sql);

    Database& m_database;
};

} // namespace recourse::vault
