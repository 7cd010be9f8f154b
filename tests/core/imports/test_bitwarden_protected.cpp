// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "main/test_program.h"
#include "protected_export.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QtTest>

using namespace recourse;
using base::Code;
using base::SecretBytes;
using test::ProtectedExportMaker;

namespace {

const QByteArray kPlain = R"({"encrypted":false,"folders":[{"id":"f","name":"Shops"}],"items":[{"type":1,"name":"Shop","folderId":"f",
    "login":{"uris":[{"uri":"https://shop.example/"}],"username":"ann","password":"cAnArY-1","totp":"cAnArY-2"}},{"type":2,"name":"N","notes":"cAnArY-3"}]})";

base::Result<imports::AccountList> read(const QByteArray& bytes, const QByteArray& password)
{
    const SecretBytes secret = SecretBytes::copyOf({password.constData(), static_cast<std::size_t>(password.size())});
    return imports::readAccountListBytes({bytes.constData(), static_cast<std::size_t>(bytes.size())}, QStringLiteral("list"),
        {test::suffixList(), {}, nullptr, &secret}, base::Progress::none());
}

QByteArray with(QJsonObject document, const char* member, const QJsonValue& value)
{
    document.insert(QString::fromLatin1(member), value);
    return QJsonDocument(document).toJson();
}

QJsonObject argonDocument()
{
    ProtectedExportMaker maker;
    maker.kdfType = 1;
    return maker.document(maker.sealed(kPlain));
}

} // namespace

/// Bitwarden exports that are protected with a password of their own.
class TestBitwardenProtected : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWithThePassword_data();
    void opensWithThePassword();
    void opensWhatAnotherProgramWrote();
    void opensTheSharedSamples_data();
    void opensTheSharedSamples();
    void refusesTheWrongPassword_data();
    void refusesTheWrongPassword();
    void asksForThePassword();
    void refusesAbsurdCosts_data();
    void refusesAbsurdCosts();
    void refusesBrokenProtection_data();
    void refusesBrokenProtection();
    void refusesBrokenContent_data();
    void refusesBrokenContent();
    void opensMembersOfArchives();
    void needsNoPasswordForPlainFiles();
};

void TestBitwardenProtected::opensWithThePassword_data()
{
    QTest::addColumn<int>("kdfType");
    QTest::addColumn<QByteArray>("password");
    QTest::addColumn<QByteArray>("salt");
    QTest::newRow("PBKDF2") << 0 << QByteArray("p") << QByteArray("c2FsdA==");
    QTest::newRow("Argon2id") << 1 << QByteArray("p") << QByteArray("c2FsdA==");
    QTest::newRow("Argon2id, short salt") << 1 << QByteArray("p") << QByteArray("s");
    QTest::newRow("letters beyond ASCII") << 0 << QByteArray("Käse 🔑") << QByteArray("c2FsdA==");
    QTest::newRow("blanks count") << 0 << QByteArray(" p ") << QByteArray("c2FsdA==");
    QTest::newRow("long") << 1 << QByteArray(3000, 'x') << QByteArray(3000, 's');
}

void TestBitwardenProtected::opensWithThePassword()
{
    QFETCH(QByteArray, password);
    QFETCH(QByteArray, salt);
    QFETCH(int, kdfType);
    const ProtectedExportMaker maker{.password = password, .salt = salt, .kdfType = kdfType};

    const auto list = read(maker.file(kPlain), password);

    VERIFY_OK(list);
    QCOMPARE(list->format, QStringLiteral("bitwarden-json"));
    QCOMPARE(list->records, 2);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QCOMPARE(list->accounts.front().domain, QStringLiteral("shop.example"));
    QCOMPARE(list->accounts.front().tags, QStringList{QStringLiteral("Shops")});
    QVERIFY(list->accounts.front().oneTimeCode);
    QVERIFY(list->accounts.front().password.strength >= 0);
    QCOMPARE(list->skipped.value(QStringLiteral("note")), 1);
}

void TestBitwardenProtected::opensWhatAnotherProgramWrote()
{
    // Made with Python's hashlib and cryptography.
    const QByteArray file = R"({"encrypted":true,"passwordProtected":true,"salt":"c2FsdCBvZiB0ZXN0cw==","kdfType":0,"kdfIterations":1000,)"
        R"("encKeyValidation_DO_NOT_EDIT":"2.AAECAwQFBgcICQoLDA0ODw==|LXDnCD4dh8ZKS4LFy/MITGGCaqVmEUTHtt5r6gn7OHtiCpSUEFv4Os0UVtNyBn6X|OPQYK27mQHPbdar1YljfZSx6HOzZDf/mRiMbXCCe0wQ=",)"
        R"("data":"2.EBESExQVFhcYGRobHB0eHw==|wxZJK4ofqvzFIsL2AdwHFmc/IaU62Lvrmqg2dRlkp0XK6Y6zrZrnD7uj1jCegIQPj4/PL3XXi4G3baBlMMPY1vDoEuO7cjA989jxXbdvVDjrre8DWlEzOuo5JIGzbei8pMcg/wkGH+Ivn4Sa1sVb9RcbzkVS76rFqkrVLN5bycHJOPbOfXFnPUllWD+F8PhKD2VHES6BmYUZnjpHBl/cCg==|f5Sq+mdyzQOfTVfEvK1p+hWJQbtqcNVHVKSX1WHRohM="})";
    const auto list = read(file, "käse & brot");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.at(0).login, QStringLiteral("ann"));
}

