// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "law/regime.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// Every law the program knows. Needs no vault.
[[nodiscard]] Job<std::vector<law::Regime>> listRegimes(Session& session);

/// When an answer is due. Needs no vault. Errors: those of `law::dueDates`.
[[nodiscard]] Job<law::DueDates> computeDueDates(Session& session, law::DueRequest request);

} // namespace recourse::session
