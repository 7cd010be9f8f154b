// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What services hold, in three layers kept apart. A row is known by service, account, class, layer and source.
class DataHeldRepository
{
public:
    explicit DataHeldRepository(Database& database) : m_database(database) {}

    [[nodiscard]] base::Result<std::vector<model::DataHeld>> all();
    [[nodiscard]] base::Result<std::vector<model::DataHeld>> forService(model::ServiceId service);
    /// Adding what is known changes nothing, but the earliest `since` stays. Errors: NotFound (no such service or
    /// account).
    [[nodiscard]] base::Status add(const model::DataHeld& held);
    /// Removes the row known by the same words, whatever its `since`. Errors: NotFound.
    [[nodiscard]] base::Status remove(const model::DataHeld& held);

private:
    Database& m_database;
};

} // namespace recourse::vault
