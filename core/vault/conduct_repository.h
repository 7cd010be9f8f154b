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
    /// What facts about a service may come from.
    struct Sources
    {
        std::vector<model::CaseId> cases; ///< every one of the service
        /// Incidents that touch its accounts, by exposures of band likely and above that the last matching found and that the user did not
        /// call never theirs.
        std::vector<model::BreachId> incidents;
    };
    [[nodiscard]] base::Result<Sources> sources(model::ServiceId service);
    /// A fact without id is inserted, another updated. Errors: NotFound (no such fact, service, breach or attachment).
    [[nodiscard]] base::Result<model::ConductFactId> save(const model::ConductFact& fact);
    /// Errors: NotFound.
    [[nodiscard]] base::Status remove(model::ConductFactId id);

private:
    Database& m_database;
};

} // namespace recourse::vault
