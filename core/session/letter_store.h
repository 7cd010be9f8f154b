// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "model/letter.h"
#include "vault/vault.h"

namespace recourse::session {

/// Stores a drafted letter with its case and appends "drafted" to that: `wanted` if it is a stored one, else the open case of the letter's
/// service about its type, else a new one. Part of a larger transaction if there is one. Gives the letter with its ids. Errors: NotFound,
/// those of the vault.
[[nodiscard]] base::Result<model::Letter> storeDraft(
    vault::Vault& vault, model::Letter letter, model::CaseId wanted, const base::Clock& clock);

} // namespace recourse::session
