// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/period_clock.h"

#include <algorithm>
#include <utility>

namespace recourse::law {

namespace {

int daysOf(const Pause& pause, PeriodUnit unit, const DaysOff& daysOff)
{
    if (unit != PeriodUnit::BusinessDay)
        return static_cast<int>(pause.from.daysTo(pause.to)) + 1;
    int days = 0;
    for (QDate day = pause.from; day <= pause.to; day = day.addDays(1))
        days += daysOff.holidays.isWorkingDay(daysOff.calendars, day) ? 1 : 0;
    return days;
}

QList<Pause> merged(QList<Pause> pauses)
{
    std::sort(pauses.begin(), pauses.end(), [](const Pause& a, const Pause& b) { return a.from < b.from; });
    QList<Pause> result;
    for (const Pause& pause : pauses) {
        if (!result.isEmpty() && pause.from <= result.last().to)
            result.last().to = std::max(result.last().to, pause.to);
        else
            result.append(pause);
    }
    return result;
}

} // namespace

PeriodClock::PeriodClock(const Period& period, int count, QDate start, DaysOff plain, DaysOff generous)
    : m_period(period)
    , m_count(count)
    , m_start(start)
    , m_plain(std::move(plain))
    , m_generous(std::move(generous))
{
}

void PeriodClock::restart(QDate day)
{
    m_start = std::max(m_start, day);
}

void PeriodClock::leaveOut(const Pause& pause)
{
    m_uncounted = merged(m_uncounted + QList<Pause>{pause});
}

QDate PeriodClock::withPauses(QDate end, const DaysOff& daysOff) const
{
    const PeriodUnit unit = m_period.unit == PeriodUnit::BusinessDay ? PeriodUnit::BusinessDay : PeriodUnit::CalendarDay;
    for (Pause pause : m_uncounted) {
        // Days before the start were never counted, so they cannot be taken out again.
        pause.from = std::max(pause.from, m_start.addDays(1));
        // A pause that begins after the end comes too late to move it.
        if (pause.from > pause.to || pause.from > end)
            continue;
        end = addPeriod(end, daysOf(pause, unit, daysOff), unit, daysOff);
    }
    return end;
}

QDate PeriodClock::plainEnd(PeriodLength length, const DaysOff& daysOff) const
{
    if (length == PeriodLength::Plain)
        return addPeriod(m_start, m_count, m_period.unit, daysOff);
    const Extension& extension = *m_period.extension;
    // Where the units agree the counts are added, so that months are never chained.
    if (extension.unit == m_period.unit)
        return addPeriod(m_start, m_count + extension.count, m_period.unit, daysOff);
    return addPeriod(addPeriod(m_start, m_count, m_period.unit, daysOff), extension.count, extension.unit, daysOff);
}

QDate PeriodClock::strictEnd(PeriodLength length) const
{
    QDate end = plainEnd(length, m_plain);
    if (length == PeriodLength::Extended && m_period.extension->chainedReading) {
        const QDate first = addPeriod(m_start, m_count, m_period.unit, m_plain);
        end = std::min(end, addPeriod(first, m_period.extension->count, m_period.extension->unit, m_plain));
    }
    if (length == PeriodLength::Plain && m_period.strictIncludesFirstDay)
        end = std::min(end, addPeriodFirstDayIncluded(m_start, m_count, m_period.unit, m_plain));
    return rolled(withPauses(end, m_plain), m_plain);
}

PeriodEnds PeriodClock::ends(PeriodLength length) const
{
    PeriodEnds ends;
    ends.due = rolled(withPauses(plainEnd(length, m_plain), m_plain), m_plain);
    const QDate generous = rolled(withPauses(plainEnd(length, m_generous), m_generous), m_generous);
    ends.overdueFrom = std::max(ends.due, generous).addDays(1);
    ends.earliest = std::min(ends.due, strictEnd(length));
    return ends;
}

} // namespace recourse::law
