// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "refresh_fixture.h"

using namespace recourse;
using base::Code;
using test::FeedFixture;
using test::RefreshFixture;
namespace hostile = test::hostile;

Q_DECLARE_METATYPE(recourse::test::Reply)
Q_DECLARE_METATYPE(recourse::base::Code)

class TestFeedGuards : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastGoodCopy_data();
    void keepsTheLastGoodCopy();
    void refusesAShrunkList_data();
    void refusesAShrunkList();
    void expectsManyEntriesFromTheOwnServer();
    void doesNotMeasureAgainstTheStarterTable();
    void withdrawsWhatVanished();
    void withdrawsWhatIsRetired();
    void bringsBackWhatReturns();
    void doesNotWithdrawWhatItCouldNotRead();
    void updatesTheStarterTable();
    void keepsNewerRecordsFromAnOlderFile();
    void takesAFile();
    void stopsWhenAsked();
    void sendsNothingOffline();
    void waitsAsTheServerAsked();
    void lengthensItsPauses();
    void isDueByItsState();
};

void TestFeedGuards::keepsTheLastGoodCopy_data()
{
    QTest::addColumn<test::Reply>("reply");
    QTest::addColumn<Code>("code");
    const QByteArray list = FeedFixture::json(FeedFixture::list(50));
    QTest::newRow("web page with 200") << hostile::htmlWith200() << Code::FeedHtml;
    QTest::newRow("JSON says it is a web page") << test::Reply{200, {{"Content-Type", "text/html"}}, "Login please"} << Code::FeedHtml;
    QTest::newRow("half the list, honest length") << test::Reply{200, {}, list.left(list.size() / 2)} << Code::FeedNotJson;
    const test::Headers gzip{{"Content-Encoding", "gzip"}};
    QTest::newRow("compressed, no end, one entry less") << test::Reply{200, gzip, hostile::unfinishedGzip(FeedFixture::json(FeedFixture::list(49)))} << Code::NetPartial;
    QTest::newRow("compressed, no checksum") << test::Reply{200, gzip, hostile::gzip(FeedFixture::json(FeedFixture::list(49))).chopped(8)} << Code::NetPartial;
    QTest::newRow("nothing") << test::Reply{200, {}, {}} << Code::FeedNotJson;
    QTest::newRow("empty list") << test::Reply{200, {}, "[]"} << Code::FeedMalformed;
    QTest::newRow("error object") << test::Reply{200, {}, R"({"statusCode":429,"message":"later"})"} << Code::FeedNotJson;
    QTest::newRow("other list") << test::Reply{200, {}, R"([{"id":1},{"id":2},{"id":3}])"} << Code::FeedMalformed;
    QTest::newRow("not allowed") << test::Reply{403, {{"Content-Type", "text/html"}}, "<html>no</html>"} << Code::NetStatus;
    QTest::newRow("gzip bomb") << hostile::gzipBomb(9) << Code::NetTooLarge;
    QTest::newRow("redirect to a file") << hostile::redirectTo("file:///etc/passwd") << Code::NetRedirects;
    QTest::newRow("rate limited") << hostile::rateLimited("7200") << Code::NetRateLimited;
}

void TestFeedGuards::keepsTheLastGoodCopy()
{
    QFETCH(test::Reply, reply);
    QFETCH(Code, code);
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    const model::FeedState good = fixture.state;
    fixture.server.serve("/breaches", reply);
    fixture.clock.advanceDays(10);

    const auto refresh = fixture.refresh();

    COMPARE_ERROR(refresh, code);
    const model::FeedState failed = feeds::afterFailure(good, refresh.error(), fixture.clock.now());
    QCOMPARE(failed.state, QStringLiteral("failed"));
    QCOMPARE(failed.lastError, base::codeName(code));
    QCOMPARE(failed.entries, good.entries);
    QCOMPARE(failed.asOf, good.asOf);
    QCOMPARE(failed.sha256, good.sha256);
    QCOMPARE(failed.etag, good.etag);
    QCOMPARE(failed.marker, good.marker);
}

