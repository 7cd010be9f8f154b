// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

/// "class:domain or host or title:login[+also…][*otp][#tags]" for each account, in order.
QStringList brief(const imports::AccountList& list)
{
    QStringList lines;
    for (const model::Account& account : list.accounts) {
        QString line = test::answerKey(test::columnsOf(account), false).replace(u'\t', u':');
        for (const QString& also : account.also)
            line += u'+' + also;
        line += account.oneTimeCode ? QStringLiteral("*otp") : QString();
        for (const QString& tag : account.tags)
            line += u'#' + tag;
        lines.append(line);
    }
    return lines;
}

} // namespace

/// The tables of programs with few users, Apple's and KeePass 1's, each with small files of the shape their exporters write.
class TestOtherCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsProducts_data();
    void readsProducts();
    void readsTheDatesOfChromesDatabase();
    void readsApplePasswords();
    void readsKeePass1_data();
    void readsKeePass1();
    void readsTimesOfNextcloud();
    void countsGroupsOfButtercup();
    void refusesHeadersThatDoNotFit_data();
    void refusesHeadersThatDoNotFit();
};

void TestOtherCsv::readsProducts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("accounts");
    QTest::addColumn<QString>("skipped");
    const QString ann = QStringLiteral("web:a.example:ann");
    QTest::newRow("Gorilla") << QByteArray("uuid,group,title,url,user,password,notes\n1,Work.Mail,A,https://a.example,ann,x,\n2,,N,,,,note\n")
                             << QStringList(ann + QStringLiteral("#Work.Mail")) << "note";
    QTest::newRow("Padlock, own columns") << QByteArray("name,tags,url,username,password,PIN,notes\nA,\"one,two\",https://a.example,ann,x,1234,\n") << QStringList(ann + QStringLiteral("#one#two")) << "";
    QTest::newRow("Passpack") << QByteArray("\"Entry Name\",\"URL\",\"User ID\",\"Password\",\"Notes\",\"Shared Notes\",\"Tags\",\"Extra Fields\",\"Email\"\r\n"
                                           "\"A\",\"https://a.example\",\"ann\",\"x\",\"\",\"\",\"{\"\"tags\"\":[\"\"{\\\"\"tag\\\"\":\\\"\"Work\\\"\"}\"\"]}\",\"{}\",\"ann@m.example\"\r\n"
                                           "\"B\",\"https://b.example\",\"\",\"x\",\"\",\"\",\"broken\",\"\",\"bob@m.example\"\r\n")
                              << QStringList({ann + QStringLiteral("+ann@m.example#Work"), QStringLiteral("web:b.example:bob@m.example")}) << "";
    QTest::newRow("SafeInCloud") << QByteArray("\"Title\",\"Login\",\"Password\",\"URL\",\"Notes\",\"OTP\"\n\"A\",\"ann\",\"x\",\"https://a.example\",\"\",\"otpauth://totp/a?secret=A\"\n") << QStringList(ann + QStringLiteral("*otp")) << "";
    QTest::newRow("SaferPass") << QByteArray("\xEF\xBB\xBF\"modelType\",\"modelVersion\",\"url\",\"username\",\"password\",\"notes\",\"favorite\",\"title\",\"text\",\"color\"\n"
                                             "\"Account\",\"2\",\"https://a.example\",\"ann\",\"x\",,\"false\",A,,\n\"SecureNote\",\"2\",,,,,,\"N\",\"text\",\n") << QStringList(ann) << "note";
    QTest::newRow("Synology") << QByteArray("Display_Name,Login_Username,Login_Password,Login_URLs,Login_TOTP,Notes,Favorite\nA,ann,x,\"https://a.example,https://b.example/,c\",JBSWY3DPEHPK3PXP,,\n")
                              << QStringList(ann + QStringLiteral("*otp")) << "";
    QTest::newRow("Myki, other order") << QByteArray("nickname,url,username,password,additionalInfo,twofaSecret,status,tags\nA,https://a.example,ann,x,,jbswy3dpehpk3pxp,active,\n") << QStringList(ann + QStringLiteral("*otp")) << "";
    QTest::newRow("Encryptr") << QByteArray("Entry Type,Label,Password,Username,Site URL,Notes,Text,Type,Name on card,Card Number,CVV,Expiry\nPassword,A,x,ann,https://a.example,,,,,,,\nCredit Card,Bank,,,,,,V,Ann,4111,1,1\n")
                              << QStringList(ann) << "card";
    QTest::newRow("Blur") << QByteArray("\"domain\",\"label\",\"username\",\"email\",\"password\"\nhttps://a.example,A,undefined,ann@m.example,x\nundefined,E,,,undefined\n")
                          << QStringList(QStringLiteral("web:a.example:ann@m.example")) << "empty";
    QTest::newRow("Passman") << QByteArray("\"label\",\"username\",\"password\",\"email\",\"description\",\"tags\",\"url\",\"custom_fields\",\"files\"\n\"A\",\"ann\",\"x\",\"ann@m.example\",\"\",\"[one,two]\",\"https://a.example\",\"[]\",\"[]\"\n")
                             << QStringList(ann + QStringLiteral("+ann@m.example#one#two")) << "";
    QTest::newRow("TeamPass") << QByteArray("\"Project name\",\"Name\",\"Access information\",\"Username\",\"E-mail\",\"Password\",\"Notes\",\"Tags\",\"Custom fields\",\"Custom 1\",\"Expiry date (mm-dd-yyyy)\"\n"
                                            "\"Software\",\"A\",\"a.example\",\"ann\",\"\",\"x\",\"\",\"db\",\"\",\"\",\"\"\n") << QStringList(ann + QStringLiteral("#Software#db")) << "";
    QTest::newRow("Passwordstate") << QByteArray("PasswordListID,Password List,TreePath,PasswordID,Title,DomainOrHost,UserName,Description,Account Type,Notes,URL,Password,ExpiryDate,OTPUri\n"
                                                 "9,Web,\\X,1,A,,ann,,,,https://a.example,x,,\nPasswordListID,Password List,TreePath,PasswordID,Title,DomainOrHost,UserName,Description,Account Type,Notes,URL,Password,ExpiryDate,OTPUri\n"
                                                 "9,Web,\\X,2,B,b.example,bob,,,,,y,,otpauth://totp/b?secret=A\n")
                                   << QStringList({ann + QStringLiteral("#Web"), QStringLiteral("web:b.example:bob*otp#Web")}) << "";
    QTest::newRow("Password Exporter") << QByteArray("# Generated by Password Exporter; Export format 1.1; Encrypted: false\n\"hostname\",\"username\",\"password\",\"formSubmitURL\",\"httpRealm\",\"usernameField\",\"passwordField\"\n"
                                                     "\"https://a.example\",\"ann\",\"x\",\"https://a.example\",\"\",\"user\",\"pass\"\n") << QStringList(ann) << "";
    QTest::newRow("Chrome's database") << QByteArray("origin_url,action_url,username_value,password_value,display_name,blacklisted_by_user\nhttps://a.example/,,ann,x,A,0\nhttps://never.example/,,,,,1\n") << QStringList(ann) << "empty";
    QTest::newRow("Chrome's database with dates") << QByteArray("origin_url,username_value,password_value,date_created,date_last_used\nhttps://a.example/,ann,x,13244473600000000,0\n")
                                                  << QStringList(ann) << "";
    QTest::newRow("UPM") << QByteArray("A,ann,x,https://a.example,\nB,bob,\"y,z\",b.example,note\n") << QStringList({ann, QStringLiteral("web:b.example:bob")}) << "";
    QTest::newRow("Buttercup before groups were rows") << QByteArray("!group_id,!group_name,title,username,password,URL,id\n1,Work,A,ann,x,https://a.example,7\n") << QStringList(ann + QStringLiteral("#Work")) << "";
}

