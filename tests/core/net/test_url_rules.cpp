// SPDX-License-Identifier: GPL-3.0-or-later
#include "http_fixture.h"
#include "main/test_program.h"
#include "net/url_rules.h"

#include <QProcess>
#include <QStandardPaths>

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <netinet/in.h>
#endif

using namespace recourse;
using base::Code;
using test::HttpFixture;

namespace {

bool mayConnect(net::PeerRule rule, const char* address)
{
    sockaddr_storage storage{};
    sockaddr_in in{};
    sockaddr_in6 in6{};
    if (inet_pton(AF_INET, address, &in.sin_addr) == 1) {
        in.sin_family = AF_INET;
        std::memcpy(&storage, &in, sizeof in);
    } else if (inet_pton(AF_INET6, address, &in6.sin6_addr) == 1) {
        in6.sin6_family = AF_INET6;
        std::memcpy(&storage, &in6, sizeof in6);
    } else {
        qFatal("%s is no address", address);
    }
    return net::peerAllowed(rule, reinterpret_cast<const sockaddr*>(&storage));
}

} // namespace

class TestUrlRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgesUrls_data();
    void judgesUrls();
    void refusesForbiddenUrlsWithoutAsking();
    void judgesRedirects_data();
    void judgesRedirects();
    void judgesPeers_data();
    void judgesPeers();
    void refusesPublicNameThatLeadsHome();
    void refusesServerWithoutTls();
    void refusesUnknownCertificate();
};

void TestUrlRules::judgesUrls_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char* url, bool allowed) { QTest::newRow(url) << QByteArray(url) << allowed; };
    row("https://haveibeenpwned.com/api/v3/breaches", true);
    row("HTTPS://HaveIBeenPwned.com", true);
    row("http://127.0.0.1:8080/list", true);
    row("http://127.9.8.7/list", true);
    row("http://localhost/list", true);
    row("http://LOCALHOST/list", true);
    row("http://[::1]:8080/list", true);
    row("http://haveibeenpwned.com/api/v3/breaches", false);
    row("http://192.168.1.1/list", false);
    row("http://10.0.0.1/list", false);
    row("http://0.0.0.0/list", false);
    row("http://[::]/list", false);
    row("http://[::ffff:127.0.0.1]/list", false);
    row("http://localhost.example.org/list", false);
    row("http://127.0.0.1.nip.io/list", false);
    row("http://127.0.0.1@example.org/list", false);
    row("http://127.0.0.256/list", false);
    row("http://localhost:80@example.org/", false);
    row("https://user:word@example.org/", false);
    row("https://user@example.org/", false);
    row("ftp://127.0.0.1/list", false);
    row("file:///etc/passwd", false);
    row("ws://127.0.0.1/", false);
    row("//127.0.0.1/list", false);
    row("https://", false);
    row("", false);
    row("list", false);
    row("http://127.0.0.1:99999/", false);
}

void TestUrlRules::judgesUrls()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, allowed);

    const auto checked = net::checkedUrl(url);

    QCOMPARE(checked.ok(), allowed);
    if (!allowed)
        COMPARE_ERROR(checked, Code::NetForbiddenUrl);
}

void TestUrlRules::refusesForbiddenUrlsWithoutAsking()
{
    HttpFixture http;

    const auto plain = http.fetch(QUrl(QStringLiteral("http://example.org/list")));
    const auto file = http.fetch(QUrl::fromLocalFile(QStringLiteral("/etc/hostname")));

    COMPARE_ERROR(plain, Code::NetForbiddenUrl);
    QCOMPARE(plain.error().where, QStringLiteral("http://example.org"));
    COMPARE_ERROR(file, Code::NetForbiddenUrl);
    QVERIFY(http.ledger.empty());
}

void TestUrlRules::judgesRedirects_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("same server") << QByteArray("https://a.example/1") << QByteArray("https://a.example/2") << true;
    QTest::newRow("other server") << QByteArray("https://a.example/1") << QByteArray("https://b.example/1") << true;
    QTest::newRow("loopback to https") << QByteArray("http://127.0.0.1/1") << QByteArray("https://a.example/1") << true;
    QTest::newRow("encryption lost") << QByteArray("https://a.example/1") << QByteArray("http://127.0.0.1/1") << false;
    QTest::newRow("encryption lost at home") << QByteArray("https://localhost/1") << QByteArray("http://localhost/1") << false;
    QTest::newRow("into this computer") << QByteArray("https://a.example/1") << QByteArray("https://localhost/1") << false;
    QTest::newRow("plain http") << QByteArray("https://a.example/1") << QByteArray("http://a.example/1") << false;
    QTest::newRow("file") << QByteArray("https://a.example/1") << QByteArray("file:///etc/passwd") << false;
}

