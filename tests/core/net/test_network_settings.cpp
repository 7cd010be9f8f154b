// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fixture.h"
#include "main/test_program.h"
#include "support/socket_trap.h"
#include "support/socks_proxy.h"

#include <QElapsedTimer>
#include <QProcess>

#include <thread>

using namespace recourse;
using base::Code;
using test::HttpFixture;
namespace hostile = test::hostile;

namespace {

net::HttpSettings offline()
{
    return {true, {}, QStringLiteral("Recourse/1.0")};
}

net::HttpSettings through(const QString& proxy)
{
    return {false, proxy, QStringLiteral("Recourse/1.0")};
}

} // namespace

class TestNetworkSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sendsNothingOffline();
    void opensNoSocketOffline();
    void goesOfflineInTheMiddle();
    void goesOfflineInAPause();
    void comesBackOnline();
    void asksTheProxyByName();
    void keepsCircuitsOfFeedsApart();
    void neverLooksNamesUpItself();
    void ignoresProxiesOfTheEnvironment();
    void sendsNothingWithoutItsProxy_data();
    void sendsNothingWithoutItsProxy();
    void endsFetchesWhenTheProxyChanges();
};

void TestNetworkSettings::sendsNothingOffline()
{
    test::LoopbackServer server;
    server.serve("/list", "[]");
    HttpFixture http(offline());

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    COMPARE_ERROR(response, Code::NetOffline);
    QCOMPARE(server.connections(), 0);
    QVERIFY(http.ledger.empty());
}

void TestNetworkSettings::opensNoSocketOffline()
{
    const QByteArray traced = qgetenv("RECOURSE_TEST_TRACED");
    if (!traced.isEmpty()) {
        HttpFixture http(traced == "offline" ? offline() : through({}));
        const Code expected = traced == "offline" ? Code::NetOffline : Code::NetUnreachable;
        COMPARE_ERROR(http.fetch(QUrl(QStringLiteral("http://localhost:9/list"))), expected);
        COMPARE_ERROR(http.fetch(QUrl(QStringLiteral("https://example.org/list"))), expected);
        return;
    }
    if (!test::canTrapSockets())
        QSKIP("only Linux watches a program so");
    for (const char* state : {"offline", "online"}) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("RECOURSE_TEST_TRACED"), QLatin1String(state));
        process.setProcessEnvironment(environment);
        test::trapSockets(process, test::Forbidden::EverySocket);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("TestNetworkSettings"), QStringLiteral("opensNoSocketOffline")});
        QVERIFY(process.waitForFinished(60'000));

        if (QLatin1String(state) == QLatin1String("online")) {
            QVERIFY2(test::wasTrapped(process), "the trap must show what it is for");
            continue;
        }
        QVERIFY(!test::wasTrapped(process));
        QVERIFY2(process.exitCode() == 0, process.readAll().constData());
    }
}

void TestNetworkSettings::goesOfflineInTheMiddle()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::slowDrip(QByteArray(10'000, 'x'), 20));
    HttpFixture http;
    base::Result<net::HttpResponse> response = base::fail(Code::Internal);
    std::thread fetching([&] { response = http.fetch(server.url(QStringLiteral("/list"))); });
    QTRY_COMPARE(server.count("/list"), 1);

    http.client.setSettings(offline());

    fetching.join();
    COMPARE_ERROR(response, Code::NetOffline);
    QCOMPARE(http.ledger.size(), std::size_t{1});
    QCOMPARE(http.ledger[0].status, 200);
    QVERIFY2(http.ledger[0].sentBytes > 0, "what had left before must stand in the ledger");
}

void TestNetworkSettings::goesOfflineInAPause()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::rateLimited("20"));
    HttpFixture http;
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.limits.retries = 1;
    base::Result<net::HttpResponse> response = base::fail(Code::Internal);
    QElapsedTimer timer;
    timer.start();
    std::thread fetching([&] { response = http.fetch(request); });
    QTRY_COMPARE(server.count("/list"), 1);

    http.client.setSettings(offline());

    fetching.join();
    QVERIFY(timer.elapsed() < 10'000);
    COMPARE_ERROR(response, Code::NetOffline);
    QCOMPARE(server.count("/list"), 1);
}

void TestNetworkSettings::comesBackOnline()
{
    test::LoopbackServer server;
    server.serve("/list", "[]");
    HttpFixture http(offline());
    const auto before = http.fetch(server.url(QStringLiteral("/list")));
    COMPARE_ERROR(before, Code::NetOffline);

    http.client.setSettings(through({}));

    const auto after = http.fetch(server.url(QStringLiteral("/list")));
    VERIFY_OK(after);
}

