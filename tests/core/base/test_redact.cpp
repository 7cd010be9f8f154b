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

void TestRedact::makesOutsideTextSafeForATerminal()
{
    const QString hostile = QStringLiteral("a\u001b[31mb\u202ec\nd");
    QCOMPARE(printable(hostile, 100), QStringLiteral("a[31mbc d"));
    QCOMPARE(printable(QString(50, QLatin1Char('x')), 10), QString(10, QLatin1Char('x')) + QStringLiteral("…"));
}

RECOURSE_TEST(TestRedact, QCoreApplication)
#include "test_redact.moc"
