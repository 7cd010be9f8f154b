// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;

namespace {

const QString kCanary = QStringLiteral("cAnArY");

} // namespace

/// What password managers' lists hold beside accounts must be nowhere afterwards: passwords, notes, seeds, cards, further fields.
class TestManagerSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoSecretText_data();
    void keepsNoSecretText();
    void keepsNoSecretTextOfArchives_data() { keepsNoSecretText_data(); }
    void keepsNoSecretTextOfArchives();
    void namesNoSecretInErrors_data();
    void namesNoSecretInErrors();
    void survivesCuts_data() { keepsNoSecretText_data(); }
    void survivesCuts();
};

void TestManagerSecrets::keepsNoSecretText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("LastPass") << QByteArray("url,username,password,totp,extra,name,grouping,fav\n"
                                            "https://me:cAnArY@a.example/?t=cAnArY,ann,cAn&amp;cAnArY,cAnArY,\"cAnArY\ncAnArY\",A,,0\nhttp://sn,cAnArY,cAnArY,,\"NoteType:Credit Card\nNumber:cAnArY\",Card,,0\n"
                                            "http://sn,,,,\"NoteType:cAnArY\",Own,,0\n,,,,torn cAnArY\ncAnArY, more cAnArY\nend,Torn,,0\nhttps://b.example,\"bob,cAnArY,,cAnArY,B,,0\n");
    QTest::newRow("LastPass form fills") << QByteArray("profilename,profilelanguage,title,ssn,ccnum\nHome,en,cAnArY,cAnArY,cAnArY\n");
    QTest::newRow("Dashlane") << QByteArray("username,username2,username3,title,password,note,url,category,otpSecret\nann,,,A,cAnArY,cAnArY,https://me:cAnArY@a.example,,cAnArY\n");
    QTest::newRow("Dashlane ids") << QByteArray("type,number,name,issue_date,expiration_date,place_of_issue,state\npassport,cAnArY,cAnArY,,,,\n");
    QTest::newRow("Dashlane payments") << QByteArray("type,account_name,account_holder,cc_number,code,expiration_month,expiration_year,routing_number,account_number,country,issuing_bank,note,name\n"
                                                     "payment_card,x,,cAnArY,cAnArY,1,2,cAnArY,cAnArY,,,cAnArY,y\n");
    QTest::newRow("Dashlane personal") << QByteArray("type,title,first_name,middle_name,last_name,login,date_of_birth,email,item_name,phone_number,address\nname,MR,cAnArY,,cAnArY,cAnArY,cAnArY,,,cAnArY,cAnArY\n");
    QTest::newRow("Dashlane notes") << QByteArray("title,note\nA,cAnArY\n");
    QTest::newRow("Dashlane JSON") << QByteArray(R"({"AUTHENTIFIANT":[{"domain":"https://me:cAnArY@a.example","login":"ann","password":"cAnArY","note":"cAnArY","otpSecret":"cAnArY"}],
        "PAYMENTMEANS_CREDITCARD":[{"cardNumber":"cAnArY"}],"SECURENOTE":[{"title":"N","content":"cAnArY"}],"GENERATED_PASSWORD":[{"password":"cAnArY"}]})");
    QTest::newRow("Dashlane without header") << QByteArray("\"A\",\"https://a.example\",\"ann\",\"cAnArY\",\"cAnArY\"\n\"B\",\"https://b.example\",\"bob\",\"cAnArY\",\"cAnArY\"\n");
    QTest::newRow("Keeper") << QByteArray("\"\",\"A\",\"ann\",\"cAnArY\",\"https://me:cAnArY@a.example\",\"cAnArY\",\"\",\"TFC:Keeper\",\"cAnArY\",\"PIN\",\"cAnArY\",\"cAnArY\",\"cAnArY\"\n"
                                          "\"\",\"B\",\"bob\",\"cAnArY\",\"https://b.example\",\"cAnArY\",\"\"\n");
    QTest::newRow("Keeper JSON") << QByteArray(R"({"records":[{"title":"A","$type":"login","login":"ann","password":"cAnArY","login_url":"https://me:cAnArY@a.example","notes":"cAnArY",
        "custom_fields":{"$oneTimeCode::1":"cAnArY","$secret:cAnArY:1":"cAnArY","$paymentCard::1":{"cardNumber":"cAnArY"},"cAnArY":"cAnArY"}},
        {"title":"B","$type":"cAnArY","password":"cAnArY"},{"title":"C","$type":"sshKeys","custom_fields":{"$keyPair::1":{"privateKey":"cAnArY"}}}]})");
    QTest::newRow("RoboForm") << QByteArray("Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\nA,https://me:cAnArY@a.example,https://a.example,ann,'cAnArY,cAnArY,,\"Password$,,,pwd,cAnArY\",\"TOTP KEY$,,,txt,cAnArY\"\n");
    QTest::newRow("NordPass") << QByteArray("name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,folder,full_name,type,custom_fields\n"
                                            "A,https://a.example,\"[\"\"https://me:cAnArY@b.example\"\"]\",ann,cAnArY,cAnArY,,,,,,password,\"[{\"\"label\"\":\"\"cAnArY\"\",\"\"value\"\":\"\"cAnArY\"\"}]\"\n"
                                            "C,,,,,cAnArY,cAnArY,cAnArY,cAnArY,,,credit_card,\nT,,,,,,,,,,,cAnArY,\n");
    QTest::newRow("Enpass") << QByteArray(R"({"items":[{"title":"A","template_type":"login.default","note":"cAnArY","attachments":[{"data":"cAnArY"}],"fields":[{"type":"username","value":"ann","history":[{"value":"cAnArY"}]},
        {"type":"password","value":"cAnArY","history":[{"value":"cAnArY"}]},{"type":"totp","value":"cAnArY"},{"type":"text","label":"cAnArY","value":"cAnArY"},{"type":"url","value":"https://me:cAnArY@a.example"}]},
        {"title":"C","template_type":"creditcard.default","fields":[{"type":"ccNumber","value":"cAnArY"}]},{"title":"D","template_type":"cAnArY"}]})");
    QTest::newRow("Enpass CSV") << QByteArray("\"Title\",\"Field\",\"Value\",\"Note\"\n\"A\",\"Username\",\"ann\",\"*Password\",\"cAnArY\",\"TOTP\",\"cAnArY\",\"cAnArY\",\"cAnArY\",\"cAnArY\"\n");
    QTest::newRow("Zoho") << QByteArray("Secret Name,Secret URL,SecretData,Notes,CustomData\nA,https://me:cAnArY@a.example,\"SecretType:cAnArY\nUser Name:ann\nPassword:cAnArY\nTOTP:cAnArY\nPIN:cAnArY\n\",cAnArY,\"x:cAnArY\n\"\n");
    QTest::newRow("Zoho generic") << QByteArray("Secret Name,Secret URL,Notes\nA,https://a.example,cAnArY,ann,cAnArY,cAnArY\n");
    QTest::newRow("Sticky Password") << QByteArray("<root><Database><Logins><Login ID=\"1\" Name=\"ann\" Password=\"cAnArY\" More=\"cAnArY\"/></Logins><Accounts><Account Name=\"A\" Link=\"https://me:cAnArY@a.example\" Comments=\"cAnArY\">"
                                                   "<LoginLinks><Login SourceLoginID=\"1\"/></LoginLinks></Account></Accounts><Memos>cAnArY</Memos></Database></root>");
    QTest::newRow("Proton Pass") << QByteArray(R"({"userId":"u","vaults":{"v":{"name":"V","items":[{"state":1,"data":{"type":"login","metadata":{"name":"A","note":"cAnArY"},"extraFields":[{"fieldName":"cAnArY","type":"totp","data":{"totpUri":"cAnArY"}}],
        "content":{"itemUsername":"ann","password":"cAnArY","urls":["https://me:cAnArY@a.example"],"totpUri":"cAnArY","passkeys":[{"content":"cAnArY"}]}}},
        {"state":1,"aliasEmail":"cAnArY","data":{"type":"alias","metadata":{"name":"B"}}},{"state":1,"data":{"type":"cAnArY","metadata":{"name":"C"},"content":{"password":"cAnArY"}}}]}}})");
    QTest::newRow("Proton Pass CSV") << QByteArray("type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,A,https://me:cAnArY@a.example,,ann,cAnArY,cAnArY,cAnArY,1,1,V\n"
                                                   "creditCard,C,,,,,\"{\"\"number\"\":\"\"cAnArY\"\"}\",,1,1,V\ncAnArY,D,,cAnArY,cAnArY,cAnArY,,,1,1,V\n");
}

