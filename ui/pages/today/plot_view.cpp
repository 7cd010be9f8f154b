// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/today/plot_view.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QChart>
#include <QtCharts/QHorizontalBarSeries>
#include <QtCharts/QHorizontalPercentBarSeries>
#include <QtCharts/QLegend>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>

namespace recourse::ui {

namespace {

constexpr int kTint = 70; ///< alpha of a light filling
constexpr double kUprightName = 6; ///< grid steps a name needs below its column
constexpr double kTurnedName = 3.8; ///< the same if it is turned
constexpr double kBarHeight = 4.4; ///< grid steps: less, and names are cut
constexpr double kRoomForNumbers = 1.15;
constexpr double kHeadRoom = 0.1; ///< of a step, so that the highest border is not cut
constexpr int kMostTicks = 5;

std::unique_ptr<QAbstractBarSeries> seriesFor(PlotKind kind)
{
    switch (kind) {
    case PlotKind::Bars:
        return std::make_unique<QHorizontalBarSeries>();
    case PlotKind::Shares:
        return std::make_unique<QHorizontalPercentBarSeries>();
    case PlotKind::Columns:
        break;
    }
    return std::make_unique<QStackedBarSeries>();
}

/// Full, striped, light, dotted: told apart without any colour.
QBrush brushOf(int series, QColor paint)
{
    constexpr int kPatterns = 4;
    switch (series % kPatterns) {
    case 1:
        return QBrush(paint, Qt::BDiagPattern);
    case 2:
        paint.setAlpha(kTint);
        return paint;
    case 3:
        return QBrush(paint, Qt::Dense6Pattern);
    default:
        return paint;
    }
}

/// Whole numbers at even distances: 1, 2, 5, 10, 20…
int stepFor(int greatest)
{
    int step = 1;
    for (int scale = 1; step * kMostTicks < greatest && scale <= 10'000'000; scale *= 10) {
        for (const int factor : {1, 2, 5}) {
            step = factor * scale;
            if (step * kMostTicks >= greatest)
                break;
        }
    }
    return step;
}

std::unique_ptr<QValueAxis> axisFor(const PlotData& data)
{
    auto axis = std::make_unique<QValueAxis>();
    axis->setTickType(QValueAxis::TicksDynamic);
    axis->setTickAnchor(0);
    if (data.kind == PlotKind::Shares) {
        axis->setRange(0, 100);
        axis->setTickInterval(25);
        axis->setLabelFormat(QStringLiteral("%d %%"));
        return axis;
    }
    const int step = stepFor(data.greatest());
    axis->setTickInterval(step);
    axis->setLabelFormat(QStringLiteral("%d"));
    const double room = data.kind == PlotKind::Bars ? kRoomForNumbers : 1.0;
    axis->setRange(0, std::max(data.greatest() * room, (data.greatest() + step - 1) / step * step + step * kHeadRoom));
    return axis;
}

} // namespace

PlotView::PlotView(QWidget* parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setBackgroundBrush(Qt::NoBrush);
    viewport()->setAutoFillBackground(false);
    // There is nothing in it to press, and the wheel belongs to the page.
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

PlotView::~PlotView() = default;

void PlotView::draw(const PlotData& plot)
{
    m_data = plot;
    // Bars are numbered from below; a reader begins above.
    const bool flipped = plot.kind != PlotKind::Columns;
    auto series = seriesFor(plot.kind);
    for (const PlotSeries& one : plot.series) {
        auto set = std::make_unique<QBarSet>(one.name);
        for (std::size_t i = 0; i < one.values.size(); ++i)
            set->append(one.values[flipped ? one.values.size() - 1 - i : i]);
        series->append(set.release());
    }
    QStringList categories = plot.categories;
    if (flipped)
        std::reverse(categories.begin(), categories.end());
    auto chart = std::make_unique<QChart>();
    chart->setBackgroundVisible(false);
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_series = series.get();
    chart->addSeries(series.release());
    auto words = std::make_unique<QBarCategoryAxis>();
    words->append(categories);
    words->setGridLineVisible(false);
    QAbstractAxis* axes[] = {words.release(), axisFor(plot).release()};
    chart->addAxis(axes[0], flipped ? Qt::AlignLeft : Qt::AlignBottom);
    chart->addAxis(axes[1], flipped ? Qt::AlignBottom : Qt::AlignLeft);
    axes[1]->setVisible(plot.kind != PlotKind::Bars);
    m_names = axes[0];
    for (QAbstractAxis* axis : axes)
        m_series->attachAxis(axis);
    m_series->setBarWidth(0.7);
    m_series->setLabelsVisible(plot.kind == PlotKind::Bars);
    m_series->setLabelsPosition(QAbstractBarSeries::LabelsOutsideEnd);
    chart->legend()->setVisible(plot.series.size() > 1);
    chart->legend()->setAlignment(Qt::AlignBottom);
    const std::unique_ptr<QChart> former(this->chart());
    setChart(chart.release());
    paintAll();
    fitNames();
}

int PlotView::heightFor(const PlotData& plot)
{
    const int legend = plot.series.size() > 1 ? 4 : 0;
    if (plot.kind == PlotKind::Columns)
        return grid(22 + legend);
    const int axis = plot.kind == PlotKind::Shares ? 3 : 1;
    return grid(std::max(kBarHeight * static_cast<double>(plot.categories.size()), 8.0) + axis + legend);
}

QSize PlotView::sizeHint() const
{
    return {grid(30), heightFor(m_data)};
}

void PlotView::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    const bool redraws = event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange;
    if (redraws && m_series != nullptr)
        paintAll();
}

void PlotView::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    if (m_names != nullptr)
        fitNames();
}

/// Names below columns stand upright, turned, or, where even that has no room, only the first and the last are told.
void PlotView::fitNames()
{
    if (m_data.kind != PlotKind::Columns || m_data.categories.isEmpty())
        return;
    const double room = static_cast<double>(width() - grid(8)) / static_cast<double>(m_data.categories.size());
    const bool fits = room >= grid(kTurnedName);
    m_names->setLabelsAngle(room >= grid(kUprightName) ? 0 : -90);
    m_names->setLabelsVisible(fits);
    m_names->setTitleText(fits ? QString() : tr("%1 to %2").arg(m_data.categories.front(), m_data.categories.back()));
}

void PlotView::paintAll()
{
    const QFont font = fontOf(TextSize::Small);
    const QList<QBarSet*> sets = m_series->barSets();
    for (int i = 0; i < sets.size(); ++i) {
        const QColor paint = colour(m_data.series[static_cast<std::size_t>(i)].role);
        sets[i]->setBrush(brushOf(i, paint));
        sets[i]->setPen(QPen(paint, 1));
        sets[i]->setLabelColor(colour(Colour::Text));
        sets[i]->setLabelFont(font);
    }
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsFont(font);
        axis->setTitleFont(font);
        axis->setTitleBrush(colour(Colour::Text));
        axis->setLabelsColor(colour(Colour::Text));
        axis->setGridLineColor(colour(Colour::Line));
        axis->setLinePenColor(colour(Colour::Line));
    }
    chart()->legend()->setFont(font);
    chart()->legend()->setLabelColor(colour(Colour::Text));
}

} // namespace recourse::ui
