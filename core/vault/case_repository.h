// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/matter.h"

#include <optional>
#include <vector>

namespace recourse::vault {

class Database;

/// Cases and their events. Events can only be appended; the database itself refuses to change or delete one.
/// Every call may be part of a larger `Transaction`.
class CaseRepository
{
public:
    explicit CaseRepository(Database& database) : m_database(database) {}

    /// Every case with its events in the order they were appended.
    [[nodiscard]] base::Result<std::vector<model::Case>> all();
    /// With its events. Errors: NotFound.
    [[nodiscard]] base::Result<model::Case> byId(model::CaseId id);
    /// The newest case of that service about that matter which is neither settled nor closed, with its events; or none.
    [[nodiscard]] base::Result<std::optional<model::Case>> openFor(model::ServiceId service, const QString& matter);
    /// A case without id is inserted with its events. Of a stored one everything but the events is updated: they go
    /// through `appendEvent`. Errors: NotFound (no such case or service, or no such letter of an event).
    [[nodiscard]] base::Result<model::CaseId> save(const model::Case& matter);
    /// Errors: NotFound (no such case, or no such letter).
    [[nodiscard]] base::Status appendEvent(model::CaseId id, const model::CaseEvent& event);

private:
    Database& m_database;
};

} // namespace recourse::vault