void TestFeedGuards::refusesAShrunkList_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("now");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("grown") << 100 << 120 << true;
    QTest::newRow("five in a hundred gone") << 100 << 95 << true;
    QTest::newRow("six in a hundred gone") << 100 << 94 << false;
    QTest::newRow("half") << 100 << 50 << false;
    QTest::newRow("one left") << 100 << 1 << false;
    QTest::newRow("two of a short list") << 10 << 8 << true;
    QTest::newRow("three of a short list") << 10 << 7 << false;
    QTest::newRow("half of four") << 4 << 2 << false;
    QTest::newRow("one of three") << 3 << 2 << true;
    QTest::newRow("one of two") << 2 << 1 << true;
}

void TestFeedGuards::refusesAShrunkList()
{
    QFETCH(int, before);
    QFETCH(int, now);
    QFETCH(bool, accepted);
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(before));
    fixture.store(*fixture.refresh());
    fixture.publish(FeedFixture::list(now));

    const auto refresh = fixture.refresh();

    QCOMPARE(refresh.ok(), accepted);
    if (!accepted) {
        COMPARE_ERROR(refresh, Code::FeedShrunk);
        QCOMPARE(refresh.error().where, QStringLiteral("%1 entries, %2 before").arg(now).arg(before));
    }
}

void TestFeedGuards::expectsManyEntriesFromTheOwnServer()
{
    // The own server's address is replaced in the definition, so that nothing leaves this computer.
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    feeds::FeedDefinition definition = fixture.feed.hibp();
    definition.base = fixture.server.url();
    const feeds::RefreshInput input{definition, {}, {}, {}};

    const auto refresh = feeds::refreshFeed(input, fixture.client, *fixture.feed.suffixes, fixture.clock, base::Progress::none());

    COMPARE_ERROR(refresh, Code::FeedShrunk);
    QCOMPARE(refresh.error().where, QStringLiteral("50 entries, at least 500 expected"));
}

void TestFeedGuards::doesNotMeasureAgainstTheStarterTable()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(500));
    fixture.store(*fixture.refresh());
    fixture.state = model::FeedState{QStringLiteral("hibp"), QStringLiteral("starter"), 500, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}};
    fixture.publish(FeedFixture::list(40));

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->entries, 40);
    QVERIFY2(refresh->withdrawn.empty(), "a list that short does not withdraw the starter table");
    QCOMPARE(refresh->notes.size(), 1);
    QVERIFY2(refresh->notes[0].contains(QStringLiteral("460")), qPrintable(refresh->notes[0]));
}

void TestFeedGuards::withdrawsWhatVanished()
{
    RefreshFixture fixture;
    QJsonArray list = FeedFixture::list(50);
    fixture.publish(list);
    fixture.store(*fixture.refresh());
    list.removeAt(10);
    list.append(FeedFixture::record(QStringLiteral("Newest")));
    fixture.publish(list);
    fixture.clock.advanceDays(1);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 1);
    QCOMPARE(refresh->withdrawnCount, 1);
    fixture.store(*refresh);
    QVERIFY2(fixture.byName(QStringLiteral("Shop11")) != nullptr, "never deleted");
    QCOMPARE(fixture.byName(QStringLiteral("Shop11"))->withdrawnOn, fixture.clock.today());
    fixture.clock.advanceDays(8);
    const auto again = fixture.refresh();
    VERIFY_OK(again);
    QCOMPARE(again->withdrawnCount, 0);
}

void TestFeedGuards::withdrawsWhatIsRetired()
{
    RefreshFixture fixture;
    QJsonArray list = FeedFixture::list(50);
    fixture.publish(list);
    fixture.store(*fixture.refresh());
    QJsonObject retired = list[49].toObject();
    retired[QStringLiteral("IsRetired")] = true;
    retired[QStringLiteral("ModifiedDate")] = QStringLiteral("2026-11-20T00:00:00Z");
    list[49] = retired;
    fixture.publish(list);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->withdrawnCount, 1);
    QCOMPARE(refresh->changedOrAdded.size(), std::size_t{1});
    QCOMPARE(refresh->changedOrAdded[0].withdrawnOn, fixture.clock.today());
    const QDate withdrawn = fixture.clock.today();
    fixture.store(*refresh);
    fixture.state.marker.clear();
    fixture.clock.advanceDays(3);
    const auto again = fixture.refresh();
    VERIFY_OK(again);
    QCOMPARE(again->changed, 0);
    QCOMPARE(fixture.byName(QStringLiteral("Shop50"))->withdrawnOn, withdrawn);
}

