// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace recourse::ui {

/// Refreshes lists by themselves while the vault is open, if the user asked for that: a minute after the window opens, then every hour those
/// that are due. Which ones and when depends on the lists alone.
class FeedSchedule : public QObject
{
    Q_OBJECT
public:
    /// Looks after `first`, then each time `later` has passed.
    FeedSchedule(Workspace& workspace, QObject* parent, std::chrono::milliseconds first = std::chrono::minutes(1),
        std::chrono::milliseconds later = std::chrono::hours(1));

private:
    void look();
    void fetch(const QStringList& feeds);

    Workspace& m_workspace;
    QTimer m_timer;
    bool m_fetching = false;
};

} // namespace recourse::ui
