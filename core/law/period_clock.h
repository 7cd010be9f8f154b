// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/counting.h"
#include "law/due_dates.h"

namespace recourse::law {

enum class PeriodLength { Plain, Extended };

/// The three dates of one length of a period.
struct PeriodEnds
{
    QDate due;
    QDate overdueFrom;
    QDate earliest; ///< of the strictest reading
};

/// One computation: a period, the day it counts from, what is off, and where the clock stood still.
class PeriodClock
{
public:
    /// `plain` is what the law says, `generous` the reading after which nobody can deny that it is late.
    PeriodClock(const Period& period, int count, QDate start, DaysOff plain, DaysOff generous);

    [[nodiscard]] const Period& period() const { return m_period; }
    [[nodiscard]] QDate start() const { return m_start; }
    /// Counts from `day` if that is later than the start.
    void restart(QDate day);
    /// Does not count the days of `pause`; days of several pauses are left out once.
    void leaveOut(const Pause& pause);
    /// Needs an extension in the period for `PeriodLength::Extended`.
    [[nodiscard]] PeriodEnds ends(PeriodLength length) const;

private:
    [[nodiscard]] QDate plainEnd(PeriodLength length, const DaysOff& daysOff) const;
    [[nodiscard]] QDate strictEnd(PeriodLength length) const;
    [[nodiscard]] QDate withPauses(QDate end, const DaysOff& daysOff) const;

    const Period& m_period;
    int m_count;
    QDate m_start;
    QList<Pause> m_uncounted; ///< by first day, not overlapping
    DaysOff m_plain;
    DaysOff m_generous;
};

} // namespace recourse::law
