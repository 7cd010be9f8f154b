// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/rule_record.h"

#include <QDate>
#include <QSet>

namespace recourse::law {

/// Easter Sunday of the western churches (Gregorian computus), for the years 1583 and later.
[[nodiscard]] QDate easterSunday(int year);

/// Easter Sunday of the eastern churches (Julian computus) as a Gregorian date, for the years 1900 to 2099.
[[nodiscard]] QDate orthodoxEasterSunday(int year);

/// The `n`th (from 1; -1 is the last) `weekday` (1 Monday to 7 Sunday) of a month. Invalid if there is none.
[[nodiscard]] QDate nthWeekday(int year, int month, int weekday, int n);

/// One public holiday as a rule, valid between two dates.
struct HolidayRule
{
    /// How the day is found in a year.
    enum class Kind { Fixed, Easter, OrthodoxEaster, NthWeekday, WeekdayOnOrAfter, WeekdayOnOrBefore, Dated };
    /// What replaces it if it falls on a weekend (or, for the last, on a Sunday).
    enum class Substitute { None, NextFreeWeekday, NearestWeekday, NextDayIfSunday, DayBeforeIfSunday };

    Kind kind = Kind::Fixed;
    int month = 1;
    int day = 1;
    int weekday = 1;
    int n = 1;
    int offset = 0; ///< days after Easter Sunday
    int days = 1; ///< how many days in a row are off, e.g. the weeks around New Year that some laws do not count
    QList<QDate> dates;
    QList<int> exceptYears;
    Substitute substitute = Substitute::None;
    QDate validFrom;
    QDate validTo;

    /// The day itself, or the first of them, in `year`, before any substitute; invalid if the rule gives none then.
    [[nodiscard]] QDate dayIn(int year) const;
};

/// Reads one rule. Faults go to the record's fault.
[[nodiscard]] HolidayRule readHolidayRule(const RuleRecord& record);

/// All days off that `rules` give in the years of the calendars, substitutes included, as Julian day numbers.
[[nodiscard]] QSet<qint64> daysOff(const QList<HolidayRule>& rules);

} // namespace recourse::law
