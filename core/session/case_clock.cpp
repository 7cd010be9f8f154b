// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_clock.h"

#include "law/regime_choice.h"

#include <algorithm>

namespace recourse::session {

namespace {

letters::LetterClock letterClock(const Rules& rules, const model::Letter& letter)
{
    const letters::LetterType* type = rules.letters.types.find(letter.type);
    return type != nullptr ? type->clockUnder(letter.regime) : letters::LetterClock{letter.type, 0, false};
}

/// Whether the letter's date is the sender's own, or that of a window which began before the letter.
bool keepsItsDate(const Rules& rules, const model::Letter& letter, QDate day)
{
    const letters::LetterClock clock = letterClock(rules, letter);
    const law::Regime* regime = rules.letters.regimes.find(letter.regime);
    const law::Period* period = regime != nullptr ? regime->period(clock.action, day) : nullptr;
    return clock.ownDays > 0 || clock.action.isEmpty() || (period != nullptr && period->start == law::PeriodStart::Accepted);
}

law::DueRequest requestFor(const Rules& rules, const model::Letter& letter, const QString& channel, QDate day, const LetterWay& way)
{
    law::DueRequest request;
    request.regime = letter.regime;
    request.action = letterClock(rules, letter).action;
    request.event = law::DueRequest::Sent;
    request.eventDate = day;
    request.channel = channel == QLatin1String("letter")
        ? law::postalChannel(rules.letters.regimes, way.residence, way.country)
        : channel;
    // As the letter itself counts: the holidays of the addressee's country, where the law is that country's.
    const law::Regime* regime = rules.letters.regimes.find(letter.regime);
    if (regime != nullptr && law::establishedUnder(*regime, way.country))
        request.calendar = rules.letters.holidays.calendarFor(way.country);
    return request;
}

} // namespace

base::Result<law::DueDates> startedClock(
    const Rules& rules, const model::Letter& letter, const QString& channel, QDate day, const LetterWay& way)
{
    if (keepsItsDate(rules, letter, day)) {
        law::DueDates dates;
        dates.due = letter.due;
        dates.overdueFrom = letter.overdueFrom;
        return dates;
    }
    return law::dueDates(rules.letters.regimes, rules.letters.holidays, requestFor(rules, letter, channel, day, way));
}

std::optional<law::DueDates> clockOf(
    const Rules& rules, const model::Case& matter, const std::vector<model::Letter>& letters, const LetterWay& way)
{
    if (!matter.due.isValid() || letters.empty())
        return std::nullopt;
    const auto sent = std::find_if(matter.events.rbegin(), matter.events.rend(),
        [](const model::CaseEvent& event) { return event.kind == QLatin1String("sent"); });
    if (sent == matter.events.rend())
        return std::nullopt;
    const auto letter = std::find_if(letters.rbegin(), letters.rend(),
        [](const model::Letter& one) { return one.state != model::LetterState::Drafted; });
    if (letter == letters.rend())
        return std::nullopt;
    for (const law::ReceiptAssumption& assumption : rules.letters.regimes.receiptAssumptions()) {
        auto dates = startedClock(rules, *letter, assumption.channel, sent->at.date(), way);
        if (dates && dates->due == matter.due && dates->overdueFrom == matter.overdueFrom)
            return std::move(*dates);
    }
    return std::nullopt;
}

} // namespace recourse::session
