// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/case_history.h"

#include <QStringList>

#include <algorithm>

namespace recourse::cases {

namespace {

QDate lawLateFrom(const model::Case& matter)
{
    if (matter.overdueFrom.isValid())
        return matter.overdueFrom;
    return matter.due.isValid() ? matter.due.addDays(1) : QDate();
}

Wait byLaw(const model::Case& matter)
{
    const QDate late = lawLateFrom(matter);
    return {matter.due.isValid() ? matter.due : late.addDays(-1), late, true};
}

Wait given(QDate from, int days)
{
    if (!from.isValid())
        return {};
    return {from.addDays(days), from.addDays(days + 1), false};
}

bool isFirstLetter(const model::Case& matter, const model::CaseEvent& letter)
{
    const auto first = std::find_if(matter.events.begin(), matter.events.end(), isOwnLetter);
    return first != matter.events.end() && &*first == &letter;
}

} // namespace

bool isOwnLetter(const model::CaseEvent& event)
{
    static const QStringList kKinds{QStringLiteral("sent"), QStringLiteral("reminded"), QStringLiteral("warned"),
        QStringLiteral("appealed"), QStringLiteral("complained"), QStringLiteral("authority_asked"), QStringLiteral("identity_given")};
    return kKinds.contains(event.kind);
}

const model::CaseEvent* lastOwnLetter(const model::Case& matter)
{
    const auto found = std::find_if(matter.events.rbegin(), matter.events.rend(), isOwnLetter);
    return found == matter.events.rend() ? nullptr : &*found;
}

bool happened(const model::Case& matter, const QString& kind)
{
    return std::any_of(
        matter.events.begin(), matter.events.end(), [&](const model::CaseEvent& event) { return event.kind == kind; });
}

QDate lastDayOf(const model::Case& matter, const QString& kind)
{
    const auto found = std::find_if(
        matter.events.rbegin(), matter.events.rend(), [&](const model::CaseEvent& event) { return event.kind == kind; });
    return found == matter.events.rend() ? QDate() : found->at.date();
}

const model::CaseEvent* openReply(const model::Case& matter)
{
    for (auto event = matter.events.rbegin(); event != matter.events.rend(); ++event) {
        if (isOwnLetter(*event))
            return nullptr;
        if (!event->reply.isEmpty())
            return &*event;
    }
    return nullptr;
}

bool wasAnswered(const model::Case& matter, const QString& replyKind)
{
    bool met = false;
    for (const model::CaseEvent& event : matter.events) {
        if (met && isOwnLetter(event))
            return true;
        met = met || event.reply == replyKind;
    }
    return false;
}

Wait waitOf(const model::Case& matter, const EscalationPath& path)
{
    const model::CaseEvent* letter = lastOwnLetter(matter);
    const bool lawCounts = lawLateFrom(matter).isValid();
    if (letter == nullptr || isFirstLetter(matter, *letter)) {
        if (lawCounts)
            return byLaw(matter);
        return given(letter != nullptr ? letter->at.date() : matter.opened, path.noPeriodDays);
    }
    const EscalationStep* step = path.stepDoneBy(letter->kind);
    const Wait courtesy = given(letter->at.date(), step != nullptr ? step->waitDays : path.courtesyDays);
    const bool lawRuns = lawCounts && lawLateFrom(matter) > letter->at.date().addDays(1);
    const bool startedByStep = step != nullptr && !step->period.isEmpty();
    if (lawRuns && (startedByStep || lawLateFrom(matter) >= courtesy.lateFrom))
        return byLaw(matter);
    return courtesy;
}

} // namespace recourse::cases
