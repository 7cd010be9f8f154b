// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

const QByteArray kNordPass("name,url,additional_urls,username,password,note,cardholdername,cardnumber,cvc,pin,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state,type,custom_fields\n");
const QByteArray kNordPassOld("name,url,username,password,note,cardholdername,cardnumber,cvc,expirydate,zipcode,folder,full_name,phone_number,email,address1,address2,city,country,state\n");
const QByteArray kRoboForm("Name,Url,MatchUrl,Login,Pwd,Note,Folder,RfFieldsV2\n");
const QByteArray kZoho("\xEF\xBB\xBF\"Password Name\",\"Description\",\"Password URL\",\"SecretData\",\"Notes\",\"CustomData\",\"Tags\",\"Classification\",\"Favorite\",\"TOTP\",\"Folder Name\"\n");

QByteArray sticky(const QByteArray& database)
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<root><Database>" + database + "</Database></root>\n";
}

} // namespace

/// NordPass, RoboForm, Zoho Vault and Sticky Password.
class TestManagerLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNordPass();
    void guessesNordPassTypes();
    void readsNordPassCells_data();
    void readsNordPassCells();
    void readsRoboForm();
    void readsOldRoboForm();
    void unescapesRoboForm();
    void readsZohoVault();
    void tellsZohoSecrets_data();
    void tellsZohoSecrets();
    void readsZohoGeneric();
    void readsStickyPassword();
    void readsStickyListsInAnyOrder();
    void refusesOtherRoots_data();
    void refusesOtherRoots();
    void refusesHostileXml_data();
    void refusesHostileXml();
    void losesOneRowToALoneQuote_data();
    void losesOneRowToALoneQuote();
};

void TestManagerLists::readsNordPass()
{
    const auto list = test::readBytes(kNordPass
        + "Work,,,,,,,,,,,,,,,,,,,,,folder,\n"
          "Shop,https://shop.example,\"[\"\"https://b.example/x\"\",\"\"hts:/typo.example\"\"]\",ann,p1,note,,,,,,,Work,,,,,,,,,password,\"[{\"\"label\"\":\"\"x\"\",\"\"type\"\":\"\"hidden\"\",\"\"value\"\":\"\"y\"\"}]\"\n\n"
          "Card,,,,,,A B,4111,123,,01/25,,,,,,,,,,,credit_card,\nText,,,,,secret,,,,,,,,,,,,,,,,note,\nMe,,,,,,,,,,,1,,Ann Low,123,ann@mail.example,x,,,,,identity,\n"
          "Doc,,,,,,,,,,,,,,,,,,,,,document,\nKey,https://key.example,,ann,,,,,,,,,,,,,,,,,,passkey,\nNew,,,,,,,,,,,,,,,,,,,,,space_suit,\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("nordpass-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann hosts=b.example tags=Work"), QStringLiteral("web key.example ann passkey")}));
    QCOMPARE(test::fateTexts(*list), test::words("folder new card note identity file new other"));
    QCOMPARE(list->warnings, (QMap<QString, int>{{QStringLiteral("bad_url"), 1}}));
    QCOMPARE(list->lines[2].line, 5);
}

void TestManagerLists::guessesNordPassTypes()
{
    const auto list = test::readBytes(kNordPassOld
        + "Folder,,,,,,,,,,,,,,,,,,\nShop,https://shop.example,ann,p,,,,,,,Folder,,,,,,,,\nCard,,,,,Ann,,,,,,,,,,,,,\nMe,,,,n,,,,,1,,Ann,,,,,,,\n"
          "Text,,,,secret,,,,,,,,,,,,,,\nNothing,,,,,,,,,,Folder,,,,,,,,\n");
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), test::words("folder new card identity note empty"));
}

