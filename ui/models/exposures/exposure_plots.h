// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_groups.h"
#include "ui/models/today/plot_model.h"

#include <QCoreApplication>

namespace recourse::ui {

/// The incidents of a list as plots. Each incident counts once, however many lists tell of it and however many accounts it touches.
class ExposurePlots
{
    Q_DECLARE_TR_FUNCTIONS(recourse::ui::ExposurePlots)
public:
    /// Incidents by the year in which they happened, by how sure it is that they touch the user.
    [[nodiscard]] static PlotData timeline(const std::vector<ExposureGroup>& incidents);
    /// In how many of the incidents each kind of data leaked, and how many of these still need something.
    [[nodiscard]] static PlotData dataClasses(const std::vector<ExposureGroup>& incidents);
};

} // namespace recourse::ui
