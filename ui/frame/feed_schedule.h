// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QTimer>

namespace recourse::ui {

/// Refreshes lists by themselves while the vault is open, if the user asked for that: a minute after unlocking, then every hour those that
/// are due. Which ones and when depends on the lists alone.
class FeedSchedule : public QObject
{
    Q_OBJECT
public:
    FeedSchedule(Workspace& workspace, QObject* parent);

private:
    void look();
    void fetch(const QStringList& feeds);

    Workspace& m_workspace;
    QTimer m_timer;
    bool m_fetching = false;
};

} // namespace recourse::ui