void TestOtherCsv::readsProducts()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, accounts);
    QFETCH(QString, skipped);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("other-csv"));
    QCOMPARE(brief(*list), accounts);
    QCOMPARE(list->skipped.keys(), skipped.isEmpty() ? QStringList() : QStringList(skipped));
    QCOMPARE(list->records, static_cast<int>(list->accounts.size()) + (skipped.isEmpty() ? 0 : 1));
    QVERIFY(list->warnings.isEmpty());
}

void TestOtherCsv::readsTheDatesOfChromesDatabase()
{
    const auto list = test::readBytes("origin_url,username_value,password_value,date_created,date_last_used\nhttps://a.example/,ann,x,13244473600000000,0\n");
    VERIFY_OK(list);
    QCOMPARE(test::timeText(list->accounts[0].created), QStringLiteral("2020-09-13T12:26:40Z"));
    QVERIFY(!list->accounts[0].lastUsed.isValid());
    QVERIFY(list->warnings.isEmpty());
}

void TestOtherCsv::readsApplePasswords()
{
    const auto list = test::readBytes("Title,URL,Username,Password,Notes,OTPAuth\n"
                                      "a.example (ann),https://a.example/,ann,x,\"two\nlines, quoted\",otpauth://totp/a?secret=ABC\n"
                                      "a.example (ann),https://b.example/,ann,x,,\n"
                                      "Home (ann),,ann,x,,\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("apple-passwords-csv"));
    QCOMPARE(brief(*list), QStringList({QStringLiteral("web:a.example:ann*otp"), QStringLiteral("web:b.example:ann"), QStringLiteral("unresolved:home (ann):ann")}));
    QCOMPARE(list->accounts[0].title, QStringLiteral("a.example (ann)"));
    const auto half = test::readBytes("Title,URL,Username,Password,OTPAuth\nA,https://a.example/,ann,x,\n");
    VERIFY_OK(half);
    QCOMPARE(half->format, QStringLiteral("apple-passwords-csv"));
}

void TestOtherCsv::readsKeePass1_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QStringList>("accounts");
    const QStringList both{QStringLiteral("web:a.example:ann"), QStringLiteral("web:b.example:bob")};
    QTest::newRow("as it writes them") << QByteArray("\"A \\\"x\\\"\",\"ann\",\"p\\\\\",\"https://a.example\",\"c:\\\\temp\\\\\"\r\n\"B\",\"bob\",\"\\\"\",\"https://b.example\",\"\"\r\n") << both;
    QTest::newRow("backslashes alone") << QByteArray("\"A\",\"ann\",\"e\\p{v6\",\"https://a.example\",\"\"\n\"B\",\"bob\",\"x\",\"https://b.example\",\"\"\n") << both;
    QTest::newRow("doubled quotes") << QByteArray("\"A \"\"x\"\"\",\"ann\",\"p\\\",\"https://a.example\",\"\"\n\"B\",\"bob\",\"\"\"\",\"https://b.example\",\"\"\n") << both;
    QTest::newRow("comments of two lines") << QByteArray("\"A\",\"ann\",\"x\",\"https://a.example\",\"one\r\ntwo, \\\"three\\\"\"\r\n\"B\",\"bob\",\"x\",\"https://b.example\",\"\"\r\n") << both;
}

