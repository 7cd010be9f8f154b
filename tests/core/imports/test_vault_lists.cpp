// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using model::AccountKind;

namespace {

QByteArray bitwarden(const QByteArray& items)
{
    return R"({"encrypted":false,"folders":[{"id":"f1","name":"Work/Team"}],"collections":[{"id":"c1","name":"Shared"}],"items":[)" + items + "]}";
}

QByteArray keepass(const QByteArray& entries, const QByteArray& meta = {})
{
    return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<KeePassFile><Meta>" + meta + "</Meta><Root><Group><UUID>cm9vdA==</UUID><Name>Database</Name>" + entries
        + "</Group></Root></KeePassFile>";
}

QByteArray string(const QByteArray& key, const QByteArray& value, const QByteArray& attribute = {})
{
    return "<String><Key>" + key + "</Key><Value " + attribute + ">" + value + "</Value></String>";
}

} // namespace

/// Bitwarden JSON and KeePass XML: the rules of vaults, on items written for them.
class TestVaultLists : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsBitwardenLogin();
    void skipsBitwardenItems_data();
    void skipsBitwardenItems();
    void takesItemsWithoutType();
    void takesTheOneAddressOfOldExports();
    void leavesOutAddressPatterns();
    void boundsTheAddressesOfOneAccount();
    void judgesNoReferenceToAnotherPassword();
    void refusesBitwardenCiphertext_data();
    void refusesBitwardenCiphertext();
    void survivesOddJson_data();
    void survivesOddJson();
    void readsKeePassEntry();
    void skipsKeePassRecycleBin_data();
    void skipsKeePassRecycleBin();
    void refusesProtectedValues();
    void ignoresHistory();
    void refusesDoctype();
    void refusesBrokenXml();
    void tellsLinesOfEntries();
};

void TestVaultLists::readsBitwardenLogin()
{
    const auto list = test::readBytes(bitwarden(R"({"type":1,"name":"Shop","notes":"n","folderId":"f1","collectionIds":["c1",null],
        "creationDate":"2020-01-02T03:04:05.678Z","revisionDate":"2024-01-01T00:00:00.000Z","deletedDate":null,"archivedDate":"2024-05-05T05:05:05.000Z",
        "login":{"uris":[{"match":null,"uri":"https://login.shop.example/x,y"},{"match":5,"uri":"androidapp://example.shop.app"},{"uri":null},{"uri":"https://shop.example"}],
        "username":"jo@example.org","password":"Secret","totp":"JBSW","fido2Credentials":[{"credentialId":"x"}],"passwordRevisionDate":"2023-03-04T05:06:07.000Z"}})"));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("bitwarden-json"));
    QCOMPARE(list->accounts.size(), std::size_t{1});
    const model::Account& account = list->accounts.front();
    QCOMPARE(account.kind, AccountKind::Web);
    QCOMPARE(account.host, QStringLiteral("login.shop.example"));
    QCOMPARE(account.domain, QStringLiteral("shop.example"));
    QCOMPARE(account.otherHosts, QStringList({QStringLiteral("example.shop.app"), QStringLiteral("shop.example")}));
    QCOMPARE(account.login, QStringLiteral("jo@example.org"));
    QCOMPARE(account.tags, QStringList({QStringLiteral("Work/Team"), QStringLiteral("Shared")}));
    QVERIFY(account.oneTimeCode && account.passkey && account.archived);
    QCOMPARE(test::timeText(account.created), QStringLiteral("2020-01-02T03:04:05Z"));
    QCOMPARE(test::timeText(account.passwordChanged), QStringLiteral("2023-03-04T05:06:07Z"));
    QVERIFY(!account.lastUsed.isValid());
    QCOMPARE(account.password.reusedCount, 1);
}

