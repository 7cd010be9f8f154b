// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fitting_dialog.h"

#include <QLayout>
#include <QResizeEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

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

void growToContent(QDialog& dialog, const QScrollArea& area, int most)
{
    dialog.ensurePolished();
    dialog.layout()->activate();
    const QMargins edges = dialog.layout()->contentsMargins();
    QWidget& content = *area.widget();
    const int width = dialog.width() - edges.left() - edges.right() - area.verticalScrollBar()->sizeHint().width();
    const int wanted = content.layout()->hasHeightForWidth() ? content.layout()->totalHeightForWidth(width) : content.sizeHint().height();
    const int around = dialog.layout()->hasHeightForWidth() ? dialog.layout()->totalHeightForWidth(dialog.width()) : dialog.sizeHint().height();
    const int more = qMin(around - area.sizeHint().height() + wanted, most) - dialog.height();
    if (more <= 0)
        return;
    if (dialog.isVisible())
        dialog.move(dialog.x(), qMax(0, dialog.y() - more / 2));
    dialog.resize(dialog.width(), dialog.height() + more);
}

} // namespace recourse::ui
