// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/quota.h"
#include "keeping_fixture.h"
#include "main/test_program.h"

using namespace recourse;
using base::Code;
using model::FeedChangeKind;
using test::california;
using test::Keeping;
namespace hostile = test::hostile;

class TestFeedKeeping : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksOnceWhenNothingChanged();
    void joinsTheSecondList();
    void worksWithoutTheSecondList();
    void asksAgainForTheSecondList();
    void countsRequestsThatFailed();
    void fetchesAllPages();
    void refusesDamagedLists_data();
    void refusesDamagedLists();
    void tellsWhatChanged();
    void keepsPartialLists();
    void askedFilesOnly();
    void holdsQuotas_data();
    void holdsQuotas();
    void sendsNothingOverTheQuota();
    void planTheNextRefreshWithJitter();
    void readsNews();
    void sendsTheFeedsHeaders();
};

void TestFeedKeeping::asksOnceWhenNothingChanged()
{
    Keeping keeping("ca-oag");
    keeping.server.serve("/list-export", hostile::withValidators(california(200), "\"1\"", "Wed, 19 Nov 2025 10:00:00 GMT"));
    const auto first = keeping.refresh();
    VERIFY_OK(first);
    QCOMPARE(first->added, 200);
    QVERIFY(first->changes.empty()); // all is new: nothing to show
    keeping.store(*first);

    const auto second = keeping.refresh();

    VERIFY_OK(second);
    QVERIFY(second->unchanged);
    QCOMPARE(second->requests, 1);
    QVERIFY(second->bytes < 2048);
    QCOMPARE(second->state.entries, 200);
}

void TestFeedKeeping::joinsTheSecondList()
{
    Keeping keeping("wa-ag");
    keeping.server.serve("/resource/sb4j-ca4h.json", R"([{"dateaware":"2021-02-04T00:00:00.000","datesubmitted":"2021-03-17T00:00:00.000","datestart":"2021-02-04T00:00:00.000",
        "name":"A","id":"1","washingtoniansaffected":"7"}])");
    keeping.server.serve("/resource/padd-mby7.json", R"([{"id":"1","informationtype":"Social Security Number"}])");
    const auto refresh = keeping.refresh();
    VERIFY_OK(refresh);
    QCOMPARE(refresh->requests, 2);
    QCOMPARE(refresh->changedOrAdded[0].dataClasses, QStringList{QStringLiteral("national_id")});
    QCOMPARE(keeping.server.requests()[0].target(), QByteArray("/resource/sb4j-ca4h.json?$limit=50000&$order=datesubmitted%20DESC"));
    keeping.store(*refresh);

    // A file of the list alone keeps the kinds of data that are known.
    const auto file = keeping.readFile(R"([{"dateaware":"2021-02-04T00:00:00.000","datesubmitted":"2021-03-17T00:00:00.000","datestart":"2021-02-04T00:00:00.000",
        "name":"A","id":"1","washingtoniansaffected":"8"}])");
    VERIFY_OK(file);
    QCOMPARE(file->changed, 1);
    QCOMPARE(file->changedOrAdded[0].dataClasses, QStringList{QStringLiteral("national_id")});
    QCOMPARE(file->changes[0].fields, QStringList{QStringLiteral("affected")});
}

void TestFeedKeeping::worksWithoutTheSecondList()
{
    Keeping keeping("wa-ag");
    keeping.server.serve("/resource/sb4j-ca4h.json", R"([{"dateaware":"2021-02-04","datesubmitted":"2021-03-17","datestart":"2021-02-04","name":"A","id":"1","washingtoniansaffected":"7"}])");
    keeping.server.serve("/resource/padd-mby7.json", hostile::htmlWith200());
    const auto refresh = keeping.refresh();
    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 1);
    QCOMPARE(refresh->notes.size(), 1);
}

