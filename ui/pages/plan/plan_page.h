// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan/step_rows.h"
#include "ui/page.h"

class QCheckBox;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace recourse::ui {

class CardList;
class EmptyState;
class FilterChips;
class PageHead;
class StepPanel;

/// What to do, in the order to do it.
class PlanPage : public Page
{
    Q_OBJECT
public:
    PlanPage(Workspace& workspace, QWidget* parent);

    void refresh() override;
    void showTarget(const Target& target) override;

private:
    void build();
    void buildFilters();
    void addShortcuts();
    void connectPanel();
    void take(Snapshot<StepRow> fresh);
    void takeGround(const session::PlanGround& ground);
    void showCurrent();
    /// Names the sensitive services of the chosen step from now on.
    void reveal();
    void showNothing();
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] const StepRow* current() const;
    /// Stores the user's word and offers to take it back.
    void say(model::StepState state, const QString& reason);
    void setState(const QString& id, model::StepState state, const QString& reason);
    void toggle();
    void decline();
    void exportList();

    StepModel m_model;
    PageHead* m_head;
    FilterChips* m_time;
    QCheckBox* m_showDone;
    QStackedWidget* m_stack;
    QSplitter* m_splitter;
    CardList* m_list;
    StepPanel* m_panel;
    EmptyState* m_empty;
    QPushButton* m_save = nullptr;
    session::PlanGround m_ground;
    QSet<qint64> m_revealed; ///< steps, by the numbers of the list
    QString m_wanted; ///< the step to show once it is there
    int m_round = 0; ///< of reading; older answers are dropped
};

} // namespace recourse::ui
