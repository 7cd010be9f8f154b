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

QByteArray vault(const QByteArray& items)
{
    return R"({"version":"1.30.0","userId":"u","encrypted":false,"vaults":{"v1":{"name":"Personal","folders":[{"folderId":"a","parentFolderId":null,"name":"Outer"},
        {"folderId":"b","parentFolderId":"a","name":"Inner"}],"items":[)" + items + "]}}}";
}

QByteArray item(const QByteArray& type, const QByteArray& content, const QByteArray& more = {})
{
    return R"({"itemId":"i","state":1,"createTime":1689182868,"modifyTime":1689182900,"aliasEmail":null)" + more + R"(,"data":{"type":")" + type
        + R"(","metadata":{"name":"T","note":""},"extraFields":[],"content":{)" + content + "}}}";
}

const QByteArray kCsv("type,name,url,email,username,password,note,totp,createTime,modifyTime,vault\r\n");

QByteArray zipOf(const std::vector<formats::ZipMember>& members)
{
    return *formats::writeZip(members);
}

} // namespace

class TestProtonPass : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsLogins_data();
    void readsLogins();
    void sortsTypes_data();
    void sortsTypes();
    void offersAliasesToWatch();
    void readsCsv();
    void readsOldCsv();
    void readsAutofillColumn_data();
    void readsAutofillColumn();
    void readsArchive();
    void refusesEncryptedArchive_data();
    void refusesEncryptedArchive();
    void refusesEncryptedJson();
    void survivesOddJson_data();
    void survivesOddJson();
};

void TestProtonPass::readsLogins_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("account");
    QTest::newRow("user name and mail address") << QByteArray(R"("itemEmail":"ann@mail.example","itemUsername":"ann","password":"p","urls":["https://a.example/x","https://b.example/"],"totpUri":"otpauth://x","passkeys":[])")
                                                << "web a.example ann also=ann@mail.example hosts=b.example tags=Personal otp";
    QTest::newRow("mail address only") << QByteArray(R"("itemEmail":"ann@mail.example","itemUsername":"","password":"p","urls":[],"totpUri":"")") << "unresolved \"T\" ann@mail.example tags=Personal";
    QTest::newRow("before 1.18") << QByteArray(R"("username":"ann","password":"p","urls":["https://a.example"],"totpUri":"")") << "web a.example ann tags=Personal";
    QTest::newRow("passkey") << QByteArray(R"("itemUsername":"ann","urls":["https://a.example"],"passkeys":[{"keyId":"x"}])") << "web a.example ann tags=Personal passkey";
    QTest::newRow("modes") << QByteArray(R"("itemUsername":"ann","urls":["https://a.example"],"autofillUrls":[{"url":"https://a.example","mode":0},{"url":"https://exact.example/","mode":1},
        {"url":"https://never.example/","mode":2},{"url":"https://start.example/x","mode":3},{"url":"https://*.wild.example/","mode":4},{"url":"^https://reg\\.example","mode":5},
        {"url":"https://path.example/y","mode":6},{"url":"https://later.example","mode":7},{"url":"*.odd.example","mode":3}])")
                           << "web a.example ann hosts=exact.example|start.example|path.example tags=Personal";
    QTest::newRow("modes only") << QByteArray(R"("itemUsername":"ann","autofillUrls":[{"url":"https://exact.example/","mode":1}])") << "web exact.example ann tags=Personal";
}

void TestProtonPass::readsLogins()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, account);
    const auto list = test::readBytes(vault(item("login", content)));
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("protonpass"));
    QCOMPARE(test::accountTexts(*list), QStringList({account}));
    QCOMPARE(test::timeText(list->accounts.front().created), QStringLiteral("2023-07-12T17:27:48Z"));
    QVERIFY(!list->accounts.front().passwordChanged.isValid());
}

