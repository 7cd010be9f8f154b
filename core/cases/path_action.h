// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/escalation.h"
#include "cases/replies.h"
#include "cases/stages.h"
#include "law/holiday_calendars.h"
#include "law/regime_table.h"

namespace recourse::cases {

/// The rules that a next action comes from.
struct PathRules
{
    const EscalationRules& escalation;
    const ReplyRules& replies;
    const law::RegimeTable& regimes;
    const law::HolidayCalendars& holidays;
};

/// The next action as of `today`, by what happened and the escalation path of the case's law: which letter, by which rule, and the user's
/// own last day where the law sets one. Exactly one action; nothing counts as late before `overdueFrom`, or before the days are over
/// that a later letter of the user's gave. Falls back to the stage alone where no path is known.
[[nodiscard]] NextAction nextAction(const model::Case& matter, const PathRules& rules, QDate today);

} // namespace recourse::cases