void TestOtherCsv::readsKeePass1()
{
    QFETCH(QByteArray, rows);
    QFETCH(QStringList, accounts);
    const auto list = test::readBytes("\"Account\",\"Login Name\",\"Password\",\"Web Site\",\"Comments\"\n" + rows);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keepass1-csv"));
    QCOMPARE(brief(*list), accounts);
    QVERIFY(list->skipped.isEmpty());
}

void TestOtherCsv::readsTimesOfNextcloud()
{
    const auto list = test::readBytes("Label,Username,Password,Notes,Url,Custom Fields,Folder,Tags,Favorite,Edited,Id,Revision,Folder Id\n"
                                      "A,ann,x,,https://a.example,,Home,\"one,two\",false,Thu Oct 20 2022 21:31:42 GMT+0200 (Central European Summer Time),1,2,3\n"
                                      "B,bob,x,,https://b.example,,,,false,2022-10-20T21:31:42+00:00,1,2,3\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("other-csv"));
    QCOMPARE(test::timeText(list->accounts[0].passwordChanged), QStringLiteral("2022-10-20T19:31:42Z"));
    QCOMPARE(test::timeText(list->accounts[1].passwordChanged), QStringLiteral("2022-10-20T21:31:42Z"));
    QCOMPARE(list->accounts[0].tags, QStringList({QStringLiteral("Home"), QStringLiteral("one"), QStringLiteral("two")}));
}

void TestOtherCsv::countsGroupsOfButtercup()
{
    const auto list = test::readBytes("!type,!group_id,!group_name,!group_parent,title,username,password,URL,Notes\n"
                                      "group,1,Mail,0,,,,,\n"
                                      "group,2,Work,1,,,,,\n"
                                      "group,3,Loop,3,,,,,\n"
                                      "entry,2,,,A,ann,x,https://a.example,\n"
                                      "entry,3,,,B,bob,x,https://b.example,\n"
                                      "entry,1,,,N,,,,\"two\nlines\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->records, 6);
    QCOMPARE(list->skipped.value(QStringLiteral("folder")), 3);
    QCOMPARE(list->skipped.value(QStringLiteral("note")), 1);
    QCOMPARE(list->accounts[0].tags, QStringList(QStringLiteral("Mail/Work")));
    QVERIFY(list->accounts[1].tags.front().startsWith(u"Loop/Loop"));
    QCOMPARE(list->lines[0].title, QStringLiteral("Mail"));
}

void TestOtherCsv::refusesHeadersThatDoNotFit_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("missing");
    QTest::newRow("Apple") << "apple-passwords-csv" << "url";
    QTest::newRow("KeePass 1") << "keepass1-csv" << "account";
    QTest::newRow("others") << "other-csv" << "password";
    QTest::newRow("unknown") << "generic-csv" << "login or password";
}

void TestOtherCsv::refusesHeadersThatDoNotFit()
{
    QFETCH(QString, format);
    QFETCH(QString, missing);
    const auto list = test::readBytes("title,colour\nA,red\n", format);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputMissingColumn);
    QCOMPARE(list.error().where, missing);
}

RECOURSE_TEST(TestOtherCsv, QCoreApplication)
#include "test_other_csv.moc"
