// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "refresh_fixture.h"

using namespace recourse;
using base::Code;
using test::FeedFixture;
using test::RefreshFixture;
namespace hostile = test::hostile;

class TestRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesTheFirstList();
    void asksCheaplyFirst();
    void fetchesAgainWhenTheNewestChanged();
    void asksAgainUntilTheNewestIsThere();
    void sendsValidatorsAfterALongTime();
    void findsCorrectionsOfOldEntries();
    void reportsNoReadingOfItsOwn();
    void trustsNoCheapAnswerOfAnotherServer();
    void asksAgainWhenTheClockWasAhead();
    void worksWithoutACheapAnswer_data();
    void worksWithoutACheapAnswer();
    void refreshesTheWholeRealList();
};

void TestRefresh::fetchesTheFirstList()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QVERIFY(!refresh->unchanged);
    QCOMPARE(refresh->added, 50);
    QCOMPARE(refresh->changed, 0);
    QCOMPARE(refresh->withdrawnCount, 0);
    QCOMPARE(refresh->entries, 50);
    QCOMPARE(refresh->requests, 2);
    QVERIFY(refresh->bytes > 10'000);
    QVERIFY(refresh->notes.isEmpty());
    QCOMPARE(refresh->state.state, QStringLiteral("current"));
    QCOMPARE(refresh->state.id, QStringLiteral("hibp"));
    QCOMPARE(refresh->state.entries, 50);
    QCOMPARE(refresh->state.asOf, fixture.clock.now());
    QCOMPARE(refresh->state.sha256.size(), 64);
    QVERIFY(!refresh->state.etag.isEmpty());
    QCOMPARE(fixture.server.requests()[0].target(), QByteArray("/latestbreach"));
    QCOMPARE(fixture.server.requests()[1].target(), QByteArray("/breaches"));
}

void TestRefresh::asksCheaplyFirst()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    fixture.clock.advanceDays(1);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QVERIFY(refresh->unchanged);
    QCOMPARE(refresh->requests, 1);
    QVERIFY2(refresh->bytes < 2048, qPrintable(QString::number(refresh->bytes)));
    QCOMPARE(refresh->entries, 50);
    QCOMPARE(refresh->state.lastTried, fixture.clock.now());
    QCOMPARE(refresh->state.asOf, fixture.clock.now().addDays(-1));
    QCOMPARE(fixture.server.count("/breaches"), 1);
}

void TestRefresh::fetchesAgainWhenTheNewestChanged()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    QJsonArray list = FeedFixture::list(51);
    list[3] = [&] {
        QJsonObject corrected = list[3].toObject();
        corrected[QStringLiteral("PwnCount")] = 2000;
        corrected[QStringLiteral("ModifiedDate")] = QStringLiteral("2025-04-02T08:00:00Z");
        return corrected;
    }();
    fixture.publish(list);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->requests, 2);
    QCOMPARE(refresh->added, 1);
    QCOMPARE(refresh->changed, 1);
    fixture.store(*refresh);
    QCOMPARE(fixture.known.size(), std::size_t{51});
    QCOMPARE(fixture.byName(QStringLiteral("Shop4"))->affected, 2000);
}

/// The list may come from an older copy than the newest record.
void TestRefresh::asksAgainUntilTheNewestIsThere()
{
    RefreshFixture fixture;
    QJsonArray list = FeedFixture::list(50);
    fixture.publish(list);
    fixture.store(*fixture.refresh());
    const QJsonObject newest = FeedFixture::record(QStringLiteral("Newest"));
    fixture.server.serve("/latestbreach", FeedFixture::json(newest), {{"Content-Type", "application/json"}});
    for (int day = 0; day < 2; ++day) { // the server says that its list is as it was
        fixture.clock.advanceDays(1);
        const auto cached = fixture.refresh();
        VERIFY_OK(cached);
        QCOMPARE(cached->requests, 2);
        fixture.store(*cached);
    }
    fixture.server.serve("/breaches", FeedFixture::json(list)); // or sends the older one
    const auto older = fixture.refresh();
    VERIFY_OK(older);
    QCOMPARE(older->requests, 2);
    fixture.store(*older);
    list.append(newest);
    fixture.publish(list);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 1);
    fixture.store(*refresh);
    QCOMPARE(fixture.refresh()->requests, 1);
}

