// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "law/due_dates.h"
#include "model/ids.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// Why a day counts.
enum class ClockKind {
    Answer, ///< the other side owes an answer by a period of the law
    Courtesy, ///< the user gave the other side these days; no period of the law runs
    Window, ///< the user must act by then for the letter itself to count, e.g. an opt-out
    Limit, ///< the user must take the next step by then, or loses it
};

/// "answer", "courtesy", "window", "limit".
[[nodiscard]] QString clockWord(ClockKind kind);

/// A day that runs in a case.
struct DueClock
{
    model::CaseId matter;
    QString service; ///< its name
    QString about; ///< what the case is about, in the interface's language
    QString reference; ///< of its last letter; may be empty
    ClockKind kind = ClockKind::Answer;
    bool fromAuthority = false; ///< an authority owes the answer, not the service
    bool standsStill = false; ///< they asked who the user is and wait for it; the day may move
    law::DueDates dates; ///< `due` is valid; rule, words and cite are empty where they are not known any more

    /// Whose duty it is.
    [[nodiscard]] bool isMine() const { return dates.side == law::Side::Users; }
    /// Days from `today` to the due date; negative: that many days past it.
    [[nodiscard]] int daysLeft(QDate today) const { return static_cast<int>(today.daysTo(dates.due)); }
};

/// The days that run in every case, the soonest first; at most one of theirs in each case, and the user's own beside it. What is over has
/// none.
[[nodiscard]] Job<std::vector<DueClock>> listClocks(Session& session);

/// Clocks written to a file.
struct WrittenClocks
{
    QString file;
    std::vector<DueClock> clocks; ///< those that are in it
};

/// Writes the days of all these clocks as one iCalendar file for the owner only, as `documents::dueDays` gives them: a later file of the
/// same case replaces the days of an earlier one in the calendar. Errors: BadArgument (no clock runs), file errors.
[[nodiscard]] Job<WrittenClocks> exportClocks(Session& session, QString path);

} // namespace recourse::session
