// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/conduct_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// A fact as the table shows it.
struct ConductRow
{
    model::ConductFact fact;
    QString criterion; ///< in words
    QString value; ///< in words
    int points = -1; ///< -1: it does not count
    QString why; ///< it does not count
};

using ConductModel = RowsModel<ConductRow>;

/// The words of conduct in the user's language.
class ConductText
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ConductText)
public:
    /// "72 of 100, from 7 facts", "Not enough facts for a score: 2 of 5 facts, on 1 of 3 topics".
    [[nodiscard]] static QString score(const cases::ConductScore& score);
    [[nodiscard]] static QString criterion(const session::ConductView& view, const QString& id);
    /// "12 days", "Only on signing in".
    [[nodiscard]] static QString value(const session::ConductView& view, const model::ConductFact& fact);
    /// The fact in one line: what, how, when, where from.
    [[nodiscard]] static QString fact(const session::ConductView& view, const model::ConductFact& fact);
};

[[nodiscard]] std::vector<Column<ConductRow>> conductColumns();

/// Every stored fact, counted or not. On any thread.
[[nodiscard]] Snapshot<ConductRow> conductRows(const session::ConductView& view);

} // namespace recourse::ui