void TestProtonPass::sortsTypes_data()
{
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("fate");
    QTest::newRow("note") << item("note", {}) << "note";
    QTest::newRow("alias") << item("alias", {}) << "alias";
    QTest::newRow("card") << item("creditCard", R"("number":"4111")") << "card";
    QTest::newRow("identity") << item("identity", R"("email":"a@b.example")") << "identity";
    QTest::newRow("SSH") << item("sshKey", R"("privateKey":"x")") << "ssh";
    QTest::newRow("wireless") << item("wifi", R"("password":"x")") << "wifi";
    QTest::newRow("custom") << item("custom", {}) << "other";
    QTest::newRow("of the future") << item("spaceSuit", {}) << "other";
    QTest::newRow("trashed") << item("login", R"("itemUsername":"a","password":"p")").replace("\"state\":1", "\"state\":2") << "deleted";
    QTest::newRow("trashed note") << item("note", {}).replace("\"state\":1", "\"state\":2") << "deleted";
    QTest::newRow("empty") << item("login", R"("itemUsername":"","itemEmail":"","password":"","urls":[])") << "empty";
    QTest::newRow("in a folder") << item("login", R"("itemUsername":"a","password":"p")", R"(,"folderId":"b")") << "new";
    QTest::newRow("no object") << QByteArray("\"x\"") << "bad_row";
}

void TestProtonPass::sortsTypes()
{
    QFETCH(QByteArray, item);
    QFETCH(QString, fate);
    const auto list = test::readBytes(vault(item));
    VERIFY_OK(list);
    QCOMPARE(test::fateTexts(*list), QStringList({fate}));
    if (fate == u"new")
        QCOMPARE(list->accounts.front().tags, QStringList({QStringLiteral("Personal"), QStringLiteral("Outer/Inner")}));
}

void TestProtonPass::offersAliasesToWatch()
{
    const QByteArray alias = item("alias", {}).replace("\"aliasEmail\":null", "\"aliasEmail\":\"shop.x1@alias.example\"");
    QByteArray trashed = item("alias", {}).replace("\"aliasEmail\":null", "\"aliasEmail\":\"gone@alias.example\"");
    trashed.replace("\"state\":1", "\"state\":2");
    const auto list = test::readBytes(vault(alias + "," + trashed + "," + alias));
    VERIFY_OK(list);
    QCOMPARE(list->ownAddresses, QStringList({QStringLiteral("shop.x1@alias.example")}));
    QVERIFY(list->accounts.empty());
}

void TestProtonPass::readsCsv()
{
    const auto list = test::readBytes(kCsv
        + "login,T,\"https://a.example/x,y, https://b.example/\",ann@mail.example,ann,\"p,\"\"1\",\"two\nlines\",otpauth://x,1707735320,1707735349,Personal\r\n"
          "login,T,https://a.example,,ANN,p,,,1707735320,1707735349,Work\r\n"
          "alias,Shop,,shop.x1@alias.example,,,,,1707735363,1707735363,Personal\r\n"
          "creditCard,C,,,,,\"{\"\"number\"\":\"\"4111\"\"}\",,1,1,Personal\r\nidentity,I,,,,,\"{\"\"email\"\":\"\"a@b.example\"\"}\",,1,1,Personal\r\nnote,N,,,,,text,,1,1,Personal\r\n"
          "wifi,W,,,,x,,,1,1,Personal\r\ncustom,X,,,,,,,1,1,Personal\r\n,Old,https://old.example,,bob,p,,,,,");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("protonpass"));
    QCOMPARE(test::accountTexts(*list),
        QStringList({QStringLiteral("web a.example ann also=ann@mail.example hosts=b.example tags=Personal|Work otp"), QStringLiteral("web old.example bob")}));
    QCOMPARE(test::fateTexts(*list), test::words("new merged alias card identity note wifi other new"));
    QCOMPARE(list->ownAddresses, QStringList({QStringLiteral("shop.x1@alias.example")}));
    QCOMPARE(test::timeText(list->accounts.front().created), QStringLiteral("2024-02-12T10:55:20Z"));
}