void TestFeedGuards::bringsBackWhatReturns()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.store(*fixture.refresh());
    fixture.known[4].withdrawnOn = QDate(2026, 1, 1);
    fixture.state.marker.clear();

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->changed, 1);
    QCOMPARE(refresh->changedOrAdded[0].id, fixture.known[4].id);
    QVERIFY(!refresh->changedOrAdded[0].withdrawnOn.isValid());
}

void TestFeedGuards::doesNotWithdrawWhatItCouldNotRead()
{
    RefreshFixture fixture;
    QJsonArray list = FeedFixture::list(50);
    fixture.publish(list);
    fixture.store(*fixture.refresh());
    QJsonObject odd = list[10].toObject();
    odd[QStringLiteral("PwnCount")] = QStringLiteral("many");
    list[10] = odd;
    list.append(FeedFixture::record(QStringLiteral("Newest")));
    fixture.publish(list);

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->withdrawnCount, 0);
    QCOMPARE(refresh->notes.size(), 1);
    QVERIFY(refresh->notes[0].contains(QStringLiteral("entry 11, field PwnCount")));
}

void TestFeedGuards::updatesTheStarterTable()
{
    RefreshFixture fixture;
    model::Breach starter;
    starter.id = {77};
    starter.feed = QStringLiteral("hibp");
    starter.feedId = QStringLiteral("Shop3");
    starter.title = QStringLiteral("Shop3 in short");
    fixture.known.push_back(starter);
    fixture.publish(FeedFixture::list(50));

    const auto refresh = fixture.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 49);
    QCOMPARE(refresh->changed, 1);
    const auto updated = std::find_if(refresh->changedOrAdded.begin(), refresh->changedOrAdded.end(), [](const model::Breach& b) { return b.id.value == 77; });
    QVERIFY(updated != refresh->changedOrAdded.end());
    QCOMPARE(updated->title, QStringLiteral("Shop3"));
}

void TestFeedGuards::keepsNewerRecordsFromAnOlderFile()
{
    RefreshFixture fixture;
    QJsonArray list = FeedFixture::list(50);
    QJsonObject corrected = list[5].toObject();
    corrected[QStringLiteral("ModifiedDate")] = QStringLiteral("2026-01-01T00:00:00Z");
    corrected[QStringLiteral("PwnCount")] = 5;
    list[5] = corrected;
    fixture.publish(list);
    fixture.store(*fixture.refresh());

    const auto refresh = fixture.readFile(FeedFixture::list(49));

    VERIFY_OK(refresh);
    QCOMPARE(refresh->changed, 0);
    QVERIFY2(refresh->withdrawn.empty(), "an entry newer than the file has not vanished");
    QCOMPARE(refresh->notes.size(), 2);
}

void TestFeedGuards::takesAFile()
{
    RefreshFixture fixture;

    const auto refresh = fixture.readFile(FeedFixture::list(30));

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 30);
    QCOMPARE(refresh->requests, 0);
    QCOMPARE(fixture.server.connections(), 0);
    QCOMPARE(refresh->state.state, QStringLiteral("current"));
    fixture.store(*refresh);
    COMPARE_ERROR(fixture.readFile(FeedFixture::list(20)), Code::FeedShrunk);
    fixture.publish(FeedFixture::list(30));
    const auto online = fixture.refresh();
    VERIFY_OK(online);
    QCOMPARE(online->requests, 2);
    QCOMPARE(online->changed + online->added, 0);
}

