// SPDX-License-Identifier: GPL-3.0-or-later
#include "breach_list.h"

#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"

#include <QtTest>

using namespace recourse::test;

/// Exit statuses and error words of the contract, on the real program.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesWrongWords_data();
    void namesWrongWords();
    void refusesVaults_data();
    void refusesVaults();
    void refusesAWrongPassphrase();
    void refusesFiles_data();
    void refusesFiles();
    void keepsTheOldListWhenTheNewOneIsBroken_data();
    void keepsTheOldListWhenTheNewOneIsBroken();
    void opensNoSocketWhenOffline();
    void takesPlainHttpForLoopbackOnly();
    void refusesALetterWithGaps();
    void changesThePassphraseAndRecovers();
    void backsUpAndRestores();
    void answersDryRunsWithoutAVault();

private:
    [[nodiscard]] QStringList sync(const LoopbackServer& server) const
    {
        return {QStringLiteral("feeds"), QStringLiteral("sync"), QStringLiteral("--feed"), QStringLiteral("hibp"), QStringLiteral("--feed-url"),
            QStringLiteral("hibp=") + server.url(QStringLiteral("/api/v3")).toString()};
    }

    CommandLine m_cli;
    QString m_recoveryCode;
};

void TestRefusals::initTestCase()
{
    const CommandAnswer made = m_cli.run({QStringLiteral("init")});
    QVERIFY2(made.exit == 0, (made.output + made.messages).constData());
    m_recoveryCode = made.object().value(QStringLiteral("recovery_code")).toString();
    QVERIFY(!m_recoveryCode.isEmpty());
}

void TestRefusals::namesWrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no command") << QStringList{};
    QTest::newRow("unknown command") << QStringList{QStringLiteral("frobnicate")};
    QTest::newRow("unknown option") << QStringList{QStringLiteral("steps"), QStringLiteral("--frob")};
    QTest::newRow("missing argument") << QStringList{QStringLiteral("import")};
    QTest::newRow("law without event") << QStringList{QStringLiteral("law"), QStringLiteral("due"), QStringLiteral("--regime"), QStringLiteral("eu-gdpr"), QStringLiteral("--action"), QStringLiteral("access")};
    QTest::newRow("law with a bad date") << QStringList{QStringLiteral("law"), QStringLiteral("due"), QStringLiteral("--regime"), QStringLiteral("eu-gdpr"), QStringLiteral("--action"), QStringLiteral("access"), QStringLiteral("--received"), QStringLiteral("2026-02-30")};
    QTest::newRow("unknown law") << QStringList{QStringLiteral("law"), QStringLiteral("due"), QStringLiteral("--regime"), QStringLiteral("atlantis"), QStringLiteral("--action"), QStringLiteral("access"), QStringLiteral("--received"), QStringLiteral("2026-01-01")};
}

void TestRefusals::namesWrongWords()
{
    QFETCH(QStringList, words);
    const CommandAnswer answer = m_cli.runBare(QStringList{QStringLiteral("--json")} + words);
    QCOMPARE(answer.exit, 1);
    QVERIFY2(!answer.errorCode().isEmpty(), answer.output.constData());
    QVERIFY(!answer.object().value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString().isEmpty());
}

void TestRefusals::refusesVaults_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << QStringLiteral("vault.missing");
    QTest::newRow("a folder") << QStringLiteral("folder") << QStringLiteral("vault.not_a_vault");
    QTest::newRow("zero bytes") << QStringLiteral("zero") << QStringLiteral("vault.empty_file");
    QTest::newRow("truncated") << QStringLiteral("truncated") << QStringLiteral("vault.truncated");
    QTest::newRow("plaintext") << QStringLiteral("plaintext") << QStringLiteral("vault.plaintext");
}

void TestRefusals::refusesVaults()
{
    QFETCH(QString, what);
    QFETCH(QString, code);
    const CommandLine cli;
    if (what == QStringLiteral("folder"))
        QVERIFY(QDir().mkpath(cli.vault()));
    else if (what != QStringLiteral("missing")) {
        QCOMPARE(cli.run({QStringLiteral("init")}).exit, 0);
        QFile data(cli.vault() + QStringLiteral("/data.db"));
        QVERIFY(data.open(QIODevice::ReadWrite));
        if (what == QStringLiteral("zero"))
            QVERIFY(data.resize(0));
        if (what == QStringLiteral("truncated"))
            QVERIFY(data.resize(data.size() - 100));
        if (what == QStringLiteral("plaintext"))
            QCOMPARE(data.write(QByteArray("SQLite format 3\0", 16)), 16);
    }
    const CommandAnswer answer = cli.run({QStringLiteral("accounts")});
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.exit, 3);
}

void TestRefusals::refusesAWrongPassphrase()
{
    m_cli.setPassphrase("not the passphrase of this vault");
    const CommandAnswer answer = m_cli.run({QStringLiteral("accounts")});
    m_cli.setPassphrase(CommandLine::kPassphrase);
    QCOMPARE(answer.errorCode(), QStringLiteral("vault.wrong_passphrase"));
    QCOMPARE(answer.exit, 3);
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).exit, 0);
}