void TestProtonPass::readsOldCsv()
{
    const auto list = test::readBytes("type,name,url,username,password,note,totp,createTime,modifyTime\nlogin,T,https://a.example/,ann@mail.example,p,,,1707735320,1707735349\n"
                                      "alias,A,,shop.x1@alias.example,,,,1707735363,1707735363\n");
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("protonpass"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example ann@mail.example")}));
    QCOMPARE(list->ownAddresses, QStringList({QStringLiteral("shop.x1@alias.example")}));
}

void TestProtonPass::readsAutofillColumn_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("account");
    QTest::newRow("modes") << QByteArray(R"("[{""url"":""https://a.example"",""mode"":0},{""url"":""https://exact.example"",""mode"":1},{""url"":""https://never.example"",""mode"":2}]")")
                           << "web a.example ann hosts=exact.example";
    QTest::newRow("empty") << QByteArray() << "web a.example ann";
    QTest::newRow("broken") << QByteArray(R"("[{""url"":""https://x")") << "web a.example ann";
    QTest::newRow("of other kind") << QByteArray(R"("{""url"":[7]}")") << "web a.example ann";
    QTest::newRow("deep") << QByteArray(QByteArray("\"") + QByteArray(5000, '[') + "\"") << "web a.example ann";
}

void TestProtonPass::readsAutofillColumn()
{
    QFETCH(QByteArray, cell);
    QFETCH(QString, account);
    const auto list = test::readBytes("type,name,url,autofillUrls,email,username,password,note,totp,createTime,modifyTime,vault\nlogin,T,https://a.example," + cell + ",,ann,p,,,1,1,\n");
    VERIFY_OK(list);
    QCOMPARE(test::accountTexts(*list), QStringList({account}));
}

void TestProtonPass::readsArchive()
{
    const QByteArray data = vault(item("login", R"("itemUsername":"ann","password":"p","urls":["https://a.example"])"));
    // What the user attached may be a list itself.
    const auto list = test::readBytes(zipOf({{QStringLiteral("Proton Pass/files/passwords.csv"), "name,url,username,password\nB,https://b.example,bob,p\n", false},
        {QStringLiteral("Proton Pass/data.json"), data, false}}));
    VERIFY_OK(list);
    QCOMPARE(list->member, QStringLiteral("Proton Pass/data.json"));
    QCOMPARE(test::accountTexts(*list), QStringList({QStringLiteral("web a.example ann tags=Personal")}));
}

void TestProtonPass::refusesEncryptedArchive_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("armoured") << QByteArray("-----BEGIN PGP MESSAGE-----\n\nwy4ECQMI\n-----END PGP MESSAGE-----\n");
    QTest::newRow("binary") << QByteArray("\xC3\x2E\x04\x09\x03\x08\x00\x01\x02", 9);
}

void TestProtonPass::refusesEncryptedArchive()
{
    QFETCH(QByteArray, content);
    const auto list = test::readBytes(zipOf({{QStringLiteral("Proton Pass/data.pgp"), content, false}, {QStringLiteral("Proton Pass/files/a.txt"), "a.example\nb.example\n", false}}));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputEncrypted);
    QVERIFY(list.error().where.contains(QStringLiteral("Proton Pass")));
    QVERIFY(list.error().where.contains(QStringLiteral("passphrase")));
}

/// What was decrypted elsewhere says the same of itself, but has items.
void TestProtonPass::refusesEncryptedJson()
{
    const auto list = test::readBytes(R"({"version":"1","userId":"u","encrypted":true,"vaults":{}})");
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputEncrypted);
    QVERIFY(list.error().where.contains(QStringLiteral("passphrase")));
    const auto decrypted = test::readBytes(vault(item("login", R"("itemUsername":"ann","password":"p","urls":["https://a.example"])")).replace("\"encrypted\":false", "\"encrypted\":true"));
    VERIFY_OK(decrypted);
    QCOMPARE(decrypted->accounts.size(), std::size_t{1});
}

void TestProtonPass::survivesOddJson_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wrong types") << QByteArray(R"({"userId":"u","vaults":{"v":{"name":7,"items":[{"data":7},{"state":"2","data":{"type":"login","content":[1]}},{"data":{"type":"login","content":{"urls":"x","autofillUrls":{"a":1},"itemUsername":{}}}}]},"w":7,"x":{"items":{}}}})");
    QTest::newRow("no vaults") << QByteArray(R"({"userId":"u","version":"1","vaults":{}})");
    QTest::newRow("folders in a circle") << QByteArray(R"({"userId":"u","vaults":{"v":{"folders":[{"folderId":"a","parentFolderId":"b","name":"A"},{"folderId":"b","parentFolderId":"a","name":"B"}],"items":[{"folderId":"a","data":{"type":"login","content":{"itemUsername":"x"}}}]}}})");
}

void TestProtonPass::survivesOddJson()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("protonpass"));
    QVERIFY(test::addsUp(*list));
}

RECOURSE_TEST(TestProtonPass, QCoreApplication)
#include "test_proton_pass.moc"
