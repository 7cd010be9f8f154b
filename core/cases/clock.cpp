// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/clock.h"

namespace recourse::cases {

namespace {

bool endsPause(const model::CaseEvent& event)
{
    return event.kind == QLatin1String("identity_given") || event.kind == QLatin1String("sent");
}

/// The first announcement counts: a law that knows an extension knows one, and only within the first period.
void extend(CaseClock& clock, const model::CaseEvent& event)
{
    if (clock.request.extendedOn) {
        clock.request.extendedAgain.append(event.at.date());
        return;
    }
    clock.request.extendedOn = event.at.date();
    if (event.until.isValid())
        clock.request.extendedUntil = event.until;
}

/// Takes one event that came after the first letter into account.
void follow(CaseClock& clock, const model::CaseEvent& event, QDate& askedOn)
{
    const QDate day = event.at.date();
    if (event.kind == QLatin1String("received") && !clock.request.deliveredOn)
        clock.request.deliveredOn = day;
    else if (event.kind == QLatin1String("extended"))
        extend(clock, event);
    else if (event.kind == QLatin1String("identity_asked") && !askedOn.isValid())
        askedOn = day;
    else if (endsPause(event) && askedOn.isValid()) {
        clock.request.pauses.append(law::Pause{askedOn, day, law::PauseReason::Identity});
        askedOn = {};
    }
}

} // namespace

std::optional<CaseClock> clockOf(const model::Case& matter, const QString& action, const QString& calendar)
{
    qsizetype first = 0;
    while (first < matter.events.size() && matter.events[first].kind != QLatin1String("sent"))
        ++first;
    if (first == matter.events.size() || !matter.events[first].at.isValid())
        return std::nullopt;
    CaseClock clock;
    clock.request.regime = matter.regime;
    clock.request.action = action;
    clock.request.event = law::DueRequest::Sent;
    clock.request.eventDate = matter.events[first].at.date();
    clock.request.channel = matter.events[first].channel;
    clock.request.calendar = calendar;
    clock.request.assumedDays = matter.assumedDays;
    QDate askedOn;
    for (qsizetype i = first + 1; i < matter.events.size(); ++i)
        follow(clock, matter.events[i], askedOn);
    clock.standsStill = askedOn.isValid();
    return clock;
}

} // namespace recourse::cases
