// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session_fixture.h"

#include "session/law_jobs.h"
#include "session/rules_pack_jobs.h"
#include "support/loopback_server.h"

using namespace recourse;
using base::Code;
using session::RulesPackFile;
using session::RulesPackView;
using test::OpenSession;

namespace {

// Made for these tests and signed with GnuPG by a key that is used nowhere else. "pack" and "pack_newer" are dated far ahead, so that they
// stay newer than the program's own rules.
const QString kFolder = QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/law/");
const QString kFingerprint = QStringLiteral("5413890296B701561F67DD310394B40AF3FA9FC8");

QString file(const char* name)
{
    return kFolder + QLatin1String(name);
}

QByteArray content(const QString& path)
{
    QFile in(path);
    if (!in.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return in.readAll();
}

RulesPackFile pack(const char* name, const QString& key = file("publisher.asc"))
{
    return {file(name), {}, key, {}};
}

} // namespace

/// Newer rules of law over a real vault.
class TestRulesPacks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsTheProgramsOwnRules();
    void installsAndCountsByThePack();
    void usesThePackAgainAfterUnlocking();
    void refusesPacks_data();
    void refusesPacks();
    void refusesToGoBack();
    void removesAndPutsBack();
    void saysWhyAKeptPackIsNotUsed();
    void asksItsAddress();
    void keepsTheRulesWhenTheAnswerIsBad();

private:
    /// The days in which "xx-act" wants an answer; 0 if that law is not known.
    static int daysOfTestLaw(OpenSession& open)
    {
        const auto laws = OpenSession::wait(session::listRegimes(open));
        for (const law::Regime& regime : *laws) {
            if (regime.code == QLatin1String("xx-act"))
                return regime.anyPeriod(QStringLiteral("answer"))->count;
        }
        return 0;
    }
};

void TestRulesPacks::showsTheProgramsOwnRules()
{
    OpenSession open;
    const auto view = OpenSession::wait(session::showRulesPack(open));
    VERIFY_OK(view);
    QVERIFY(!view->kept);
    QVERIFY(view->edition.own.isValid());
    QCOMPARE(view->edition.asOf, view->edition.own);
    QVERIFY(view->edition.version.isEmpty());
    QVERIFY(view->laws > 40);
    QVERIFY(view->inForce < view->laws); // some are announced only
    QVERIFY(view->key.isEmpty() && view->address.isEmpty());
}

void TestRulesPacks::installsAndCountsByThePack()
{
    OpenSession open;
    QCOMPARE(daysOfTestLaw(open), 0);
    const auto view = OpenSession::wait(session::installRulesPack(open, pack("pack.json")));
    VERIFY_OK(view);
    QVERIFY(view->kept);
    QCOMPARE(view->version, QStringLiteral("2090.1"));
    QCOMPARE(view->made, QDate(2090, 1, 1));
    QCOMPARE(view->signedWith, kFingerprint);
    QCOMPARE(view->key, kFingerprint);
    QCOMPARE(view->taken, QDate(2026, 11, 21));
    QCOMPARE(view->edition.version, QStringLiteral("2090.1"));
    QVERIFY(view->edition.refused.isEmpty());
    QCOMPARE(daysOfTestLaw(open), 20);

    // The key is known now, so that the next pack needs none.
    VERIFY_OK(OpenSession::wait(session::installRulesPack(open, pack("pack_newer.json", {}))));
    QCOMPARE(daysOfTestLaw(open), 15);
}

void TestRulesPacks::usesThePackAgainAfterUnlocking()
{
    OpenSession open;
    VERIFY_OK(OpenSession::wait(session::installRulesPack(open, pack("pack.json"))));
    const auto opened = OpenSession::wait(session::openVault(
        open, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")), vault::OpenMode::ReadWrite));
    VERIFY_OK(opened);
    QCOMPARE(daysOfTestLaw(open), 20);
}

void TestRulesPacks::refusesPacks_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("signature");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("fingerprint");
    QTest::addColumn<int>("code");
    const QString publisher = file("publisher.asc");
    const QString stranger = QStringLiteral(RECOURSE_SOURCE_DIR "/tests/data/openpgp/publisher.asc");
    const auto row = [](const char* name, const QString& path, const QString& signature, const QString& key, const QString& fingerprint,
                         Code code) { QTest::newRow(name) << path << signature << key << fingerprint << static_cast<int>(code); };
    row("no key", file("pack.json"), {}, {}, {}, Code::BadArgument);
    row("the key of somebody else", file("pack.json"), {}, stranger, {}, Code::FeedSignature);
    row("another fingerprint", file("pack.json"), {}, publisher, QString(40, QLatin1Char('0')), Code::FeedKey);
    row("no key at all", file("pack.json"), {}, file("pack.json"), {}, Code::FeedKey);
    row("the signature of another pack", file("pack.json"), file("pack_newer.json.sig"), publisher, {}, Code::FeedSignature);
    row("no signature", publisher, {}, publisher, {}, Code::FeedSignature);
    row("older than the rules here", file("pack_old.json"), {}, publisher, {}, Code::InputMalformed);
    row("missing", file("none.json"), file("pack.json.sig"), publisher, {}, Code::FileMissing);
}

void TestRulesPacks::refusesPacks()
{
    QFETCH(const QString, path);
    QFETCH(const QString, signature);
    QFETCH(const QString, key);
    QFETCH(const QString, fingerprint);
    QFETCH(const int, code);
    OpenSession open;

    const auto refused = OpenSession::wait(session::installRulesPack(open, {path, signature, key, fingerprint}));

    QVERIFY(!refused);
    QCOMPARE(base::codeName(refused.error().code), base::codeName(static_cast<Code>(code)));
    QVERIFY(!OpenSession::wait(session::showRulesPack(open))->kept);
    QCOMPARE(daysOfTestLaw(open), 0);
}

void TestRulesPacks::refusesToGoBack()
{
    OpenSession open;
    VERIFY_OK(OpenSession::wait(session::installRulesPack(open, pack("pack_newer.json"))));
    const auto refused = OpenSession::wait(session::installRulesPack(open, pack("pack.json")));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Code::InputMalformed);
    QVERIFY(refused.error().where.contains(QStringLiteral("2091-01-01")));
    QCOMPARE(daysOfTestLaw(open), 15);
}

