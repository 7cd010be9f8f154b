// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/batch_jobs.h"
#include "ui/models/rows_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// One line of a batch's preview: a letter on its day, or a service that gets none.
struct BatchRow
{
    enum class State { Ready, Note, Blocked, LeftOut };

    int number = 0; ///< from 1
    QString recipient;
    QDate send; ///< invalid: not sent
    QDate due;
    State state = State::Ready;
    QString words; ///< what the lint says, or why there is no letter
};

using BatchModel = RowsModel<BatchRow>;

/// The words of batches in the user's language.
class BatchWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::BatchWords)
public:
    [[nodiscard]] static QString state(BatchRow::State state);
    /// "12 letters from 23 November to 4 December; 2 held back; 1 company gets none".
    [[nodiscard]] static QString summary(const session::BatchPreview& preview);
};

/// Day, recipient, answer due, what speaks against it.
[[nodiscard]] std::vector<Column<BatchRow>> batchColumns();

/// Letters first, in the order they leave. On any thread.
[[nodiscard]] Snapshot<BatchRow> batchRows(const session::BatchPreview& preview);

} // namespace recourse::ui