void TestManagerLists::readsNordPassCells_data()
{
    QTest::addColumn<QByteArray>("urls");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("account");
    QTest::newRow("seed") << QByteArray() << QByteArray(R"("[{""label"":""2FA"",""type"":""hidden"",""value"":""otpauth://totp/x""}]")") << "web a.example ann otp";
    QTest::newRow("broken") << QByteArray("\"[\"\"https://b.example\"") << QByteArray("\"[{\"") << "web a.example ann";
    QTest::newRow("other kinds") << QByteArray("\"[7,{\"\"x\"\":1},null,\"\"https://b.example\"\"]\"") << QByteArray("7") << "web a.example ann hosts=b.example";
    QTest::newRow("no array") << QByteArray("https://b.example") << QByteArray() << "web a.example ann";
}

void TestManagerLists::readsNordPassCells()
{
    QFETCH(QByteArray, urls);
    QFETCH(QByteArray, fields);
    QFETCH(QString, account);
    const auto list = test::readBytes(kNordPass + "A,https://a.example," + urls + ",ann,p,,,,,,,,,,,,,,,,,password," + fields + "\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({account}));
}

void TestManagerLists::readsRoboForm()
{
    const auto list = test::readBytes(kRoboForm
        + "Shop,https://shop.example/login,https://shop.example/login,ann,p1,\"two\nlines\",/Work/Clients,\"User ID$,,,txt,ann\",\"Password$,,,pwd,p1\",\"TOTP KEY$,,,txt,JBSWY3DP\"\n"
          "Moved,htt:/typo,https://moved.example,bob,p2,,,\"TOTP KEY$,,,txt,\"\n"
          "Pattern,https://pattern.example,*.pattern.example/*,carl,p3,,,\n"
          "Form,https://form.example,https://form.example,,,,,\nBookmark,https://mark.example,,,,,Work,\nBroken,htt:/x,,,,,,\nText,,,,,a note,,\nNothing,,,,,,,\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("roboform-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann tags=Work/Clients otp"), QStringLiteral("web moved.example bob"),
        QStringLiteral("web pattern.example carl"), QStringLiteral("web form.example -")}));
    QCOMPARE(test::fateTexts(*list), test::words("new new new new bookmark bookmark note empty"));
}

void TestManagerLists::readsOldRoboForm()
{
    const auto list = test::readBytes("Name,Url,Login,Pwd,Note,Folder,Rf_fields\nShop,https://shop.example,ann,p,,/Work,User ID$:txt:ann,Password$:pwd:p,TOTP KEY$:txt:JBSW\n"
                                      "Mark,https://mark.example,,,,,\nForm,https://form.example,,,,,Customer$:txt:17\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann tags=Work otp"), QStringLiteral("web form.example -")}));
    QCOMPARE(test::fateTexts(*list), test::words("new bookmark new"));
}

void TestManagerLists::unescapesRoboForm()
{
    const auto list = test::readBytes("\xEF\xBB\xBF" + kRoboForm
        + "A,https://a.example,https://a.example,'@nobody,'@secret,,,\nB,https://b.example,https://b.example,''quoted,@secret,,,\nC,https://c.example,https://c.example,'plain,'=1+1,,,\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example @nobody"), QStringLiteral("web b.example 'quoted"), QStringLiteral("web c.example 'plain")}));
    QCOMPARE(list->accounts[0].password.reusedCount, 2);
}

void TestManagerLists::readsZohoVault()
{
    const auto list = test::readBytes(kZoho
        + "Shop,,https://shop.example/login,\"SecretType:Web Account\nUser Name:ann\nPassword:a:b:c\n\",,\"pin:1\n\",\"red,blue\",P,0,otpauth://totp/x,Work,\n"
          "Server,desc,,\"SecretType:Unix\r\nUser Name: bob \r\nPassword:p\r\n\",,,,E,1,,,\n"
          "Two,,\"https://two.example,https://login.two.example\",\"SecretType:Web Account\nUser Name:\nEmail:carl@mail.example\nPassword:p\n\",,,,P,0,,\"Outer\nInner\",\n"
          "Text,,,\"SecretType:Web Account\nUser Name:\nPassword:\n\",only,,,P,0,,,\nNothing,,,\"SecretType:Web Account\nUser Name:\nPassword:\n\",,\"\",,P,0,,,\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("zohovault-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann tags=Work|red|blue otp"), QStringLiteral("unresolved \"Server\" bob"),
        QStringLiteral("web two.example carl@mail.example hosts=login.two.example tags=Outer/Inner")}));
    QCOMPARE(test::fateTexts(*list), test::words("new new new note empty"));
}