void TestNetworkSettings::asksTheProxyByName()
{
    test::LoopbackServer server;
    server.serve("/list", "[]");
    test::SocksProxy proxy;
    HttpFixture http(through(proxy.setting()));
    QUrl url = server.url(QStringLiteral("/list"));
    url.setHost(QStringLiteral("localhost"));

    const auto response = http.fetch(url);

    VERIFY_OK(response);
    QCOMPARE(proxy.calls().size(), std::size_t{1});
    QVERIFY(proxy.calls()[0].byName);
    QCOMPARE(proxy.calls()[0].host, QByteArray("localhost"));
    QCOMPARE(proxy.calls()[0].port, server.port());
}

void TestNetworkSettings::keepsCircuitsOfFeedsApart()
{
    test::LoopbackServer server;
    server.serve("/list", "[]");
    test::SocksProxy proxy;
    HttpFixture http(through(proxy.setting()));
    auto request = HttpFixture::request(server.url(QStringLiteral("/list")));
    request.url.setHost(QStringLiteral("localhost"));
    for (const char* feed : {"one", "one", "two"}) {
        request.feed = QString::fromLatin1(feed);
        const auto response = http.fetch(request);
        VERIFY_OK(response);
    }

    const auto calls = proxy.calls();
    QCOMPARE(calls.size(), std::size_t{3});
    QVERIFY(!calls[0].user.isEmpty());
    QCOMPARE(calls[1].user, calls[0].user);
    QVERIFY(calls[2].user != calls[0].user);
}

void TestNetworkSettings::neverLooksNamesUpItself()
{
    test::SocksProxy proxy;
    HttpFixture http(through(proxy.setting()));

    const auto response = http.fetch(QUrl(QStringLiteral("https://breaches.example/list")));

    COMPARE_ERROR(response, Code::NetProxy);
    QCOMPARE(proxy.calls().size(), std::size_t{1});
    QVERIFY(proxy.calls()[0].byName);
    QCOMPARE(proxy.calls()[0].host, QByteArray("breaches.example"));
}

void TestNetworkSettings::ignoresProxiesOfTheEnvironment()
{
    test::LoopbackServer server;
    server.serve("/list", "[]");
    test::SocksProxy proxy;
    qputenv("http_proxy", proxy.setting().toLatin1());
    qputenv("all_proxy", proxy.setting().toLatin1());
    HttpFixture http;

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    qunsetenv("http_proxy");
    qunsetenv("all_proxy");
    VERIFY_OK(response);
    QVERIFY(proxy.calls().empty());
}

void TestNetworkSettings::sendsNothingWithoutItsProxy_data()
{
    QTest::addColumn<QString>("proxy");
    QTest::newRow("names would be looked up outside") << QStringLiteral("socks5://127.0.0.1:9050");
    QTest::newRow("old protocol") << QStringLiteral("socks4a://127.0.0.1:9050");
    QTest::newRow("no scheme") << QStringLiteral("127.0.0.1:9050");
    QTest::newRow("no host") << QStringLiteral("socks5h://");
    QTest::newRow("not an address") << QStringLiteral("socks5h://[bad");
    QTest::newRow("nobody there") << QStringLiteral("socks5h://127.0.0.1:1");
    QTest::newRow("no web proxy there") << QStringLiteral("http://127.0.0.1:1");
}

void TestNetworkSettings::sendsNothingWithoutItsProxy()
{
    QFETCH(QString, proxy);
    test::LoopbackServer server;
    server.serve("/list", "[]");
    qputenv("no_proxy", "127.0.0.1,localhost");
    HttpFixture http(through(proxy));

    const auto response = http.fetch(server.url(QStringLiteral("/list")));

    qunsetenv("no_proxy");
    COMPARE_ERROR(response, Code::NetProxy);
    QCOMPARE(server.connections(), 0);
}

void TestNetworkSettings::endsFetchesWhenTheProxyChanges()
{
    test::LoopbackServer server;
    server.serve("/list", hostile::neverAnswers());
    HttpFixture http;
    base::Result<net::HttpResponse> response = base::fail(Code::Internal);
    std::thread fetching([&] { response = http.fetch(server.url(QStringLiteral("/list"))); });
    QTRY_COMPARE(server.count("/list"), 1);

    http.client.setSettings(through(QStringLiteral("socks5h://127.0.0.1:9050")));

    fetching.join();
    COMPARE_ERROR(response, Code::NetProxy);
}

RECOURSE_TEST(TestNetworkSettings, QCoreApplication)
#include "test_network_settings.moc"
