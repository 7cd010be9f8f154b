// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "letters/compose.h"
#include "session/letter_jobs.h"

namespace recourse::session {

/// Gathers from the vault what a letter is made of: the service (with what the starter table knows where the vault has gaps), its accounts,
/// the profile with the request's own values over it, and for letters about a breach the incident asked about or, without one, the
/// surest and newest. Errors: NotFound (`where`: the words that found nothing), BadArgument, those of the vault.
[[nodiscard]] base::Result<letters::LetterRequest> letterMaterial(Session& session, const DraftRequest& request);

/// Puts what the starter table knows of a service where the vault has gaps; what the user entered stays.
void fillGaps(model::Service& service, const Rules& rules);

} // namespace recourse::session
