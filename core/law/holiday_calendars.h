// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>
#include <QStringList>

namespace recourse::law {

/// The years that the calendars are computed for.
inline constexpr int kFirstCalendarYear = 2000;
inline constexpr int kLastCalendarYear = 2060;

/// Public holidays by country or state, computed from the dated rules of holidays.json.
class HolidayCalendars
{
public:
    /// Errors: RuleMalformed, `where` names calendar and rule.
    [[nodiscard]] static base::Result<HolidayCalendars> parse(const QByteArray& holidaysJson);

    [[nodiscard]] QStringList codes() const;
    [[nodiscard]] bool has(const QString& calendar) const { return m_calendars.contains(calendar); }
    /// The calendar of a country or state code: itself, or its country's ("US-NY" has "US"). Empty if there is neither.
    [[nodiscard]] QString calendarFor(const QString& country) const;
    /// IANA time zone of the calendar's place; empty if it has several or is not known.
    [[nodiscard]] QString timeZone(const QString& calendar) const;
    /// Whether `day` is a public holiday there, observed days included. False for unknown calendars.
    [[nodiscard]] bool isHoliday(const QString& calendar, QDate day) const;
    /// Monday to Friday and no holiday in any of `calendars`.
    [[nodiscard]] bool isWorkingDay(const QStringList& calendars, QDate day) const;

private:
    struct Calendar
    {
        QString timeZone;
        QSet<qint64> holidays; ///< Julian day numbers
    };
    HolidayCalendars() = default;
    QHash<QString, Calendar> m_calendars;
};

} // namespace recourse::law
