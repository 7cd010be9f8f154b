// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace recourse::feeds {

/// How a list writes a day with slashes or dots.
enum class DayOrder {
    MonthFirst, ///< 03/28/2018
    DayFirst, ///< 28/03/2018, 28.03.2018
};

/// A cell without outer spaces (no-break ones too), on one line where it is a name; empty for what registers write for "no value":
/// "NULL", "N/A", "-".
[[nodiscard]] QString cellText(const QString& cell);

/// What lists write where a date is not known: "Unknown", "Ongoing", "pending", "TBD", "?".
[[nodiscard]] bool isNoDate(const QString& cell);

/// A number of people: plain, with commas, spaces or apostrophes between thousands ("10,427", "10 427", "10'427") or as spreadsheets write it
/// ("695.0"). Two and more dots part thousands as well; a single one ("1.234") only in lists that write the day first, where a fraction has a
/// comma. Nothing for "", "Unknown", "< 500" and "1,000,000+": what is not known exactly is not known, and never 0.
[[nodiscard]] std::optional<qint64> countIn(const QString& cell, DayOrder order = DayOrder::MonthFirst);

/// What lists write where a number is not known ("Unknown", "pending", "?") or known only between bounds ("< 500", "1,000,000+", "500-999"):
/// nothing that was misread.
[[nodiscard]] bool isNoCount(const QString& cell);

/// A calendar day without time zone, as written, in the forms of public registers: "2021-02-04", the same with a time behind (with or
/// without zone and fractions), "03/28/2018" with or without a time, "2021 Feb 04 12:00:00 AM", "Feb 4, 2021", "4 February 2021".
/// Invalid for all else, for days that do not exist and years outside 1970 to 2199.
[[nodiscard]] QDate dayIn(const QString& cell, DayOrder order = DayOrder::MonthFirst);

/// A date as exact as a list gives it.
struct WrittenDate
{
    QDate first; ///< the day, or the first one of the month or year; invalid if there is none
    model::DatePrecision precision = model::DatePrecision::Unknown;
};

/// As `dayIn`, and where a cell names a month or a year alone: "2024-03", "03/2024", "Mar 2024", "March, 2024", "2024 March", "2024".
[[nodiscard]] WrittenDate dateIn(const QString& cell, DayOrder order = DayOrder::MonthFirst);

/// The day, UTC, of a cell with 12 or 13 digits: milliseconds since 1970. Invalid for all else.
[[nodiscard]] QDate millisecondDay(const QString& cell);

/// The point in time of a cell in ISO 8601; without zone it is UTC. Invalid for all else.
[[nodiscard]] QDateTime momentIn(const QString& cell);

/// The parts of a cell with several values, outer spaces dropped, empty and repeated ones left out. A separator inside round brackets
/// does not part ("ID number (e.g. passport; card)").
[[nodiscard]] QStringList valuesIn(const QString& cell, QChar separator);

/// https and http addresses as they are, encoded; empty for all else, and where user info stands before the host, which makes one host
/// look like another.
[[nodiscard]] QString webAddress(const QString& cell);

} // namespace recourse::feeds
