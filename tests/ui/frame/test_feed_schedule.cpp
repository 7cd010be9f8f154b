// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/feed_choice_jobs.h"
#include "session/feed_jobs.h"
#include "ui/frame/feed_schedule.h"
#include "ui/support/list_server.h"
#include "ui/support/test_workspace.h"

#include <QSignalSpy>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using namespace std::chrono_literals;

/// Lists are fetched by themselves if, and only if, the user asked for it.
class TestFeedSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksNobodyUnlessAsked();
    void fetchesWhatIsDue();
    void staysOffline();
};

void TestFeedSchedule::asksNobodyUnlessAsked()
{
    test::ListServer server;
    test::TestWorkspace here(server.feedUrls());
    here.createVault();
    FeedSchedule schedule(here.workspace(), nullptr, 5ms, 5ms);
    QTest::qWait(200);
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QVERIFY(server.server().requests().empty());
}

void TestFeedSchedule::fetchesWhatIsDue()
{
    test::ListServer server;
    test::TestWorkspace here(server.feedUrls());
    here.createVault();
    for (const session::FeedView& view : here.await(session::listFeeds(here.session()))) {
        if (view.definition.id != QLatin1String("hibp") && !view.definition.fileOnly) // the others have no server here
            here.await(session::setFeedChoice(here.session(), {view.definition.id, false, {}}));
    }
    here.await(session::setFeedSchedule(here.session(), true));
    QSignalSpy changed(&here.workspace(), &Workspace::changed);
    FeedSchedule schedule(here.workspace(), nullptr, 5ms, 1h);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_VERIFY(test::isIdle(here.workspace()));
    QCOMPARE(server.server().count("/api/v3/breaches"), 1);
    QVERIFY(!here.await(session::dueFeeds(here.session())).contains(QStringLiteral("hibp"))); // fresh for a day
}

void TestFeedSchedule::staysOffline()
{
    test::ListServer server;
    test::TestWorkspace here(server.feedUrls());
    here.createVault();
    here.await(session::setFeedSchedule(here.session(), true));
    here.session().setNetwork(true, {});
    FeedSchedule schedule(here.workspace(), nullptr, 5ms, 5ms);
    QTest::qWait(200);
    QVERIFY(server.server().requests().empty());
}

RECOURSE_TEST(TestFeedSchedule, QApplication)
#include "test_feed_schedule.moc"
