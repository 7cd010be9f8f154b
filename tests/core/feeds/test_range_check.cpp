// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"
#include "feeds/range_check.h"
#include "main/test_program.h"
#include "support/range_server.h"

#include <atomic>
#include <limits>
#include <mutex>
#include <optional>
#include <thread>

using namespace recourse;
using base::Code;
using test::RangeServer;
using test::Reply;

namespace {

constexpr int kSilence = -7; ///< the answer of nobody

/// Cancelled from outside, and keeps what it was told.
class Cancellable : public base::Progress
{
public:
    void report(qint64 done, qint64 total) override { reports << qMakePair(done, total); }
    [[nodiscard]] bool cancelled() const override { return stop; }

    std::atomic<bool> stop = false;
    QList<QPair<qint64, qint64>> reports;
};

/// A server, a client with its ledger, and passwords to ask about.
struct Asking
{
    explicit Asking(const QByteArrayList& passwords)
        : definition(feeds::RangeDefinition::parse(test::contentOf(QStringLiteral(RECOURSE_SOURCE_DIR "/resources/rules/feeds.json"))))
        , client({false, {}, QStringLiteral("Recourse/1.0")}, clock, [this](const model::LedgerEntry& entry) {
            const std::lock_guard lock(mutex);
            ledger.push_back(entry);
            return base::Status();
        })
        , limits(feeds::rangeLimits(*definition))
    {
        for (const QByteArray& password : passwords) {
            const QByteArray bytes = QByteArray::fromHex(RangeServer::digestOf(password));
            feeds::RangeDigest digest{};
            std::copy(bytes.begin(), bytes.end(), digest.begin());
            digests.push_back(digest);
        }
        for (const feeds::RangeDigest& digest : digests)
            pointers.push_back(&digest);
        counts.fill(kSilence, passwords.size());
        limits.retries = 0;
    }

    [[nodiscard]] feeds::RangeServer whom() const { return {*definition, base.value_or(server.base()), clock, limits}; }
    feeds::RangeTally ask()
    {
        return feeds::askRanges(whom(), pointers, client, [this](std::size_t index, int count) { counts[static_cast<qsizetype>(index)] = count; }, progress);
    }
    [[nodiscard]] static QString wordOf(const feeds::RangeTally& tally) { return tally.stopped ? base::codeName(tally.stopped->code) : QStringLiteral("none"); }

    base::Result<feeds::RangeDefinition> definition;
    test::FakeClock clock;
    RangeServer server;
    std::mutex mutex;
    std::vector<model::LedgerEntry> ledger;
    net::HttpClient client;
    net::HttpLimits limits;
    std::optional<QUrl> base;
    std::vector<feeds::RangeDigest> digests;
    std::vector<const feeds::RangeDigest*> pointers;
    QList<int> counts;
    Cancellable progress;
};

/// Two texts whose digests begin alike, so that they are in one range.
QPair<QByteArray, QByteArray> neighbours()
{
    QHash<QByteArray, QByteArray> seen;
    for (int i = 0;; ++i) {
        const QByteArray text = "near" + QByteArray::number(i);
        const QByteArray prefix = RangeServer::prefixOf(text);
        if (seen.contains(prefix))
            return {seen.value(prefix), text};
        seen.insert(prefix, text);
    }
}

QByteArrayList manyPasswords(int count)
{
    QByteArrayList passwords;
    for (int i = 0; i < count; ++i)
        passwords << "pw-" + QByteArray::number(i * 7919);
    return passwords;
}

} // namespace

class TestRangeCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLeaks();
    void sendsExactlyWhatItShows_data();
    void sendsExactlyWhatItShows();
    void asksEachRangeOnce();
    void asksInAscendingOrder();
    void sendsOneRequestAtATime();
    void writesNoDigitsIntoTheLedger();
    void takesAddressesWithAndWithoutFolder_data();
    void takesAddressesWithAndWithoutFolder();
    void stopsInTheMiddle();
    void stopsWhereTheServerSaysSo();
    void asksNothingWhileTheServersWaitLasts();
    void waitsAShortRetryAfter();
    void triesAgainAfterServerErrors();
    void givesUpOnServerErrors();
    void stopsAtUnusableAnswers_data();
    void stopsAtUnusableAnswers();
    void goesNowhereElse();
    void sendsNothingOffline();
    void countsLinesOfTheOwnServerOnly();
};

