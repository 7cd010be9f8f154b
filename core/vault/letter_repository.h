// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/letter.h"

#include <vector>

namespace recourse::vault {

class Database;

/// Letters as drafted, with what the lint found.
class LetterRepository
{
public:
    explicit LetterRepository(Database& database) : m_database(database) {}

    /// Every letter, ordered by id.
    [[nodiscard]] base::Result<std::vector<model::Letter>> all();
    /// Errors: NotFound.
    [[nodiscard]] base::Result<model::Letter> byId(model::LetterId id);
    /// The letters of a case, ordered by id.
    [[nodiscard]] base::Result<std::vector<model::Letter>> forCase(model::CaseId matter);
    /// Inserts a letter without id, else updates the one with that id. Its service must be stored; a case is optional.
    /// Errors: NotFound (no such letter, service or case).
    [[nodiscard]] base::Result<model::LetterId> save(const model::Letter& letter);
    /// Errors: NotFound.
    [[nodiscard]] base::Status setState(model::LetterId id, model::LetterState state);

private:
    Database& m_database;
};

} // namespace recourse::vault