void TestFeedKeeping::asksAgainForTheSecondList()
{
    Keeping keeping("wa-ag");
    keeping.server.serve("/resource/sb4j-ca4h.json", hostile::withValidators(R"([{"dateaware":"2021-02-04","datesubmitted":"2021-03-17","datestart":"2021-02-04",
        "name":"A","id":"1","washingtoniansaffected":"7"}])", "\"1\"", "Wed, 19 Nov 2025 10:00:00 GMT"));
    keeping.server.serve("/resource/padd-mby7.json", test::Reply{404, {}, "gone"});
    const auto without = keeping.refresh();
    VERIFY_OK(without);
    QVERIFY(without->state.etag.isEmpty() && without->state.lastModified.isEmpty() && without->state.marker.isEmpty());
    QCOMPARE(without->requests, 2); // the one that failed too
    keeping.store(*without);
    keeping.server.serve("/resource/padd-mby7.json", R"([{"id":"1","informationtype":"Social Security Number"}])");

    const auto again = keeping.refresh();

    VERIFY_OK(again);
    QCOMPARE(again->changed, 1);
    QCOMPARE(again->changedOrAdded[0].dataClasses, QStringList{QStringLiteral("national_id")});
    QVERIFY(!again->state.etag.isEmpty());
    keeping.store(*again);
    QVERIFY(keeping.refresh()->unchanged);
}

void TestFeedKeeping::countsRequestsThatFailed()
{
    Keeping keeping("ca-oag");
    keeping.server.serve("/list-export", test::Reply{404, {}, "not here"});
    net::Traffic traffic;
    feeds::RefreshInput input{keeping.definition, keeping.server.url(), keeping.state, {}, {}, {}};
    input.traffic = &traffic;
    COMPARE_ERROR(feeds::refreshFeed(input, keeping.client, *keeping.fixture.suffixes, keeping.clock, base::Progress::none()), Code::NetStatus);
    QCOMPARE(traffic.requests, 1);
    QVERIFY(traffic.receivedBytes > 0);
}

void TestFeedKeeping::fetchesAllPages()
{
    Keeping keeping("sec-8k");
    const auto hit = [](int number) {
        return QStringLiteral(R"({"_source":{"adsh":"0001193125-26-%1","ciks":["%2"],"display_names":["Co %2"],"file_date":"2026-06-25","period_ending":"2026-06-19","file_type":"8-K","items":["1.05"]}})")
            .arg(number, 6, 10, QLatin1Char('0')).arg(number);
    };
    keeping.server.serve("/search-index", [&](const test::RecordedRequest& request) {
        const bool second = request.target().contains("from=2");
        const QString hits = second ? hit(3) : hit(1) + QLatin1Char(',') + hit(2);
        return test::Reply{200, {}, QStringLiteral(R"({"hits":{"total":{"value":3},"hits":[%1]}})").arg(hits).toUtf8()};
    });
    const auto refresh = keeping.refresh();
    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 3);
    QCOMPARE(refresh->requests, 2);
}

void TestFeedKeeping::refusesDamagedLists_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("code");
    const QByteArray whole = california(200);
    QTest::newRow("half of it") << whole.left(whole.indexOf("Shop 101") + 5) << static_cast<int>(Code::FeedMalformed);
    QTest::newRow("half of it, at a line's end") << whole.left(whole.indexOf("Shop 101")) << static_cast<int>(Code::FeedShrunk);
    QTest::newRow("six percent less") << california(188) << static_cast<int>(Code::FeedShrunk);
    QTest::newRow("no rows") << QByteArray(test::kCaliforniaHeader) << static_cast<int>(Code::FeedMalformed);
    QTest::newRow("a web page") << QByteArray("<!DOCTYPE html><html><title>Just a moment...</title></html>") << static_cast<int>(Code::FeedHtml);
    QTest::newRow("nothing") << QByteArray("") << static_cast<int>(Code::FeedMalformed);
    QTest::newRow("another list") << QByteArray("a,b,c\n1,2,3\n") << static_cast<int>(Code::FeedMalformed);
}

