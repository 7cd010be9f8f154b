// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace recourse::ui {

/// A menu in which entries can be marked one after the other: marking one, by a press or by Space, leaves it open.
/// Return marks and closes, so that what is marked is known when the menu hides.
class StayingMenu : public QMenu
{
    Q_OBJECT
public:
    using QMenu::QMenu;

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool toggleActive();
};

} // namespace recourse::ui
