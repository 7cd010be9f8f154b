// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/due_calendar.h"

#include "base/rule_text.h"

#include <QCoreApplication>

namespace recourse::documents {

namespace {

constexpr int kDaysAhead = 3;

struct DueWords
{
    Q_DECLARE_TR_FUNCTIONS(DueWords)
};

QString description(const law::DueDates& dates, const DueMatter& matter)
{
    QStringList lines;
    if (!matter.reference.isEmpty())
        lines << DueWords::tr("Reference: %1").arg(matter.reference);
    if (!dates.cite.isEmpty())
        lines << base::ruleText(base::RuleTexts::Law, dates.cite);
    if (!dates.words.isEmpty())
        lines << dates.words;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

QList<CalendarDay> dueDays(const law::DueDates& dates, const DueMatter& matter)
{
    QList<CalendarDay> days;
    const auto add = [&](const char* part, QDate day, const QString& summary, int ahead) {
        if (day.isValid())
            days += CalendarDay{matter.uid + QLatin1Char('-') + QLatin1String(part) + QStringLiteral("@recourse"), day, summary,
                description(dates, matter), matter.written, ahead};
    };
    if (dates.side == law::Side::Users) {
        add("due", dates.due, DueWords::tr("Last day to act: %1").arg(matter.service), kDaysAhead);
        return days;
    }
    add("due", dates.due, DueWords::tr("Answer due from %1").arg(matter.service), 0);
    if (!dates.extended)
        add("extension", dates.extensionNoticeBy, DueWords::tr("Last day for %1 to announce an extension").arg(matter.service), 0);
    add("overdue", dates.overdueFrom, DueWords::tr("Late on every reading of the law: %1").arg(matter.service), 0);
    return days;
}

} // namespace recourse::documents
