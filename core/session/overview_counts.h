// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/breach.h"
#include "model/letter.h"
#include "session/case_view.h"
#include "session/overview_jobs.h"

#include <QSet>

namespace recourse::session {

/// What the counts of an overview rest on, as stored.
struct OverviewMaterial
{
    const std::vector<model::Account>& accounts;
    const std::vector<model::Breach>& breaches;
    const std::vector<model::Exposure>& exposures; ///< those that still stand
    const std::vector<model::Case>& cases;
    const std::vector<model::Letter>& letters;
};

/// Fills in the numbers about accounts, exposures and letters.
void countExposures(Overview& overview, const OverviewMaterial& material);
void countLetters(Overview& overview, const OverviewMaterial& material);

/// What runs in a case: its days as `clocksIn` gives them, and the user's own turn where no day of hers is among them. Empty if nobody has
/// to move.
[[nodiscard]] std::vector<RunningClock> runningClocks(const Rules& rules, const CaseView& view);

/// Late ones of theirs first, then by day; those without a day last.
[[nodiscard]] bool isMoreUrgent(const RunningClock& left, const RunningClock& right);

} // namespace recourse::session
