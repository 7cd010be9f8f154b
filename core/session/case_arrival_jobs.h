// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_view.h"
#include "session/session.h"

#include <optional>

namespace recourse::session {

/// Whether the case's clock counts from a day on which the first letter is assumed to have arrived, so that the user may assume another:
/// it was sent, no proof tells the day, and nothing later started a clock of its own.
[[nodiscard]] bool isArrivalAssumed(const CaseView& view);

/// Counts the case's clock anew with the user's own days on the way, 0 to 60; nothing: as the rules assume. Errors: NotFound; BadArgument
/// (days out of range; the clock does not depend on them, see `isArrivalAssumed`); those of `law::dueDates`.
[[nodiscard]] Job<CaseView> assumeArrival(Session& session, model::CaseId id, std::optional<int> days);

} // namespace recourse::session
