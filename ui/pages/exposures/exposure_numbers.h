// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exposures/exposure_groups.h"

#include <QWidget>

namespace recourse::ui {

class PlotCard;

/// The incidents of the list as plots, each with a sentence and a table of its own: when they happened, and what leaked.
class ExposureNumbers : public QWidget
{
    Q_OBJECT
public:
    explicit ExposureNumbers(QWidget* parent = nullptr);

    void set(const std::vector<ExposureGroup>& incidents);

private:
    PlotCard* m_timeline;
    PlotCard* m_classes;
};

} // namespace recourse::ui
