// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "model/letter.h"
#include "model/matter.h"
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

/// The clock that starts when the letter leaves on `day`. Errors: those of `law::dueDates`.
[[nodiscard]] base::Result<law::DueDates> startedClock(
    const Rules& rules, const model::Letter& letter, const QString& channel, QDate day, const LetterWay& way);

/// How the date of the case's running clock came about. The vault keeps the date but not the channel the letter was sent by: the
/// channel is the one that gives that date. Nothing if no clock runs or no channel gives it (the rules may have changed since).
[[nodiscard]] std::optional<law::DueDates> clockOf(
    const Rules& rules, const model::Case& matter, const std::vector<model::Letter>& letters, const LetterWay& way);

} // namespace recourse::session
