// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/step_jobs.h"
#include "ui/models/rows_model.h"

#include <vector>

namespace recourse::ui {

/// A step as the list shows it.
struct StepRow
{
    session::StepView view;
    qint64 id = 0; ///< a number for the step's own id
    QString heading; ///< of the group that begins here; empty within a group
    QStringList first; ///< titles of the steps in the list that come before it
};

using StepModel = RowsModel<StepRow>;

/// The number by which lists know a step.
[[nodiscard]] qint64 stepNumber(const QString& id);

/// Steps in the order given, with the headings of their groups and the titles of what must come before. On any thread.
[[nodiscard]] Snapshot<StepRow> stepRows(std::vector<session::StepView> views);

/// The one column of the list of cards.
[[nodiscard]] std::vector<Column<StepRow>> stepColumns();

/// Minutes of all open steps.
[[nodiscard]] int openMinutes(const std::vector<StepRow>& rows);
[[nodiscard]] int openSteps(const std::vector<StepRow>& rows);

} // namespace recourse::ui