void TestRefusals::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("empty") << QByteArray() << QStringLiteral("file.empty");
    QTest::newRow("web page") << QByteArrayLiteral("<!DOCTYPE html><html><body>Passwords</body></html>") << QStringLiteral("input.web_page");
    QTest::newRow("KeePass database") << QByteArray("\x03\xd9\xa2\x9a\x67\xfb\x4b\xb5 rest of it", 24) << QStringLiteral("input.password_database");
    QTest::newRow("password protected") << QByteArrayLiteral(R"({"encrypted":true,"passwordProtected":true,"salt":"x","kdfType":0,"kdfIterations":1,"data":"2.a|b|c"})")
                                        << QStringLiteral("input.password_protected");
    QTest::newRow("account restricted") << QByteArrayLiteral(R"({"encrypted":true,"items":[{"name":"2.a|b|c"}],"folders":[]})") << QStringLiteral("input.account_restricted");
    QTest::newRow("broken JSON") << QByteArrayLiteral(R"({"encrypted":false,"items":[{"type":1,)") << QStringLiteral("input.malformed");
    QTest::newRow("document type") << QByteArrayLiteral("<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY x \"y\">]><KeePassFile/>") << QStringLiteral("input.doctype");
    QTest::newRow("empty list") << QByteArrayLiteral("[]") << QStringLiteral("file.empty");
    QTest::newRow("other JSON") << QByteArrayLiteral(R"({"weather":"fine"})") << QStringLiteral("input.unknown_format");
    QTest::newRow("public list of breaches") << QByteArrayLiteral(R"([{"Name":"Adobe","BreachDate":"2013-10-04","DataClasses":[],"IsRetired":true}])") << QStringLiteral("input.not_text");
    QTest::newRow("some words") << QByteArrayLiteral("dear diary\n") << QStringLiteral("input.unknown_format");
}

void TestRefusals::refusesFiles()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    const CommandAnswer answer = m_cli.run({QStringLiteral("import"), m_cli.write(QStringLiteral("file"), bytes)});
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.exit, 2);
    QCOMPARE(m_cli.run({QStringLiteral("imports")}).array().size(), 0);
}

void TestRefusals::keepsTheOldListWhenTheNewOneIsBroken_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("delivery");
    QTest::addColumn<QString>("code");
    const QByteArray whole = json(breachList());
    QTest::newRow("web page") << QByteArrayLiteral("<!DOCTYPE html><html>Please log in</html>") << static_cast<int>(Delivery::Whole) << QStringLiteral("feed.html");
    QTest::newRow("cut in half") << whole.left(whole.size() / 2) << static_cast<int>(Delivery::Whole) << QStringLiteral("feed.not_json");
    QTest::newRow("half body") << whole << static_cast<int>(Delivery::HalfBody) << QStringLiteral("net.partial");
    QTest::newRow("shrunk") << json(breachList(50)) << static_cast<int>(Delivery::Whole) << QStringLiteral("feed.shrunk");
    QTest::newRow("endless") << QByteArray(1 << 20, ' ') << static_cast<int>(Delivery::Endless) << QStringLiteral("net.too_large");
}

void TestRefusals::keepsTheOldListWhenTheNewOneIsBroken()
{
    QFETCH(QByteArray, body);
    QFETCH(int, delivery);
    QFETCH(QString, code);
    LoopbackServer good;
    good.serve("/api/v3/breaches", json(breachList()));
    good.serve("/api/v3/latestbreach", json(breachList().first().toObject()));
    const CommandAnswer first = m_cli.run(sync(good));
    QVERIFY2(first.exit == 0, first.output.constData());
    LoopbackServer broken;
    Reply reply;
    reply.body = body;
    reply.delivery = static_cast<Delivery>(delivery);
    reply.headers = {{"Content-Type", "application/json"}};
    broken.serve("/api/v3/breaches", reply);
    broken.serve("/api/v3/latestbreach", json(breachRecord(QStringLiteral("Newer%1").arg(code), QStringLiteral("newer.net"), QStringLiteral("2026-01-01"), QStringLiteral("2026-02-01"))));
    const CommandAnswer answer = m_cli.run(sync(broken));
    QCOMPARE(answer.errorCode(), code);
    QCOMPARE(answer.exit, 4);
    const QJsonArray feeds = m_cli.run({QStringLiteral("feeds")}).array();
    for (const QJsonValue& feed : feeds) {
        if (feed.toObject().value(QStringLiteral("id")).toString() == QStringLiteral("hibp"))
            QCOMPARE(feed.toObject().value(QStringLiteral("entries")).toInt(), 102);
    }
}

void TestRefusals::opensNoSocketWhenOffline()
{
    LoopbackServer server;
    server.serve("/api/v3/latestbreach", json(breachList().first().toObject()));
    const CommandAnswer answer = m_cli.run(QStringList{QStringLiteral("--offline")} + sync(server));
    QCOMPARE(answer.errorCode(), QStringLiteral("net.offline"));
    QCOMPARE(answer.exit, 4);
    QCOMPARE(server.connections(), 0);
}

