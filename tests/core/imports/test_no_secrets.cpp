// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/zip_writer.h"
#include "imports/merge_plan.h"
#include "imports/password_ledger.h"
#include "main/test_program.h"
#include "sample_answers.h"
#include "support/test_text.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace recourse;

namespace {

const QString kCanary = QStringLiteral("cAnArY");

/// Every text that a list and a plan made from it hold.
QString everyWord(const imports::AccountList& list)
{
    QStringList words{list.format, list.encoding, list.member};
    words += list.skipped.keys() + list.warnings.keys();
    const auto plan = imports::planMerge(list, {});
    const auto added = imports::addedAccounts(plan, list);
    for (const auto* accounts : {&list.accounts, &added, &plan.changed}) {
        for (const model::Account& account : *accounts)
            words += QStringList{account.domain, account.host, account.title, account.login, account.person} + account.otherHosts + account.also + account.tags;
    }
    for (const auto* lines : {&list.lines, &plan.lines}) {
        for (const model::ImportLine& line : *lines)
            words += QStringList{line.title, line.reason};
    }
    return words.join(u'\n');
}

} // namespace

/// Passwords, notes, seeds and user info in addresses are read and must be nowhere afterwards.
class TestNoSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsNoSecretText_data();
    void keepsNoSecretText();
    void keepsNoSecretTextOfArchives_data();
    void keepsNoSecretTextOfArchives();
    void namesNoSecretInErrors_data();
    void namesNoSecretInErrors();
    void numbersEqualPasswordsAlike();
    void judgesEachPasswordOnce();
    void makesDigestsOnlyWhereAsked();
    void digestsAreThoseOfTheText();
    void forgetsDigests();
};

void TestNoSecrets::keepsNoSecretText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Chrome") << QByteArray("name,url,username,password,note\n"
                                          "A,https://me:cAnArY@a.example/?token=cAnArY,ann,cAnArY,cAnArY\n"
                                          "\"https://me:cAnArY@b.example/\",htt:/me:cAnArY@b.example/,bob,\"cAn\"\"cAnArY\",\"cAnArY\"\n"
                                          ",htt:/me:cAnArY@c.example,bob,cAnArY,\n"
                                          "x,y,cAnArY,cAnArY,cAnArY,cAnArY,cAnArY\n"
                                          "cAnArY\n"
                                          "N,,,,cAnArY\n");
    QTest::newRow("Firefox") << QByteArray("url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,timePasswordChanged\n"
                                           "chrome://FirefoxAccounts,me,cAnArY,cAnArY,,{},,,\n"
                                           "https://me:cAnArY@a.example,ann,cAnArY,cAnArY,https://x:cAnArY@y.example,{},1,1,1\n");
    QTest::newRow("KeePassXC") << QByteArray("Group,Title,Username,Password,URL,Notes,TOTP,Icon,Last Modified,Created\n"
                                             "Root,T,u,cAnArY,https://a.example,cAnArY,otpauth://totp/x?secret=cAnArY,0,,\n"
                                             "Root/Recycle Bin,T,u,cAnArY,https://a.example,cAnArY,cAnArY,0,,\n");
    QTest::newRow("Bitwarden") << QByteArray(R"({"encrypted":false,"items":[{"type":1,"name":"A","notes":"cAnArY","fields":[{"name":"cAnArY","value":"cAnArY"}],
        "passwordHistory":[{"password":"cAnArY"}],"login":{"uris":[{"uri":"https://me:cAnArY@a.example"}],"username":"u","password":"cAnArY","totp":"cAnArY",
        "fido2Credentials":[{"keyValue":"cAnArY"}]}},{"type":3,"name":"C","card":{"number":"cAnArY","code":"cAnArY"}},{"type":2,"name":"N","notes":"cAnArY"}]})");
    QTest::newRow("KeePass") << QByteArray("<KeePassFile><Root><Group><Entry><String><Key>Title</Key><Value>T</Value></String>"
                                           "<String><Key>Password</Key><Value ProtectInMemory=\"True\">cAnArY</Value></String><String><Key>Notes</Key><Value>cAnArY</Value></String>"
                                           "<String><Key>otp</Key><Value>cAnArY</Value></String><String><Key>PIN</Key><Value>cAnArY</Value></String>"
                                           "<String><Key>URL</Key><Value>https://me:cAnArY@a.example</Value></String></Entry></Group></Root></KeePassFile>");
}

void TestNoSecrets::keepsNoSecretText()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    VERIFY_OK(list);
    QVERIFY(!list->accounts.empty());
    QVERIFY2(!everyWord(*list).contains(kCanary, Qt::CaseInsensitive), qPrintable(everyWord(*list)));
}

void TestNoSecrets::keepsNoSecretTextOfArchives_data()
{
    keepsNoSecretText_data();
}

void TestNoSecrets::keepsNoSecretTextOfArchives()
{
    QFETCH(QByteArray, text);
    const auto archive = formats::writeZip({{QStringLiteral("export"), text, true}, {QStringLiteral("notes.txt"), "cAnArY\n", true}});
    VERIFY_OK(archive);
    const auto list = test::readBytes(*archive);
    VERIFY_OK(list);
    QVERIFY(!list->accounts.empty());
    QVERIFY2(!everyWord(*list).contains(kCanary, Qt::CaseInsensitive), qPrintable(everyWord(*list)));
}