void TestFeedKeeping::refusesDamagedLists()
{
    QFETCH(QByteArray, body);
    QFETCH(int, code);
    Keeping keeping("ca-oag");
    keeping.server.serve("/list-export", california(200));
    keeping.store(*keeping.refresh());
    keeping.server.serve("/list-export", body);

    const auto refused = keeping.refresh();

    COMPARE_ERROR(refused, static_cast<Code>(code));
    const model::FeedState after = feeds::afterFailure(keeping.state, refused.error(), keeping.clock.now());
    QCOMPARE(after.entries, 200);
    QCOMPARE(after.asOf, keeping.state.asOf);
    QCOMPARE(after.sha256, keeping.state.sha256);
}

void TestFeedKeeping::tellsWhatChanged()
{
    Keeping keeping("ca-oag");
    keeping.server.serve("/list-export", california(100));
    keeping.store(*keeping.refresh());
    const auto same = keeping.refresh();
    VERIFY_OK(same);
    QVERIFY(same->changedOrAdded.empty() && same->withdrawn.empty() && same->changes.empty());
    keeping.clock.advanceDays(1);
    keeping.server.serve("/list-export", california(99) + "New,,08/08/2026\n");

    const auto refresh = keeping.refresh();

    VERIFY_OK(refresh);
    QCOMPARE(refresh->added, 1);
    QCOMPARE(refresh->withdrawnCount, 1);
    QCOMPARE(refresh->changes.size(), std::size_t{2});
    QCOMPARE(refresh->changes[0].kind, FeedChangeKind::Added);
    QCOMPARE(refresh->changes[1].kind, FeedChangeKind::Withdrawn);
    QCOMPARE(refresh->changes[1].at, keeping.clock.now());
    QCOMPARE(refresh->state.lastChanged, keeping.clock.now());
    QCOMPARE(refresh->changedOrAdded[0].firstSeen, keeping.clock.today());
    keeping.store(*refresh);

    keeping.server.serve("/list-export", california(100) + "New,,08/08/2026\n");
    const auto returned = keeping.refresh();
    VERIFY_OK(returned);
    QCOMPARE(returned->changes.size(), std::size_t{1});
    QCOMPARE(returned->changes[0].kind, FeedChangeKind::Returned);
    QVERIFY(!returned->changedOrAdded[0].withdrawnOn.isValid());
}

void TestFeedKeeping::keepsPartialLists()
{
    const QByteArray header = "Name of Covered Entity,Individuals Affected,Breach Submission Date,Type of Breach\n";
    Keeping keeping("hhs-ocr");
    keeping.store(*keeping.readFile(header + "A,500,08/10/2020,Theft\nB,501,08/11/2020,Theft\nC,502,08/12/2020,Theft\nD,503,08/13/2020,Theft\n"));
    const auto archive = keeping.readFile(header + "A,600,08/10/2020,Loss\nZ,900,01/02/2010,Loss\n");
    VERIFY_OK(archive);
    QCOMPARE(archive->added, 1);
    QCOMPARE(archive->changed, 1);
    QCOMPARE(archive->withdrawnCount, 0);
    QCOMPARE(archive->entries, 2);
    QCOMPARE(archive->state.entries, 5);
}

void TestFeedKeeping::askedFilesOnly()
{
    Keeping keeping("tx-oag");
    const feeds::RefreshInput input{keeping.definition, {}, keeping.state, {}, {}, {}};
    COMPARE_ERROR(feeds::refreshFeed(input, keeping.client, *keeping.fixture.suffixes, keeping.clock, base::Progress::none()), Code::BadArgument);
    QCOMPARE(keeping.server.connections(), 0);
}

