// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/exposure_jobs.h"
#include "vault/word_history.h"

namespace recourse::session {

/// The names that an exposure was found by, as words about its account's service: one for each form of the published name. Empty if it was
/// found otherwise.
[[nodiscard]] std::vector<vault::FormerWords::Name> namesOf(
    const model::Exposure& exposure, const model::Account& account, std::optional<bool> same, QDate on);

/// Sets what an act of the user says, in one transaction, and keeps what was said before for taking it back. Errors: NotFound.
[[nodiscard]] base::Result<vault::FormerWords> act(vault::Vault& vault, const vault::FormerWords& words, QDate on);

/// What words about exposures teach beside: names refused or no longer refused. A name that was confirmed, or of a service with another
/// account, or of an incident that is known to be the service's by its domain, is not refused. Errors: NotFound.
[[nodiscard]] base::Result<std::vector<vault::FormerWords::Name>> taughtNames(
    vault::Vault& vault, const std::vector<vault::FormerWords::Exposure>& words, QDate on);

/// Matches anew if what was said changes what is found. Errors as `matchEverything`.
[[nodiscard]] base::Status matchAfter(Session& session, const vault::FormerWords& former, const vault::FormerWords& now);

} // namespace recourse::session
