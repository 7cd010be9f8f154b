// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overview_jobs.h"
#include "ui/workspace.h"

#include <QWidget>

class QVBoxLayout;

namespace recourse::ui {

/// The first open steps as cards, each to be ticked off on the spot.
class NextSteps : public QWidget
{
    Q_OBJECT
public:
    explicit NextSteps(Workspace& workspace, QWidget* parent = nullptr);

    /// So many `proposals` are to be decided about.
    void set(const session::Overview& overview, int proposals);

private:
    [[nodiscard]] QWidget* cardOf(const session::StepView& view, bool isFirst);
    [[nodiscard]] QWidget* proposalsCard(int proposals, bool isFirst);
    [[nodiscard]] QWidget* makeButtons(const session::StepView& view, const QString& title, bool isFirst);
    void finish(const session::StepView& view);

    Workspace& m_workspace;
    QVBoxLayout* m_column;
};

} // namespace recourse::ui