void TestRangeCheck::countsLeaks()
{
    Asking asking({"password", "x9#Lq2!vR7pZ", "letmein"});
    asking.server.leak("password", 52'256'179);
    asking.server.leak("letmein", 7);

    const feeds::RangeTally tally = asking.ask();

    QCOMPARE(Asking::wordOf(tally), QStringLiteral("none"));
    QCOMPARE(asking.counts, QList<int>({52'256'179, 0, 7}));
    QCOMPARE(tally.answered, 3);
    QCOMPARE(tally.leaked, 2);
    QCOMPARE(tally.requests, 3);
    QVERIFY(tally.bytes > 3 * 20'000);
    QCOMPARE(asking.progress.reports.first(), qMakePair(qint64{0}, qint64{3}));
    QCOMPARE(asking.progress.reports.last(), qMakePair(qint64{2}, qint64{3}));
}

void TestRangeCheck::sendsExactlyWhatItShows_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("root") << QStringLiteral("/");
    QTest::newRow("folder") << QStringLiteral("/mirror/v1");
    QTest::newRow("escaped folder") << QStringLiteral("/my mirror");
}

void TestRangeCheck::sendsExactlyWhatItShows()
{
    QFETCH(QString, path);
    Asking asking({"password", "letmein", "monkey"});
    asking.base = asking.server.http.url(path);
    const auto first = feeds::firstRangeRequest(asking.whom(), asking.pointers);
    QVERIFY(first.has_value());
    const auto shown = net::requestBytes(*first, asking.client.settings().userAgent);
    VERIFY_OK(shown);

    asking.ask(); // a folder that is not served answers 404, after it was asked

    QCOMPARE(asking.server.http.requests().front().bytes, *shown);
    QVERIFY2(shown->startsWith("GET ") && shown->endsWith("Add-Padding: true\r\n\r\n"), shown->constData());
    QVERIFY(!shown->contains(RangeServer::digestOf("letmein").mid(5, 6)));
}

void TestRangeCheck::asksEachRangeOnce()
{
    const auto [one, other] = neighbours();
    Asking asking({one, "password", other, one});
    asking.server.leak(other, 3);

    const feeds::RangeTally tally = asking.ask();

    QCOMPARE(tally.answered, 4);
    QCOMPARE(tally.requests, 2);
    QCOMPARE(feeds::countRanges(asking.pointers), 2);
    QCOMPARE(asking.server.asked().count(RangeServer::prefixOf(one)), 1);
    QCOMPARE(asking.counts, QList<int>({0, 0, 3, 0}));
}

void TestRangeCheck::asksInAscendingOrder()
{
    const QByteArrayList passwords = manyPasswords(20);
    Asking asking(passwords);
    QVERIFY(asking.ask().answered == 20);
    QByteArrayList expected;
    for (const QByteArray& password : passwords)
        expected << RangeServer::prefixOf(password);
    QVERIFY(!std::is_sorted(expected.begin(), expected.end())); // of the file
    std::sort(expected.begin(), expected.end());
    QCOMPARE(asking.server.asked(), expected);
}

void TestRangeCheck::sendsOneRequestAtATime()
{
    Asking asking(manyPasswords(4));
    asking.server.http.serveBelow("/range/", [&](const test::RecordedRequest&) { return test::hostile::neverAnswers(); });
    std::thread stopper([&] {
        QTest::qSleep(500);
        asking.progress.stop = true;
    });
    const feeds::RangeTally tally = asking.ask();
    stopper.join();
    QCOMPARE(Asking::wordOf(tally), base::codeName(Code::Cancelled));
    QCOMPARE(asking.server.http.connections(), 1); // the second waits for the answer to the first
}

void TestRangeCheck::writesNoDigitsIntoTheLedger()
{
    Asking asking({"password", "letmein"});
    asking.server.leak("password", 4);
    asking.ask();
    QCOMPARE(asking.ledger.size(), std::size_t{2});
    const QString expected = asking.server.http.url(QStringLiteral("/range/")).toString() + QStringLiteral("•••••");
    for (const model::LedgerEntry& entry : asking.ledger) {
        QCOMPARE(entry.url, expected);
        QCOMPARE(entry.feed, QStringLiteral("pwned-passwords"));
        QCOMPARE(entry.method, QStringLiteral("GET"));
        QCOMPARE(entry.status, 200);
        QCOMPARE(entry.receivedBytes % 4096, 0);
        QVERIFY(entry.receivedBytes > 0);
    }
    QCOMPARE(asking.ledger[0].sentBytes, asking.ledger[1].sentBytes); // the length says nothing
}