void TestManagerLists::tellsZohoSecrets_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("fate");
    QTest::newRow("bank") << QByteArray("Bank Account") << "bank";
    QTest::newRow("card") << QByteArray("Credit Card") << "card";
    QTest::newRow("person") << QByteArray("Social Security Number") << "identity";
    QTest::newRow("file") << QByteArray("File Store") << "file";
    QTest::newRow("licence") << QByteArray("License Key") << "other";
    QTest::newRow("server") << QByteArray("Windows") << "new";
    QTest::newRow("the user's own") << QByteArray("My kind") << "new";
}

void TestManagerLists::tellsZohoSecrets()
{
    QFETCH(QByteArray, type);
    QFETCH(QString, fate);
    const auto list = test::readBytes(kZoho + "S,,,\"SecretType:" + type + "\nUser Name:ann\nPassword:p\n\",,,,P,0,,,\n");
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), QStringList({fate}));
}

void TestManagerLists::readsZohoGeneric()
{
    const auto list = test::readBytes("\xEF\xBB\xBF\"Secret Name\",\"Secret URL\",\"Notes\"\n\"Shop\",\"https://shop.example\",\"\",\"ann\",\"p,1\",\"0815\"\n\"Text\",\"\",\"a\nnote\",\"\",\"\"\n\"Router\",\"\",\"\",\"admin\",\"p\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("zohovault-csv"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann"), QStringLiteral("unresolved \"Router\" admin")}));
    QCOMPARE(test::fateTexts(*list), test::words("new note new"));
    const auto named = test::readBytes("Password Name,Password URL,Notes,User Name,Password\nShop,https://shop.example,,ann,p\n");
    VERIFY_OK(named);
    QCOMPARE(test::accountTexts(*named), QStringList({QStringLiteral("web shop.example ann")}));
}

void TestManagerLists::readsStickyPassword()
{
    const auto list = test::readBytes(sticky(
        "<Groups><Group ID=\"1\" Name=\"Work\" ParentID=\"\"/><Group ID=\"2\" Name=\"Team\" ParentID=\"1\"/><Group ID=\"3\" Name=\"Loop\" ParentID=\"3\"/></Groups>\n"
        "<Logins><Login ID=\"10\" Name=\"ann\" Password=\"p&quot;1\"/><Login ID=\"11\" Name=\"bob\" Password=\"p2\"/><Login ID=\"12\" Name=\"left\" Password=\"p3\"/></Logins>\n"
        "<Accounts><Account ID=\"100\" Name=\"Shop\" Link=\"https://shop.example/\" ParentID=\"2\" Comments=\"a/nb\"><LoginLinks><Login SourceLoginID=\"10\"/><Login SourceLoginID=\"11\"/></LoginLinks></Account>\n"
        "<Account ID=\"101\" Name=\"App\" Link=\"\" ParentID=\"3\"><LoginLinks><Login SourceLoginID=\"10\"/><Login SourceLoginID=\"99\"/></LoginLinks></Account>\n"
        "<Account ID=\"102\" Name=\"Mark\" Link=\"https://mark.example\"/><Account ID=\"103\" Name=\"Note\" Comments=\"text\"/></Accounts>"));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("stickypassword-xml"));
    const QStringList accounts = test::accountTexts(*list);
    QCOMPARE(accounts.size(), 5);
    QCOMPARE(accounts[0], QStringLiteral("web shop.example ann tags=Work/Team"));
    QCOMPARE(accounts[1], QStringLiteral("web shop.example bob tags=Work/Team"));
    QVERIFY(accounts[2].startsWith(QStringLiteral("unresolved \"App\" ann")));
    QCOMPARE(accounts[3], QStringLiteral("web mark.example -"));
    QCOMPARE(accounts[4], QStringLiteral("unresolved \"\" left"));
    QCOMPARE(test::fateTexts(*list), test::words("new new new new note new"));
    QCOMPARE(list->accounts[0].password.reusedCount, 2);
}

