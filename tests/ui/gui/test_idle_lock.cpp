// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/frame/idle_lock.h"
#include "ui/frame/main_window.h"
#include "ui/frame/lock_view.h"
#include "ui/support/test_window.h"

#include <QApplication>
#include <QTest>
#include <QTimer>

using namespace recourse;
using test::TestWorkspace;

/// The vault locks itself when nobody is there.
class TestIdleLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void locksAfterItsMinutes();
    void beginsAnewWithAKey();
    void restsWhileTheVaultIsLocked();
    void neverLocksIfTheUserWantsThat();
    void takesOtherMinutesIntoUse();

private:
    [[nodiscard]] QTimer& timer() const { return *m_idle->findChild<QTimer*>(); }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::IdleLock> m_idle;
};

void TestIdleLock::init()
{
    m_workspace = std::make_unique<TestWorkspace>();
    m_workspace->preferences().setLockAfterMinutes(7);
    static_cast<void>(m_workspace->createVault());
    m_window = std::make_unique<ui::MainWindow>(m_workspace->workspace());
    m_idle = std::make_unique<ui::IdleLock>(m_workspace->workspace());
    test::bringUp(*m_window);
    test::settle(m_workspace->workspace());
}

void TestIdleLock::cleanup()
{
    m_idle.reset();
    m_window.reset();
    m_workspace.reset();
}

void TestIdleLock::locksAfterItsMinutes()
{
    QVERIFY(timer().isActive());
    QCOMPARE(timer().interval(), 7 * 60'000);
    timer().start(30);
    QTRY_VERIFY(m_workspace->workspace().isLocked());
    QVERIFY(m_window->lockView() != nullptr);
    test::settle(m_workspace->workspace());
}

void TestIdleLock::beginsAnewWithAKey()
{
    timer().start(600'000);
    QVERIFY(timer().remainingTime() > 7 * 60'000);
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QCOMPARE(timer().interval(), 7 * 60'000);
    QVERIFY(timer().isActive());
    QVERIFY(!m_workspace->workspace().isLocked());
}

void TestIdleLock::restsWhileTheVaultIsLocked()
{
    m_workspace->workspace().lock();
    test::settle(m_workspace->workspace());
    QVERIFY(!timer().isActive());
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QVERIFY(!timer().isActive());
}

void TestIdleLock::neverLocksIfTheUserWantsThat()
{
    m_workspace->preferences().setLockAfterMinutes(0);
    QTest::keyClick(m_window.get(), Qt::Key_Shift);
    QVERIFY(!timer().isActive());
}

void TestIdleLock::takesOtherMinutesIntoUse()
{
    m_workspace->preferences().setLockAfterMinutes(3);
    QTest::mouseClick(m_window.get(), Qt::LeftButton);
    QCOMPARE(timer().interval(), 3 * 60'000);
}

RECOURSE_TEST(TestIdleLock, QApplication)
#include "test_idle_lock.moc"