void TestRangeCheck::takesAddressesWithAndWithoutFolder_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("expected");
    QTest::newRow("none") << QString() << QStringLiteral("https://api.pwnedpasswords.com/range/5BAA6");
    QTest::newRow("host") << QStringLiteral("http://127.0.0.1:8080") << QStringLiteral("http://127.0.0.1:8080/range/5BAA6");
    QTest::newRow("root") << QStringLiteral("http://127.0.0.1:8080/") << QStringLiteral("http://127.0.0.1:8080/range/5BAA6");
    QTest::newRow("folder") << QStringLiteral("https://mirror.example/hibp/") << QStringLiteral("https://mirror.example/hibp/range/5BAA6");
    QTest::newRow("with range") << QStringLiteral("https://mirror.example/range") << QStringLiteral("https://mirror.example/range/5BAA6");
    QTest::newRow("with range and slash") << QStringLiteral("https://mirror.example/range/") << QStringLiteral("https://mirror.example/range/5BAA6");
    QTest::newRow("user info stays out of the ledger") << QStringLiteral("https://me:secret@mirror.example") << QStringLiteral("https://me:secret@mirror.example/range/5BAA6");
}

void TestRangeCheck::takesAddressesWithAndWithoutFolder()
{
    QFETCH(QString, given);
    QFETCH(QString, expected);
    Asking asking({"password"});
    asking.base = QUrl(given);
    const net::HttpRequest request = feeds::rangeRequest(asking.whom(), asking.digests.front());
    QCOMPARE(request.url.toString(), expected);
    QVERIFY(request.shownUrl.endsWith(QStringLiteral("/range/•••••")));
    QVERIFY(!request.shownUrl.contains(QStringLiteral("secret")));
}

void TestRangeCheck::stopsInTheMiddle()
{
    Asking asking(manyPasswords(10));
    asking.server.http.serveBelow("/range/", [&](const test::RecordedRequest& request) {
        if (asking.server.http.requests().size() == 4)
            asking.progress.stop = true;
        return Reply{200, {}, asking.server.answerTo(request.target().right(5)), test::Delivery::Whole, 0};
    });
    const feeds::RangeTally tally = asking.ask();
    QCOMPARE(Asking::wordOf(tally), base::codeName(Code::Cancelled));
    QVERIFY2(tally.answered == 3 || tally.answered == 4, qPrintable(QString::number(tally.answered)));
    QCOMPARE(asking.counts.count(kSilence), 10 - tally.answered);
    QCOMPARE(asking.counts.count(0), tally.answered);
}

void TestRangeCheck::stopsWhereTheServerSaysSo()
{
    Asking asking(manyPasswords(6));
    asking.server.http.serveBelow("/range/", [&](const test::RecordedRequest& request) {
        return asking.server.http.requests().size() > 2 ? test::hostile::rateLimited("3600")
                                                        : Reply{200, {}, asking.server.answerTo(request.target().right(5)), test::Delivery::Whole, 0};
    });
    const feeds::RangeTally tally = asking.ask();
    QCOMPARE(Asking::wordOf(tally), base::codeName(Code::NetRateLimited));
    QCOMPARE(tally.answered, 2);
    QCOMPARE(asking.server.http.requests().size(), std::size_t{3});
}

void TestRangeCheck::asksNothingWhileTheServersWaitLasts()
{
    Asking asking({"password"});
    asking.server.http.serveBelow("/range/", [](const test::RecordedRequest&) { return test::hostile::rateLimited("3600"); });
    asking.ask();
    QCOMPARE(Asking::wordOf(asking.ask()), base::codeName(Code::NetRateLimited));
    QCOMPARE(asking.server.http.requests().size(), std::size_t{1});
    asking.clock.set(asking.clock.now().addSecs(3601));
    asking.ask();
    QCOMPARE(asking.server.http.requests().size(), std::size_t{2});
}

void TestRangeCheck::waitsAShortRetryAfter()
{
    Asking asking({"password"});
    asking.limits.retries = 1;
    asking.server.leak("password", 9);
    asking.server.http.serveBelow("/range/",
        test::hostile::afterwards(1, test::hostile::rateLimited("1"), Reply{200, {}, asking.server.answerTo("5BAA6"), test::Delivery::Whole, 0}));
    QElapsedTimer timer;
    timer.start();
    const feeds::RangeTally tally = asking.ask();
    QCOMPARE(Asking::wordOf(tally), QStringLiteral("none"));
    QVERIFY(timer.elapsed() >= 1000);
    QCOMPARE(asking.counts, QList<int>{9});
    QCOMPARE(tally.requests, 2);
}

