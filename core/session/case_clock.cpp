// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_clock.h"

#include "cases/case_history.h"
#include "cases/clock.h"
#include "law/regime_choice.h"
#include "session/letter_material.h"

#include <algorithm>

namespace recourse::session {

using base::Result;
using law::DueDates;
using Letters = std::vector<model::Letter>;

namespace {

letters::LetterClock letterClock(const Rules& rules, const QString& letterType, const QString& regime)
{
    const letters::LetterType* type = rules.letters.types.find(letterType);
    return type != nullptr ? type->clockUnder(regime) : letters::LetterClock{letterType, 0, false};
}

/// Whether the letter's date is the sender's own, or that of a window which began before the letter.
bool keepsItsDate(const Rules& rules, const model::Letter& letter, QDate day)
{
    const letters::LetterClock clock = letterClock(rules, letter.type, letter.regime);
    const law::Regime* regime = rules.letters.regimes.find(letter.regime);
    const law::Period* period = regime != nullptr ? regime->period(clock.action, day) : nullptr;
    return clock.ownDays > 0 || clock.action.isEmpty() || (period != nullptr && period->start == law::PeriodStart::Accepted);
}

/// The holidays of the addressee's country, where the law is that country's: as the letter itself counts.
QString calendarOf(const Rules& rules, const QString& code, const LetterWay& way)
{
    const law::Regime* regime = rules.letters.regimes.find(code);
    const bool isTheirs = regime != nullptr && law::establishedUnder(*regime, way.country);
    return isTheirs ? rules.letters.holidays.calendarFor(way.country) : QString();
}

DueDates datesOf(const model::Letter& letter)
{
    DueDates dates;
    dates.due = letter.due;
    dates.overdueFrom = letter.overdueFrom;
    return dates;
}

const model::Letter* letterWith(const Letters& letters, model::LetterId id)
{
    const auto found = std::find_if(letters.begin(), letters.end(), [id](const model::Letter& one) { return one.id == id; });
    return found == letters.end() ? nullptr : &*found;
}

/// The letter that the first "sent" sent: the one drafted last before it. Null for a case taken over without one.
const model::Letter* firstLetter(const model::Case& matter, const Letters& letters)
{
    model::LetterId drafted;
    for (const model::CaseEvent& event : matter.events) {
        if (event.kind == QLatin1String("drafted"))
            drafted = event.letter;
        if (event.kind == QLatin1String("sent"))
            return letterWith(letters, event.letter.stored() ? event.letter : drafted);
    }
    return nullptr;
}

/// The dates of the first letter by everything that the events say; nothing if none was sent or it starts no clock.
std::optional<Result<DueDates>> firstClock(const Rules& rules, const model::Case& matter, const Letters& letters, const LetterWay& way)
{
    const model::Letter* letter = firstLetter(matter, letters);
    const QString action = letterClock(rules, letter != nullptr ? letter->type : matter.matter, matter.regime).action;
    auto clock = cases::clockOf(matter, action, calendarOf(rules, matter.regime, way));
    if (!clock)
        return std::nullopt;
    if (letter != nullptr && keepsItsDate(rules, *letter, clock->request.eventDate))
        return datesOf(*letter);
    if (action.isEmpty())
        return std::nullopt;
    clock->request.channel = exactChannel(rules, clock->request.channel, way);
    return law::dueDates(rules.letters.regimes, rules.letters.holidays, clock->request);
}

/// The dates of the period that an event of the escalation path starts; nothing if it starts none.
std::optional<Result<DueDates>> stepClock(const Rules& rules, const model::Case& matter, const model::CaseEvent& event, const LetterWay& way)
{
    const cases::EscalationPath* path = rules.cases.escalation.pathFor(matter.regime);
    const cases::EscalationStep* step = path != nullptr ? path->stepDoneBy(event.kind) : nullptr;
    if (step == nullptr || step->period.isEmpty())
        return std::nullopt;
    law::DueRequest request;
    request.regime = matter.regime;
    request.action = step->period;
    request.event = law::DueRequest::Sent;
    request.eventDate = event.at.date();
    request.channel = exactChannel(rules, event.channel, way);
    return law::dueDates(rules.letters.regimes, rules.letters.holidays, request);
}

/// The last event that started a period of the path, or null.
const model::CaseEvent* lastStep(const Rules& rules, const model::Case& matter)
{
    const cases::EscalationPath* path = rules.cases.escalation.pathFor(matter.regime);
    const auto starts = [path](const model::CaseEvent& event) {
        const cases::EscalationStep* step = path != nullptr ? path->stepDoneBy(event.kind) : nullptr;
        return step != nullptr && !step->period.isEmpty();
    };
    const auto found = std::find_if(matter.events.rbegin(), matter.events.rend(), starts);
    return found == matter.events.rend() ? nullptr : &*found;
}

bool isOnlyLetter(const model::Case& matter)
{
    return std::count_if(matter.events.begin(), matter.events.end(),
               [](const model::CaseEvent& event) { return event.kind == QLatin1String("sent"); })
        == 1;
}

bool changesFirstClock(const QString& kind)
{
    static const QStringList kKinds{QStringLiteral("received"), QStringLiteral("extended"), QStringLiteral("identity_given")};
    return kKinds.contains(kind);
}

bool gives(const Result<DueDates>& dates, const model::Case& matter)
{
    return dates && dates->due == matter.due && dates->overdueFrom == matter.overdueFrom;
}

/// By the channel that gives the case's date, for letters sent before the channel was kept.
std::optional<DueDates> guessedClock(const Rules& rules, const model::Case& matter, const Letters& letters, const LetterWay& way)
{
    const auto sent = std::find_if(matter.events.rbegin(), matter.events.rend(),
        [](const model::CaseEvent& event) { return event.kind == QLatin1String("sent"); });
    const auto letter = std::find_if(
        letters.rbegin(), letters.rend(), [](const model::Letter& one) { return one.state != model::LetterState::Drafted; });
    if (sent == matter.events.rend() || letter == letters.rend())
        return std::nullopt;
    for (const law::ReceiptAssumption& assumption : rules.letters.regimes.receiptAssumptions()) {
        auto dates = startedClock(rules, *letter, assumption.channel, sent->at.date(), way);
        if (gives(dates, matter))
            return std::move(*dates);
    }
    return std::nullopt;
}

} // namespace

LetterWay letterWay(const Rules& rules, const QString& residence, const model::Service& service)
{
    model::Service filled = service;
    fillGaps(filled, rules);
    return {residence, filled.country};
}

QString exactChannel(const Rules& rules, const QString& channel, const LetterWay& way)
{
    return channel == QLatin1String("letter") ? law::postalChannel(rules.letters.regimes, way.residence, way.country) : channel;
}

Result<DueDates> startedClock(const Rules& rules, const model::Letter& letter, const QString& channel, QDate day, const LetterWay& way)
{
    if (keepsItsDate(rules, letter, day))
        return datesOf(letter);
    law::DueRequest request;
    request.regime = letter.regime;
    request.action = letterClock(rules, letter.type, letter.regime).action;
    request.event = law::DueRequest::Sent;
    request.eventDate = day;
    request.channel = exactChannel(rules, channel, way);
    request.calendar = calendarOf(rules, letter.regime, way);
    return law::dueDates(rules.letters.regimes, rules.letters.holidays, request);
}

Result<std::optional<DueDates>> datesAfterLastEvent(
    const Rules& rules, const model::Case& matter, const Letters& letters, const LetterWay& way)
{
    using Dates = std::optional<DueDates>;
    if (matter.events.isEmpty())
        return Dates();
    const model::CaseEvent& event = matter.events.last();
    const model::Letter* letter = letterWith(letters, event.letter);
    if (event.kind == QLatin1String("sent") && letter != nullptr && !isOnlyLetter(matter)) {
        if (letterClock(rules, letter->type, letter->regime).action.isEmpty())
            return Dates();
        auto started = startedClock(rules, *letter, event.channel, event.at.date(), way);
        return started ? Result<Dates>(Dates(std::move(*started))) : Result<Dates>(started.error());
    }
    if (event.kind == QLatin1String("sent") || (changesFirstClock(event.kind) && isOnlyLetter(matter) && lastStep(rules, matter) == nullptr)) {
        auto first = firstClock(rules, matter, letters, way);
        if (!first)
            return Dates();
        return *first ? Result<Dates>(Dates(std::move(**first))) : Result<Dates>(first->error());
    }
    // Where the table has no such number, the days of the path count; what the organisation owed is no date of an authority's.
    auto step = stepClock(rules, matter, event, way);
    if (step && *step)
        return Dates(std::move(**step));
    return event.kind == QLatin1String("complained") ? Dates(DueDates()) : Dates();
}

QDate firstLetterDue(const Rules& rules, const model::Case& matter, const Letters& letters, const LetterWay& way)
{
    if (lastStep(rules, matter) == nullptr && isOnlyLetter(matter) && matter.due.isValid())
        return matter.due;
    const auto dates = firstClock(rules, matter, letters, way);
    return dates && *dates ? (*dates)->due : QDate();
}

std::optional<DueDates> clockOf(const Rules& rules, const model::Case& matter, const Letters& letters, const LetterWay& way)
{
    if (!matter.due.isValid())
        return std::nullopt;
    if (const model::CaseEvent* event = lastStep(rules, matter)) {
        if (auto dates = stepClock(rules, matter, *event, way); dates && gives(*dates, matter))
            return std::move(**dates);
    }
    if (auto dates = firstClock(rules, matter, letters, way); dates && gives(*dates, matter))
        return std::move(**dates);
    return guessedClock(rules, matter, letters, way);
}

bool followsStep(const Rules& rules, const model::Case& matter)
{
    return lastStep(rules, matter) != nullptr;
}

bool standsStill(const model::Case& matter)
{
    const auto clock = cases::clockOf(matter, matter.matter);
    return clock && clock->standsStill && matter.stage == model::CaseStage::IdentityAsked;
}

} // namespace recourse::session
