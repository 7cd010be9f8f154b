// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/step_jobs.h"
#include "ui/models/rows_model.h"

#include <QSet>

#include <vector>

namespace recourse::ui {

/// A step as the list shows it.
struct StepRow
{
    session::StepView view;
    qint64 id = 0; ///< a number for the step's own id
    QString heading; ///< of the group that begins here; empty within a group
    QStringList first; ///< titles of the steps in the list that come before it
    bool revealed = false; ///< the user asked for the names of sensitive services

    /// The accounts it is about, as they may be shown.
    [[nodiscard]] QStringList about() const { return revealed ? view.about : view.aboutMasked(); }
};

using StepModel = RowsModel<StepRow>;

/// The number by which lists know a step.
[[nodiscard]] qint64 stepNumber(const QString& id);

/// Steps in the order given, with the headings of their groups and the titles of what must come before; those of the numbers `revealed` name
/// sensitive services too. On any thread.
[[nodiscard]] Snapshot<StepRow> stepRows(std::vector<session::StepView> views, const QSet<qint64>& revealed = {});

/// What a step is found by.
[[nodiscard]] QString stepSearchWords(const StepRow& row);

/// The one column of the list of cards.
[[nodiscard]] std::vector<Column<StepRow>> stepColumns();

/// Minutes of all open steps.
[[nodiscard]] int openMinutes(const std::vector<StepRow>& rows);
[[nodiscard]] int openSteps(const std::vector<StepRow>& rows);

} // namespace recourse::ui
