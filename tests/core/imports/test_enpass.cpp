// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_text.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;

namespace {

QByteArray enpass(const QByteArray& items)
{
    return R"({"folders":[{"uuid":"f1","title":"Work","parent_uuid":""},{"uuid":"f2","title":"Team","parent_uuid":"f1"},{"uuid":"f3","title":"A","parent_uuid":"f4"},
        {"uuid":"f4","title":"B","parent_uuid":"f3"}],"items":[)" + items + "]}";
}

QByteArray item(const QByteArray& type, const QByteArray& fields, const QByteArray& more = {})
{
    return R"({"title":"T","template_type":")" + type + R"(","note":"","fields":[)" + fields + "]" + more + "}";
}

QByteArray field(const QByteArray& type, const QByteArray& value, const QByteArray& more = {})
{
    return R"({"label":"l","type":")" + type + R"(","value":")" + value + "\"" + more + "}";
}

} // namespace

class TestEnpass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLogin();
    void isKnownByAnyOfTheFirstItems();
    void readsFields_data();
    void readsFields();
    void sortsTemplates_data();
    void sortsTemplates();
    void survivesOddJson_data();
    void survivesOddJson();
    void readsRowsOfPairs_data();
    void readsRowsOfPairs();
    void takesNoOtherTable();
};

void TestEnpass::readsLogin()
{
    const auto list = test::readBytes(enpass(item("login.default",
        field("email", "ann@mail.example") + "," + field("username", "ann") + "," + field("password", "p", R"(,"history":[{"value":"old"}])") + "," + field("url", "https://shop.example") + ","
            + field("totp", "jbsw y3dp") + "," + field("section", "") + "," + field("text", "answer"),
        R"(,"createdAt":1697729073,"updated_at":1698057141,"archived":1,"trashed":0,"folders":["f2","f3","nowhere"],"icon":{"fav":"x.example"},"attachments":[{"name":"a.png","data":"iVBORw0KGgo="}])")));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("enpass"));
    QCOMPARE(list->accounts.size(), std::size_t{1});
    const QString text = test::accountText(list->accounts.front());
    QVERIFY2(text.startsWith(QStringLiteral("web shop.example ann also=ann@mail.example tags=Work/Team|")), qPrintable(text));
    QVERIFY(text.endsWith(QStringLiteral("otp archived")));
    QCOMPARE(test::timeText(list->accounts.front().created), QStringLiteral("2023-10-19T15:24:33Z"));
    QVERIFY(!list->accounts.front().passwordChanged.isValid());
}

void TestEnpass::isKnownByAnyOfTheFirstItems()
{
    const QByteArray bare(R"({"title":"T","category":"login","fields":[)" + field("username", "ann") + "," + field("url", "https://a.example") + "]}");
    for (const QByteArray& items : {bare, "{\"title\":\"odd\"}," + item("login.default", field("username", "ann") + "," + field("url", "https://a.example"))}) {
        const auto list = test::readBytes(enpass(items));
        VERIFY_OK(list);
        QCOMPARE(list->format, QStringLiteral("enpass"));
        QCOMPARE(test::accountTexts(*list), QStringList(QStringLiteral("web a.example ann")));
    }
}

void TestEnpass::readsFields_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("account");
    const QByteArray login = field("username", "ann") + ",";
    QTest::newRow("mail address only") << field("username", "") + "," + field("email", "ann@mail.example") << "unresolved \"T\" ann@mail.example";
    QTest::newRow("deleted") << login + field("url", "https://a.example", ",\"deleted\":1") + "," + field("url", "https://b.example", ",\"deleted\":0") << "web b.example ann";
    QTest::newRow("several sites") << login + field("url", "a.example") + "," + field("url", "https://b.example") << "web a.example ann hosts=b.example";
    QTest::newRow("app") << login + field(".Android#", "example.shop.app") << "app example.shop.app ann";
    QTest::newRow("app with hash") << login + field(".Android#", "android://pMUhLBalOh==@example.shop.app") << "app example.shop.app ann";
    QTest::newRow("app twice") << login + field(".Android#", "androidapp://android://pMUhLBalOh==@example.shop.app") << "app example.shop.app ann";
    QTest::newRow("app, whole") << login + field(".Android#", "androidapp://example.shop.app") << "app example.shop.app ann";
    QTest::newRow("no seed") << login + field("totp", "") << "unresolved \"T\" ann";
}

void TestEnpass::readsFields()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, account);
    const auto list = test::readBytes(enpass(item("login.default", fields)));
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({account}));
}

