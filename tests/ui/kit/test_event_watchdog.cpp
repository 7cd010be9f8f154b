// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/event_watchdog.h"

#include <QSignalSpy>
#include <QTest>

using namespace recourse::ui;

class TestEventWatchdog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reportsABlockedThread();
};

void TestEventWatchdog::reportsABlockedThread()
{
    EventWatchdog watchdog;
    QSignalSpy blocked(&watchdog, &EventWatchdog::blocked);
    QTest::qWait(20); // beats come
    watchdog.reset();

    std::this_thread::sleep_for(EventWatchdog::kLimit * 3); // what no page may do

    QTRY_COMPARE(blocked.size(), 1);
    QVERIFY(watchdog.longest() >= EventWatchdog::kLimit);
}

RECOURSE_TEST(TestEventWatchdog, QCoreApplication)
#include "test_event_watchdog.moc"
