// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>

class QTimer;

namespace recourse::ui {

/// Locks the vault after the preferences' minutes without a key or a click in the program.
class IdleLock : public QObject
{
    Q_OBJECT
public:
    /// Watches the whole application.
    explicit IdleLock(Workspace& workspace, QObject* parent = nullptr);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void restart();

    Workspace& m_workspace;
    QTimer* m_timer;
    qint64 m_lastRestart = 0; ///< ms; a mouse that moves does not restart the timer a hundred times a second
};

} // namespace recourse::ui
