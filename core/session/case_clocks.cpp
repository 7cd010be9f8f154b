// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_clocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace recourse::session {

namespace {

using model::CaseStage;

struct ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(ClockWords)
};

DueClock clockIn(const CaseView& view, ClockKind kind)
{
    DueClock clock;
    clock.matter = view.matter.id;
    clock.service = view.service.name;
    clock.about = aboutOf(view);
    clock.reference = referenceOf(view);
    clock.kind = kind;
    clock.fromAuthority = view.matter.stage == CaseStage::Complained;
    clock.dates.side = kind == ClockKind::Window || kind == ClockKind::Limit ? law::Side::Users : law::Side::Theirs;
    return clock;
}

/// Whether somebody may still be late: an answer or a refusal ends that.
bool waits(CaseStage stage)
{
    switch (stage) {
    case CaseStage::Sent:
    case CaseStage::Received:
    case CaseStage::Acknowledged:
    case CaseStage::Extended:
    case CaseStage::IdentityAsked:
    case CaseStage::Silent:
    case CaseStage::Appealed:
    case CaseStage::Complained:
        return true;
    case CaseStage::Drafted:
    case CaseStage::Answered:
    case CaseStage::Refused:
    case CaseStage::Settled:
    case CaseStage::Closed:
        break;
    }
    return false;
}

/// The period that a letter's date is the end of. Null if it has none.
const law::Period* periodOf(const Rules& rules, const model::Letter& letter)
{
    const letters::LetterType* type = rules.letters.types.find(letter.type);
    const law::Regime* regime = rules.letters.regimes.find(letter.regime);
    if (type == nullptr || regime == nullptr)
        return nullptr;
    const letters::LetterClock clock = type->clockUnder(letter.regime);
    return clock.ownDays > 0 ? nullptr : regime->period(clock.action, letter.date);
}

/// A letter that is not sent yet and must arrive by a day, if there is one.
const model::Letter* openWindow(const Rules& rules, const CaseView& view)
{
    if (view.letters.empty() || view.letters.back().state != model::LetterState::Drafted)
        return nullptr;
    const model::Letter& letter = view.letters.back();
    const law::Period* period = periodOf(rules, letter);
    return period != nullptr && period->side == law::Side::Users && letter.due.isValid() ? &letter : nullptr;
}

DueClock windowClock(const Rules& rules, const CaseView& view, const model::Letter& letter)
{
    DueClock clock = clockIn(view, ClockKind::Window);
    const law::Provenance& rule = periodOf(rules, letter)->provenance;
    clock.dates.due = letter.due;
    clock.dates.overdueFrom = letter.overdueFrom;
    clock.dates.cite = rule.cite;
    clock.dates.source = rule.source;
    clock.dates.state = law::name(rule.state);
    clock.dates.asOf = rule.asOf.toString(Qt::ISODate);
    return clock;
}

DueClock answerClock(const CaseView& view)
{
    DueClock clock = clockIn(view, ClockKind::Answer);
    clock.standsStill = view.standsStill;
    if (view.clock) {
        clock.dates = *view.clock;
        if (clock.isMine())
            clock.kind = ClockKind::Window;
    }
    clock.dates.due = view.matter.due;
    clock.dates.overdueFrom = view.matter.overdueFrom;
    return clock;
}

DueClock courtesyClock(const CaseView& view)
{
    DueClock clock = clockIn(view, ClockKind::Courtesy);
    clock.dates.due = view.next.date;
    clock.dates.overdueFrom = view.next.date.addDays(1);
    clock.dates.rule = view.next.rule;
    clock.dates.words = ClockWords::tr("the days that you gave them");
    return clock;
}

DueClock limitClock(const CaseView& view)
{
    DueClock clock = clockIn(view, ClockKind::Limit);
    clock.dates.due = view.next.lastDay;
    clock.dates.overdueFrom = view.next.lastDay.addDays(1);
    clock.dates.rule = view.next.rule;
    clock.dates.words = view.nextLetter;
    clock.dates.cite = view.next.cite;
    return clock;
}

} // namespace

std::vector<DueClock> clocksIn(const Rules& rules, const CaseView& view)
{
    std::vector<DueClock> clocks;
    if (isOver(view.matter.stage))
        return clocks;
    if (const model::Letter* letter = openWindow(rules, view))
        clocks.push_back(windowClock(rules, view, *letter));
    const bool waiting = view.next.kind == QLatin1String("wait") && view.next.date.isValid();
    if (waiting && view.next.date != view.matter.due)
        clocks.push_back(courtesyClock(view));
    else if (view.matter.due.isValid() && waits(view.matter.stage))
        clocks.push_back(answerClock(view));
    if (view.next.lastDay.isValid())
        clocks.push_back(limitClock(view));
    return clocks;
}

void sortClocks(std::vector<DueClock>& clocks)
{
    const auto key = [](const DueClock& clock) { return std::tuple(clock.dates.due, !clock.isMine(), clock.matter.value); };
    std::sort(clocks.begin(), clocks.end(), [&](const DueClock& left, const DueClock& right) { return key(left) < key(right); });
}

QString aboutOf(const CaseView& view)
{
    return view.about.isEmpty() ? view.matter.matter : view.about;
}

QString referenceOf(const CaseView& view)
{
    return view.letters.empty() ? QString() : view.letters.back().reference;
}

bool isOver(CaseStage stage)
{
    return stage == CaseStage::Settled || stage == CaseStage::Closed;
}

} // namespace recourse::session