void TestBitwardenProtected::opensTheSharedSamples_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("PBKDF2") << "password_protected_pbkdf2.json";
    QTest::newRow("Argon2id") << "password_protected_argon2id.json";
}

void TestBitwardenProtected::opensTheSharedSamples()
{
    QFETCH(QString, file);
    QFile sample(QStringLiteral(RECOURSE_SHARED_DIR "/data/imports/bitwarden-json-encrypted/") + file);
    if (!sample.open(QIODevice::ReadOnly))
        QSKIP("The shared samples are not there.");
    const QByteArray bytes = sample.readAll();
    const auto list = read(bytes, "a");
    VERIFY_OK(list);
    QVERIFY(!list->accounts.empty());
    QCOMPARE(read(bytes, "b").error().code, Code::InputWrongFilePassword);
}

void TestBitwardenProtected::refusesTheWrongPassword_data()
{
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("another") << QByteArray("q");
    QTest::newRow("longer") << QByteArray("p ");
    QTest::newRow("empty") << QByteArray();
}

void TestBitwardenProtected::refusesTheWrongPassword()
{
    QFETCH(QByteArray, password);
    for (const int kdfType : {0, 1}) {
        const ProtectedExportMaker maker{.kdfType = kdfType};
        const auto list = read(maker.file(kPlain), password);
        QVERIFY(!list);
        QCOMPARE(base::codeName(list.error().code), QStringLiteral("input.wrong_file_password"));
        QVERIFY(!list.error().text().contains(u"%1"));
    }
}

void TestBitwardenProtected::asksForThePassword()
{
    const auto list = test::readBytes(ProtectedExportMaker().file(kPlain));
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputPasswordProtected);
}

void TestBitwardenProtected::refusesAbsurdCosts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("where");
    const QJsonObject pbkdf2 = ProtectedExportMaker().document(ProtectedExportMaker().sealed(kPlain));
    const QJsonObject argon = argonDocument();
    QTest::newRow("PBKDF2 iterations") << with(pbkdf2, "kdfIterations", 10'000'001) << "10000001 iterations";
    QTest::newRow("iterations beyond 32 bits") << with(pbkdf2, "kdfIterations", 4294967298.0) << "4294967298 iterations";
    QTest::newRow("Argon2id memory") << with(argon, "kdfMemory", 1025) << "1025 MiB of memory";
    QTest::newRow("memory beyond 32 bits") << with(argon, "kdfMemory", 4294967297.0) << "4294967297 MiB of memory";
    QTest::newRow("Argon2id threads") << with(argon, "kdfParallelism", 17) << "17 threads";
    QJsonObject long_ = argon;
    long_.insert(QStringLiteral("kdfIterations"), 10'000'000);
    QTest::newRow("Argon2id passes") << with(long_, "kdfMemory", 1024) << "10000000 passes over 1024 MiB of memory";
}

void TestBitwardenProtected::refusesAbsurdCosts()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, where);
    const auto list = read(file, "p");
    QVERIFY(!list);
    QCOMPARE(list.error().code, Code::InputPasswordCost);
    QCOMPARE(list.error().where, where);
}

void TestBitwardenProtected::refusesBrokenProtection_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<Code>("code");
    const QJsonObject good = ProtectedExportMaker().document(ProtectedExportMaker().sealed(kPlain));
    const QJsonObject argon = argonDocument();
    const auto malformed = [&good](const char* name, const char* member, const QJsonValue& value) { QTest::newRow(name) << with(good, member, value) << Code::InputMalformed; };
    malformed("no salt", "salt", QJsonValue());
    malformed("salt is a number", "salt", 5);
    malformed("no iterations", "kdfIterations", QJsonValue());
    malformed("no iteration", "kdfIterations", 0);
    malformed("less than none", "kdfIterations", -5);
    malformed("half an iteration", "kdfIterations", 1.5);
    malformed("iterations in words", "kdfIterations", QStringLiteral("1000"));
    malformed("no validation", "encKeyValidation_DO_NOT_EDIT", QJsonValue());
    malformed("no bars", "encKeyValidation_DO_NOT_EDIT", QStringLiteral("2.AAECAwQFBgcICQoLDA0ODw=="));
    malformed("one bar", "encKeyValidation_DO_NOT_EDIT", QStringLiteral("2.AAECAwQFBgcICQoLDA0ODw==|AAEC"));
    malformed("not base64", "encKeyValidation_DO_NOT_EDIT", QStringLiteral("2.§|§|§"));
    malformed("empty parts", "encKeyValidation_DO_NOT_EDIT", QStringLiteral("2.||"));
    malformed("no data", "data", QJsonValue());
    malformed("short data", "data", QStringLiteral("2.AAECAwQFBgcICQoLDA0ODw==|AAEC|AAEC"));
    QTest::newRow("no derivation") << with(good, "kdfType", QJsonValue()) << Code::InputMalformed;
    QTest::newRow("a derivation of the future") << with(good, "kdfType", 2) << Code::InputEncrypted;
    QTest::newRow("negative derivation") << with(good, "kdfType", -1) << Code::InputEncrypted;
    QTest::newRow("a cipher of the future") << with(good, "data", QStringLiteral("7.g1gdowE6AAEReQ==")) << Code::InputEncrypted;
    QTest::newRow("an old cipher") << with(good, "encKeyValidation_DO_NOT_EDIT", QStringLiteral("0.AAECAwQFBgcICQoLDA0ODw==|AAEC")) << Code::InputEncrypted;
    QTest::newRow("no memory") << with(argon, "kdfMemory", QJsonValue()) << Code::InputMalformed;
    QTest::newRow("no threads") << with(argon, "kdfParallelism", 0) << Code::InputMalformed;
}

