// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/answer_notes.h"
#include "model/ids.h"

#include <vector>

namespace recourse::vault {

class Database;

/// What people noted while going through the answers of their cases.
class AnswerNotesRepository
{
public:
    explicit AnswerNotesRepository(Database& database) : m_database(database) {}

    /// Empty notes if there are none.
    [[nodiscard]] base::Result<model::AnswerNotes> forCase(model::CaseId matter);
    /// Puts these in the place of what was noted before. Errors: NotFound (no such case).
    [[nodiscard]] base::Status save(model::CaseId matter, const model::AnswerNotes& notes);
    /// What became of every case, in the order they were opened in the vault, with the notes on its answer if there are any.
    [[nodiscard]] base::Result<std::vector<model::CaseAnswer>> answers();
    [[nodiscard]] base::Result<std::vector<model::CaseAnswer>> answersOf(model::ServiceId service);

private:
    Database& m_database;
};

} // namespace recourse::vault