void TestNoSecrets::namesNoSecretInErrors_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("no header") << QByteArray("a.example,ann,cAnArY\nb.example,bob,cAnArY\n");
    QTest::newRow("one value") << QByteArray("cAnArY");
    QTest::newRow("broken JSON") << QByteArray(R"({"encrypted":false,"items":[{"type":1,"login":{"password":"cAnArY)");
    QTest::newRow("odd JSON") << QByteArray(R"({"cAnArY":"cAnArY"})");
    QTest::newRow("broken XML") << QByteArray("<KeePassFile><Root><Group><Entry><String><Key>Password</Key><Value>cAnArY</Valu>");
    QTest::newRow("odd XML") << QByteArray("<list password=\"cAnArY\">cAnArY</list>");
    QTest::newRow("protected XML") << QByteArray("<KeePassFile><Root><Group><Entry><String><Key>Password</Key><Value Protected=\"True\">cAnArY</Value></String></Entry></Group></Root></KeePassFile>");
}

void TestNoSecrets::namesNoSecretInErrors()
{
    QFETCH(QByteArray, text);
    const auto list = test::readBytes(text);
    QVERIFY(!list);
    QVERIFY2(!list.error().where.contains(kCanary, Qt::CaseInsensitive), qPrintable(list.error().where));
    QVERIFY(!list.error().text().contains(kCanary, Qt::CaseInsensitive));
    const auto archive = formats::writeZip({{QStringLiteral("export"), text, true}});
    VERIFY_OK(archive);
    const auto archived = test::readBytes(*archive);
    QVERIFY(!archived);
    QVERIFY2(!archived.error().text().contains(kCanary, Qt::CaseInsensitive), qPrintable(archived.error().text()));
}

void TestNoSecrets::numbersEqualPasswordsAlike()
{
    imports::PasswordLedger ledger;
    QCOMPARE(ledger.enter(""), -1);
    QCOMPARE(ledger.enter("one"), 0);
    QCOMPARE(ledger.enter("two"), 1);
    QCOMPARE(ledger.enter(std::string("on") + "e"), 0);
    QCOMPARE(ledger.enter("One"), 2);
}

void TestNoSecrets::judgesEachPasswordOnce()
{
    imports::PasswordLedger ledger;
    // More than one batch, so that further threads take part; every third is one of the most common.
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(ledger.enter(i % 3 == 0 ? std::string("password") : "x9#Lq2!vR7pZ" + std::to_string(i)), i == 0 ? 0 : i % 3 == 0 ? 0 : i - i / 3);
    ledger.close();
    QCOMPARE(ledger.size(), std::size_t{2001});
    // Asked for out of turn, as accounts that the vault knows are.
    for (const int number : {2000, 700, 0, 1, 1999}) {
        const auto strength = ledger.strengthOf(number, base::Progress::none());
        VERIFY_OK(strength);
        QCOMPARE(*strength, number == 0 ? 0 : 4);
    }
    for (int number = 1; number <= 2000; ++number)
        QCOMPARE(*ledger.strengthOf(number, base::Progress::none()), 4);
}

void TestNoSecrets::makesDigestsOnlyWhereAsked()
{
    imports::PasswordLedger ledger;
    ledger.enter("password");
    ledger.close();
    QCOMPARE(ledger.digestOf(0, base::Progress::none()).error().code, base::Code::NotFound);
    QVERIFY(ledger.strengthOf(0, base::Progress::none()).ok());
}

void TestNoSecrets::digestsAreThoseOfTheText()
{
    imports::PasswordLedger ledger(imports::Digests::Sha1);
    QByteArrayList passwords{"password", "pässwörd", QByteArray("a\0b", 3), QByteArray(70'000, 'x')};
    for (int i = 0; i < 600; ++i) // more than one batch
        passwords << "p" + QByteArray::number(i);
    for (const QByteArray& password : passwords)
        ledger.enter({password.constData(), static_cast<std::size_t>(password.size())});
    ledger.close();
    for (int number = static_cast<int>(passwords.size()) - 1; number >= 0; --number) {
        const auto digest = ledger.digestOf(number, base::Progress::none());
        VERIFY_OK(digest);
        const QByteArray bytes(reinterpret_cast<const char*>((*digest)->data()), 20);
        QCOMPARE(bytes, QCryptographicHash::hash(passwords[number], QCryptographicHash::Sha1));
    }
}

void TestNoSecrets::forgetsDigests()
{
    imports::PasswordLedger ledger(imports::Digests::Sha1);
    for (int i = 0; i < 300; ++i)
        ledger.enter("p" + std::to_string(i));
    ledger.close();
    VERIFY_OK(ledger.digestOf(299, base::Progress::none()));
    ledger.forgetDigests();
    for (const int number : {0, 299})
        QCOMPARE(ledger.digestOf(number, base::Progress::none()).error().code, base::Code::NotFound);
    QVERIFY(ledger.strengthOf(299, base::Progress::none()).ok());
}

RECOURSE_TEST(TestNoSecrets, QCoreApplication)
#include "test_no_secrets.moc"
