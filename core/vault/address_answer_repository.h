// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/feed.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What services said about the user's addresses, asked with the user's own key.
class AddressAnswerRepository
{
public:
    explicit AddressAnswerRepository(Database& database) : m_database(database) {}

    /// Every answer, ordered by address.
    [[nodiscard]] base::Result<std::vector<model::AddressAnswer>> all();
    /// Over an earlier answer to the same question.
    [[nodiscard]] base::Status save(const model::AddressAnswer& answer);
    /// All answers about an address.
    [[nodiscard]] base::Status forget(const QString& address);

private:
    Database& m_database;
};

} // namespace recourse::vault
