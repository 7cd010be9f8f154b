// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/case_jobs.h"
#include "ui/models/rows_model.h"

namespace recourse::ui {

using CaseModel = RowsModel<session::CaseView>;

/// Which cases are shown.
enum class CaseChoice { Open, MyTurn, All };

[[nodiscard]] bool isChosen(const session::CaseView& view, CaseChoice choice);

/// The one column of the list of cards, as of `today`.
[[nodiscard]] std::vector<Column<session::CaseView>> caseColumns(QDate today);

/// Ready to be searched. On any thread.
[[nodiscard]] Snapshot<session::CaseView> caseRows(std::vector<session::CaseView> views);

} // namespace recourse::ui
