// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fixture.h"
#include "main/test_program.h"

#include <QElapsedTimer>

using namespace recourse;
using base::Code;
using test::HttpFixture;
namespace hostile = test::hostile;

class TestHttpClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fetchesABody();
    void saysNothingAboutTheUser();
    void sendsValidatorsAndTakes304();
    void keepsValidatorsAsSent();
    void refuses304WithoutQuestion();
    void dropsValidatorThatWouldEndItsLine();
    void writesOneLedgerEntryARequest();
    void usesNoAnswerThatIsInNoLedger();
    void keepsTheWholeAddressInTheLedger_data();
    void keepsTheWholeAddressInTheLedger();
    void keepsFragmentsToItself();
    void followsRedirectsAndCountsThem();
    void keepsValidatorsFromOtherHosts();
    void waitsAsRetryAfterSays();
    void doesNotWaitTooLong();
    void triesAgainAfterServerErrors_data();
    void triesAgainAfterServerErrors();
    void triesAgainAfterABrokenTransfer();
    void givesUpAfterTheLastRetry();
    void doesNotRepeatA404();
    void cancelsARunningTransfer();
    void cancelsAPause();
    void fetchesFromManyThreads();
    void answersUnreachableForAClosedPort();
    void sendsTheBytesItShows_data();
    void sendsTheBytesItShows();
    void showsNoBytesOfForbiddenAddresses();
    void masksTheLedgerWhereAsked();
};

void TestHttpClient::fetchesABody()
{
    test::LoopbackServer server;
    server.serve("/list", "[1,2,3]", {{"Content-Type", "application/json"}});
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    VERIFY_OK(response);
    QCOMPARE(response->status, 200);
    QCOMPARE(response->body, QByteArray("[1,2,3]"));
    QCOMPARE(response->contentType, QStringLiteral("application/json"));
    QCOMPARE(response->requests, 1);
    QVERIFY(response->receivedBytes > 7);
}

void TestHttpClient::saysNothingAboutTheUser()
{
    test::LoopbackServer server;
    server.serve("/list", "[]", {{"Set-Cookie", "id=12345; Path=/"}});
    HttpFixture http;

    for (int i = 0; i < 2; ++i) {
        const auto response = http.fetch(server.url(QStringLiteral("/list")));
        VERIFY_OK(response);
    }

    const QByteArray expected = "GET /list HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.port())
        + "\r\nUser-Agent: Recourse/1.0\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n\r\n";
    QCOMPARE(server.requests().size(), std::size_t{2});
    QCOMPARE(server.requests()[0].bytes, expected);
    QCOMPARE(server.requests()[1].bytes, expected);
}

void TestHttpClient::sendsValidatorsAndTakes304()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::withValidators("[]", "W/\"abc\"", "Wed, 19 Nov 2025 10:00:00 GMT"));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    const auto first = http.fetch(request);
    VERIFY_OK(first);
    request.etag = first->etag;
    request.lastModified = first->lastModified;

    const auto second = http.fetch(request);

    VERIFY_OK(second);
    QCOMPARE(second->status, 304);
    QVERIFY(second->body.isEmpty());
    QCOMPARE(server.requests()[1].header("If-None-Match"), QByteArray("W/\"abc\""));
    QCOMPARE(server.requests()[1].header("If-Modified-Since"), QByteArray("Wed, 19 Nov 2025 10:00:00 GMT"));
}

void TestHttpClient::keepsValidatorsAsSent()
{
    test::LoopbackServer server;
    server.serve("/list", "[]", {{"etag", "\"5d8c72a5edda8\""}, {"last-modified", "Thu, 01 Jan 1970 00:00:00 GMT"}});
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    VERIFY_OK(response);
    QCOMPARE(response->etag, QStringLiteral("\"5d8c72a5edda8\""));
    QCOMPARE(response->lastModified, QStringLiteral("Thu, 01 Jan 1970 00:00:00 GMT"));
}

void TestHttpClient::refuses304WithoutQuestion()
{
    test::LoopbackServer server;
    server.serve("/list", test::Reply{304, {}, {}, test::Delivery::Whole, 0});
    HttpFixture http;

    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/list"))), Code::NetStatus);
}

