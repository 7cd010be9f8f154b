// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cases/stages.h"
#include "model/matter.h"
#include "model/service.h"
#include "session/clock_list_jobs.h"
#include "session/session.h"

#include <vector>

namespace recourse::session {

/// Where a case stands, seen from the user's chair.
enum class CaseColumn {
    ToSend, ///< a letter is written and not sent
    Waiting, ///< the other side has to move
    MyTurn,
    Authority, ///< an authority has it, and has to move
    Over,
};

/// A case as a list or a board shows it.
struct CaseRow
{
    model::Case matter; ///< without its events
    model::Service service;
    QString about; ///< what it is about, in the interface's language
    QString reference; ///< of its last letter; may be empty
    cases::NextAction next;
    QString nextLetter; ///< what the letter of that action is called in the interface's language; empty without one
    CaseColumn column = CaseColumn::ToSend;
    bool broken = false; ///< an event was changed outside the program
};

/// Every case and every running clock, as of one moment.
struct CaseBoard
{
    std::vector<CaseRow> rows; ///< those whose next action is soonest first
    std::vector<DueClock> clocks; ///< as `listClocks`
};

/// Reads the lists of the page in one go. Made for 5,000 cases.
[[nodiscard]] Job<CaseBoard> readCaseBoard(Session& session);

/// The column of a case with that next action.
[[nodiscard]] CaseColumn columnOf(model::CaseStage stage, const cases::NextAction& next, bool hasDraft);

} // namespace recourse::session
