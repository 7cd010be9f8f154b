// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "model/letter.h"
#include "model/matter.h"
#include "model/service.h"
#include "session/rules.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// Between whom a letter travels: ISO codes, empty if not known.
struct LetterWay
{
    QString residence; ///< of the person
    QString country; ///< of the organisation
};

/// The way of a letter to that service, its country as the starter table knows it where the vault does not.
[[nodiscard]] LetterWay letterWay(const Rules& rules, const QString& residence, const model::Service& service);

/// "letter" as the channel of `law::DueRequest` for that way; every other channel as it is.
[[nodiscard]] QString exactChannel(const Rules& rules, const QString& channel, const LetterWay& way);

/// The clock that starts when the letter leaves on `day`. Errors: those of `law::dueDates`.
[[nodiscard]] base::Result<law::DueDates> startedClock(
    const Rules& rules, const model::Letter& letter, const QString& channel, QDate day, const LetterWay& way);

/// The dates of the case after its last event, if that one starts, lengthens or restarts a clock of the law: a letter sent, its arrival,
/// an extension, proof of identity given, an appeal or a complaint to an authority. Nothing if the dates stay; dates without a day if none
/// runs any more: the organisation's own is no authority's, and some laws set the latter none. `letters` are those of the
/// case. Errors: those of `law::dueDates` for the first letter.
[[nodiscard]] base::Result<std::optional<law::DueDates>> datesAfterLastEvent(
    const Rules& rules, const model::Case& matter, const std::vector<model::Letter>& letters, const LetterWay& way);

/// When the answer to the case's first letter is or was due, whatever clock runs now: that of a later letter, or an authority's. Invalid if
/// its law sets no date.
[[nodiscard]] QDate firstLetterDue(
    const Rules& rules, const model::Case& matter, const std::vector<model::Letter>& letters, const LetterWay& way);

/// How the date of the case's running clock came about: from the events, else (sent before a letter's channel was kept) by the channel
/// that gives that date. Nothing if no clock runs or nothing gives that date: the rules may have changed since.
[[nodiscard]] std::optional<law::DueDates> clockOf(
    const Rules& rules, const model::Case& matter, const std::vector<model::Letter>& letters, const LetterWay& way);

/// Whether a step after the first letter, such as a complaint, started a period of its own.
[[nodiscard]] bool followsStep(const Rules& rules, const model::Case& matter);

/// Whether they asked for identity and the clock of the first letter waits for it.
[[nodiscard]] bool standsStill(const model::Case& matter);

} // namespace recourse::session