void TestRefusals::takesPlainHttpForLoopbackOnly()
{
    const CommandAnswer answer = m_cli.run({QStringLiteral("feeds"), QStringLiteral("sync"), QStringLiteral("--feed"), QStringLiteral("hibp"),
        QStringLiteral("--feed-url"), QStringLiteral("hibp=http://192.0.2.1/api/v3")});
    QCOMPARE(answer.errorCode(), QStringLiteral("net.forbidden_url"));
    QCOMPARE(answer.exit, 4);
}

void TestRefusals::refusesALetterWithGaps()
{
    QCOMPARE(m_cli.run({QStringLiteral("accounts"), QStringLiteral("add"), QStringLiteral("url=https://gaps-of-tests.com"), QStringLiteral("login=anna")}).exit, 0);
    const QString file = m_cli.path(QStringLiteral("gaps.pdf"));
    const CommandAnswer answer = m_cli.run({QStringLiteral("letter"), QStringLiteral("new"), QStringLiteral("access"), QStringLiteral("--service"),
        QStringLiteral("gaps-of-tests.com"), QStringLiteral("--regime"), QStringLiteral("eu-gdpr"), QStringLiteral("--out"), file});
    QCOMPARE(answer.errorCode(), QStringLiteral("letter.lint"));
    QCOMPARE(answer.exit, 2);
    QVERIFY(!QFile::exists(file));
    QCOMPARE(m_cli.run({QStringLiteral("cases")}).array().size(), 0);
}

void TestRefusals::changesThePassphraseAndRecovers()
{
    const QString fresh = m_cli.write(QStringLiteral("new.txt"), QByteArrayLiteral("eleven brass kettles hum at dawn\n"));
    QCOMPARE(m_cli.run({QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), m_cli.write(QStringLiteral("weak.txt"), QByteArrayLiteral("password1\n"))}).errorCode(),
        QStringLiteral("vault.passphrase_too_weak"));
    QCOMPARE(m_cli.run({QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), fresh}).exit, 0);
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).errorCode(), QStringLiteral("vault.wrong_passphrase"));
    const QString code = m_cli.write(QStringLiteral("code.txt"), m_recoveryCode.toUtf8() + '\n');
    const QString old = m_cli.write(QStringLiteral("old.txt"), QByteArray(CommandLine::kPassphrase) + '\n');
    const CommandAnswer recovered = m_cli.run({QStringLiteral("recover"), QStringLiteral("--code-file"), code, QStringLiteral("--new-passphrase-file"), old});
    QVERIFY2(recovered.exit == 0, recovered.output.constData());
    QVERIFY(recovered.object().value(QStringLiteral("recovery_code")).toString() != m_recoveryCode);
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).exit, 0);
    const CommandAnswer again = m_cli.run({QStringLiteral("recover"), QStringLiteral("--code-file"), code, QStringLiteral("--new-passphrase-file"), old});
    QCOMPARE(again.errorCode(), QStringLiteral("vault.wrong_recovery_code"));
    QCOMPARE(again.exit, 3);
}

void TestRefusals::backsUpAndRestores()
{
    const QString file = m_cli.path(QStringLiteral("copy.recourse-backup"));
    QCOMPARE(m_cli.run({QStringLiteral("backup"), QStringLiteral("--to"), file}).exit, 0);
    QCOMPARE(m_cli.run({QStringLiteral("backup"), QStringLiteral("test"), file}).exit, 0);
    const qsizetype accounts = m_cli.run({QStringLiteral("accounts")}).array().size();
    QCOMPARE(m_cli.run({QStringLiteral("accounts"), QStringLiteral("add"), QStringLiteral("title=Later")}).exit, 0);
    const CommandAnswer restored = m_cli.run({QStringLiteral("restore"), file});
    QVERIFY2(restored.exit == 0, restored.output.constData());
    QVERIFY(QFileInfo(restored.object().value(QStringLiteral("former")).toString()).isDir());
    QCOMPARE(m_cli.run({QStringLiteral("accounts")}).array().size(), accounts);
    QCOMPARE(m_cli.run({QStringLiteral("verify")}).exit, 0);
}

void TestRefusals::answersDryRunsWithoutAVault()
{
    const CommandAnswer answer = m_cli.runBare({QStringLiteral("--json"), QStringLiteral("--offline"), QStringLiteral("import"), QStringLiteral("--dry-run"),
        m_cli.write(QStringLiteral("dry.csv"), kExport)});
    QVERIFY2(answer.exit == 0, (answer.output + answer.messages).constData());
    const QJsonObject report = answer.array().first().toObject();
    QCOMPARE(report.value(QStringLiteral("items")).toArray().size(), 2);
    QVERIFY(!answer.output.contains("Canary"));
}

RECOURSE_TEST(TestRefusals, QCoreApplication)
#include "test_refusals.moc"
