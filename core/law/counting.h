// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/holiday_calendars.h"
#include "law/regime.h"

namespace recourse::law {

/// Which days are off for one reading of a rule, and what happens to an end on one of them.
struct DaysOff
{
    const HolidayCalendars& holidays;
    QStringList calendars;
    Roll roll = Roll::None;
};

/// `start` plus a period; the day of `start` itself is not counted (Regulation 1182/71 Art. 3(1)). Months go to the same
/// date of the target month, else to its last day (Art. 3(2)(c)). Not rolled.
[[nodiscard]] QDate addPeriod(QDate start, int count, PeriodUnit unit, const DaysOff& daysOff);

/// The end of the strictest reading that counts the day of `start` too: one day before `addPeriod`, except where the target
/// month is too short for the date anyway.
[[nodiscard]] QDate addPeriodFirstDayIncluded(QDate start, int count, PeriodUnit unit, const DaysOff& daysOff);

/// `end`, moved as the reading says.
[[nodiscard]] QDate rolled(QDate end, const DaysOff& daysOff);

} // namespace recourse::law