void TestFeedGuards::stopsWhenAsked()
{
    class Stopped : public base::Progress
    {
    public:
        void report(qint64, qint64) override { }
        [[nodiscard]] bool cancelled() const override { return true; }
    } stopped;
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.server.serve("/latestbreach", hostile::neverAnswers());
    const feeds::RefreshInput input = fixture.input();

    const auto refresh = feeds::refreshFeed(input, fixture.client, *fixture.feed.suffixes, fixture.clock, stopped);

    COMPARE_ERROR(refresh, Code::Cancelled);
}

void TestFeedGuards::sendsNothingOffline()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(50));
    fixture.client.setSettings({true, {}, {}});

    const auto refresh = fixture.refresh();

    COMPARE_ERROR(refresh, Code::NetOffline);
    QCOMPARE(fixture.server.connections(), 0);
}

void TestFeedGuards::waitsAsTheServerAsked()
{
    RefreshFixture fixture;
    fixture.publish(FeedFixture::list(600));
    fixture.server.serve("/latestbreach", hostile::rateLimited("7200"));
    feeds::FeedDefinition definition = fixture.feed.hibp();
    definition.base = fixture.server.url();
    const auto ask = [&](net::HttpClient& client) {
        const feeds::RefreshInput input{definition, {}, fixture.state, {}};
        return feeds::refreshFeed(input, client, *fixture.feed.suffixes, fixture.clock, base::Progress::none());
    };
    const auto first = ask(fixture.client);
    COMPARE_ERROR(first, Code::NetRateLimited);
    fixture.state = feeds::afterFailure(fixture.state, first.error(), fixture.clock.now(), fixture.client.askedToWaitUntil(definition.base));
    QCOMPARE(fixture.state.retryAfter, fixture.clock.now().addSecs(7200));
    const QDateTime until = fixture.state.retryAfter;

    net::HttpClient afterRestart({false, {}, {}}, fixture.clock, {});
    fixture.clock.set(fixture.clock.now().addSecs(3600));
    for (net::HttpClient* client : {&fixture.client, &afterRestart}) {
        const auto tooEarly = ask(*client);
        COMPARE_ERROR(tooEarly, Code::NetRateLimited);
        fixture.state = feeds::afterFailure(fixture.state, tooEarly.error(), fixture.clock.now());
        QCOMPARE(fixture.state.retryAfter, until);
    }
    QCOMPARE(fixture.server.connections(), 1);

    fixture.clock.set(until.addSecs(1));
    fixture.publish(FeedFixture::list(600));
    const auto later = ask(afterRestart);
    VERIFY_OK(later);
    QVERIFY(!later->state.retryAfter.isValid());
}

void TestFeedGuards::lengthensItsPauses()
{
    test::FakeClock clock;
    model::FeedState state;
    const base::Error error{Code::NetUnreachable, {}};
    QList<qint64> pauses;
    for (int i = 0; i < 9; ++i) {
        state = feeds::afterFailure(state, error, clock.now());
        pauses.append(clock.now().secsTo(state.retryAfter) / 60);
        clock.set(state.retryAfter.addSecs(5));
    }

    QCOMPARE(pauses, (QList<qint64>{15, 30, 60, 120, 240, 480, 960, 1440, 1440}));
}

void TestFeedGuards::isDueByItsState()
{
    const FeedFixture fixture;
    const test::FakeClock clock;
    const QDateTime now = clock.now();
    model::FeedState state;
    QVERIFY(feeds::isDue(state, fixture.hibp(), now));
    state.sha256 = "0";
    state.lastTried = now.addSecs(-3600);
    QVERIFY(!feeds::isDue(state, fixture.hibp(), now));
    state.lastTried = now.addDays(-1);
    QVERIFY(feeds::isDue(state, fixture.hibp(), now));
    state.lastTried = now.addDays(30);
    QVERIFY2(feeds::isDue(state, fixture.hibp(), now), "a clock that was ahead must not silence the feed");
    state.retryAfter = now.addSecs(60);
    QVERIFY(!feeds::isDue(state, fixture.hibp(), now));
    state.retryAfter = now.addYears(5);
    QVERIFY2(feeds::isDue(state, fixture.hibp(), now), "nobody may ask for so long a wait");
}

RECOURSE_TEST(TestFeedGuards, QCoreApplication)
#include "test_feed_guards.moc"
