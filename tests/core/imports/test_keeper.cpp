// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

class TestKeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsHeadlessRows();
    void readsRowsWithoutQuotes();
    void readsTemplateWithHeader();
    void takesNoOtherHeadlessList_data();
    void takesNoOtherHeadlessList();
    void readsRecords();
    void readsListsThatBeginWithANote();
    void readsFieldsOfAllSpellings_data();
    void readsFieldsOfAllSpellings();
    void sortsTypes_data();
    void sortsTypes();
    void survivesOddJson_data();
    void survivesOddJson();
};

void TestKeeper::readsHeadlessRows()
{
    const auto list = test::readBytes("\"Work\\Team\",\"Shop\",\"ann\",\"p1\",\"https://shop.example/login\",\"a note\",\"\",\"Account ID\",\"123\",\"TFC:Keeper\",\"otpauth://totp/x?secret=JBSW\"\n"
                                      "\"\",\"Mail\",\"bob@mail.example\",\"p,\"\"2\",\"https://mail.example\",\"two\nlines\",\"Shared\\One\",\"Website Address\",\"https://login.mail.example\",\"Website Address 2\",\"\"\n"
                                      "\"\",\"Router\",\"admin\",\"p3\",\"\",\"\",\"\"\n\"\",\"Text\",\"\",\"\",\"\",\"only\",\"\"\n\"\",\"Nothing\",\"\",\"\",\"\",\"\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keeper"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann tags=Work/Team otp"),
        QStringLiteral("web mail.example bob@mail.example hosts=login.mail.example tags=Shared/One"), QStringLiteral("unresolved \"Router\" admin")}));
    QCOMPARE(test::fateTexts(*list), test::words("new new new note empty"));
    QCOMPARE(list->lines[2].line, 4);
}

/// Keeper Commander's own, where only some rows bring further fields.
void TestKeeper::readsRowsWithoutQuotes()
{
    const auto list = test::readBytes("Work,GitHub,ann@mail.example,p1,https://shop.example,a note,,Security Q,blue\r\n,mail.example,bob,p2,https://mail.example,,Team\r\n"
                                      "Home,Disk,cat,\"p,3\",https://disk.example,\"two\nlines\",false,TFC:Keeper,otpauth://totp/x?secret=JBSW,Website Address,https://disk.test\r\n,Router,admin,p4,,,\r\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keeper"));
    QCOMPARE(test::fateTexts(*list), test::words("new new new new"));
    QCOMPARE(test::accountTexts(*list).first(), QStringLiteral("web shop.example ann@mail.example tags=Work"));
    QCOMPARE(test::accountTexts(*list).last(), QStringLiteral("unresolved \"Router\" admin"));
    const auto one = test::readBytes(",Shop,ann,p,https://shop.example,,\r\n");
    VERIFY_OK(one);
    QCOMPARE(one->format, QStringLiteral("keeper"));
}

void TestKeeper::readsTemplateWithHeader()
{
    const auto list = test::readBytes("Folder,Title,Login,Password,Website Address,Notes,Shared Folder,Custom Fields\nWork,Shop,ann,p,https://shop.example,,,TFC:Keeper,otpauth://totp/x\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keeper"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann tags=Work otp")}));
}

void TestKeeper::takesNoOtherHeadlessList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("without quotes, eight columns") << QByteArray("Work,Shop,ann,p1,https://shop.example,,,\nWork,Mail,bob,p2,https://mail.example,,,\n");
    QTest::newRow("without quotes, six columns in a row") << QByteArray("Work,Shop,ann,p1,https://shop.example,,\nWork,Mail,bob,p2,https://mail.example,\nWork,Disk,cat,p3,https://disk.example,,\n");
    QTest::newRow("without quotes, numbered rows") << QByteArray("1,Shop,ann,p1,https://shop.example,,\n2,Mail,bob,p2,https://mail.example,,\n");
    QTest::newRow("without quotes, days at the end") << QByteArray("Work,Shop,ann,p1,https://shop.example,,2021-04-05\nWork,Mail,bob,p2,https://mail.example,,2021-04-06\n");
    QTest::newRow("without quotes, addresses before") << QByteArray("Work,https://shop.example,ann,p1,https://shop.example/login,,\nWork,https://mail.example,bob,p2,https://mail.example/login,,\n");
    QTest::newRow("six columns") << QByteArray("\"Work\",\"Shop\",\"ann\",\"p1\",\"https://shop.example\",\"\"\n\"Work\",\"Mail\",\"bob\",\"p2\",\"https://mail.example\",\"\"\n");
    QTest::newRow("address first") << QByteArray("\"https://shop.example\",\"ann\",\"p1\",\"\",\"https://x.example\",\"\",\"\"\n\"https://mail.example\",\"bob\",\"p2\",\"\",\"\",\"\",\"\"\n");
}

void TestKeeper::takesNoOtherHeadlessList()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    QVERIFY(!list || list->format != u"keeper");
}

void TestKeeper::readsRecords()
{
    const auto list = test::readBytes(R"({"shared_folders":[{"path":"Team"}],"records":[
        {"title":"Shop","uid":"x","login":"ann","password":"p","login_url":"https://shop.example","notes":"n","custom_fields":{"Number":"12"},
         "folders":[{"folder":"Work\\Name\\\\x"},{"shared_folder":"Team"}]},
        {"title":"Shop","$type":"login","login":"ANN","login_url":"https://www.shop.example"},
        {"title":"Router","login":"admin","password":"p"},{"title":"Nothing","$type":"login"},{"title":"Text","notes":"x"},"odd"]})");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keeper"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann hosts=www.shop.example tags=Work/Name\\x|Team"), QStringLiteral("unresolved \"Router\" admin")}));
    QCOMPARE(test::fateTexts(*list), test::words("new merged new empty note bad_row"));
    QCOMPARE(list->lines.back().title, QStringLiteral("item 6"));
}

