// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

const QByteArray kPersonal = "folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\r\n";

} // namespace

/// Bitwarden's CSV, personal and of an organisation.
class TestBitwardenCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryColumn();
    void readsHeaders_data();
    void readsHeaders();
    void leavesOtherHeaders_data();
    void leavesOtherHeaders();
    void skipsByType_data();
    void skipsByType();
    void takesCollectionsAsTags();
    void losesNoRowToBrokenOnes();
    void keepsNoSecret();
};

void TestBitwardenCsv::readsEveryColumn()
{
    const auto list = test::readBytes("\xEF\xBB\xBF" + kPersonal
        + "Work/Team,1,login,Shop,\"two\nlines\",\"PIN: 1\nx: y\",0,\"https://shop.example/a,b,https://login.shop.example,androidapp://org.example.shop\",jo@example.org,Pa55,JBSW\r\n"
          ",,login,Blog,,,0,https://blog.example,jo,,\r\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("bitwarden-csv"));
    QCOMPARE(list->accounts.size(), std::size_t{2});
    const model::Account& account = list->accounts.front();
    QCOMPARE(account.title, QStringLiteral("Shop"));
    QCOMPARE(account.host, QStringLiteral("shop.example"));
    QCOMPARE(account.otherHosts, QStringList({QStringLiteral("login.shop.example"), QStringLiteral("org.example.shop")}));
    QCOMPARE(account.login, QStringLiteral("jo@example.org"));
    QCOMPARE(account.tags, QStringList{QStringLiteral("Work/Team")});
    QVERIFY(account.oneTimeCode && !account.archived);
    QVERIFY(account.password.strength >= 0);
    QCOMPARE(list->lines[1].line, 5); // a line end in the notes, one in the fields
    QCOMPARE(list->accounts[1].password.strength, -1);
}

void TestBitwardenCsv::readsHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("before reprompt") << QByteArray("folder,favorite,type,name,notes,fields,login_uri,login_username,login_password,login_totp\n,,login,A,,,https://a.example,ann,p,\n");
    QTest::newRow("organisation") << QByteArray("collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n,login,A,,,0,https://a.example,ann,p,\n");
    QTest::newRow("archived items") << QByteArray("folder,favorite,type,name,notes,fields,reprompt,archivedDate,login_uri,login_username,login_password,login_totp\n,,login,A,,,0,,https://a.example,ann,p,\n");
    QTest::newRow("no one-time codes") << QByteArray("folder,type,name,login_uri,login_username,login_password\n,login,A,https://a.example,ann,p\n");
    QTest::newRow("another order, upper case") << QByteArray("LOGIN_PASSWORD,LOGIN_USERNAME,LOGIN_URI,NAME,TYPE\np,ann,https://a.example,A,login\n");
    QTest::newRow("semicolons, quoted") << QByteArray("\"folder\";\"favorite\";\"type\";\"name\";\"notes\";\"fields\";\"login_uri\";\"login_username\";\"login_password\";\"login_totp\"\n\"\";\"\";\"login\";\"A\";\"\";\"\";\"https://a.example\";\"ann\";\"p\";\"\"\n");
    QTest::newRow("type left empty") << kPersonal + ",,,A,,,,https://a.example,ann,p,\r\n";
}

void TestBitwardenCsv::readsHeaders()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("bitwarden-csv"));
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->accounts.front().domain, QStringLiteral("a.example"));
    QCOMPARE(list->accounts.front().login, QStringLiteral("ann"));
    QVERIFY(!list->accounts.front().archived);
}

void TestBitwardenCsv::leavesOtherHeaders_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("format");
    QTest::newRow("Chromium's other words") << QByteArray("name,login_uri,login_username,login_password\nA,https://a.example,ann,p\n") << "chrome-csv";
    QTest::newRow("Chrome") << QByteArray("name,url,username,password\nA,https://a.example,ann,p\n") << "chrome-csv";
}

void TestBitwardenCsv::leavesOtherHeaders()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, format);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, format);
}

