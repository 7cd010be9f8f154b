// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/account_split.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::Account;
using model::AccountKind;

/// Taking hosts and identifiers out of an account.
class TestAccountSplit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hostsGoToTheirOwnDomain();
    void firstHostMayGo();
    void identifiersGo();
    void appsAreToldFromHosts_data();
    void appsAreToldFromHosts();
    void refusesWhatDoesNotFit_data();
    void refusesWhatDoesNotFit();

private:
    static Account whole()
    {
        Account account;
        account.id = {7};
        account.service = {3};
        account.kind = AccountKind::Web;
        account.domain = QStringLiteral("example.com");
        account.host = QStringLiteral("www.example.com");
        account.otherHosts = {QStringLiteral("login.example.org"), QStringLiteral("shop.example.org"), QStringLiteral("com.example.app")};
        account.title = QStringLiteral("Title");
        account.login = QStringLiteral("anna");
        account.also = {QStringLiteral("anna@example.org"), QStringLiteral("+49 30 1")};
        account.tags = {QStringLiteral("work")};
        account.person = QStringLiteral("Ben");
        return account;
    }
};

void TestAccountSplit::hostsGoToTheirOwnDomain()
{
    const auto parts = imports::splitOff(whole(), {QStringLiteral("login.example.org"), QStringLiteral("shop.example.org")}, {}, test::suffixList());
    VERIFY_OK(parts);
    Account remaining = whole();
    remaining.otherHosts = {QStringLiteral("com.example.app")};
    QVERIFY(parts->remaining == remaining);
    Account made = whole();
    made.id = {};
    made.service = {};
    made.domain = QStringLiteral("example.org");
    made.host = QStringLiteral("login.example.org");
    made.otherHosts = {QStringLiteral("shop.example.org")};
    QVERIFY(parts->made == made);
}

void TestAccountSplit::firstHostMayGo()
{
    const auto parts = imports::splitOff(whole(), {QStringLiteral("www.example.com")}, {}, test::suffixList());
    VERIFY_OK(parts);
    QCOMPARE(parts->remaining.domain, QStringLiteral("example.org"));
    QCOMPARE(parts->remaining.host, QStringLiteral("login.example.org"));
    QCOMPARE(parts->remaining.otherHosts, (QStringList{QStringLiteral("shop.example.org"), QStringLiteral("com.example.app")}));
    QVERIFY(!parts->remaining.service.stored()); // to be found anew
    QCOMPARE(parts->made.domain, QStringLiteral("example.com"));
    QVERIFY(parts->made.otherHosts.isEmpty());
}

void TestAccountSplit::identifiersGo()
{
    const auto parts = imports::splitOff(whole(), {}, {QStringLiteral("Anna@Example.org")}, test::suffixList());
    VERIFY_OK(parts);
    QCOMPARE(parts->made.login, QStringLiteral("Anna@Example.org"));
    QVERIFY(parts->made.also.isEmpty());
    QCOMPARE(parts->made.host, whole().host);
    QCOMPARE(parts->remaining.login, QStringLiteral("anna"));
    QCOMPARE(parts->remaining.also, QStringList{QStringLiteral("+49 30 1")});
    const auto login = imports::splitOff(whole(), {}, {QStringLiteral("anna"), QStringLiteral("+49 30 1")}, test::suffixList());
    VERIFY_OK(login);
    QCOMPARE(login->remaining.login, QStringLiteral("anna@example.org"));
    QVERIFY(login->remaining.also.isEmpty());
    QCOMPARE(login->made.also, QStringList{QStringLiteral("+49 30 1")});
}

void TestAccountSplit::appsAreToldFromHosts_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<AccountKind>("kind");
    QTest::newRow("app") << "com.example.app" << AccountKind::App;
    QTest::newRow("host") << "de.example.org" << AccountKind::Web;
    QTest::newRow("short") << "com.example" << AccountKind::Web;
    QTest::newRow("address") << "192.168.0.1" << AccountKind::Local;
    QTest::newRow("label") << "router" << AccountKind::Local;
}

void TestAccountSplit::appsAreToldFromHosts()
{
    QFETCH(const QString, host);
    QFETCH(const AccountKind, kind);
    Account account = whole();
    account.otherHosts = {host};
    const auto parts = imports::splitOff(account, {host}, {}, test::suffixList());
    VERIFY_OK(parts);
    QCOMPARE(parts->made.kind, kind);
    QCOMPARE(parts->made.host, host);
    QCOMPARE(parts->made.domain.isEmpty(), kind != AccountKind::Web);
}

void TestAccountSplit::refusesWhatDoesNotFit_data()
{
    QTest::addColumn<QStringList>("hosts");
    QTest::addColumn<QStringList>("identifiers");
    QTest::newRow("nothing") << QStringList() << QStringList();
    QTest::newRow("other host") << QStringList{QStringLiteral("example.net")} << QStringList();
    QTest::newRow("other name") << QStringList() << QStringList{QStringLiteral("ben")};
    QTest::newRow("twice") << QStringList{QStringLiteral("login.example.org"), QStringLiteral("login.example.org")} << QStringList();
    QTest::newRow("all hosts") << QStringList{QStringLiteral("www.example.com"), QStringLiteral("login.example.org"), QStringLiteral("shop.example.org"), QStringLiteral("com.example.app")} << QStringList();
    QTest::newRow("all names") << QStringList{QStringLiteral("login.example.org")} << QStringList{QStringLiteral("anna"), QStringLiteral("anna@example.org"), QStringLiteral("+49 30 1")};
}

void TestAccountSplit::refusesWhatDoesNotFit()
{
    QFETCH(const QStringList, hosts);
    QFETCH(const QStringList, identifiers);
    const auto parts = imports::splitOff(whole(), hosts, identifiers, test::suffixList());
    QVERIFY(!parts);
    QCOMPARE(parts.error().code, Code::BadArgument);
    QVERIFY(!parts.error().where.isEmpty());
}

RECOURSE_TEST(TestAccountSplit, QCoreApplication)
#include "test_account_split.moc"