void TestHttpClient::dropsValidatorThatWouldEndItsLine()
{
    test::LoopbackServer server;
    server.serve("/list", "[]");
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.etag = QStringLiteral("\"a\"\r\nX-Injected: 1");

    const auto response = http.fetch(request);
    VERIFY_OK(response);

    QVERIFY(!server.requests().front().bytes.contains("Injected"));
}

void TestHttpClient::writesOneLedgerEntryARequest()
{
    test::LoopbackServer server;
    server.serve("/list", "[1,2,3]");
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));
    VERIFY_OK(response);
    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/gone"))), Code::NetStatus);

    QCOMPARE(http.ledger.size(), std::size_t{2});
    const model::LedgerEntry& first = http.ledger[0];
    QCOMPARE(first.at, http.clock.now());
    QCOMPARE(first.feed, QStringLiteral("test"));
    QCOMPARE(first.method, QStringLiteral("GET"));
    QCOMPARE(first.url, server.url(QStringLiteral("/list")).toString());
    QCOMPARE(first.status, 200);
    QCOMPARE(first.sentBytes, qint64{server.requests()[0].bytes.size()});
    QVERIFY(first.receivedBytes > 7 && first.receivedBytes < 500);
    QCOMPARE(http.ledger[1].status, 404);
}

void TestHttpClient::usesNoAnswerThatIsInNoLedger()
{
    test::LoopbackServer server;
    server.serve("/list", "[1,2,3]");
    HttpFixture http;
    http.ledgerFault = base::fail(Code::DiskFull, QStringLiteral("ledger"));

    COMPARE_ERROR(http.fetch(server.url(QStringLiteral("/list"))), Code::DiskFull);

    http.ledgerFault = {};
    VERIFY_OK(http.fetch(server.url(QStringLiteral("/list"))));
}

void TestHttpClient::keepsTheWholeAddressInTheLedger_data()
{
    QTest::addColumn<QString>("address");
    for (const char* address : {"/list", "/list?x=1&year=2026", "/resource/a.json?$limit=50000&$order=datesubmitted%20DESC", "/a%20b/%C3%BC?q=%26%23&r=a+b",
             "/list?", "/list?key=0123456789", "/list?a=%2F..%2F&b=/../c"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

/// What could say something about the user would stand in the query: without it the ledger would prove nothing.
void TestHttpClient::keepsTheWholeAddressInTheLedger()
{
    QFETCH(QString, address);
    test::LoopbackServer server;
    HttpFixture http;

    COMPARE_ERROR(http.fetch(QUrl::fromEncoded((server.url().toString(QUrl::StripTrailingSlash) + address).toLatin1())), Code::NetStatus); // 404

    QCOMPARE(http.ledger.size(), std::size_t{1});
    QCOMPARE(http.ledger.front().url.toLatin1(), "http://" + server.requests().front().header("Host") + server.requests().front().target());
}

void TestHttpClient::keepsFragmentsToItself()
{
    test::LoopbackServer server;
    server.serve("/old", hostile::redirectTo("/list?from=old#there"));
    server.serve("/list", "[]");
    HttpFixture http;
    QUrl url = server.url(QStringLiteral("/old"));
    url.setQuery(QStringLiteral("x=1"));
    url.setFragment(QStringLiteral("here"));

    const auto response = http.fetch(url);
    VERIFY_OK(response);

    QCOMPARE(server.requests()[1].target(), QByteArray("/list?from=old"));
    QCOMPARE(http.ledger.size(), std::size_t{2});
    QCOMPARE(http.ledger[0].url, server.url(QStringLiteral("/old")).toString() + QStringLiteral("?x=1"));
    QCOMPARE(http.ledger[1].url, server.url(QStringLiteral("/list")).toString() + QStringLiteral("?from=old"));
}

void TestHttpClient::followsRedirectsAndCountsThem()
{
    test::LoopbackServer server;
    server.serve("/old", hostile::redirectTo("/older", 301));
    server.serve("/older", hostile::redirectTo(server.url(QStringLiteral("/list")).toEncoded(), 307));
    server.serve("/list", "[]");
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/old")));

    VERIFY_OK(response);
    QCOMPARE(response->requests, 3);
    QCOMPARE(http.ledger.size(), std::size_t{3});
    QCOMPARE(http.ledger[0].status, 301);
    QCOMPARE(http.ledger[2].url, server.url(QStringLiteral("/list")).toString());
}

void TestHttpClient::keepsValidatorsFromOtherHosts()
{
    test::LoopbackServer server;
    const QByteArray port = QByteArray::number(server.port());
    server.serve("/old", hostile::redirectTo("http://localhost:" + port + "/list"));
    server.serve("/list", "[]");
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/old")));
    request.etag = QStringLiteral("\"names-this-computer\"");

    const auto response = http.fetch(request);
    VERIFY_OK(response);

    QVERIFY(!server.requests()[0].header("If-None-Match").isEmpty());
    QVERIFY(server.requests()[1].header("If-None-Match").isEmpty());
}

void TestHttpClient::waitsAsRetryAfterSays()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::afterwards(1, hostile::rateLimited("1"), {200, {}, "[]"}));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;
    QElapsedTimer timer;
    timer.start();

    const auto response = http.fetch(request);

    VERIFY_OK(response);
    QVERIFY2(timer.elapsed() >= 1000, "asked again before the server allowed it");
    QCOMPARE(response->requests, 2);
    QCOMPARE(http.ledger.size(), std::size_t{2});
}

void TestHttpClient::doesNotWaitTooLong()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::rateLimited("3600"));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 2;

    const auto response = http.fetch(request);

    COMPARE_ERROR(response, Code::NetRateLimited);
    QCOMPARE(response.error().where, QStringLiteral("HTTP 429, 127.0.0.1, asks to wait 3600 s"));
    QCOMPARE(server.count("/list"), 1);
    QCOMPARE(http.client.askedToWaitUntil(request.url), http.clock.now().addSecs(3600));
}