void TestEnpass::sortsTemplates_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("fate");
    const QByteArray login = field("username", "ann") + "," + field("password", "p") + "," + field("url", "https://a.example");
    QTest::newRow("password") << item("password.default", field("password", "p")) << "new";
    QTest::newRow("card") << item("creditcard.default", login) << "card";
    QTest::newRow("note") << item("note.default", {}) << "note";
    QTest::newRow("identity") << item("identity.default", field("email", "a@b.example")) << "identity";
    QTest::newRow("bank") << item("finance.bankaccount", field("text", "IBAN")) << "bank";
    QTest::newRow("online banking") << item("finance.bankaccount", login) << "new";
    QTest::newRow("licence") << item("license.software", field("text", "key")) << "other";
    QTest::newRow("internet provider") << item("computer.internetprovider", login) << "new";
    QTest::newRow("wireless") << item("computer.wirelessrouter", field("password", "p")) << "other";
    QTest::newRow("trashed") << item("login.default", login, ",\"trashed\":1") << "deleted";
    QTest::newRow("trashed, true") << item("note.default", {}, ",\"trashed\":true") << "deleted";
    QTest::newRow("no fields") << QByteArray(R"({"title":"T","template_type":"login.default","note":"n"})") << "note";
    QTest::newRow("empty") << item("login.default", field("username", "")) << "empty";
    QTest::newRow("no object") << QByteArray("7") << "bad_row";
}

void TestEnpass::sortsTemplates()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, fate);
    const auto list = test::readBytes(enpass(R"({"title":"First","template_type":"login.default","fields":[{"type":"password","value":"p"}]},)" + item));
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), QStringList({QStringLiteral("new"), fate}));
    QVERIFY(test::addsUp(*list));
}

void TestEnpass::survivesOddJson_data()
{
    QTest::addColumn<QByteArray>("items");
    QTest::newRow("wrong types") << QByteArray(R"({"title":7,"template_type":"login.default","fields":{"type":"password"},"folders":"f1","trashed":"no"})");
    QTest::newRow("fields of other kinds") << QByteArray(R"({"title":"T","template_type":"login.default","fields":[7,null,{"type":7,"value":7},{"type":"password","value":{"x":1}}]})");
    QTest::newRow("huge time") << QByteArray(R"({"title":"T","template_type":"login.default","createdAt":9223372036854775807,"fields":[{"type":"username","value":"a"}]})");
    QTest::newRow("NUL") << QByteArray(R"({"title":"T\u0000","template_type":"login.default","fields":[{"type":"username","value":"a\u0000b"}]})");
}

void TestEnpass::survivesOddJson()
{
    QFETCH(QByteArray, items);
    const auto list = test::readBytes(enpass(items));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("enpass"));
    QVERIFY(test::addsUp(*list));
}

void TestEnpass::readsRowsOfPairs_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("header") << QByteArray("\"Title\",\"Field\",\"Value\",\"Field\",\"Value\",.........,\"Note\"\n");
    QTest::newRow("no header") << QByteArray();
}

void TestEnpass::readsRowsOfPairs()
{
    QFETCH(QByteArray, header);
    const auto list = test::readBytes(header
        + "\"Shop\",\"Username\",\"ann\",\"E-mail\",\"ann@mail.example\",\"*Password\",\"p,\"\"1\",\"Website\",\"https://shop.example\",\"One-time code\",\"jbsw\",\"\"\n"
          "\"Dienst\",\"Benutzername\",\"bob\",\"*Passwort\",\"p2\",\"Webseite\",\"https://dienst.example\",\"Zwei\nZeilen\"\n"
          "\"No note\",\"Username\",\"carl\",\"*Password\",\"p3\"\n"
          "\"Text\",\"only a note\"\n\"Nothing\",\"\"\n"
          "\"Visa\",\"Cardholder\",\"Ann\",\"Number\",\"4111\",\"*CVC\",\"123\",\"*PIN\",\"1\",\"\"\n"
          "\"Me\",\"First name\",\"Ann\",\"Last name\",\"Low\",\"E-mail\",\"ann@mail.example\",\"\"\n"
          "\"Licence\",\"Key\",\"abc\",\"\"\n"
          "\"Mail\",\"Username\",\"dora\",\"*Password\",\"p4\",\"\"\n\"Mail 2\",\"Username\",\"emil\",\"*Password\",\"p5\",\"\"\n\"Mail 3\",\"Username\",\"fay\",\"*Password\",\"p6\",\"\"\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("enpass"));
    QCOMPARE(test::accountTexts(*list).mid(0, 3), QStringList({QStringLiteral("web shop.example ann also=ann@mail.example otp"), QStringLiteral("web dienst.example bob"), QStringLiteral("unresolved \"No note\" carl")}));
    QCOMPARE(test::fateTexts(*list), test::words("new new new note empty card identity other new new new"));
    QVERIFY(test::addsUp(*list));
}

void TestEnpass::takesNoOtherTable()
{
    const auto list = test::readBytes("\"title\",\"username\",\"password\",\"url\"\n\"Username\",\"ann\",\"p\",\"https://a.example\"\n\"B\",\"bob\",\"Password\",\"https://b.example\"\n");
    QVERIFY(!list || list->format != u"enpass");
}

RECOURSE_TEST(TestEnpass, QCoreApplication)
#include "test_enpass.moc"