void TestFeedKeeping::holdsQuotas_data()
{
    QTest::addColumn<QList<int>>("secondsAgo");
    QTest::addColumn<int>("wait"); // seconds
    QTest::newRow("never asked") << QList<int>{} << 0;
    QTest::newRow("two in this second") << QList<int>{0, 0} << 1;
    QTest::newRow("one in this second") << QList<int>{0, 5} << 0;
    QTest::newRow("fifty in the hour") << QList<int>(50, 600) << 3000;
    QTest::newRow("forty-nine in the hour") << QList<int>(49, 600) << 0;
    QTest::newRow("a hundred today") << QList<int>(100, 7200) << 24 * 3600 - 7200;
    QTest::newRow("a hundred yesterday") << QList<int>(100, 25 * 3600) << 0;
    QTest::newRow("in the future, by a wrong clock") << QList<int>(100, -500) << 0;
}

void TestFeedKeeping::holdsQuotas()
{
    QFETCH(QList<int>, secondsAgo);
    QFETCH(int, wait);
    const test::FakeClock clock;
    std::vector<QDateTime> asked;
    for (const int seconds : secondsAgo)
        asked.push_back(clock.now().addSecs(-seconds));
    QCOMPARE(clock.now().secsTo(feeds::nextAllowed({2, 50, 100}, asked, clock.now())), qint64{wait});
}

void TestFeedKeeping::sendsNothingOverTheQuota()
{
    Keeping keeping("xposedornot");
    keeping.asked.assign(100, keeping.clock.now().addSecs(-7200));
    const auto refused = keeping.refresh();
    COMPARE_ERROR(refused, Code::NetRateLimited);
    QCOMPARE(keeping.server.connections(), 0);
    const feeds::RefreshInput input{keeping.definition, keeping.server.url(), keeping.state, {}, keeping.asked, {}};
    QCOMPARE(feeds::quotaWait(input, keeping.clock.now()), keeping.clock.now().addSecs(22 * 3600));
}

void TestFeedKeeping::planTheNextRefreshWithJitter()
{
    Keeping keeping("ca-oag");
    keeping.server.serve("/list-export", california(100));
    keeping.store(*keeping.refresh());
    const qint64 hour = 3600;
    const qint64 planned = keeping.clock.now().secsTo(keeping.state.dueAfter);
    QVERIFY(planned >= 24 * hour && planned <= 27 * hour);
    QVERIFY(!feeds::isDue(keeping.state, keeping.definition, keeping.clock.now().addSecs(23 * hour)));
    QVERIFY(feeds::isDue(keeping.state, keeping.definition, keeping.state.dueAfter));
    keeping.state.dueAfter = keeping.clock.now().addDays(400); // a clock that was wrong
    QVERIFY(feeds::isDue(keeping.state, keeping.definition, keeping.clock.now().addSecs(25 * hour)));
}

void TestFeedKeeping::readsNews()
{
    Keeping keeping("news-edps");
    keeping.server.serve("/rss.xml", "<rss><channel><item><title>A</title><link>https://a.example/</link><pubDate>Wed, 02 Oct 2024 13:00:00 GMT</pubDate></item></channel></rss>");
    const auto refresh = keeping.refresh();
    VERIFY_OK(refresh);
    QCOMPARE(refresh->news.size(), std::size_t{1});
    QCOMPARE(refresh->news[0].firstSeen, keeping.clock.today());
    QVERIFY(refresh->changedOrAdded.empty());
    keeping.server.serve("/rss.xml", "<rss><channel></channel></rss>");
    VERIFY_OK(keeping.refresh()); // a feed without news is no error
    keeping.server.serve("/rss.xml", hostile::htmlWith200());
    COMPARE_ERROR(keeping.refresh(), Code::FeedHtml);
}

void TestFeedKeeping::sendsTheFeedsHeaders()
{
    Keeping keeping("ca-oag");
    keeping.definition.headers = {QStringLiteral("Accept-Language: en")};
    keeping.server.serve("/list-export", california(10));
    VERIFY_OK(keeping.refresh());
    QCOMPARE(keeping.server.requests()[0].header("Accept-Language"), QByteArray("en"));
}

RECOURSE_TEST(TestFeedKeeping, QCoreApplication)
#include "test_feed_keeping.moc"