void TestHttpClient::triesAgainAfterServerErrors_data()
{
    QTest::addColumn<int>("status");
    for (const int status : {429, 500, 502, 503, 504})
        QTest::addRow("%d", status) << status;
}

void TestHttpClient::triesAgainAfterServerErrors()
{
    QFETCH(int, status);
    test::LoopbackServer server;
    server.serve("/list", hostile::afterwards(1, {status, {{"Content-Type", "text/html"}}, "<html>busy</html>"}, {200, {}, "[]"}));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;

    const auto response = http.fetch(request);

    VERIFY_OK(response);
    QCOMPARE(response->body, QByteArray("[]"));
    QCOMPARE(server.count("/list"), 2);
}

void TestHttpClient::triesAgainAfterABrokenTransfer()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::afterwards(1, hostile::halfBody("[1,2"), {200, {}, "[1,2,3]"}));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;

    const auto response = http.fetch(request);

    VERIFY_OK(response);
    QCOMPARE(response->body, QByteArray("[1,2,3]"));
    QCOMPARE(http.ledger[0].error, base::codeName(Code::NetPartial));
}

void TestHttpClient::givesUpAfterTheLastRetry()
{
    test::LoopbackServer server;
    server.serve("/list", test::Reply{503, {}, "busy"});
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;

    const auto response = http.fetch(request);

    COMPARE_ERROR(response, Code::NetStatus);
    QCOMPARE(response.error().where, QStringLiteral("HTTP 503, 127.0.0.1"));
    QCOMPARE(server.count("/list"), 2);
}

void TestHttpClient::doesNotRepeatA404()
{
    test::LoopbackServer server;
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/gone")));
    request.limits.retries = 2;

    COMPARE_ERROR(http.fetch(request), Code::NetStatus);
    QCOMPARE(server.connections(), 1);
}

void TestHttpClient::cancelsARunningTransfer()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::neverAnswers());
    HttpFixture http;
    test::StopAfter progress(2);
    QElapsedTimer timer;
    timer.start();

    const auto response = http.client.fetch(HttpFixture::request(server.url(QStringLiteral("/list"))), progress);

    COMPARE_ERROR(response, Code::Cancelled);
    QVERIFY2(timer.elapsed() < 15'000, "cancelling took too long");
    QCOMPARE(http.ledger.size(), std::size_t{1});
    QCOMPARE(http.ledger[0].error, base::codeName(Code::Cancelled));
}

void TestHttpClient::cancelsAPause()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::rateLimited("20"));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;
    test::StopAfter progress(5);
    QElapsedTimer timer;
    timer.start();

    const auto response = http.client.fetch(request, progress);

    COMPARE_ERROR(response, Code::Cancelled);
    QVERIFY2(timer.elapsed() < 15'000, "the pause was not broken off");
    QCOMPARE(server.count("/list"), 1);
}

