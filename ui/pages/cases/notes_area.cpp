// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/cases/notes_area.h"

#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>

namespace recourse::ui {

namespace {

constexpr double kFewNotes = 28; // grid steps

} // namespace

NotesArea::NotesArea(QWidget* content, QWidget* parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    content->setProperty("look", QStringLiteral("page"));
    setWidget(content);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void NotesArea::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

bool NotesArea::eventFilter(QObject* watched, QEvent* event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void NotesArea::fit()
{
    // Measured as if the bar were there: it would otherwise come and go with the height.
    const int width = this->width() - verticalScrollBar()->sizeHint().width();
    const int wanted = widget()->hasHeightForWidth() ? widget()->heightForWidth(width) : widget()->sizeHint().height();
    const int third = parentWidget() != nullptr ? parentWidget()->height() / 3 : 0;
    setFixedHeight(qBound(1, wanted, qMax(grid(kFewNotes), third)));
}

} // namespace recourse::ui