void TestManagerSecrets::keepsNoSecretText()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QVERIFY(list->format != u"generic-csv");
    QVERIFY(list->records > 0 && test::addsUp(*list));
    QVERIFY2(!test::everyWord(*list).contains(kCanary, Qt::CaseInsensitive), qPrintable(test::everyWord(*list)));
}

void TestManagerSecrets::keepsNoSecretTextOfArchives()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(*formats::writeZip({{QStringLiteral("export"), text, true}, {QStringLiteral("files/notes.txt"), "cAnArY\n", true}}));
    VERIFY_OK(list);
    QVERIFY2(!test::everyWord(*list).contains(kCanary, Qt::CaseInsensitive), qPrintable(test::everyWord(*list)));
}

void TestManagerSecrets::namesNoSecretInErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Keeper, cut") << QByteArray(R"({"records":[{"title":"A","password":"cAnArY)");
    QTest::newRow("Keeper, no records") << QByteArray(R"({"shared_folders":[],"cAnArY":["cAnArY"]})");
    QTest::newRow("Enpass, cut") << QByteArray(R"({"items":[{"title":"A","template_type":"login.default","fields":[{"value":"cAnArY"}])");
    QTest::newRow("Proton Pass, not so") << QByteArray(R"({"userId":"cAnArY","vaults":["cAnArY"]})");
    QTest::newRow("Sticky Password, cut") << QByteArray("<root><Database><Logins><Login ID=\"1\" Password=\"cAnArY\"");
    QTest::newRow("Sticky Password, broken") << QByteArray("<root><Database><Logins><Login Password=\"cAnArY\" Password=\"cAnArY\"/></Logins>");
    QTest::newRow("headless, four columns") << QByteArray("\"ann\",\"cAnArY\",\"\",\"\"\n\"bob\",\"cAnArY\",\"\",\"\"\n");
}

void TestManagerSecrets::namesNoSecretInErrors()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    if (list)
        QSKIP("Read as a list without signature.");
    QVERIFY2(!list.error().text().contains(kCanary, Qt::CaseInsensitive), qPrintable(list.error().text()));
    QVERIFY2(!list.error().where.contains(kCanary, Qt::CaseInsensitive), qPrintable(list.error().where));
}

/// Every beginning of a list, and the list with NUL, a quote or a broken byte in any place, is read or refused, and adds up.
void TestManagerSecrets::survivesCuts()
{
    QFETCH(QByteArray, text);
    for (qsizetype at = 1; at < text.size(); at += 7) {
        const QByteArray cut = text.left(at);
        for (const QByteArray& odd : {cut, cut + '\0' + text.mid(at), cut + '"' + text.mid(at), cut + '\xC3' + text.mid(at), cut + "\r\n" + text.mid(at)}) {
            const auto list = test::readBytes(odd);
            QVERIFY2(!list || test::addsUp(*list), qPrintable(QString::number(at)));
        }
    }
}

RECOURSE_TEST(TestManagerSecrets, QCoreApplication)
#include "test_manager_secrets.moc"
