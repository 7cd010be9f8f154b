// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/import_repository.h"

namespace recourse::vault {

/// What `ImportRepository::undo` does to the rows of an import that is not undone yet. Needs an open transaction.
[[nodiscard]] base::Result<UndoResult> takeBack(Database& database, model::ImportId import);

} // namespace recourse::vault
