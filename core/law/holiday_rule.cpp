// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/holiday_rule.h"

#include "law/holiday_calendars.h"

namespace recourse::law {

QDate easterSunday(int year)
{
    // The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
    const int a = year % 19;
    const int b = year / 100;
    const int c = year % 100;
    const int d = b / 4;
    const int e = b % 4;
    const int f = (b + 8) / 25;
    const int g = (b - f + 1) / 3;
    const int h = (19 * a + b - d - g + 15) % 30;
    const int i = c / 4;
    const int k = c % 4;
    const int l = (32 + 2 * e + 2 * i - h - k) % 7;
    const int m = (a + 11 * h + 22 * l) / 451;
    const int month = (h + l - 7 * m + 114) / 31;
    const int day = (h + l - 7 * m + 114) % 31 + 1;
    return QDate(year, month, day);
}

QDate orthodoxEasterSunday(int year)
{
    // Meeus, Astronomical Algorithms, chapter 8; the Julian date is 13 days behind from 1900 to 2099.
    const int d = (19 * (year % 19) + 15) % 30;
    const int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    return QDate(year, (d + e + 114) / 31, (d + e + 114) % 31 + 1).addDays(13);
}

namespace {

constexpr int kLongestRow = 31; // days off in a row

QDate weekdayOnOrAfter(QDate day, int weekday)
{
    return day.addDays((weekday - day.dayOfWeek() + 7) % 7);
}

QDate weekdayOnOrBefore(QDate day, int weekday)
{
    return day.addDays(-((day.dayOfWeek() - weekday + 7) % 7));
}

bool weekend(QDate day)
{
    return day.dayOfWeek() >= Qt::Saturday;
}

QDate listedDay(const QList<QDate>& dates, int year)
{
    for (const QDate& date : dates) {
        if (date.year() == year)
            return date;
    }
    return {};
}

QDate dayByKind(const HolidayRule& rule, int year)
{
    const QDate anchor(year, rule.month, rule.day);
    switch (rule.kind) {
    case HolidayRule::Kind::Fixed: return anchor;
    case HolidayRule::Kind::Easter: return easterSunday(year).addDays(rule.offset);
    case HolidayRule::Kind::OrthodoxEaster: return orthodoxEasterSunday(year).addDays(rule.offset);
    case HolidayRule::Kind::NthWeekday: return nthWeekday(year, rule.month, rule.weekday, rule.n);
    case HolidayRule::Kind::WeekdayOnOrAfter: return weekdayOnOrAfter(anchor, rule.weekday);
    case HolidayRule::Kind::WeekdayOnOrBefore: return weekdayOnOrBefore(anchor, rule.weekday);
    case HolidayRule::Kind::Dated: break;
    }
    return listedDay(rule.dates, year);
}

/// The substitute of a holiday on a day off; `taken` are the days that are holidays anyway. Invalid: there is none.
QDate substituteFor(QDate day, HolidayRule::Substitute substitute, const QSet<qint64>& taken)
{
    const int weekday = day.dayOfWeek();
    switch (substitute) {
    case HolidayRule::Substitute::None: return {};
    case HolidayRule::Substitute::NearestWeekday:
        return weekday == Qt::Saturday ? day.addDays(-1) : weekday == Qt::Sunday ? day.addDays(1) : QDate();
    case HolidayRule::Substitute::NextDayIfSunday: return weekday == Qt::Sunday ? day.addDays(1) : QDate();
    case HolidayRule::Substitute::DayBeforeIfSunday: return weekday == Qt::Sunday ? day.addDays(-1) : QDate();
    case HolidayRule::Substitute::NextFreeWeekday: break;
    }
    if (!weekend(day))
        return {};
    while (weekend(day) || taken.contains(day.toJulianDay()))
        day = day.addDays(1);
    return day;
}

} // namespace

QDate nthWeekday(int year, int month, int weekday, int n)
{
    const QDate first(year, month, 1);
    const QDate day = n > 0 ? weekdayOnOrAfter(first, weekday).addDays(7 * (n - 1))
                            : weekdayOnOrBefore(first.addMonths(1).addDays(-1), weekday).addDays(7 * (n + 1));
    return day.month() == month ? day : QDate();
}

QDate HolidayRule::dayIn(int year) const
{
    if (exceptYears.contains(year))
        return {};
    const QDate found = dayByKind(*this, year);
    const bool valid = found.isValid() && validFrom <= found && (!validTo.isValid() || found <= validTo);
    return valid ? found : QDate();
}

namespace {

/// The members that say where in the year the day is; which are needed depends on the kind.
void readPlace(const RuleRecord& record, HolidayRule& rule)
{
    using Kind = HolidayRule::Kind;
    if (rule.kind == Kind::Easter || rule.kind == Kind::OrthodoxEaster) {
        rule.offset = record.integer("offset", -60, 70);
        return;
    }
    if (rule.kind == Kind::Dated) {
        for (const QString& date : record.texts("dates"))
            rule.dates.append(QDate::fromString(date, Qt::ISODate));
        if (rule.dates.isEmpty() || rule.dates.contains(QDate()))
            record.report("dates", "is missing or malformed");
        return;
    }
    rule.month = record.integer("month", 1, 12);
    if (rule.kind == Kind::NthWeekday)
        rule.n = record.integer("n", -5, 5);
    else
        rule.day = record.integer("day", 1, 31);
    if (rule.kind != Kind::Fixed)
        rule.weekday = record.integer("weekday", 1, 7);
}

HolidayRule::Substitute readSubstitute(const RuleRecord& record)
{
    using Substitute = HolidayRule::Substitute;
    if (!record.has("substitute"))
        return Substitute::None;
    return record.word<Substitute>("substitute",
        {{"next_free_weekday", Substitute::NextFreeWeekday}, {"nearest_weekday", Substitute::NearestWeekday},
            {"next_day_if_sunday", Substitute::NextDayIfSunday}, {"day_before_if_sunday", Substitute::DayBeforeIfSunday}});
}

} // namespace

HolidayRule readHolidayRule(const RuleRecord& record)
{
    using Kind = HolidayRule::Kind;
    HolidayRule rule;
    rule.kind = record.word<Kind>("kind",
        {{"fixed", Kind::Fixed}, {"easter", Kind::Easter}, {"orthodox_easter", Kind::OrthodoxEaster}, {"nth_weekday", Kind::NthWeekday},
            {"weekday_on_or_after", Kind::WeekdayOnOrAfter}, {"weekday_on_or_before", Kind::WeekdayOnOrBefore},
            {"dated", Kind::Dated}});
    readPlace(record, rule);
    if (record.has("days"))
        rule.days = record.integer("days", 1, kLongestRow);
    for (const QString& year : record.texts("except_years"))
        rule.exceptYears.append(year.toInt());
    rule.substitute = readSubstitute(record);
    rule.validFrom = record.date("valid_from");
    rule.validTo = record.optionalDate("valid_to");
    return rule;
}

QSet<qint64> daysOff(const QList<HolidayRule>& rules)
{
    QSet<qint64> days;
    for (int year = kFirstCalendarYear; year <= kLastCalendarYear; ++year) {
        for (const HolidayRule& rule : rules) {
            const QDate first = rule.dayIn(year);
            for (int i = 0; first.isValid() && i < rule.days; ++i)
                days.insert(first.addDays(i).toJulianDay());
        }
    }
    // Substitutes come second: they look for days that no holiday has.
    for (int year = kFirstCalendarYear; year <= kLastCalendarYear; ++year) {
        for (const HolidayRule& rule : rules) {
            if (rule.substitute == HolidayRule::Substitute::None)
                continue;
            const QDate day = rule.dayIn(year);
            const QDate substitute = day.isValid() ? substituteFor(day, rule.substitute, days) : QDate();
            if (substitute.isValid())
                days.insert(substitute.toJulianDay());
        }
    }
    return days;
}

} // namespace recourse::law
