// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/step_jobs.h"
#include "ui/frame/first_run_view.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace recourse::ui {

class NoticeBox;
class ResidenceBox;

/// Residence, since the law follows it; the name for letters can wait.
class ProfileStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit ProfileStage(Workspace& workspace);

    [[nodiscard]] bool mayGoOn() const override;
    void enter() override;
    void leave() override;

private:
    ResidenceBox* m_residence;
    QLineEdit* m_name;
    NoticeBox* m_notice;
};

/// The first export: dropped or chosen.
class ImportStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit ImportStage(Workspace& workspace);

    [[nodiscard]] QString nextText() const override;
    void enter() override;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void count();

    NoticeBox* m_state;
    int m_accounts = 0;
};

/// The public list: fetched now, or the one that came with the program.
class ListsStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit ListsStage(Workspace& workspace);

    [[nodiscard]] QString nextText() const override;
    [[nodiscard]] bool mayGoOn() const override { return !m_busy; }
    [[nodiscard]] bool mayGoBack() const override { return !m_busy; }
    void enter() override;

private:
    void fetch();
    void count();
    void setBusy(bool busy);

    QPushButton* m_fetch;
    NoticeBox* m_state;
    bool m_busy = false;
    bool m_fetched = false;
};

/// The first three things to do.
class StepsStage : public FirstRunStage
{
    Q_OBJECT
public:
    explicit StepsStage(Workspace& workspace);

    [[nodiscard]] QString nextText() const override;
    void enter() override;

private:
    void show(const std::vector<session::StepView>& steps);

    QVBoxLayout* m_list;
};

} // namespace recourse::ui
