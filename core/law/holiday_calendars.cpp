// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/holiday_calendars.h"

#include "law/holiday_rule.h"

namespace recourse::law {

namespace {

/// What a calendar is made of before the days are computed.
struct Source
{
    QString code;
    QString timeZone;
    QStringList includes;
    QList<HolidayRule> rules;
};

Source readSource(const RuleRecord& record)
{
    Source source;
    source.code = record.text("code");
    source.timeZone = record.optionalText("time_zone");
    source.includes = record.texts("includes");
    static_cast<void>(record.text("name"));
    static_cast<void>(record.provenance());
    record.forEach("rules", [&](const RuleRecord& rule) {
        static_cast<void>(rule.text("name"));
        source.rules.append(readHolidayRule(rule));
    });
    if (source.rules.isEmpty() && source.includes.isEmpty())
        record.report("rules", "is missing");
    return source;
}

} // namespace

base::Result<HolidayCalendars> HolidayCalendars::parse(const QByteArray& holidaysJson)
{
    const std::string_view text(holidaysJson.constData(), static_cast<std::size_t>(holidaysJson.size()));
    const auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
    if (!document)
        return base::fail(base::Code::RuleMalformed, QStringLiteral("holidays.json: ") + document.error().where);
    HolidayCalendars calendars;
    RuleFault fault;
    document->root()["calendars"].forEach([&](formats::JsonView view) {
        const QString name = QStringLiteral("holidays.json: ") + view["code"].text();
        const Source source = readSource(RuleRecord(fault, name, view));
        Calendar calendar{source.timeZone, daysOff(source.rules)};
        for (const QString& included : source.includes) {
            if (!calendars.has(included))
                fault.report(name + QStringLiteral(": includes no calendar above it"));
            calendar.holidays.unite(calendars.m_calendars.value(included).holidays);
        }
        if (calendars.has(source.code))
            fault.report(name + QStringLiteral(": code is there twice"));
        calendars.m_calendars.insert(source.code, calendar);
        return true;
    });
    if (calendars.m_calendars.isEmpty())
        fault.report(QStringLiteral("holidays.json: no calendars"));
    if (fault.found())
        return fault.error();
    return calendars;
}

QStringList HolidayCalendars::codes() const
{
    QStringList codes = m_calendars.keys();
    codes.sort();
    return codes;
}

QString HolidayCalendars::calendarFor(const QString& country) const
{
    if (has(country))
        return country;
    const QString whole = country.section(QLatin1Char('-'), 0, 0);
    return has(whole) ? whole : QString();
}

QString HolidayCalendars::timeZone(const QString& calendar) const
{
    return m_calendars.value(calendar).timeZone;
}

bool HolidayCalendars::isHoliday(const QString& calendar, QDate day) const
{
    const auto found = m_calendars.constFind(calendar);
    return found != m_calendars.constEnd() && found->holidays.contains(day.toJulianDay());
}

bool HolidayCalendars::isWorkingDay(const QStringList& calendars, QDate day) const
{
    if (day.dayOfWeek() >= Qt::Saturday)
        return false;
    for (const QString& calendar : calendars) {
        if (isHoliday(calendar, day))
            return false;
    }
    return true;
}

} // namespace recourse::law