void TestUrlRules::judgesRedirects()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(bool, allowed);
    const auto origin = net::checkedUrl(from);
    VERIFY_OK(origin);

    const auto target = net::checkedRedirect(*origin, to);

    QCOMPARE(target.ok(), allowed);
    if (!allowed)
        COMPARE_ERROR(target, Code::NetRedirects);
}

void TestUrlRules::judgesPeers_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<bool>("isLoopback");
    QTest::addColumn<bool>("isPublic");
    const auto row = [](const char* address, bool isLoopback, bool isPublic) { QTest::newRow(address) << QByteArray(address) << isLoopback << isPublic; };
    row("127.0.0.1", true, false);
    row("127.255.0.3", true, false);
    row("::1", true, false);
    row("::ffff:127.0.0.1", true, false);
    row("93.184.216.34", false, true);
    row("172.15.0.1", false, true);
    row("172.32.0.1", false, true);
    row("2606:2800:220:1::1", false, true);
    row("10.1.2.3", false, false);
    row("172.16.0.1", false, false);
    row("172.31.255.255", false, false);
    row("192.168.0.1", false, false);
    row("169.254.169.254", false, false);
    row("100.64.0.1", false, false);
    row("0.0.0.0", false, false);
    row("255.255.255.255", false, false);
    row("::", false, false);
    row("fe80::1", false, false);
    row("fd00::1", false, false);
    row("ff02::1", false, false);
    row("::ffff:10.0.0.1", false, false);
}

void TestUrlRules::judgesPeers()
{
    QFETCH(QByteArray, address);
    QFETCH(bool, isLoopback);
    QFETCH(bool, isPublic);

    QCOMPARE(mayConnect(net::PeerRule::LoopbackOnly, address.constData()), isLoopback);
    QCOMPARE(mayConnect(net::PeerRule::PublicOnly, address.constData()), isPublic);
    QVERIFY(mayConnect(net::PeerRule::ProxyOnly, address.constData()));
}

void TestUrlRules::refusesPublicNameThatLeadsHome()
{
    test::LoopbackServer server;
    HttpFixture http;
    // An https address that is not written as loopback, as a name with a hostile DNS entry would lead there.
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));
    url.setHost(QStringLiteral("::ffff:127.0.0.1"));

    const auto response = http.fetch(url);

    COMPARE_ERROR(response, Code::NetForbiddenUrl);
    QCOMPARE(server.connections(), 0);
}

void TestUrlRules::refusesServerWithoutTls()
{
    test::LoopbackServer server;
    HttpFixture http;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("https"));

    const auto response = http.fetch(url);

    COMPARE_ERROR(response, Code::NetTls);
    QVERIFY(server.requests().empty());
}

void TestUrlRules::refusesUnknownCertificate()
{
    const QString openssl = QStandardPaths::findExecutable(QStringLiteral("openssl"));
    if (openssl.isEmpty())
        QSKIP("openssl is not installed");
    QTemporaryDir folder;
    const QString keyFile = folder.filePath(QStringLiteral("key.pem"));
    const QString certificateFile = folder.filePath(QStringLiteral("certificate.pem"));
    QProcess making;
    making.start(openssl, {QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-newkey"), QStringLiteral("rsa:2048"), QStringLiteral("-nodes"),
        QStringLiteral("-subj"), QStringLiteral("/CN=localhost"), QStringLiteral("-keyout"), keyFile, QStringLiteral("-out"), certificateFile});
    QVERIFY(making.waitForFinished(60'000));
    QFile key(keyFile);
    QFile certificate(certificateFile);
    QVERIFY(key.open(QIODevice::ReadOnly) && certificate.open(QIODevice::ReadOnly));
    test::LoopbackServer server(test::TlsIdentity{certificate.readAll(), key.readAll()});
    server.serve("/list", "[]");
    HttpFixture http;
    QUrl url = server.url(QStringLiteral("/list"));
    url.setHost(QStringLiteral("localhost"));

    const auto response = http.fetch(url);

    COMPARE_ERROR(response, Code::NetTls);
    QVERIFY(server.requests().empty());
}

RECOURSE_TEST(TestUrlRules, QCoreApplication)
#include "test_url_rules.moc"
