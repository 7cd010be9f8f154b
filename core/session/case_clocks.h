// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_view.h"
#include "session/clock_list_jobs.h"

namespace recourse::session {

/// The days that run in one case.
[[nodiscard]] std::vector<DueClock> clocksIn(const Rules& rules, const CaseView& view);

/// The soonest first; of the same day the user's own first.
void sortClocks(std::vector<DueClock>& clocks);

/// What a case is about, in the user's language; its own word if that is not known any more.
[[nodiscard]] QString aboutOf(const CaseView& view);

/// The token of the case's last letter; empty if it has none.
[[nodiscard]] QString referenceOf(const CaseView& view);

/// Whether nothing is to be expected or done in a case any more.
[[nodiscard]] bool isOver(model::CaseStage stage);

} // namespace recourse::session