void TestVaultLists::skipsBitwardenItems_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("reason");
    QTest::newRow("note") << QByteArray(R"({"type":2,"name":"n","notes":"x","secureNote":{"type":0}})") << "note";
    QTest::newRow("card") << QByteArray(R"({"type":3,"name":"n","card":{"number":"4111"}})") << "card";
    QTest::newRow("identity") << QByteArray(R"({"type":4,"name":"n","identity":{"email":"a@b.example"}})") << "identity";
    QTest::newRow("SSH key") << QByteArray(R"({"type":5,"name":"n","sshKey":{}})") << "ssh";
    QTest::newRow("passport") << QByteArray(R"({"type":8,"name":"n"})") << "other";
    QTest::newRow("a type of the future") << QByteArray(R"({"type":4711,"name":"n","login":{"username":"u"}})") << "other";
    QTest::newRow("a type that is no number") << QByteArray(R"({"type":"login","name":"n"})") << "other";
    QTest::newRow("deleted") << QByteArray(R"({"type":1,"name":"n","deletedDate":"2024-01-01T00:00:00Z","login":{"username":"u"}})") << "deleted";
    QTest::newRow("login that is a note") << QByteArray(R"({"type":1,"name":"n","notes":"x","login":{"uris":null,"username":null}})") << "note";
    QTest::newRow("empty login") << QByteArray(R"({"type":1,"name":"n","notes":null,"login":{"uris":[]}})") << "empty";
    QTest::newRow("internal") << QByteArray(R"({"type":1,"name":"n","login":{"uris":[{"uri":"about:logins"}],"username":"u"}})") << "internal";
    QTest::newRow("no object") << QByteArray("17") << "bad_row";
    QTest::newRow("one encrypted among others") << QByteArray(R"({"type":1,"name":"2.ySN0+mttynUtu36OKZ21Dw==|ZK7Slx8RtyPBV6AxtKr+vw==|TOLxV/CpNqUFshHJkz","login":{"username":"u"}})") << "encrypted";
}

void TestVaultLists::skipsBitwardenItems()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, reason);

    const auto list = test::readBytes(bitwarden(R"({"type":1,"name":"ok","login":{"username":"u","uris":[{"uri":"https://ok.example"}]}},)" + item));

    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->skipped, (QMap<QString, int>{{reason, 1}}));
    QCOMPARE(list->lines.at(1).reason, reason);
    QVERIFY(!list->lines.at(1).title.contains(u'|'));
}

