// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray.h"

#include <QIcon>
#include <QMenu>

namespace recourse::gui {

Tray::Tray(ui::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_menu(std::make_unique<QMenu>())
    , m_icon(QIcon(QStringLiteral(":/icons/recourse.svg")))
{
    connect(m_menu->addAction(tr("Show Recourse")), &QAction::triggered, this, &Tray::windowWanted);
    connect(m_menu->addAction(tr("Lock")), &QAction::triggered, &workspace, &ui::Workspace::wantLock);
    m_icon.setContextMenu(m_menu.get());
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT windowWanted();
    });
    apply();
}

Tray::~Tray() = default;

void Tray::apply()
{
    m_icon.setVisible(m_workspace.preferences().showsTray() && QSystemTrayIcon::isSystemTrayAvailable());
}

} // namespace recourse::gui
