// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QSystemTrayIcon>

#include <memory>

class QMenu;

namespace recourse::gui {

/// An icon in the system's tray, only where there is one and only if the user wants it: shows the window, locks. The window never hides
/// in it, so that it cannot get lost.
class Tray : public QObject
{
    Q_OBJECT
public:
    explicit Tray(ui::Workspace& workspace, QObject* parent = nullptr);
    ~Tray() override;

    /// Shows or hides the icon as the preferences say.
    void apply();

Q_SIGNALS:
    void windowWanted();

private:
    ui::Workspace& m_workspace;
    std::unique_ptr<QMenu> m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace recourse::gui
