// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exposures/exposure_numbers.h"

#include "ui/models/exposures/exposure_plots.h"
#include "ui/pages/today/plot_card.h"
#include "ui/text.h"
#include "ui/widgets/pieces.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace recourse::ui {

ExposureNumbers::ExposureNumbers(QWidget* parent)
    : QWidget(parent)
    , m_timeline(std::make_unique<PlotCard>(tr("When it happened")).release())
    , m_classes(std::make_unique<PlotCard>(tr("What leaked")).release())
{
    m_timeline->setObjectName(QStringLiteral("plotTimeline"));
    m_classes->setObjectName(QStringLiteral("plotLeaked"));
    auto* inside = std::make_unique<QWidget>().release();
    QVBoxLayout* column = columnOn(inside, 0, 2);
    column->addWidget(mutedLabel(
        tr("The incidents of this list. Each counts once, however many public lists tell of it and however many accounts it touches."), inside));
    column->addWidget(m_timeline);
    column->addWidget(m_classes);
    column->addStretch(1);
    columnOn(this)->addWidget(scrolled(inside));
}

void ExposureNumbers::set(const std::vector<ExposureGroup>& incidents)
{
    m_timeline->set(ExposurePlots::timeline(incidents));
    m_classes->set(ExposurePlots::dataClasses(incidents));
}

} // namespace recourse::ui
