// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/counting.h"

#include <algorithm>

namespace recourse::law {

namespace {

QDate addBusinessDays(QDate start, int count, const DaysOff& daysOff)
{
    QDate day = start;
    for (int counted = 0; counted < count;) {
        day = day.addDays(1);
        if (daysOff.holidays.isWorkingDay(daysOff.calendars, day))
            ++counted;
    }
    return day;
}

bool holidayAnywhere(QDate day, const DaysOff& daysOff)
{
    return std::any_of(daysOff.calendars.begin(), daysOff.calendars.end(),
        [&](const QString& calendar) { return daysOff.holidays.isHoliday(calendar, day); });
}

bool mayEndOn(QDate day, const DaysOff& daysOff)
{
    switch (daysOff.roll) {
    case Roll::None: break;
    case Roll::NextWorkingDay: return daysOff.holidays.isWorkingDay(daysOff.calendars, day);
    case Roll::NextDayNotSundayOrHoliday: return day.dayOfWeek() != Qt::Sunday && !holidayAnywhere(day, daysOff);
    }
    return true;
}

} // namespace

QDate addPeriod(QDate start, int count, PeriodUnit unit, const DaysOff& daysOff)
{
    switch (unit) {
    case PeriodUnit::Month: return start.addMonths(count);
    case PeriodUnit::CalendarDay: return start.addDays(count);
    case PeriodUnit::BusinessDay: break;
    }
    return addBusinessDays(start, count, daysOff);
}

QDate addPeriodFirstDayIncluded(QDate start, int count, PeriodUnit unit, const DaysOff& daysOff)
{
    if (unit == PeriodUnit::BusinessDay)
        return addBusinessDays(start.addDays(-1), count, daysOff);
    const QDate end = addPeriod(start, count, unit, daysOff);
    const bool cutShort = unit == PeriodUnit::Month && end.day() != start.day();
    return cutShort ? end : end.addDays(-1);
}

QDate rolled(QDate end, const DaysOff& daysOff)
{
    while (!mayEndOn(end, daysOff))
        end = end.addDays(1);
    return end;
}

} // namespace recourse::law
