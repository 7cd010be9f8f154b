// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "export/calendar.h"
#include "law/due_dates.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace recourse::documents {

/// What the days of a clock are about.
struct DueMatter
{
    QString uid; ///< the same for the same clock, e.g. the letter's reference and the case's number
    QString service; ///< shown
    QString reference; ///< of the letter; may be empty
    QDateTime written;
};

/// The days of a counted clock for a calendar: the due date; where an extension is possible and none was announced, the last day to announce
/// it; and the first day on which it is late on every reading. For a clock of the user's own only the last day to act, with a
/// reminder three days before. Days that are not valid are left out.
[[nodiscard]] QList<CalendarDay> dueDays(const law::DueDates& dates, const DueMatter& matter);

} // namespace recourse::documents