void TestHttpClient::fetchesFromManyThreads()
{
    test::LoopbackServer server;
    const QByteArray body(200'000, 'x');
    server.serve("/list", body);
    HttpFixture http;
    std::atomic<int> whole = 0;
    std::vector<std::thread> threads;
    for (int i = 0; i < 8; ++i) {
        threads.emplace_back([&] {
            const auto response = http.fetch(server.url(QStringLiteral("/list")));
            whole += response && response->body == body ? 1 : 0;
        });
    }
    for (std::thread& thread : threads)
        thread.join();

    QCOMPARE(whole.load(), 8);
    QCOMPARE(http.ledger.size(), std::size_t{8});
}

void TestHttpClient::answersUnreachableForAClosedPort()
{
    QUrl url;
    {
        const test::LoopbackServer server;
        url = server.url();
    }
    HttpFixture http;

    const auto response = http.fetch(url);

    COMPARE_ERROR(response, Code::NetUnreachable);
    QCOMPARE(http.ledger.size(), std::size_t{1});
    QCOMPARE(http.ledger[0].status, 0);
    QCOMPARE(http.ledger[0].error, base::codeName(Code::NetUnreachable));
}

void TestHttpClient::sendsTheBytesItShows_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("etag");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::newRow("plain") << QStringLiteral("/range/ABCDE") << QString() << QString() << QList<QByteArray>{"Add-Padding: true"};
    QTest::newRow("no headers") << QStringLiteral("/") << QString() << QString() << QList<QByteArray>();
    QTest::newRow("query and escapes") << QStringLiteral("/a b/ü") << QStringLiteral("x=1&y=%202") << QString() << QList<QByteArray>();
    QTest::newRow("validator") << QStringLiteral("/list") << QString() << QStringLiteral("W/\"1\"") << QList<QByteArray>{"X-One: 1", "X-Two: 2"};
}

void TestHttpClient::sendsTheBytesItShows()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    QFETCH(QString, etag);
    QFETCH(QList<QByteArray>, headers);
    test::LoopbackServer server;
    HttpFixture http;
    auto request = HttpFixture::request(server.url(path));
    request.url.setQuery(query);
    request.etag = etag;
    request.headers = headers;
    request.wire = net::Wire::Text;
    const auto shown = net::requestBytes(request, http.client.settings().userAgent);
    VERIFY_OK(shown);

    COMPARE_ERROR(http.fetch(request), Code::NetStatus); // 404

    QCOMPARE(server.requests().front().bytes, *shown);
}

void TestHttpClient::showsNoBytesOfForbiddenAddresses()
{
    for (const char* url : {"http://example.org/range/ABCDE", "ftp://127.0.0.1/", "https://me:secret@example.org/"}) {
        const auto shown = net::requestBytes(HttpFixture::request(QUrl(QString::fromLatin1(url))), QStringLiteral("Recourse/1.0"));
        COMPARE_ERROR(shown, Code::NetForbiddenUrl);
        QVERIFY(!shown.error().where.contains(QStringLiteral("secret")));
    }
    // Ports that are the scheme's own are not named in the Host header, others are.
    const auto own = net::requestBytes(HttpFixture::request(QUrl(QStringLiteral("https://example.org:443/x"))), QStringLiteral("A/1"));
    const auto other = net::requestBytes(HttpFixture::request(QUrl(QStringLiteral("https://example.org:8443/x"))), QStringLiteral("A/1"));
    QVERIFY(own->contains("\r\nHost: example.org\r\n"));
    QVERIFY(other->contains("\r\nHost: example.org:8443\r\n"));
}

void TestHttpClient::masksTheLedgerWhereAsked()
{
    test::LoopbackServer server;
    server.serve("/range/ABCDE", QByteArray(5000, 'x'));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/range/ABCDE")));
    request.shownUrl = QStringLiteral("http://127.0.0.1/range/•••••");

    const auto response = http.fetch(request);

    VERIFY_OK(response);
    QCOMPARE(http.ledger.front().url, request.shownUrl);
    QCOMPARE(http.ledger.front().receivedBytes, 8192);
    QVERIFY(response->receivedBytes > 5000 && response->receivedBytes < 5500);
}

RECOURSE_TEST(TestHttpClient, QCoreApplication)
#include "test_http_client.moc"
