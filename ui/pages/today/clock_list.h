// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overview_jobs.h"
#include "ui/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// The clocks that run: what others owe the user and what the user has to do, each with its days in words.
class ClockList : public QWidget
{
    Q_OBJECT
public:
    explicit ClockList(Workspace& workspace, QWidget* parent = nullptr);

    void set(const std::vector<session::RunningClock>& clocks);

private:
    void addGroup(const QString& title, const QString& iconName, const std::vector<session::RunningClock>& clocks);
    [[nodiscard]] QWidget* rowOfClock(const session::RunningClock& clock);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

} // namespace recourse::ui