void TestManagerLists::readsStickyListsInAnyOrder()
{
    const auto list = test::readBytes(sticky("<Other><Login ID=\"10\" Name=\"wrong\"/></Other><Accounts><Account Name=\"Shop\" Link=\"https://shop.example/\"><LoginLinks><Login SourceLoginID=\"10\"/></LoginLinks></Account></Accounts>"
                                             "<Logins><Login ID=\"10\" Name=\"ann\" Password=\"p\"><More/></Login></Logins>"));
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web shop.example ann")}));
}

void TestManagerLists::refusesOtherRoots_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("root of something else") << QByteArray("<root><Database><Rows><Login/></Rows></Database></root>");
    QTest::newRow("no database") << QByteArray("<root><Logins><Login ID=\"1\" Name=\"ann\" Password=\"p\"/></Logins></root>");
    QTest::newRow("empty") << QByteArray("<root/>");
}

void TestManagerLists::refusesOtherRoots()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputUnknownFormat);
}

void TestManagerLists::refusesHostileXml_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("cut short") << sticky("<Logins><Login ID=\"1\" Name=\"ann\" Password=\"p\"/></Logins>").chopped(20) << Code::InputMalformed;
    QTest::newRow("document type") << QByteArray("<!DOCTYPE root [<!ENTITY a \"b\">]>" + sticky({})) << Code::InputMalformed;
    QTest::newRow("deep") << sticky("<Logins>" + QByteArray("<Login>").repeated(300) + QByteArray("</Login>").repeated(300) + "</Logins>") << Code::InputTooDeep;
    QTest::newRow("unknown entity") << sticky("<Logins><Login ID=\"1\" Name=\"&boom;\" Password=\"p\"/></Logins>") << Code::InputMalformed;
}

void TestManagerLists::refusesHostileXml()
{
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    const auto list = test::readBytes(text);
    QVERIFY(!list);
    if (text.startsWith("<!DOCTYPE"))
        QVERIFY(list.error().code == Code::InputDoctype || list.error().code == Code::InputMalformed);
    else
        QCOMPARE(list.error().code, code);
}

void TestManagerLists::losesOneRowToALoneQuote_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("NordPass") << QByteArray(kNordPassOld + "X,https://x.example,\"eve,p,,,,,,,,,,,,,,,\nA,https://a.example,ann,p,,,,,,,,,,,,,,,\n");
    QTest::newRow("RoboForm") << QByteArray(kRoboForm + "X,https://x.example,https://x.example,\"eve,p,,,\nA,https://a.example,https://a.example,ann,p,,,\n");
    QTest::newRow("Proton Pass") << QByteArray("type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,X,https://x.example,,\"eve,p,,,1,1,V\nlogin,A,https://a.example,,ann,p,,,1,1,\n");
    QTest::newRow("Dashlane") << QByteArray("username,username2,username3,title,password,note,url,category,otpSecret\n\"eve,,,X,p,,https://x.example,,\nann,,,A,p,,https://a.example,,\n");
}

void TestManagerLists::losesOneRowToALoneQuote()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QVERIFY2(test::accountTexts(*list).contains(QStringLiteral("web a.example ann")), qPrintable(test::accountTexts(*list).join(u'\n')));
    QVERIFY(test::addsUp(*list));
}

RECOURSE_TEST(TestManagerLists, QCoreApplication)
#include "test_manager_lists.moc"
