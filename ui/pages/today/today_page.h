// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/overview_jobs.h"
#include "ui/page.h"

#include <optional>

class QStackedWidget;

namespace recourse::ui {

class ClockList;
class Doors;
class Hints;
class NextSteps;
class NoticeBox;
class PageHead;
class PlotCard;

/// What matters now: the next steps, running clocks, what would make the user safer, and three plots of how things stand.
class TodayPage : public Page
{
    Q_OBJECT
public:
    TodayPage(Workspace& workspace, QWidget* parent);

    void refresh() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    void build();
    [[nodiscard]] QWidget* makeNumbers();
    void countProposals();
    void set(const session::Overview& overview, int proposals);

    std::optional<session::Overview> m_overview; ///< as last read
    int m_proposals = -1; ///< services to be decided about; -1: not counted since the overview was read
    PageHead* m_head;
    NoticeBox* m_notice;
    Doors* m_doors;
    QWidget* m_content;
    NextSteps* m_steps;
    ClockList* m_clocks;
    Hints* m_hints;
    QWidget* m_numbers;
    PlotCard* m_years;
    PlotCard* m_classes;
    PlotCard* m_progress;
};

} // namespace recourse::ui
