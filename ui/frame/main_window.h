// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/workspace.h"

#include <QWidget>

class QStackedLayout;

namespace recourse::ui {

class FirstRunView;
class LockView;
class Shell;

/// The program's one window: first run, lock, or the pages. Its title carries no names.
class MainWindow : public QWidget
{
    Q_OBJECT
public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    /// Files given to the program: imported at once, or as soon as the vault is open.
    void takeFiles(const QStringList& files);
    /// Brings the window to the front.
    void raiseWindow();
    /// The pages while the vault is open; null else.
    [[nodiscard]] Shell* shell() const { return m_shell; }
    [[nodiscard]] FirstRunView* firstRun() const { return m_firstRun; }
    [[nodiscard]] LockView* lockView() const { return m_lock; }

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void showWhatFits();
    void showLock();
    void showFirstRun(bool resumed);
    void showShell();
    void afterUnlock();
    void put(QWidget* view);

    Workspace& m_workspace;
    QStackedLayout* m_stack;
    Shell* m_shell = nullptr;
    FirstRunView* m_firstRun = nullptr;
    LockView* m_lock = nullptr;
    QStringList m_waiting; ///< files that wait for the vault
};

} // namespace recourse::ui
