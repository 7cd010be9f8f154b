// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

const QByteArray kCredentials("username,username2,username3,title,password,note,url,category,otpSecret\r\n"
                              "ann,ann@mail.example,,Shop,p1,\"line 1\nline 2\",https://shop.example/login,Shopping,JBSW\r\n"
                              ",second,third,Other,p2,,https://other.example,,\r\n"
                              ",,,Only a note,,\"text, with \"\"quotes\"\"\",,,\r\n"
                              ",,,,,,,,");
const QByteArray kIds("type,number,name,issue_date,expiration_date,place_of_issue,state\npassport,X123,Ann Low,2022-1-30,2032-1-30,Here,\ntax_number,77,,,,,\n");
const QByteArray kPayments("type,account_name,account_holder,cc_number,code,expiration_month,expiration_year,routing_number,account_number,country,issuing_bank,note,name\n"
                           "bank,Savings,Ann Low,,,,,1,2,US,US-X,,\npayment_card,ANN LOW,,4111111111111111,123,01,2027,,,US,,,my card\n");
const QByteArray kPersonal("type,title,first_name,middle_name,last_name,login,date_of_birth,place_of_birth,email,email_type,item_name,phone_number,address,country,state,city,zip,"
                           "address_recipient,address_building,address_apartment,address_floor,address_door_code,job_title,url\n"
                           "name,MRS,Ann,,Low,ann,,,,,,,,,,,,,,,,,,\nemail,,,,,,,,Ann.Low@mail.example,personal,Private,,,,,,,,,,,,,\n"
                           "email,,,,,,,,ann.low@MAIL.example,personal,Again,,,,,,,,,,,,,\nemail,,,,,,,,not an address,personal,,,,,,,,,,,,,,\n"
                           "website,,,,,,,,,,Site,,,,,,,,,,,,,own.example\n");
const QByteArray kNotes("title,note\nDoor,1234\n");

QByteArray zipOf(const std::vector<formats::ZipMember>& members)
{
    return *formats::writeZip(members);
}

} // namespace

class TestDashlane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsCredentials();
    void readsVariantsOfCredentials_data();
    void readsVariantsOfCredentials();
    void readsOtherFilesAlone_data();
    void readsOtherFilesAlone();
    void readsTheWholeArchive();
    void offersAddressesToWatch();
    void readsHeadlessList();
    void takesNoOtherHeadlessList_data();
    void takesNoOtherHeadlessList();
    void readsJson();
    void survivesOddJson_data();
    void survivesOddJson();
};

void TestDashlane::readsCredentials()
{
    const auto list = test::readBytes(kCredentials);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QCOMPARE(test::accountTexts(*list),
        QStringList({QStringLiteral("web shop.example ann also=ann@mail.example tags=Shopping otp"), QStringLiteral("web other.example second also=third")}));
    QCOMPARE(test::fateTexts(*list), test::words("new new note empty"));
    QCOMPARE(list->lines[1].line, 4);
}

void TestDashlane::readsVariantsOfCredentials_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("otp");
    QTest::newRow("address of the seed") << QByteArray("username,username2,username3,title,password,note,url,category,otpUrl\nann,,,A,p,,https://a.example,,otpauth://totp/x?secret=JBSW\n") << true;
    QTest::newRow("of a phone") << QByteArray("username,username2,username3,title,password,note,url,category,otp\nann,,,A,p,,https://a.example,,null\n") << false;
    QTest::newRow("one name") << QByteArray("username,title,password,note,url,category,otpSecret\nann,A,p,,https://a.example,,\n") << false;
    QTest::newRow("another order") << QByteArray("url,title,password,note,username3,username2,username\nhttps://a.example,A,p,,,,ann\n") << false;
}

void TestDashlane::readsVariantsOfCredentials()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, otp);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QCOMPARE(test::accountTexts(*list), QStringList({otp ? QStringLiteral("web a.example ann otp") : QStringLiteral("web a.example ann")}));
}

void TestDashlane::readsOtherFilesAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("fates");
    QTest::addColumn<QString>("title");
    QTest::newRow("ids") << kIds << test::words("identity identity") << "passport";
    QTest::newRow("payments") << kPayments << test::words("bank card") << "Savings";
    QTest::newRow("personal") << kPersonal << test::words("identity identity identity identity identity") << "name";
    QTest::newRow("notes") << kNotes << test::words("note") << "Door";
    QTest::newRow("notes of a phone") << QByteArray("title,note,category\nDoor,1234,\n") << test::words("note") << "Door";
}

void TestDashlane::readsOtherFilesAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, fates);
    QFETCH(QString, title);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QCOMPARE(test::fateTexts(*list), fates);
    QCOMPARE(list->lines.front().title, title);
    QVERIFY(list->accounts.empty());
}

