// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fixture.h"
#include "main/test_program.h"

#include <QElapsedTimer>

using namespace recourse;
using base::Code;
using test::HttpFixture;
namespace hostile = test::hostile;

Q_DECLARE_METATYPE(recourse::test::Reply)
Q_DECLARE_METATYPE(recourse::base::Code)

class TestHostileServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void survives_data();
    void survives();
    void refusesRedirects_data();
    void refusesRedirects();
    void stopsRedirectLoop();
    void cutsOffAGzipBombEarly();
    void givesUpOnASlowDrip();
    void endsInTimeWhenNothingComes();
    void boundsTheTimeOfAllRedirects();
};

void TestHostileServer::survives_data()
{
    QTest::addColumn<test::Reply>("reply");
    QTest::addColumn<Code>("code");
    QTest::newRow("endless body") << hostile::endlessBody() << Code::NetTooLarge;
    QTest::newRow("gzip bomb") << hostile::gzipBomb(16) << Code::NetTooLarge;
    QTest::newRow("body over the cap") << test::Reply{200, {}, QByteArray((1 << 20) + 1, 'x')} << Code::NetTooLarge;
    QTest::newRow("ten stacked encodings") << hostile::stackedEncodings(10) << Code::NetPartial;
    QTest::newRow("not gzip at all") << test::Reply{200, {{"Content-Encoding", "gzip"}}, "<html>"} << Code::NetPartial;
    QTest::newRow("half a body") << hostile::halfBody("[1,2") << Code::NetPartial;
    QTest::newRow("closes at once") << hostile::closesAtOnce() << Code::NetPartial;
    QTest::newRow("huge headers") << hostile::hugeHeaders(2000) << Code::NetTooLarge;
    QTest::newRow("one huge header") << test::Reply{200, {{"X-Long", QByteArray(300 * 1024, 'x')}}, "[]"} << Code::NetPartial;
    QTest::newRow("redirect without a place") << test::Reply{302, {}, "moved"} << Code::NetStatus;
    QTest::newRow("no content") << test::Reply{204, {}, {}} << Code::NetStatus;
    QTest::newRow("part of the content") << test::Reply{206, {}, "[1,"} << Code::NetStatus;
    QTest::newRow("teapot") << test::Reply{418, {}, "short and stout"} << Code::NetStatus;
    QTest::newRow("server failed") << test::Reply{500, {}, "stack trace"} << Code::NetStatus;
    QTest::newRow("rate limited without a time") << test::Reply{429, {}, "later"} << Code::NetRateLimited;
    QTest::newRow("rate limited for ever") << hostile::rateLimited("99999999999999999999") << Code::NetRateLimited;
}

void TestHostileServer::survives()
{
    QFETCH(test::Reply, reply);
    QFETCH(Code, code);
    test::LoopbackServer server;
    server.serve("/list", reply);
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    COMPARE_ERROR(response, code);
    QCOMPARE(server.connections(), 1);
    QCOMPARE(http.ledger.size(), std::size_t{1});
    QVERIFY2(http.ledger[0].receivedBytes < 3 << 20, "took more than it had to");
}

void TestHostileServer::refusesRedirects_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::newRow("file") << QByteArray("file:///etc/passwd");
    QTest::newRow("ftp") << QByteArray("ftp://127.0.0.1/list");
    QTest::newRow("gopher") << QByteArray("gopher://127.0.0.1:25/_HELO");
    QTest::newRow("plain http elsewhere") << QByteArray("http://example.org/list");
    QTest::newRow("name that begins like loopback") << QByteArray("http://127.0.0.1.example.org/list");
    QTest::newRow("loopback as user name") << QByteArray("http://127.0.0.1@example.org/list");
    QTest::newRow("user name for https") << QByteArray("https://user:word@127.0.0.1/list");
    QTest::newRow("backslash") << QByteArray("http://127.0.0.1\\@example.org/list");
    QTest::newRow("javascript") << QByteArray("javascript:alert(1)");
    QTest::newRow("overlong") << "http://127.0.0.1/" + QByteArray(9000, 'x');
}

void TestHostileServer::refusesRedirects()
{
    QFETCH(QByteArray, location);
    test::LoopbackServer server;
    server.serve("/list", hostile::redirectTo(location));
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    COMPARE_ERROR(response, Code::NetRedirects);
    QCOMPARE(http.ledger.size(), std::size_t{1});
}

void TestHostileServer::stopsRedirectLoop()
{
    test::LoopbackServer server;
    server.serve("/a", hostile::redirectTo("/b"));
    server.serve("/b", hostile::redirectTo("/a"));
    HttpFixture http;

    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/a"))), Code::NetRedirects);
    QCOMPARE(server.connections(), 4);
    QCOMPARE(http.ledger.size(), std::size_t{4});
}

void TestHostileServer::cutsOffAGzipBombEarly()
{
    test::LoopbackServer server;
    const test::Reply bomb = hostile::gzipBomb(32);
    server.serve("/list", bomb);
    HttpFixture http;

    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/list"))), Code::NetTooLarge);
    QVERIFY2(bomb.body.size() < (1 << 20), "the bomb must be smaller on the wire than the cap, or this shows nothing");
    QVERIFY(http.ledger[0].receivedBytes <= bomb.body.size() + 1000);
}

void TestHostileServer::givesUpOnASlowDrip()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::slowDrip(QByteArray(10'000, 'x'), 100));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.lowSpeedSeconds = 2;
    QElapsedTimer timer;
    timer.start();

    COMPARE_ERROR(http.fetch(request), Code::NetTimeout);
    QVERIFY(timer.elapsed() < 10'000);
}

void TestHostileServer::endsInTimeWhenNothingComes()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::neverAnswers());
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.totalMs = 700;
    QElapsedTimer timer;
    timer.start();

    COMPARE_ERROR(http.fetch(request), Code::NetTimeout);
    QVERIFY(timer.elapsed() < 20'000);
}

void TestHostileServer::boundsTheTimeOfAllRedirects()
{
    test::LoopbackServer server;
    const auto slowRedirect = [](const test::RecordedRequest&) {
        QThread::msleep(400);
        return hostile::redirectTo("/list");
    };
    server.serve("/list", slowRedirect);
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.totalMs = 1000;
    request.limits.redirects = 100;

    COMPARE_ERROR(http.fetch(request), Code::NetTimeout);
    QVERIFY(server.count("/list") <= 3);
}

RECOURSE_TEST(TestHostileServer, QCoreApplication)
#include "test_hostile_server.moc"