void TestRangeCheck::triesAgainAfterServerErrors()
{
    Asking asking({"password"});
    asking.limits.retries = 1;
    asking.server.http.serveBelow("/range/",
        test::hostile::afterwards(1, Reply{502, {}, "<html>bad gateway</html>"}, Reply{200, {}, asking.server.answerTo("5BAA6"), test::Delivery::Whole, 0}));
    QCOMPARE(Asking::wordOf(asking.ask()), QStringLiteral("none"));
    QCOMPARE(asking.server.http.requests().size(), std::size_t{2});
    QCOMPARE(asking.ledger.size(), std::size_t{2});
}

void TestRangeCheck::givesUpOnServerErrors()
{
    Asking asking(manyPasswords(3));
    asking.limits.retries = 1;
    asking.server.http.serveBelow("/range/", [](const test::RecordedRequest&) { return Reply{500, {}, "stack trace"}; });
    QCOMPARE(Asking::wordOf(asking.ask()), base::codeName(Code::NetStatus));
    QCOMPARE(asking.server.http.requests().size(), std::size_t{2}); // the same range twice, the others never
    QCOMPARE(asking.counts.count(kSilence), 3);
}

void TestRangeCheck::stopsAtUnusableAnswers_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Code>("code");
    QTest::newRow("web page") << 0 << Code::RangeUnusable;
    QTest::newRow("too long") << 1 << Code::NetTooLarge;
    QTest::newRow("endless") << 2 << Code::NetTooLarge;
    QTest::newRow("packed bomb") << 3 << Code::NetTooLarge;
    QTest::newRow("half") << 4 << Code::NetPartial;
    QTest::newRow("nothing") << 5 << Code::RangeUnusable;
    QTest::newRow("JSON") << 6 << Code::RangeUnusable;
    QTest::newRow("hangs up") << 7 << Code::NetPartial;
}

void TestRangeCheck::stopsAtUnusableAnswers()
{
    QFETCH(int, which);
    QFETCH(Code, code);
    Asking asking({"password", "letmein"});
    const QByteArray good = asking.server.answerTo("5BAA6");
    const QList<Reply> replies{test::hostile::htmlWith200(), Reply{200, {}, good.repeated(60), test::Delivery::Whole, 0}, test::hostile::endlessBody(),
        test::hostile::gzipBomb(4), test::hostile::halfBody(good), Reply{200, {}, {}, test::Delivery::Whole, 0},
        Reply{200, {{"Content-Type", "application/json"}}, "[]", test::Delivery::Whole, 0}, test::hostile::closesAtOnce()};
    asking.server.http.serveBelow("/range/", [&](const test::RecordedRequest&) { return replies[which]; });
    const feeds::RangeTally tally = asking.ask();
    QCOMPARE(Asking::wordOf(tally), base::codeName(code));
    QCOMPARE(tally.answered, 0);
    QCOMPARE(asking.counts.count(kSilence), 2);
}

void TestRangeCheck::goesNowhereElse()
{
    Asking asking({"password"});
    test::LoopbackServer elsewhere;
    asking.server.http.serveBelow("/range/", [&](const test::RecordedRequest&) { return test::hostile::redirectTo(elsewhere.url(QStringLiteral("/range/5BAA6")).toEncoded()); });
    QCOMPARE(Asking::wordOf(asking.ask()), base::codeName(Code::NetRedirects));
    QCOMPARE(elsewhere.connections(), 0);
    QVERIFY(!asking.ledger.front().url.contains(QStringLiteral("5BAA6")));
}

void TestRangeCheck::sendsNothingOffline()
{
    Asking asking({"password"});
    asking.client.setSettings({true, {}, QStringLiteral("Recourse/1.0")});
    QCOMPARE(Asking::wordOf(asking.ask()), base::codeName(Code::NetOffline));
    QCOMPARE(asking.server.http.connections(), 0);
    QVERIFY(asking.ledger.empty());
}

void TestRangeCheck::countsLinesOfTheOwnServerOnly()
{
    // A short answer of somebody's own mirror is whole; one of the list's own server is not, but only the address tells them apart.
    Asking asking({"password"});
    asking.server.http.serveBelow("/range/", [&](const test::RecordedRequest&) { return Reply{200, {}, asking.server.answerTo("5BAA6", 3), test::Delivery::Whole, 0}; });
    QCOMPARE(Asking::wordOf(asking.ask()), QStringLiteral("none"));
    asking.definition->base = asking.server.base();
    asking.base = QUrl();
    const feeds::RangeTally tally = asking.ask();
    QCOMPARE(Asking::wordOf(tally), base::codeName(Code::RangeUnusable));
    QCOMPARE(tally.stopped->where, QStringLiteral("3 lines, at least 300 expected"));
}

RECOURSE_TEST(TestRangeCheck, QCoreApplication)
#include "test_range_check.moc"
