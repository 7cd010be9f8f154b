// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"

namespace recourse::law {

/// The day a period counts from, and why that day.
struct StartDay
{
    QDate day;
    QString assumption; ///< a sentence in the user's language; empty if the day is a fact
    RuleState state = RuleState::Confirmed; ///< of what was assumed
};

/// The start of `period` for this request. `calendar` is the addressee's, for its time zone.
/// Errors: BadArgument for an event that the period does not start with, an unknown channel, dates out of order or range.
[[nodiscard]] base::Result<StartDay> startDay(const RegimeTable& regimes, const HolidayCalendars& holidays, const Period& period,
    const DueRequest& request, const QString& calendar);

} // namespace recourse::law