void TestRulesPacks::removesAndPutsBack()
{
    OpenSession open;
    QCOMPARE(OpenSession::wait(session::removeRulesPack(open)).error().code, Code::NotFound);
    VERIFY_OK(OpenSession::wait(session::installRulesPack(open, pack("pack.json"))));
    const auto removed = OpenSession::wait(session::removeRulesPack(open));
    VERIFY_OK(removed);
    QCOMPARE(removed->bytes, content(file("pack.json")));
    QCOMPARE(daysOfTestLaw(open), 0);

    const auto back = OpenSession::wait(session::keepRulesPack(open, *removed));
    VERIFY_OK(back);
    QCOMPARE(back->signedWith, kFingerprint);
    QCOMPARE(daysOfTestLaw(open), 20);
}

void TestRulesPacks::saysWhyAKeptPackIsNotUsed()
{
    OpenSession open;
    // As it is after the program was renewed: its own rules are newer than the pack of last year.
    const auto view = OpenSession::wait(session::keepRulesPack(open, {content(file("pack_old.json")), kFingerprint, QDate(2020, 1, 2)}));
    VERIFY_OK(view);
    QVERIFY(view->kept);
    QCOMPARE(view->made, QDate(2020, 1, 1));
    QVERIFY(view->edition.version.isEmpty());
    QVERIFY2(view->edition.refused.contains(QStringLiteral("2020-01-01")), qPrintable(view->edition.refused));
    QCOMPARE(daysOfTestLaw(open), 0);
}

void TestRulesPacks::asksItsAddress()
{
    OpenSession open;
    test::LoopbackServer server;
    server.serveFile("/rules/pack.json", file("pack.json"));
    server.serveFile("/rules/pack.json.sig", file("pack.json.sig"));
    const QString address = server.url(QStringLiteral("/rules/pack.json")).toString();
    const auto wait = [](auto job) { return OpenSession::wait(std::move(job)); };

    QCOMPARE(wait(session::syncRulesPack(open)).error().code, Code::BadArgument);
    QCOMPARE(wait(session::setRulesPackAddress(open, address, {}, {})).error().code, Code::BadArgument); // whose signature?
    QCOMPARE(wait(session::setRulesPackAddress(open, QStringLiteral("http://example.org/p.json"), file("publisher.asc"), {})).error().code,
        Code::NetForbiddenUrl);
    const auto set = wait(session::setRulesPackAddress(open, address, file("publisher.asc"), kFingerprint));
    VERIFY_OK(set);
    QCOMPARE(set->address, address);
    QCOMPARE(set->key, kFingerprint);
    QCOMPARE(server.connections(), 0); // it was only set

    const auto view = wait(session::syncRulesPack(open));
    VERIFY_OK(view);
    QCOMPARE(view->version, QStringLiteral("2090.1"));
    QCOMPARE(daysOfTestLaw(open), 20);
    QCOMPARE(server.count("/rules/pack.json"), 1);
    VERIFY_OK(wait(session::setRulesPackAddress(open, {}, {}, {})));
    QVERIFY(wait(session::showRulesPack(open))->address.isEmpty());
}

void TestRulesPacks::keepsTheRulesWhenTheAnswerIsBad()
{
    OpenSession open;
    test::LoopbackServer server;
    server.serveFile("/pack.json", file("pack.json")); // its signature is not there
    server.serve("/other.json", QByteArray("<html>not found</html>"));
    server.serveFile("/other.json.sig", file("pack.json.sig"));
    for (const char* name : {"/pack.json", "/other.json", "/missing.json"}) {
        const QString address = server.url(QLatin1String(name)).toString();
        VERIFY_OK(OpenSession::wait(session::setRulesPackAddress(open, address, file("publisher.asc"), {})));
        const auto refused = OpenSession::wait(session::syncRulesPack(open));
        QVERIFY2(!refused, name);
        QVERIFY(!OpenSession::wait(session::showRulesPack(open))->kept);
    }
    open.session().setNetwork(true, {});
    QCOMPARE(OpenSession::wait(session::syncRulesPack(open)).error().code, Code::NetOffline);
}

RECOURSE_TEST(TestRulesPacks, QCoreApplication)
#include "test_rules_packs.moc"