void TestRefresh::sendsValidatorsAfterALongTime()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    fixture.clock.advanceDays(8);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QVERIFY(refresh->unchanged);
    QCOMPARE(refresh->requests, 2);
    QVERIFY(!fixture.server.requests()[3].header("If-None-Match").isEmpty());
    QCOMPARE(refresh->state.asOf, fixture.clock.now());
    QVERIFY(!refresh->state.etag.isEmpty());
}

void TestRefresh::findsCorrectionsOfOldEntries()
{
    RefreshFixture fixture;
    QJsonArray list = FeedFixture::list(50);
    fixture.publish(list);
    fixture.store(*fixture.refresh());
    QJsonObject retired = list[7].toObject();
    retired[QStringLiteral("IsRetired")] = true;
    retired[QStringLiteral("ModifiedDate")] = QStringLiteral("2026-11-20T00:00:00Z");
    list[7] = retired;
    fixture.publish(list); // the newest entry is what it was
    fixture.clock.advanceDays(8);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->changed, 1);
    QCOMPARE(refresh->withdrawnCount, 1);
}

void TestRefresh::reportsNoReadingOfItsOwn()
{
    RefreshFixture fixture;
    const QJsonArray list = FeedFixture::list(50);
    fixture.publish(list);
    fixture.store(*fixture.refresh());
    const model::DatePrecision read = fixture.known[7].precision;
    fixture.known[7].precision = model::DatePrecision::Unknown; // as another version of this program read the same bytes
    fixture.state.marker.clear();

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->changed, 0);
    QVERIFY(refresh->changes.empty());
    QCOMPARE(refresh->changedOrAdded.size(), std::size_t{1}); // corrected all the same
    QCOMPARE(refresh->changedOrAdded[0].precision, read);
}

void TestRefresh::trustsNoCheapAnswerOfAnotherServer()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    fixture.state.marker.replace(QString::number(fixture.server.port()), QStringLiteral("1"));

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QVERIFY(!refresh->unchanged);
    QCOMPARE(refresh->requests, 2);
    QVERIFY(fixture.server.requests()[3].header("If-None-Match").isEmpty());
    QCOMPARE(refresh->changed, 0);
}

void TestRefresh::asksAgainWhenTheClockWasAhead()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    fixture.clock.advanceDays(-400);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->requests, 2);
    QCOMPARE(refresh->state.asOf, fixture.clock.now());
}

void TestRefresh::worksWithoutACheapAnswer_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("not there") << 404 << QByteArray("not found");
    QTest::newRow("an empty object") << 200 << QByteArray("{}");
    QTest::newRow("another shape") << 200 << QByteArray("[]");
    QTest::newRow("a web page") << 200 << QByteArray("<html></html>");
    QTest::newRow("too large") << 200 << QByteArray(100'000, ' ');
}

void TestRefresh::worksWithoutACheapAnswer()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.server.serve("/latestbreach", test::Reply{status, {}, body});

    const auto first = fixture.refresh();
    VERIFY_OK(first);
    QCOMPARE(first->added, 50);
    fixture.store(*first);
    const auto second = fixture.refresh();

    VERIFY_OK(second);
    QVERIFY2(second->unchanged, "the list's own validators must do then");
    QCOMPARE(fixture.server.count("/breaches"), 2);
}

void TestRefresh::refreshesTheWholeRealList()
{
    const QString folder = QStringLiteral(RECOURSE_SHARED_DIR "/data/feeds/hibp/");
    if (!QFile::exists(folder))
        QSKIP("the shared copy of the list is not here");
    RefreshFixture fixture;
    fixture.server.serveFile("/breaches", folder + QStringLiteral("breaches-2025-11-14.json"));
    fixture.server.serveFile("/latestbreach", folder + QStringLiteral("latestbreach-2025-11-14.json"));

    const auto first = fixture.refresh();
    VERIFY_OK(first);
    fixture.store(*first);
    const auto second = fixture.refresh();

    VERIFY_OK(second);
    QCOMPARE(first->added, 920);
    QVERIFY(second->unchanged);
    QVERIFY2(second->bytes < 2048, qPrintable(QString::number(second->bytes)));
}

RECOURSE_TEST(TestRefresh, QCoreApplication)
#include "test_refresh.moc"
