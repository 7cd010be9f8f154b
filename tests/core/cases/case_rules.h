// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../law/law_rules.h"
#include "cases/path_action.h"

namespace recourse::test {

/// The rules of cases that the program ships with. Ends the test program if they do not parse.
struct CaseRules
{
    LawRules law;
    cases::EscalationRules escalation = cases::EscalationRules::parse(ruleFile("escalation.json")).value();
    cases::ReplyRules replies = cases::ReplyRules::parse(ruleFile("replies.json")).value();

    [[nodiscard]] cases::PathRules path() const { return {escalation, replies, law.regimes, law.holidays}; }
};

/// A case of that law about access, opened on the first of October 2026.
[[nodiscard]] inline model::Case caseUnder(const QString& regime)
{
    model::Case matter;
    matter.matter = QStringLiteral("access");
    matter.regime = regime;
    matter.opened = QDate(2026, 10, 1);
    return matter;
}

/// Appends an event of that day, and lets the stage follow it. Gives whether it can happen.
inline bool log(model::Case& matter, const QString& kind, QDate on, const QString& reply = {})
{
    const auto stage = cases::stageAfter(matter.stage, kind);
    if (!stage)
        return false;
    matter.stage = *stage;
    model::CaseEvent event;
    event.at = QDateTime(on, QTime(12, 0), Qt::UTC);
    event.kind = kind;
    event.reply = reply;
    matter.events.append(event);
    return true;
}

/// A case whose first letter went out by e-mail on the first of October 2026, with its clock running.
[[nodiscard]] inline model::Case sentCase(const QString& regime, QDate due, QDate overdueFrom)
{
    model::Case matter = caseUnder(regime);
    log(matter, QStringLiteral("sent"), QDate(2026, 10, 1));
    matter.events.last().channel = QStringLiteral("email");
    matter.due = due;
    matter.overdueFrom = overdueFrom;
    return matter;
}

} // namespace recourse::test
