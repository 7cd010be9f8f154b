// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

namespace recourse::documents {

/// A whole day for a calendar program.
struct CalendarDay
{
    QString uid; ///< stays the same for the same matter, so that a later file replaces an earlier one
    QDate day;
    QString summary;
    QString description;
    QDateTime written; ///< when the file was made
    int remindDaysBefore = 0; ///< a reminder that many days before; 0: on the day
};

/// The day as an iCalendar file (RFC 5545): CRLF, lines of at most 75 bytes, UTF-8 never cut in two, text escaped. The day counts as
/// free, not as busy, and the entry is marked private.
[[nodiscard]] QByteArray renderCalendar(const CalendarDay& day);

/// Several days in one file, in their order; a day that is not valid is left out.
[[nodiscard]] QByteArray renderCalendar(const QList<CalendarDay>& days);

} // namespace recourse::documents
