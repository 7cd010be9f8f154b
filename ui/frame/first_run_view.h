// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;
class QStackedWidget;

namespace recourse::ui {

class SheetStage;

/// One stage of the first run: its own widgets and whether one may go on. Stages that change the vault do so when `leave` is called.
class FirstRunStage : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunStage(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] virtual QString nextText() const; ///< of the button that goes on
    [[nodiscard]] virtual bool mayGoOn() const { return true; }
    [[nodiscard]] virtual bool mayGoBack() const { return true; }
    /// The stage was brought to the front.
    virtual void enter() {}
    /// "Next" was pressed: emit `left` when done; does so at once by default.
    virtual void leave() { Q_EMIT left(); }

Q_SIGNALS:
    void left();
    void done(); ///< what the stage is about is over: the keyboard goes to "Next"
    void changed(); ///< `mayGoOn`, `mayGoBack` or `nextText` may be another

protected:
    [[nodiscard]] Workspace& workspace() const { return m_workspace; }

private:
    Workspace& m_workspace;
};

/// Leads from nothing to the first three steps: vault, recovery sheet, residence, accounts, lists, steps. Back always works; closed in the
/// middle, it goes on from there after the next unlocking.
class FirstRunView : public QWidget
{
    Q_OBJECT
public:
    explicit FirstRunView(Workspace& workspace, QWidget* parent = nullptr);

    /// Goes on where an earlier run stopped; the vault is open.
    void resume();

    /// Where the vault keeps the stage reached, and what it says at the end.
    static const QString kSetting;
    static const QString kDone;

Q_SIGNALS:
    void finished();
    /// The user has a vault already: the workspace uses it now.
    void vaultChosen();

private:
    void addStage(FirstRunStage* stage, const QString& title);
    void goTo(int stage);
    void next();
    void back();
    void showState();
    void finish();

    [[nodiscard]] bool hasVaultToReturnTo() const;

    Workspace& m_workspace;
    QStackedWidget* m_stack;
    QLabel* m_title;
    QLabel* m_count;
    QPushButton* m_back;
    QPushButton* m_next;
    QPushButton* m_skip;
    std::vector<std::pair<FirstRunStage*, QString>> m_stages;
    SheetStage* m_sheet = nullptr;
    int m_current = 0;
};

} // namespace recourse::ui