void TestKeeper::readsListsThatBeginWithANote()
{
    const QByteArray login(R"({"title":"Shop","login":"ann","password":"p","login_url":"https://shop.example"})");
    for (const QByteArray& text : {"{\"records\":[{\"title\":\"Text\",\"notes\":\"x\"}," + login + "]}", QByteArray(R"({"shared_folders":[],"records":[{"title":"Text","notes":"x"}]})")}) {
        const auto list = test::readBytes(text);
        VERIFY_OK(list);
        QCOMPARE(list->format, QStringLiteral("keeper"));
        QCOMPARE(list->skipped.value(QStringLiteral("note")), 1);
    }
}

void TestKeeper::readsFieldsOfAllSpellings_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("account");
    QTest::newRow("code") << QByteArray(R"("$oneTimeCode::1":"otpauth://totp/x")") << "web a.example ann otp";
    QTest::newRow("code, new spelling") << QByteArray(R"("$oneTimeCode":["","otpauth://totp/x"])") << "web a.example ann otp";
    QTest::newRow("code, old spelling") << QByteArray(R"("TFC:Keeper":"otpauth://totp/x")") << "web a.example ann otp";
    QTest::newRow("empty code") << QByteArray(R"("$oneTimeCode::1":"")") << "web a.example ann";
    QTest::newRow("addresses") << QByteArray(R"("$url":["https://b.example","https://c.example"],"$url:profile url":"https://d.example")") << "web a.example ann hosts=b.example|c.example|d.example";
    QTest::newRow("labelled address") << QByteArray(R"("$text:Website Address 2:1":"https://b.example","$text:other:1":"https://c.example")") << "web a.example ann hosts=b.example";
    QTest::newRow("mail address") << QByteArray(R"("$email::1":"ann@mail.example")") << "web a.example ann also=ann@mail.example";
    QTest::newRow("passkey") << QByteArray(R"("$passkey::1":{"credentialId":"x"})") << "web a.example ann passkey";
    QTest::newRow("secrets") << QByteArray(R"("$secret:pin:1":"1234","$paymentCard::1":{"cardNumber":"4111"},"$securityQuestion::1":[{"answer":"x"}])") << "web a.example ann";
}

void TestKeeper::readsFieldsOfAllSpellings()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, account);
    const auto list = test::readBytes(R"({"records":[{"title":"A","$type":"login","login":"ann","login_url":"https://a.example","custom_fields":{)" + fields + "}}]}");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({account}));
}

void TestKeeper::sortsTypes_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::addColumn<QString>("fate");
    QTest::newRow("card") << QByteArray(R"("$type":"bankCard","login":"x","password":"p")") << "card";
    QTest::newRow("note") << QByteArray(R"("$type":"encryptedNotes","notes":"x")") << "note";
    QTest::newRow("SSH") << QByteArray(R"("$type":"sshKeys","login":"x","password":"p")") << "ssh";
    QTest::newRow("contact") << QByteArray(R"("$type":"contact")") << "identity";
    QTest::newRow("passport") << QByteArray(R"("$type":"passport","password":"p")") << "identity";
    QTest::newRow("file") << QByteArray(R"("$type":"photo")") << "file";
    QTest::newRow("wireless") << QByteArray(R"("$type":"wifiCredentials","password":"p")") << "wifi";
    QTest::newRow("bank account") << QByteArray(R"("$type":"bankAccount","custom_fields":{"$bankAccount":{}})") << "bank";
    QTest::newRow("online banking") << QByteArray(R"("$type":"bankAccount","login":"x","password":"p")") << "new";
    QTest::newRow("insurance with an address") << QByteArray(R"("$type":"healthInsurance","login":"x","login_url":"https://x.example")") << "new";
    QTest::newRow("membership with a number") << QByteArray(R"("$type":"membership","password":"p")") << "other";
    QTest::newRow("server") << QByteArray(R"("$type":"serverCredentials","login":"x","password":"p")") << "new";
    QTest::newRow("of the future") << QByteArray(R"("$type":"spaceSuit")") << "other";
    QTest::newRow("no text") << QByteArray(R"("$type":7,"login":"x","password":"p")") << "new";
}

void TestKeeper::sortsTypes()
{
    QFETCH(QByteArray, record);
    QFETCH(QString, fate);
    const auto list = test::readBytes(R"({"records":[{"title":"T",)" + record + "}]}");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keeper"));
    QCOMPARE(test::fateTexts(*list), QStringList({fate}));
}

void TestKeeper::survivesOddJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wrong types") << QByteArray(R"({"shared_folders":[],"records":[{"title":7,"login":{},"custom_fields":[1,{"$url":"x"}],"folders":{"folder":"x"}},{"title":"A","custom_fields":{"$url":7,"$oneTimeCode":{}}}]})");
    QTest::newRow("duplicate keys") << QByteArray(R"({"records":[{"title":"A","uid":1,"login":"a","login":"b","password":"p"}]})");
    QTest::newRow("nothing") << QByteArray(R"({"shared_folders":[],"records":[]})");
    QTest::newRow("array") << QByteArray(R"([{"title":"A","login":"a","password":"p"}])");
}

void TestKeeper::survivesOddJson()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keeper"));
    QVERIFY(test::addsUp(*list));
}

RECOURSE_TEST(TestKeeper, QCoreApplication)
#include "test_keeper.moc"
