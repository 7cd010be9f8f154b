// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today/plot_model.h"

#include <QtCharts/QChartView>

#include <memory>

class QAbstractAxis;
class QAbstractBarSeries;

namespace recourse::ui {

/// Draws a `PlotData`: columns, bars or shares, told apart by colour and pattern.
class PlotView : public QChartView
{
    Q_OBJECT
public:
    explicit PlotView(QWidget* parent = nullptr);
    ~PlotView() override;

    void draw(const PlotData& plot);
    /// Height in pixels that shows every category.
    [[nodiscard]] static int heightFor(const PlotData& plot);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void paintAll();
    void fitNames();

    PlotData m_data;
    QAbstractBarSeries* m_series = nullptr;
    QAbstractAxis* m_names = nullptr; ///< the axis of the categories
};

} // namespace recourse::ui