void TestDashlane::readsTheWholeArchive()
{
    const auto list = test::readBytes(zipOf({{QStringLiteral("export/my-ids.csv"), kIds, true}, {QStringLiteral("export/a.csv"), kPersonal, true},
        {QStringLiteral("export/credentials.csv"), kCredentials, true}, {QStringLiteral("export/payments.csv"), kPayments, true},
        {QStringLiteral("export/securenotes.csv"), kNotes, true}, {QStringLiteral("export/wifi.csv"), "ssid,passphrase\nHome,abc\n", true}}));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QCOMPARE(list->accounts.size(), std::size_t{2});
    QCOMPARE(list->records, 14);
    QCOMPARE(list->skipped, (QMap<QString, int>{{QStringLiteral("identity"), 7}, {QStringLiteral("bank"), 1}, {QStringLiteral("card"), 1}, {QStringLiteral("note"), 2}, {QStringLiteral("empty"), 1}}));
    QVERIFY(test::addsUp(*list));
    QVERIFY(list->member.contains(QStringLiteral("export/credentials.csv")));
}

void TestDashlane::offersAddressesToWatch()
{
    const auto list = test::readBytes(kPersonal);
    VERIFY_OK(list);
    QCOMPARE(list->ownAddresses, QStringList({QStringLiteral("Ann.Low@mail.example")}));
}

void TestDashlane::readsHeadlessList()
{
    const auto list = test::readBytes("\"nothing\"\n\"Shop\",\"https://shop.example/\",\"ann\",\"p,1\",\"\"\n\"Mail\",\"https://mail.example\",\"bob@mail.example\",\"p\"\"2\",\"a note\"\n"
                                      "\"Router\",\"\",\"admin\",\"p3\",\"\"\n\"Text\",\"\",\"\",\"\",\"several\nlines\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QCOMPARE(test::accountTexts(*list),
        QStringList({QStringLiteral("web shop.example ann"), QStringLiteral("web mail.example bob@mail.example"), QStringLiteral("unresolved \"Router\" admin")}));
    QCOMPARE(test::fateTexts(*list), test::words("empty new new new note"));
}

void TestDashlane::takesNoOtherHeadlessList_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("without quotes") << QByteArray("Shop,https://shop.example/,ann,p1,\nMail,https://mail.example,bob,p2,note\n");
    QTest::newRow("address elsewhere") << QByteArray("\"Shop\",\"ann\",\"p1\",\"https://shop.example/\",\"\"\n\"Mail\",\"bob\",\"p2\",\"https://mail.example\",\"\"\n");
    QTest::newRow("four columns") << QByteArray("\"Shop\",\"https://shop.example/\",\"ann\",\"p1\"\n\"Mail\",\"https://mail.example\",\"bob\",\"p2\"\n");
}

void TestDashlane::takesNoOtherHeadlessList()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    QVERIFY(!list || list->format != u"dashlane");
}

void TestDashlane::readsJson()
{
    const auto list = test::readBytes(R"({"AUTHENTIFIANT":[{"domain":"https://shop.example","email":"ann@mail.example","login":"ann","secondaryLogin":"low","note":"","password":"p","title":"Shop"},
        {"domain":"","url":"https://b.example","login":"","email":"bob@mail.example","password":"p","title":"B","otpSecret":"JBSW"},{"title":"Text","note":"x"},{"title":"Nothing"},17],
        "EMAIL":[{"email":"own@mail.example"},{"email":""}],"IDENTITY":[{"fullName":"Ann"}],"BANKSTATEMENT":[{"BankAccountName":"X"}],"PAYMENTMEANS_CREDITCARD":[{"cardNumber":"4111"}],
        "SECURENOTE":[{"title":"N","content":"x"}],"AUTH_CATEGORY":[{"categoryName":"C"}],"SOMETHING_NEW":[{"a":1}],"version":3})");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QCOMPARE(test::accountTexts(*list),
        QStringList({QStringLiteral("web shop.example ann also=low|ann@mail.example"), QStringLiteral("web b.example bob@mail.example otp")}));
    QCOMPARE(test::fateTexts(*list), test::words("new new note empty bad_row identity identity identity bank card note folder other"));
    QCOMPARE(list->ownAddresses, QStringList({QStringLiteral("own@mail.example")}));
}

void TestDashlane::survivesOddJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wrong types") << QByteArray(R"({"AUTHENTIFIANT":[{"domain":7,"login":{"a":1},"password":["x"],"title":null},null,"x",[]],"EMAIL":{"email":"a@b.example"}})");
    QTest::newRow("duplicate keys") << QByteArray(R"({"AUTHENTIFIANT":[{"login":"a","login":"b","password":"p"}],"AUTHENTIFIANT":[{"login":"c","password":"p"}]})");
    QTest::newRow("empty") << QByteArray(R"({"AUTHENTIFIANT":[]})");
    QTest::newRow("NUL and surrogates") << QByteArray(R"({"AUTHENTIFIANT":[{"login":"a\u0000b","title":"\ud83d\ude00","password":"p"}]})");
}

void TestDashlane::survivesOddJson()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("dashlane"));
    QVERIFY(test::addsUp(*list));
}

RECOURSE_TEST(TestDashlane, QCoreApplication)
#include "test_dashlane.moc"
