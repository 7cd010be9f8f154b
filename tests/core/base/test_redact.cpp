// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse::base;

class TestRedact : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsNoLogin_data();
    void showsNoLogin();
    void dropsUserInfoAndQueryFromUrls();
    void masksKeysInAddresses_data();
    void masksKeysInAddresses();
    void makesOutsideTextSafeForATerminal();
};

void TestRedact::showsNoLogin_data()
{
    QTest::addColumn<QString>("login");
    QTest::addColumn<QString>("shown");
    QTest::newRow("address") << QStringLiteral("anna@example.org") << QStringLiteral("a…@….org");
    QTest::newRow("name") << QStringLiteral("anna") << QStringLiteral("a…");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("address without dot") << QStringLiteral("a.b@host") << QStringLiteral("a…@…");
}

void TestRedact::showsNoLogin()
{
    QFETCH(QString, login);
    QFETCH(QString, shown);
    QCOMPARE(redactedLogin(login), shown);
}

void TestRedact::dropsUserInfoAndQueryFromUrls()
{
    QCOMPARE(redactedUrl(QUrl(QStringLiteral("https://u:p@host/path?key=secret#x"))), QStringLiteral("https://host/path"));
}

void TestRedact::masksKeysInAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("shown");
    const auto row = [](const char* address, const char* shown) { QTest::newRow(address) << QString::fromUtf8(address) << QString::fromUtf8(shown); };
    for (const char* same : {"", "https://a.example/list", "https://a.example/list?", "https://a.example/list?x=1&year=2026", "https://a.example/r.json?$limit=50000&$order=:id",
             "https://a.example/r?keyword=bank&monkeys=2&author=x&design=1", "https://a.example/r?key", "https://a.example/r?key=", "https://a.example/range/•••••"})
        row(same, same);
    row("https://a.example/l?key=abc&x=1", "https://a.example/l?key=•••••&x=1");
    row("https://a.example/l?x=1&api_key=abc", "https://a.example/l?x=1&api_key=•••••");
    row("https://a.example/l?APIKEY=a=b&access-token=c", "https://a.example/l?APIKEY=•••••&access-token=•••••");
    row("https://a.example/l?$$app_token=abc", "https://a.example/l?$$app_token=•••••");
    row("https://a.example/l?%6Bey=abc", "https://a.example/l?%6Bey=•••••");
    row("https://a.example/l?sv=2020&sig=abc%3D", "https://a.example/l?sv=2020&sig=•••••");
    row("https://a.example/l?X-Amz-Date=1&X-Amz-Credential=A&X-Amz-Signature=b&X-Amz-Security-Token=c",
        "https://a.example/l?X-Amz-Date=1&X-Amz-Credential=•••••&X-Amz-Signature=•••••&X-Amz-Security-Token=•••••");
    row("https://a.example/l?user=me&password=p&client_secret=s", "https://a.example/l?user=•••••&password=•••••&client_secret=•••••");
}

void TestRedact::masksKeysInAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, shown);
    QCOMPARE(withoutKeys(address), shown);
    QCOMPARE(withoutKeys(shown), shown);
}

void TestRedact::makesOutsideTextSafeForATerminal()
{
    const QString hostile = QStringLiteral("a\u001b[31mb\u202ec\nd");
    QCOMPARE(printable(hostile, 100), QStringLiteral("a[31mbc d"));
    QCOMPARE(printable(QString(50, QLatin1Char('x')), 10), QString(10, QLatin1Char('x')) + QStringLiteral("…"));
}

RECOURSE_TEST(TestRedact, QCoreApplication)
#include "test_redact.moc"
