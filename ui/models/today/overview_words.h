// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overview_jobs.h"
#include "ui/models/today/plot_model.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

/// The words of the first page.
class OverviewWords
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::OverviewWords)
public:
    /// "25 minutes", "2 hours".
    [[nodiscard]] static QString duration(int minutes);
    /// What waits for the user, in a sentence; so many `proposals` are to be decided about.
    [[nodiscard]] static QString greeting(const session::Overview& overview, int proposals);
    /// The accounts a step is about, shortened: "anna at adobe.com and 3 more".
    [[nodiscard]] static QString about(const session::StepView& view);
    /// Title of a step in the interface's language.
    [[nodiscard]] static QString stepTitle(const model::Step& step);

    /// Days left or late, in words: "9 days left".
    [[nodiscard]] static QString timeLeft(const session::RunningClock& clock, QDate today);
    /// How pressing that is.
    [[nodiscard]] static Badge pressure(const session::RunningClock& clock, QDate today);
    /// What is due when: "They answer by 30 November 2026."
    [[nodiscard]] static QString clockSentence(const session::RunningClock& clock);

    [[nodiscard]] static PlotData years(const session::Overview& overview);
    [[nodiscard]] static PlotData dataClasses(const session::Overview& overview);
    [[nodiscard]] static PlotData progress(const session::Overview& overview);
};

} // namespace recourse::ui
