// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/calendar.h"

#include "export/letter_blocks.h"

namespace recourse::documents {

namespace {

constexpr qsizetype kLineBytes = 75;

/// TEXT of RFC 5545, 3.3.11.
QByteArray escaped(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(QLatin1Char('\n')))
        lines << cleanLine(line);
    QString value = lines.join(QLatin1Char('\n')).trimmed();
    value.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    value.replace(QLatin1Char(';'), QLatin1String("\\;"));
    value.replace(QLatin1Char(','), QLatin1String("\\,"));
    value.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    return value.toUtf8();
}

bool isContinuation(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U;
}

/// Content line folded as RFC 5545, 3.1 wants it.
void addLine(QByteArray& file, const QByteArray& name, const QByteArray& value)
{
    QByteArray rest = name + ':' + value;
    qsizetype room = kLineBytes;
    while (rest.size() > room) {
        qsizetype cut = room;
        while (cut > 1 && isContinuation(rest.at(cut)))
            --cut;
        file += rest.left(cut) + "\r\n ";
        rest.remove(0, cut);
        room = kLineBytes - 1; // the blank that begins a continued line
    }
    file += rest + "\r\n";
}

QByteArray dateValue(QDate day)
{
    return day.toString(QStringLiteral("yyyyMMdd")).toLatin1();
}

void addReminder(QByteArray& file, const CalendarDay& day, const QByteArray& summary)
{
    // Nine in the morning of that day: the day itself begins at midnight, when nobody wants to hear a bell.
    const QByteArray trigger = day.remindDaysBefore > 0
        ? "-P" + QByteArray::number(day.remindDaysBefore - 1) + "DT15H"
        : QByteArrayLiteral("PT9H");
    addLine(file, "BEGIN", "VALARM");
    addLine(file, "ACTION", "DISPLAY");
    addLine(file, "DESCRIPTION", summary);
    addLine(file, "TRIGGER", trigger);
    addLine(file, "END", "VALARM");
}

void addDay(QByteArray& file, const CalendarDay& day)
{
    const QByteArray summary = escaped(day.summary);
    const QString stamp = day.written.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'"));
    addLine(file, "BEGIN", "VEVENT");
    addLine(file, "UID", escaped(day.uid));
    addLine(file, "DTSTAMP", stamp.toLatin1());
    addLine(file, "DTSTART;VALUE=DATE", dateValue(day.day));
    addLine(file, "DTEND;VALUE=DATE", dateValue(day.day.addDays(1)));
    addLine(file, "SUMMARY", summary);
    if (!day.description.isEmpty())
        addLine(file, "DESCRIPTION", escaped(day.description));
    addLine(file, "CLASS", "PRIVATE");
    addLine(file, "TRANSP", "TRANSPARENT");
    addReminder(file, day, summary);
    addLine(file, "END", "VEVENT");
}

} // namespace

QByteArray renderCalendar(const CalendarDay& day)
{
    return renderCalendar(QList<CalendarDay>{day});
}

QByteArray renderCalendar(const QList<CalendarDay>& days)
{
    QByteArray file;
    addLine(file, "BEGIN", "VCALENDAR");
    addLine(file, "VERSION", "2.0");
    addLine(file, "PRODID", "-//Recourse//Recourse//EN");
    addLine(file, "CALSCALE", "GREGORIAN");
    addLine(file, "METHOD", "PUBLISH");
    for (const CalendarDay& day : days) {
        if (day.day.isValid())
            addDay(file, day);
    }
    addLine(file, "END", "VCALENDAR");
    return file;
}

} // namespace recourse::documents
