// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/import.h"

#include <vector>

namespace recourse::vault {

class Database;

/// The reports of imports, line by line, so that the history can show them later.
class ImportLineRepository
{
public:
    /// How many lines of one import are kept. A shorter report is kept whole. Of a longer one first the failed and
    /// skipped, then the changed and merged, then the others, each in their order: what the user may want to look up is
    /// there, and an import of 1,000,000 records does not become slower by it.
    static constexpr int kMostLines = 20'000;

    explicit ImportLineRepository(Database& database) : m_database(database) {}

    /// Stores what is kept of a report. For the transaction of `ImportRepository::apply`. Errors: NotFound (no such
    /// import), AlreadyThere (it has lines).
    [[nodiscard]] base::Status write(model::ImportId import, const std::vector<model::ImportLine>& lines);
    /// What was kept, in the report's order; empty for imports of releases that kept none.
    [[nodiscard]] base::Result<std::vector<model::ImportLine>> of(model::ImportId import);

private:
    Database& m_database;
};

} // namespace recourse::vault
