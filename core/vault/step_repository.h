// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/step.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What the user said about steps. The steps themselves are computed anew each time.
class StepRepository
{
public:
    explicit StepRepository(Database& database) : m_database(database) {}

    /// Every record, ordered by step id.
    [[nodiscard]] base::Result<std::vector<model::StepRecord>> records();
    /// Stores the record, over an earlier one of that step.
    [[nodiscard]] base::Status set(const model::StepRecord& record);
    /// Forgets what was said about that step. Nothing said before is no error.
    [[nodiscard]] base::Status clear(const QString& id);

private:
    [[nodiscard]] base::Status forgetKnown(const QString& id);

    Database& m_database;
};

} // namespace recourse::vault
