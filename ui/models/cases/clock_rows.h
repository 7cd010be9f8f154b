// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/clock_list_jobs.h"
#include "ui/models/rows_model.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

using ClockModel = RowsModel<session::DueClock>;

/// Which clocks are shown.
enum class ClockChoice { All, Theirs, Mine };

/// The words of running clocks in the user's language.
class ClockWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ClockWords)
public:
    /// "They answer", "They owe an answer" where the day is past, "Your last day".
    [[nodiscard]] static QString side(const session::DueClock& clock, QDate today);
    /// "12 days left", "5 days past".
    [[nodiscard]] static QString left(const session::DueClock& clock, QDate today);
    /// The rule behind the day: its words and its article, as far as known.
    [[nodiscard]] static QString rule(const session::DueClock& clock);
    /// Theirs and the user's own never look alike.
    [[nodiscard]] static Badge badge(const session::DueClock& clock, QDate today);
};

/// One number for each clock of a case.
[[nodiscard]] qint64 clockId(const session::DueClock& clock);

[[nodiscard]] bool isChosen(const session::DueClock& clock, ClockChoice choice);

/// The one column of the list of clocks, as of `today`.
[[nodiscard]] std::vector<Column<session::DueClock>> clockColumns(QDate today);

/// Ready to be searched. On any thread.
[[nodiscard]] Snapshot<session::DueClock> clockRows(std::vector<session::DueClock> clocks);

} // namespace recourse::ui
