// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/conduct_fact.h"

#include <vector>

namespace recourse::vault {

class Database;

/// Dated facts about how organisations handled incidents and requests.
class ConductRepository
{
public:
    explicit ConductRepository(Database& database) : m_database(database) {}

    /// By day, those without one last; then as they were added.
    [[nodiscard]] base::Result<std::vector<model::ConductFact>> all();
    [[nodiscard]] base::Result<std::vector<model::ConductFact>> forService(model::ServiceId service);
    /// A fact without id is inserted, another updated. Errors: NotFound (no such fact, service, breach or attachment).
    [[nodiscard]] base::Result<model::ConductFactId> save(const model::ConductFact& fact);
    /// Errors: NotFound.
    [[nodiscard]] base::Status remove(model::ConductFactId id);

private:
    Database& m_database;
};

} // namespace recourse::vault
