// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "model/matter.h"

#include <optional>

namespace recourse::cases {

/// The clock of a case as its events tell it.
struct CaseClock
{
    law::DueRequest request; ///< for `law::dueDates`
    bool standsStill = false; ///< identity was asked and not given yet; that pause is not among the request's
};

/// What to count for the answer to the first letter: the first "sent" with its channel and the user's own days on the way, the "received"
/// after it, the last "extended", and each time from "identity_asked" to "identity_given" or to the next letter. `action` is the period of
/// the case's regime; `calendar` the addressee's holidays, may be empty. Nothing if no letter was sent.
[[nodiscard]] std::optional<CaseClock> clockOf(const model::Case& matter, const QString& action, const QString& calendar = {});

} // namespace recourse::cases
