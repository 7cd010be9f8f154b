// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/receipt.h"

#include "base/detail.h"
#include "base/rule_text.h"
#include "law/law_words.h"

#include <QTimeZone>

namespace recourse::law {

using base::Detail;

namespace {

constexpr int kLongestPost = 60; // days

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool eventFits(DueRequest::Event event, PeriodStart start)
{
    switch (start) {
    case PeriodStart::Received: return event == DueRequest::Received || event == DueRequest::Sent;
    case PeriodStart::Sent: return event == DueRequest::Sent;
    case PeriodStart::Discovered: return event == DueRequest::Discovered;
    case PeriodStart::Accepted: break;
    }
    return event == DueRequest::Accepted;
}

const char* word(PeriodStart start)
{
    switch (start) {
    case PeriodStart::Received: return "received or sent";
    case PeriodStart::Sent: return "sent";
    case PeriodStart::Discovered: return "discovered";
    case PeriodStart::Accepted: break;
    }
    return "accepted";
}

/// The sender's day, or the addressee's where the moment and the zone are known.
QDate sentDayThere(const HolidayCalendars& holidays, const DueRequest& request, const QString& calendar)
{
    if (!request.sentAt.isValid())
        return request.eventDate;
    const QTimeZone zone(holidays.timeZone(calendar).toLatin1());
    if (zone.isValid())
        return request.sentAt.toTimeZone(zone).date();
    return request.eventDate.isValid() ? request.eventDate : request.sentAt.date();
}

base::Result<StartDay> assumedByUser(int days, QDate sent)
{
    if (days < 0 || days > kLongestPost)
        return base::fail(base::Code::BadArgument, Detail::tr("days on the way"));
    const QDate day = sent.addDays(days);
    const QString text = LawWords::tr("Counted from %1: sent on %2, with %3 days on the way as you assume. This is an assumption, not law.");
    return StartDay{day, text.arg(iso(day), iso(sent)).arg(days), RuleState::Known};
}

base::Result<StartDay> receiptOf(const RegimeTable& regimes, const DueRequest& request, QDate sent)
{
    if (request.deliveredOn) {
        if (*request.deliveredOn < sent)
            return base::fail(base::Code::BadArgument, Detail::tr("delivered before sent"));
        const QString text = LawWords::tr("Counted from %1, the day of delivery or of the first attempt.");
        return StartDay{*request.deliveredOn, text.arg(iso(*request.deliveredOn)), RuleState::Confirmed};
    }
    if (request.assumedDays)
        return assumedByUser(*request.assumedDays, sent);
    const QString channel = request.channel.isEmpty() ? QStringLiteral("email") : request.channel;
    const ReceiptAssumption* assumption = regimes.receiptAssumption(channel);
    if (!assumption)
        return base::fail(base::Code::BadArgument, QStringLiteral("channel"));
    const QDate day = sent.addDays(assumption->days);
    //: %3 is such as "an ordinary letter overseas takes 10 days"
    const QString text = LawWords::tr("Counted from %1: sent on %2, %3. This is an assumption of the program, not law.");
    return StartDay{day, text.arg(iso(day), iso(sent), base::ruleText(base::RuleTexts::Law, assumption->text)), assumption->provenance.state};
}

} // namespace

base::Result<StartDay> startDay(const RegimeTable& regimes, const HolidayCalendars& holidays, const Period& period,
    const DueRequest& request, const QString& calendar)
{
    if (!eventFits(request.event, period.start)) {
        const QString text = QStringLiteral("%1 counts from the day %2");
        return base::fail(base::Code::BadArgument, text.arg(period.action, QLatin1String(word(period.start))));
    }
    const QDate day = request.event == DueRequest::Sent ? sentDayThere(holidays, request, calendar) : request.eventDate;
    // A long period and its extension must still end inside the computed calendars.
    if (!day.isValid() || day.year() < kFirstCalendarYear || day.year() > kLastCalendarYear - 5)
        return base::fail(base::Code::BadArgument, QStringLiteral("date"));
    if (request.event == DueRequest::Sent && period.start == PeriodStart::Received)
        return receiptOf(regimes, request, day);
    return StartDay{day, {}, RuleState::Confirmed};
}

} // namespace recourse::law