void TestVaultLists::takesItemsWithoutType()
{
    const auto list = test::readBytes(R"({"items":[{"name":"A","login":{"username":"u","uris":[{"uri":"https://a.example"}]}},{"name":"B","card":{"number":"4111"}}]})");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->skipped.value(QStringLiteral("card")), 1);
}

void TestVaultLists::takesTheOneAddressOfOldExports()
{
    const auto list = test::readBytes(bitwarden(R"({"type":1,"name":"A","login":{"uri":"https://a.example","username":"u"}})"));
    VERIFY_OK(list);
    QCOMPARE(list->accounts.at(0).domain, QStringLiteral("a.example"));
}

void TestVaultLists::leavesOutAddressPatterns()
{
    const auto list = test::readBytes(bitwarden(R"({"type":1,"name":"A","login":{"username":"u","uris":[{"match":4,"uri":"^https://.*\\.b\\.example"},{"match":4,"uri":"https://a.example"}]}})"));
    VERIFY_OK(list);
    QCOMPARE(list->accounts.at(0).domain, QStringLiteral("a.example"));
    QVERIFY(list->accounts.at(0).otherHosts.isEmpty());
    QVERIFY(list->warnings.isEmpty());
}

void TestVaultLists::boundsTheAddressesOfOneAccount()
{
    QByteArray uris;
    QByteArray items;
    for (int i = 0; i < 5000; ++i) {
        uris += (i > 0 ? "," : "") + QByteArray(R"({"uri":"https://h)") + QByteArray::number(i) + R"(.a.example"})";
        items += R"(,{"type":1,"login":{"username":"u","uris":[{"uri":"https://h)" + QByteArray::number(i) + R"(.b.example"}]}})";
    }
    const auto list = test::readBytes(bitwarden(R"({"type":1,"login":{"username":"u","uris":[)" + uris + "]}}" + items));
    VERIFY_OK(list);
    QCOMPARE(list->records, 5001);
    QCOMPARE(list->accounts.size(), std::size_t{2});
    for (const model::Account& account : list->accounts)
        QVERIFY(account.otherHosts.size() > 200 && account.otherHosts.size() <= 256);
    QCOMPARE(list->warnings, (QMap<QString, int>{{QStringLiteral("too_long"), 1}}));
}

void TestVaultLists::judgesNoReferenceToAnotherPassword()
{
    const auto list = test::readBytes(keepass("<Entry>" + string("Title", "t") + string("UserName", "u") + string("Password", "{REF:P@I:46C9B1FFBD4ABC4BBB260C6190BAD20C}") + "</Entry>"));
    VERIFY_OK(list);
    QCOMPARE(list->accounts.at(0).password, model::PasswordJudgement());
}

void TestVaultLists::refusesBitwardenCiphertext_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    const QByteArray cipher = R"("2.ySN0+mttynUtu36OKZ21Dw==|ZK7Slx8RtyPBV6AxtKr+vw==|TOLxV/CpNqUFshHJkz++P2WVOIAl2PoIgU7JmBcvBlQ=")";
    const QByteArray cose = "\"7." + QByteArray(200, 'g') + "\"";
    QTest::newRow("file password") << QByteArray(R"({"encrypted":true,"passwordProtected":true,"salt":"x","kdfType":0,"data":)" + cipher + "}") << Code::InputPasswordProtected;
    QTest::newRow("items") << QByteArray(R"({"encrypted":true,"folders":[],"items":[{"type":1,"name":)" + cipher + "}]}") << Code::InputAccountRestricted;
    QTest::newRow("one string") << QByteArray(R"({"encrypted":true,"data":)" + cose + "}") << Code::InputAccountRestricted;
    QTest::newRow("one string for each item") << QByteArray(R"({"encrypted":true,"items":[{"id":"1","data":)" + cose + "}]}") << Code::InputAccountRestricted;
    QTest::newRow("flag lost") << QByteArray(R"({"folders":[],"items":[{"type":1,"name":)" + cipher + R"(},{"type":2,"name":)" + cipher + "}]}") << Code::InputAccountRestricted;
    QTest::newRow("flag says no") << QByteArray(R"({"encrypted":false,"items":[{"type":1,"data":)" + cose + "}]}") << Code::InputAccountRestricted;
    QTest::newRow("nothing in it") << QByteArray(R"({"encrypted":true,"items":[]})") << Code::InputAccountRestricted;
}

void TestVaultLists::refusesBitwardenCiphertext()
{
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    const auto list = test::readBytes(text);
    QVERIFY(!list);
    QCOMPARE(list.error().code, code);
}

void TestVaultLists::survivesOddJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Code>("code");
    QTest::newRow("cut off") << bitwarden(R"({"type":1,"name":"A")").chopped(10) << Code::InputMalformed;
    QTest::newRow("trailing garbage") << bitwarden("") + "x" << Code::InputMalformed;
    QTest::newRow("another list") << QByteArray(R"({"messages":[],"userId":"x"})") << Code::InputUnknownFormat;
    QTest::newRow("Enpass") << QByteArray(R"({"folders":[],"items":[{"template_type":"login.default","type":1,"name":"x","fields":[]}]})") << Code::InputUnknownFormat;
    QTest::newRow("array") << QByteArray(R"(["a.example","b.example"])") << Code::InputUnknownFormat;
    QTest::newRow("too deep") << QByteArray(R"({"items":)") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}" << Code::InputTooDeep;
}

void TestVaultLists::survivesOddJson()
{
    QFETCH(QByteArray, text);
    QFETCH(Code, code);
    const auto list = test::readBytes(text);
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(code));
}

void TestVaultLists::readsKeePassEntry()
{
    const auto list = test::readBytes(keepass("<Group><UUID>d29yaw==</UUID><Name>Work</Name><Group><UUID>eA==</UUID><Name>Mail</Name><Entry><UUID>ZQ==</UUID><Tags>a;b, c</Tags>"
                                              "<Times><CreationTime>jPJZ0A4AAAA=</CreationTime><LastModificationTime>2020-02-03T04:05:06Z</LastModificationTime><LastAccessTime>2024-01-01T00:00:00Z</LastAccessTime></Times>"
        + string("Title", "Post &amp; Mail") + string("UserName", "jo") + string("Password", "geheim", "ProtectInMemory=\"True\"") + string("URL", "https://mail.site.example/")
        + string("KP2A_URL", "https://shop.example") + string("KP2A_URL_1", "https://site.example") + string("AndroidApp1", "androidapp://example.site.app")
        + string("TimeOtp-Secret-Base32", "JBSW") + string("KPEX_PASSKEY_RELYING_PARTY", "site.example") + string("Notes", "n") + "</Entry></Group></Group>"));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("keepass2-xml"));
    QCOMPARE(list->accounts.size(), std::size_t{1});
    const model::Account& account = list->accounts.front();
    QCOMPARE(account.title, QStringLiteral("Post & Mail"));
    QCOMPARE(account.domain, QStringLiteral("site.example"));
    QCOMPARE(account.otherHosts, QStringList({QStringLiteral("shop.example"), QStringLiteral("site.example"), QStringLiteral("example.site.app")}));
    QCOMPARE(account.tags, QStringList({QStringLiteral("Work/Mail"), QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(account.oneTimeCode && account.passkey);
    QCOMPARE(test::timeText(account.created), QStringLiteral("2017-03-14T14:17:48Z"));
    QCOMPARE(test::timeText(account.passwordChanged), QStringLiteral("2020-02-03T04:05:06Z"));
    QVERIFY(!account.lastUsed.isValid());
    QVERIFY(account.password.strength >= 0);
}

void TestVaultLists::skipsKeePassRecycleBin_data()
{
    QTest::addColumn<QByteArray>("meta");
    QTest::addColumn<int>("deleted");
    QTest::newRow("named by its id") << QByteArray("<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>YmluYmluYmluYmluYmluYg==</RecycleBinUUID>") << 2;
    QTest::newRow("switched off") << QByteArray("<RecycleBinEnabled>False</RecycleBinEnabled><RecycleBinUUID>YmluYmluYmluYmluYmluYg==</RecycleBinUUID>") << 0;
    QTest::newRow("none") << QByteArray("<RecycleBinEnabled>True</RecycleBinEnabled><RecycleBinUUID>AAAAAAAAAAAAAAAAAAAAAA==</RecycleBinUUID>") << 0;
    QTest::newRow("nothing said") << QByteArray() << 0;
}

void TestVaultLists::skipsKeePassRecycleBin()
{
    QFETCH(QByteArray, meta);
    QFETCH(int, deleted);
    const QByteArray one = "<Entry>" + string("Title", "one") + string("UserName", "u1") + "</Entry>";
    const QByteArray two = "<Entry>" + string("Title", "two") + string("UserName", "u2") + "</Entry>";
    const auto list = test::readBytes(keepass("<Group><UUID>YmluYmluYmluYmluYmluYg==</UUID><Name>Bin</Name>" + one + "<Group><UUID>eA==</UUID><Name>In</Name>" + two + "</Group></Group>"
            "<Group><UUID>eQ==</UUID><Name>Recycle Bin</Name><Entry>" + string("Title", "three") + string("UserName", "u3") + "</Entry></Group>", meta));
    VERIFY_OK(list);
    QCOMPARE(list->skipped.value(QStringLiteral("deleted")), deleted);
    QCOMPARE(list->accounts.size(), static_cast<std::size_t>(3 - deleted));
}

void TestVaultLists::refusesProtectedValues()
{
    const auto list = test::readBytes(keepass("<Entry>" + string("Title", "t") + string("Password", "8Xy1zQ==", "Protected=\"True\"") + "</Entry>"));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputEncrypted);
    QVERIFY(!list.error().where.contains(u"8Xy1zQ"));
}

void TestVaultLists::ignoresHistory()
{
    const auto list = test::readBytes(keepass("<Entry>" + string("Title", "t") + string("UserName", "u") + string("URL", "https://a.example") + "<History><Entry>" + string("Title", "old")
        + string("UserName", "before") + string("Password", "x") + "</Entry></History></Entry>"));
    VERIFY_OK(list);
    QCOMPARE(list->records, 1);
    QCOMPARE(list->accounts.front().login, QStringLiteral("u"));
    QCOMPARE(list->accounts.front().password.strength, -1);
}

void TestVaultLists::refusesDoctype()
{
    const auto list = test::readBytes("<?xml version=\"1.0\"?><!DOCTYPE KeePassFile [<!ENTITY a \"b\">]><KeePassFile><Root/></KeePassFile>");
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputDoctype);
}

void TestVaultLists::refusesBrokenXml()
{
    const auto list = test::readBytes(keepass("<Entry>" + string("Title", "t") + "</Ent>"));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputMalformed);
    QCOMPARE(test::readBytes("<Database><Logins/></Database>").error().where, QStringLiteral("XML <Database>"));
}

void TestVaultLists::tellsLinesOfEntries()
{
    const auto list = test::readBytes(keepass("\n<Entry>" + string("Title", "one") + string("UserName", "u") + "</Entry>\n\n<Entry>" + string("Title", "two") + string("UserName", "u") + "</Entry>"));
    VERIFY_OK(list);
    QCOMPARE(list->lines.size(), std::size_t{2});
    QCOMPARE(list->lines[0].line, 3);
    QCOMPARE(list->lines[1].line, 5);
    QCOMPARE(list->lines[1].title, QStringLiteral("two"));
}

RECOURSE_TEST(TestVaultLists, QCoreApplication)
#include "test_vault_lists.moc"
