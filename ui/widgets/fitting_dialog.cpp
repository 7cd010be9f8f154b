// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_dialog.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScreen>

namespace recourse::ui {

bool FittingDialog::event(QEvent* event)
{
    const bool done = QDialog::event(event);
    if (event->type() == QEvent::LayoutRequest && isVisible())
        fit(); // words were added
    return done;
}

void FittingDialog::showEvent(QShowEvent* event)
{
    QDialog::showEvent(event);
    fit();
}

void FittingDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void FittingDialog::fit()
{
    if (layout() == nullptr || !layout()->hasHeightForWidth())
        return;
    const int wanted = layout()->totalHeightForWidth(width());
    setMinimumHeight(qMin(wanted, screen()->availableSize().height()));
}

} // namespace recourse::ui
