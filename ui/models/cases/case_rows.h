// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_board_jobs.h"
#include "session/case_jobs.h"
#include "ui/models/cases/clock_rows.h"
#include "ui/models/rows_model.h"

#include <array>

namespace recourse::ui {

using CaseModel = RowsModel<session::CaseRow>;

/// Which cases are shown.
enum class CaseChoice { Open, MyTurn, All };

/// The columns of the board.
inline constexpr int kCaseColumns = 5;

/// The case without its letters and events, for the words of `CaseWords`.
[[nodiscard]] session::CaseView headOf(const session::CaseRow& row);

[[nodiscard]] bool isChosen(const session::CaseRow& row, CaseChoice choice);

/// Above a column of the board.
[[nodiscard]] QString columnTitle(session::CaseColumn column);

/// The one column of the list of cards, as of `today`.
[[nodiscard]] std::vector<Column<session::CaseRow>> caseColumns(QDate today);

/// Ready to be searched. On any thread.
[[nodiscard]] Snapshot<session::CaseRow> caseRows(std::vector<session::CaseRow> rows);

/// What the page of cases shows in its three ways.
struct CaseLists
{
    Snapshot<session::CaseRow> all;
    std::array<Snapshot<session::CaseRow>, kCaseColumns> columns; ///< by `session::CaseColumn`
    Snapshot<session::DueClock> clocks;
    std::array<int, 3> counts{}; ///< by `CaseChoice`
};

/// Makes everything ready, on any thread: the interface's only takes it over.
[[nodiscard]] CaseLists caseLists(session::CaseBoard board);

} // namespace recourse::ui
