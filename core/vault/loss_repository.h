// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/loss.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What matters have cost in money and time.
class LossRepository
{
public:
    explicit LossRepository(Database& database) : m_database(database) {}

    /// By day, those without one last; then as they were added.
    [[nodiscard]] base::Result<std::vector<model::Loss>> all();
    [[nodiscard]] base::Result<std::vector<model::Loss>> forCase(model::CaseId matter);
    /// A row without id is inserted, another updated. Errors: NotFound (no such row, case or attachment), Internal (a negative number, or
    /// an amount without a currency of three letters).
    [[nodiscard]] base::Result<model::LossId> save(const model::Loss& loss);
    /// Errors: NotFound.
    [[nodiscard]] base::Status remove(model::LossId id);

private:
    Database& m_database;
};

} // namespace recourse::vault
