// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_choice.h"
#include "letters/letter_parts.h"

namespace recourse::letters {

namespace {

QDate dayIn(const LetterRequest& request, const char* key)
{
    return QDate::fromString(templateValue(request.fields.value(QLatin1String(key))), Qt::ISODate);
}

/// `law::DueRequest` knows letters by where they go.
QString dueChannel(const LetterRequest& request, const Rules& rules)
{
    const QString channel = effectiveChannel(request);
    if (channel == QLatin1String("letter") || channel == QLatin1String("registered"))
        return law::postalChannel(rules.regimes, request.profile.residence, request.service.country);
    return channel;
}

/// The days that a clause of the contract gives, where the letter has that field; 0 if not said.
int clauseDays(const LetterRequest& request)
{
    return request.fields.value(QStringLiteral("clause_days")).trimmed().toInt();
}

/// So many days after the assumed arrival, moved to a working day at the recipient's.
QDate ownDate(const LetterRequest& request, int days, const law::Regime& regime, const Rules& rules)
{
    const law::ReceiptAssumption* arrival = rules.regimes.receiptAssumption(dueChannel(request, rules));
    QDate day = request.today.addDays(days + (arrival ? arrival->days : 0));
    const QString there = rules.holidays.calendarFor(request.service.country);
    const QStringList calendars{there.isEmpty() ? regime.defaultCalendar : there};
    while (!rules.holidays.isWorkingDay(calendars, day))
        day = day.addDays(1);
    return day;
}

} // namespace

law::DueRequest dueRequest(const LetterRequest& request, const LetterClock& clock, const law::Regime& regime, const Rules& rules)
{
    law::DueRequest due;
    due.regime = regime.code;
    due.action = clock.action;
    const law::Period* period = regime.period(clock.action, request.today);
    if (period && period->start == law::PeriodStart::Accepted) {
        const int days = clauseDays(request);
        due.event = law::DueRequest::Accepted;
        due.eventDate = dayIn(request, "accepted_on");
        if (period->countFromClause && days > 0)
            due.clauseDays = days;
        return due;
    }
    due.event = law::DueRequest::Sent;
    due.eventDate = request.today;
    due.channel = dueChannel(request, rules);
    // Elsewhere the holidays of the addressee's country are not those of the law.
    if (law::establishedUnder(regime, request.service.country))
        due.calendar = rules.holidays.calendarFor(request.service.country);
    return due;
}

base::Result<law::DueDates> letterDates(
    const LetterRequest& request, const LetterClock& clock, const law::Regime& regime, const Rules& rules)
{
    law::DueDates dates;
    if (clock.ownDays > 0) {
        const QDate asked = dayIn(request, "answer_by");
        const int days = clauseDays(request) > 0 ? clauseDays(request) : clock.ownDays;
        dates.due = asked.isValid() ? asked : ownDate(request, days, regime, rules);
        dates.overdueFrom = dates.due.addDays(1);
        return dates;
    }
    const bool windowWithoutStart = clock.silent && regime.anyPeriod(clock.action)
        && regime.anyPeriod(clock.action)->start == law::PeriodStart::Accepted && !dayIn(request, "accepted_on").isValid();
    if (clock.action.isEmpty() || windowWithoutStart)
        return dates;
    return law::dueDates(rules.regimes, rules.holidays, dueRequest(request, clock, regime, rules));
}

} // namespace recourse::letters