void TestBitwardenProtected::refusesBrokenProtection()
{
    QFETCH(QByteArray, file);
    QFETCH(Code, code);
    const auto list = read(file, "p");
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(code));
}

void TestBitwardenProtected::refusesBrokenContent_data()
{
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<Code>("code");
    const ProtectedExportMaker maker;
    QByteArray changed = maker.sealed(kPlain);
    const qsizetype middle = changed.indexOf('|') + 40;
    changed[middle] = changed[middle] == 'A' ? 'B' : 'A';
    QTest::newRow("changed") << changed << Code::InputMalformed;
    QTest::newRow("another password's") << ProtectedExportMaker{.password = "q"}.sealed(kPlain) << Code::InputMalformed;
    QTest::newRow("bad padding") << maker.sealed(kPlain, 17) << Code::InputMalformed;
    QTest::newRow("no JSON") << maker.sealed("cAnArY") << Code::InputMalformed;
    QTest::newRow("cut off") << maker.sealed(kPlain.chopped(20)) << Code::InputMalformed;
    QTest::newRow("empty") << maker.sealed("") << Code::InputMalformed;
    QTest::newRow("broken UTF-8") << maker.sealed("{\"items\":[\"\xC3\"]}") << Code::InputMalformed;
    QTest::newRow("too deep") << maker.sealed(R"({"items":)" + QByteArray(5000, '[') + QByteArray(5000, ']') + "}") << Code::InputTooDeep;
    QTest::newRow("another list") << maker.sealed(R"({"vaults":{}})") << Code::InputMalformed;
    QTest::newRow("protected once more") << maker.sealed(maker.file(kPlain)) << Code::InputMalformed;
    QTest::newRow("of an account") << maker.sealed(R"({"encrypted":true,"items":[]})") << Code::InputMalformed;
}

void TestBitwardenProtected::refusesBrokenContent()
{
    QFETCH(QByteArray, data);
    QFETCH(Code, code);
    const auto list = read(QJsonDocument(ProtectedExportMaker().document(data)).toJson(), "p");
    QVERIFY(!list);
    QCOMPARE(base::codeName(list.error().code), base::codeName(code));
    QVERIFY(!list.error().where.contains(u"cAnArY"));
}

void TestBitwardenProtected::opensMembersOfArchives()
{
    const auto archive = formats::writeZip({{QStringLiteral("export.json"), ProtectedExportMaker().file(kPlain), true}});
    VERIFY_OK(archive);
    const auto list = read(*archive, "p");
    VERIFY_OK(list);
    QCOMPARE(list->accounts.size(), std::size_t{1});
    QVERIFY(list->isProtected);
    // A list in the clear beside it: the password protects neither the archive nor what is in both.
    for (const auto& plain : {formats::ZipMember{QStringLiteral("more.json"), kPlain, true}, formats::ZipMember{QStringLiteral("t.csv"), "Website,Login,Password\nhttps://t.example,tom,x\n", true}}) {
        const auto mixed = read(*formats::writeZip({{QStringLiteral("export.json"), ProtectedExportMaker().file(kPlain), true}, plain}), "p");
        VERIFY_OK(mixed);
        QVERIFY(!mixed->isProtected);
    }
    QCOMPARE(read(*archive, "q").error().code, Code::InputWrongFilePassword);
}

void TestBitwardenProtected::needsNoPasswordForPlainFiles()
{
    const auto list = read(kPlain, "anything");
    VERIFY_OK(list);
    QVERIFY(!list->isProtected);
    QCOMPARE(list->accounts.size(), std::size_t{1});
}

RECOURSE_TEST(TestBitwardenProtected, QCoreApplication)
#include "test_bitwarden_protected.moc"
