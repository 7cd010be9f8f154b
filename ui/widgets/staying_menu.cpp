// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/staying_menu.h"

#include <QKeyEvent>

namespace recourse::ui {

bool StayingMenu::toggleActive()
{
    QAction* action = activeAction();
    if (action == nullptr || !action->isCheckable())
        return false;
    if (action->isEnabled())
        action->trigger();
    return true;
}

void StayingMenu::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || actionAt(event->pos()) == nullptr || actionAt(event->pos()) != activeAction() || !toggleActive())
        QMenu::mouseReleaseEvent(event);
}

void StayingMenu::keyPressEvent(QKeyEvent* event)
{
    const bool ends = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((event->key() != Qt::Key_Space && !ends) || !toggleActive())
        return QMenu::keyPressEvent(event);
    if (ends)
        close();
}

} // namespace recourse::ui
