// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/escalation.h"
#include "model/matter.h"

#include <QDate>
#include <QString>

/// What the events of a case say, for the choice of the next action. Internal to `cases`.
namespace recourse::cases {

/// Whether the event is a letter of the user's.
[[nodiscard]] bool isOwnLetter(const model::CaseEvent& event);

/// The last letter of the user's. Null if there is none.
[[nodiscard]] const model::CaseEvent* lastOwnLetter(const model::Case& matter);

[[nodiscard]] bool happened(const model::Case& matter, const QString& kind);

/// The day of the last event of that kind; invalid if there is none.
[[nodiscard]] QDate lastDayOf(const model::Case& matter, const QString& kind);

/// Their last reply whose kind was told, if no letter of the user's came after it. Null if there is none.
[[nodiscard]] const model::CaseEvent* openReply(const model::Case& matter);

/// Whether a reply of that kind was answered by a letter before.
[[nodiscard]] bool wasAnswered(const model::Case& matter, const QString& replyKind);

/// Until when there is nothing to do but wait.
struct Wait
{
    QDate until; ///< the last day of waiting; invalid: no clock runs
    QDate lateFrom; ///< the first day on which it is late
    bool byLaw = false; ///< a period of the law; else days that the user gave
};

/// The waiting time after the last letter: the law's where it runs, else the days of the path.
[[nodiscard]] Wait waitOf(const model::Case& matter, const EscalationPath& path);

} // namespace recourse::cases
