// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/loss_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// A loss with the name of its proof.
struct LossRow
{
    model::Loss loss;
    QString proof; ///< empty: none
};

using LossModel = RowsModel<LossRow>;

/// The words of a ledger in the user's language.
class LossText
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::LossText)
public:
    /// "1 h 35 min"; empty without time.
    [[nodiscard]] static QString time(qint64 minutes);
    /// "12.50 EUR and 1 h 35 min in all, from 4 entries"; a sentence of its own where nothing is noted.
    [[nodiscard]] static QString sums(const cases::LossSums& sums);
};

[[nodiscard]] std::vector<Column<LossRow>> lossColumns();

/// Ready to be searched. On any thread.
[[nodiscard]] Snapshot<LossRow> lossRows(const session::LossLedger& ledger);

} // namespace recourse::ui