void TestBitwardenCsv::skipsByType_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("reason");
    QTest::newRow("note") << QByteArray(",,note,N,text,,0,,,,") << "note";
    QTest::newRow("empty note") << QByteArray(",,note,N,,,0,,,,") << "note";
    QTest::newRow("card") << QByteArray(",,card,N,,,0,,,,") << "card";
    QTest::newRow("identity") << QByteArray(",,Identity,N,,,0,,ann,,") << "identity";
    QTest::newRow("SSH key") << QByteArray(",,sshKey,N,,,0,,,,") << "ssh";
    QTest::newRow("a type of the future") << QByteArray(",,passport,N,,,0,,ann,,") << "other";
    QTest::newRow("login that is a note") << QByteArray(",,login,N,text,,0,,,,") << "note";
    QTest::newRow("empty login") << QByteArray(",,login,N,,a: b,0,,,,") << "empty";
    QTest::newRow("internal") << QByteArray(",,login,N,,,0,about:config,ann,p,") << "internal";
    QTest::newRow("bad address alone") << QByteArray(",,login,N,,,0,htt:/a.example,,,") << "bad_url";
}

void TestBitwardenCsv::skipsByType()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, reason);
    const auto list = test::readBytes(kPersonal + ",,login,A,,,0,https://a.example,ann,p,\r\n" + row + "\r\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->skipped, (QMap<QString, int>{{reason, 1}}));
}

void TestBitwardenCsv::takesCollectionsAsTags()
{
    const auto list = test::readBytes("collections,type,name,notes,fields,reprompt,login_uri,login_username,login_password,login_totp\n\"Team/A,Team/B, \",login,A,,,0,https://a.example,ann,p,\n");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.at(0).tags, QStringList({QStringLiteral("Team/A"), QStringLiteral("Team/B")}));
}

void TestBitwardenCsv::losesNoRowToBrokenOnes()
{
    const auto list = test::readBytes(kPersonal
        + ",,login,A,,,0,https://a.example,ann,p,\r\n"
          "too,short\r\n"
          ",,login,B,,,0,https://b.example,bob,\"lone quote,\r\n"
          ",,login,C,,,0,https://c.example,cy,p,x,too,many\r\n"
          ",,login,D,,,0,https://d.example,dee,p\"q,\r\n"
          "\r\n"
          ",,login,E,\xC3\x28,,0,https://e.example,eve,p,\r\n"
          ",,login,F,,,0,https://f.example,fay,p,");
    VERIFY_OK(list);
    QCOMPARE(list->records, 7);
    QStringList domains;
    for (const model::Account& account : list->accounts)
        domains.append(account.domain);
    QCOMPARE(domains, QStringList({QStringLiteral("a.example"), QStringLiteral("b.example"), QStringLiteral("d.example"), QStringLiteral("e.example"), QStringLiteral("f.example")}));
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("bad_row"), 2}}));
}

void TestBitwardenCsv::keepsNoSecret()
{
    const auto list = test::readBytes(kPersonal + ",,login,A,cAnArY,\"PIN: cAnArY\",0,\"https://me:cAnArY@a.example,https://x,cAnArY@b.example\",ann,cAnArY,cAnArY\r\n");
    VERIFY_OK(list);
    for (const model::Account& account : list->accounts) {
        const QStringList words = QStringList{account.title, account.login, account.host, account.domain} + account.also + account.tags + account.otherHosts;
        QVERIFY2(!words.join(u' ').contains(u"canary", Qt::CaseInsensitive), qPrintable(words.join(u' ')));
    }
    const auto missing = test::readBytes("folder,type,name,login_uri,login_username\n,login,cAnArY,https://a.example,cAnArY\n", QStringLiteral("bitwarden-csv"));
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Code::InputMissingColumn);
    QCOMPARE(missing.error().where, QStringLiteral("login_password"));
}

RECOURSE_TEST(TestBitwardenCsv, QCoreApplication)
#include "test_bitwarden_csv.moc"
