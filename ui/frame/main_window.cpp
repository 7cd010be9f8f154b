// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/frame/main_window.h"

#include "session/setting_jobs.h"
#include "session/vault_jobs.h"
#include "ui/frame/first_run_view.h"
#include "ui/frame/lock_view.h"
#include "ui/frame/shell.h"
#include "ui/icons.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QScreen>
#include <QStackedLayout>
#include <QStyle>

namespace recourse::ui {

MainWindow::MainWindow(Workspace& workspace)
    : m_workspace(workspace)
    , m_stack(std::make_unique<QStackedLayout>(this).release())
{
    setObjectName(QStringLiteral("mainWindow"));
    setWindowTitle(tr("Recourse"));
    m_stack->setContentsMargins(0, 0, 0, 0);
    if (!restoreGeometry(workspace.preferences().geometry())) {
        const QSize wanted(grid(150), grid(96));
        const QScreen* screen = QApplication::primaryScreen();
        resize(screen != nullptr ? wanted.boundedTo(screen->availableSize()) : wanted);
    }
    connect(&workspace, &Workspace::lockChanged, this, &MainWindow::showWhatFits);
    connect(&workspace, &Workspace::lockWanted, this, [this] {
        if (!m_workspace.isLocked())
            m_workspace.lock();
    });
    showWhatFits();
}

MainWindow::~MainWindow() = default;

void MainWindow::put(QWidget* view)
{
    while (QLayoutItem* item = m_stack->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> owned(item);
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    m_stack->addWidget(view);
    m_stack->setCurrentWidget(view);
}

void MainWindow::showWhatFits()
{
    if (!m_workspace.isLocked()) {
        if (m_firstRun == nullptr)
            afterUnlock();
        return;
    }
    if (session::isVaultFolder(m_workspace.session().settings().vaultFolder))
        showLock();
    else
        showFirstRun(false);
}

void MainWindow::afterUnlock()
{
    // A first run that was left in the middle goes on where it was.
    m_workspace.jobs().run(
        QString(), session::readSetting(m_workspace.session(), FirstRunView::kSetting), this,
        [this](const QString& stage) {
            if (stage.isEmpty() || stage == FirstRunView::kDone || m_workspace.isReadOnly())
                showShell();
            else
                showFirstRun(true);
        },
        [this](const base::Error&) { showShell(); });
}

void MainWindow::showLock()
{
    m_shell = nullptr;
    m_firstRun = nullptr;
    m_lock = std::make_unique<LockView>(m_workspace, this).release();
    connect(m_lock, &LockView::otherVaultWanted, this, [this] { showFirstRun(false); });
    put(m_lock);
    m_lock->focusPassphrase();
}

void MainWindow::showFirstRun(bool resumed)
{
    m_shell = nullptr;
    m_lock = nullptr;
    m_firstRun = std::make_unique<FirstRunView>(m_workspace, this).release();
    connect(m_firstRun, &FirstRunView::finished, this, &MainWindow::showShell);
    connect(m_firstRun, &FirstRunView::vaultChosen, this, &MainWindow::showWhatFits);
    if (resumed)
        m_firstRun->resume();
    put(m_firstRun);
}

void MainWindow::showShell()
{
    if (m_workspace.isLocked())
        return;
    m_firstRun = nullptr;
    m_lock = nullptr;
    m_shell = std::make_unique<Shell>(m_workspace, this).release();
    put(m_shell);
    const QStringList files = std::exchange(m_waiting, {});
    if (!files.isEmpty())
        m_shell->takeFiles(files);
}

void MainWindow::takeFiles(const QStringList& files)
{
    if (m_shell != nullptr)
        m_shell->takeFiles(files);
    else
        m_waiting += files;
}

void MainWindow::raiseWindow()
{
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_workspace.preferences().setGeometry(saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace recourse::ui
