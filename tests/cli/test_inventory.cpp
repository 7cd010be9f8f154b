// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QtTest>

using namespace recourse::test;

/// Candidates, duplicates, addresses, folders and reports by the real program.
class TestInventory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void importsAFolder();
    void reportIsReadAgain();
    void proposesAndMergesDuplicates();
    void splitsAnAccount();
    void changesMany();
    void decidesCandidates();
    void proposesAForgottenSecondAccount();
    void keepsTheMapOfAddresses();
    void deletesTheSource();
    void saysWhatWasLookedForInVain_data();
    void saysWhatWasLookedForInVain();
    void refusesWrongWords();
    void findsLeaksInTwoRuns();

private:
    [[nodiscard]] CommandAnswer done(const QStringList& words) const
    {
        CommandAnswer answer = m_cli.run(words);
        if (answer.exit != 0)
            qWarning("%s", (answer.output + answer.messages).constData());
        return answer;
    }
    /// What it says without --json.
    [[nodiscard]] QByteArray forPeople(const QStringList& words) const
    {
        return m_cli.runBare(QStringList{s("--vault"), m_cli.vault(), s("--passphrase-file"), m_cli.path(s("pass.txt")), s("--offline")} + words).output;
    }
    [[nodiscard]] QString idOf(const QString& domain) const
    {
        for (const QJsonValue& value : m_cli.run({QStringLiteral("accounts")}).array()) {
            if (value.toObject().value(QStringLiteral("domain")).toString() == domain)
                return QString::number(value.toObject().value(QStringLiteral("id")).toInt());
        }
        return {};
    }
    static QString s(const char* text) { return QString::fromLatin1(text); }

    CommandLine m_cli;
};

void TestInventory::initTestCase()
{
    QCOMPARE(done({s("init")}).exit, 0);
    QVERIFY(QDir(m_cli.folder()).mkpath(s("in/deep")));
}

void TestInventory::importsAFolder()
{
    const QByteArray head = "name,url,username,password\n";
    static_cast<void>(m_cli.write(s("in/one.csv"), head + "D,https://discordapp.com,anna@example.org,same-Phrase-7\nA,https://a.example,anna,x-Phrase-1\n"));
    static_cast<void>(m_cli.write(s("in/deep/two.csv"), head + "D,https://discord.com,anna@example.org,same-Phrase-7\n=cmd,chrome://flags,x,y\n"));
    static_cast<void>(m_cli.write(s("in/readme.bin"), QByteArray(50, '\0')));
    static_cast<void>(m_cli.write(s("in/.hidden.csv"), head));
    const CommandAnswer answer = done({s("import"), m_cli.path(s("in"))});
    QCOMPARE(answer.exit, 0); // what is no list beside lists costs itself only
    QCOMPARE(answer.array().size(), 3);
    int added = 0;
    int refused = 0;
    for (const QJsonValue& value : answer.array()) {
        added += value.toObject().value(s("new")).toInt();
        refused += value.toObject().contains(s("error")) ? 1 : 0;
        QVERIFY(QFile::exists(value.toObject().value(s("file")).toString()));
    }
    QCOMPARE(added, 3);
    QCOMPARE(refused, 1);
    QVERIFY(answer.messages.contains(".hidden.csv (hidden)"));
}

void TestInventory::reportIsReadAgain()
{
    const QJsonArray runs = done({s("imports")}).array();
    QCOMPARE(runs.size(), 2);
    QString skipped;
    for (const QJsonValue& run : runs) {
        QCOMPARE(run.toObject().value(s("kind")).toString(), s("accounts"));
        if (run.toObject().value(s("skipped")).toInt() > 0)
            skipped = QString::number(run.toObject().value(s("id")).toInt());
    }
    const QJsonObject report = done({s("imports"), s("report"), skipped}).object();
    QCOMPARE(report.value(s("missing")).toInt(), 0);
    QCOMPARE(report.value(s("lines")).toArray().last().toObject().value(s("reason")).toString(), s("internal"));
    const QString file = m_cli.path(s("report.csv"));
    QCOMPARE(done({s("imports"), s("report"), skipped, s("--out"), file}).exit, 0);
    QFile csv(file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    QVERIFY(csv.readAll().contains("\"'=cmd\""));
}

void TestInventory::proposesAndMergesDuplicates()
{
    const QJsonArray proposals = done({s("accounts"), s("duplicates")}).array();
    QCOMPARE(proposals.size(), 1);
    QCOMPARE(proposals.first().toObject().value(s("reason")).toString(), s("renamed"));
    const QJsonObject merged = done({s("accounts"), s("merge"), idOf(s("discord.com")), idOf(s("discordapp.com"))}).object();
    QCOMPARE(merged.value(s("domain")).toString(), s("discord.com"));
    QCOMPARE(merged.value(s("other_hosts")).toArray().first().toString(), s("discordapp.com"));
    QVERIFY(done({s("accounts"), s("duplicates")}).array().isEmpty());
}

void TestInventory::splitsAnAccount()
{
    const QJsonObject split = done({s("accounts"), s("split"), idOf(s("discord.com")), s("--host"), s("discordapp.com")}).object();
    QCOMPARE(split.value(s("made")).toObject().value(s("domain")).toString(), s("discordapp.com"));
    QCOMPARE(done({s("accounts"), s("duplicates"), s("--decline"), idOf(s("discord.com")), idOf(s("discordapp.com"))}).exit, 0);
    QVERIFY(done({s("accounts"), s("duplicates")}).array().isEmpty());
}

void TestInventory::changesMany()
{
    const CommandAnswer answer = done({s("accounts"), s("change"), idOf(s("discord.com")), idOf(s("a.example")), s("--add-tag"), s("family"), s("--person"), s("Ben"),
        s("--state"), s("closed"), s("--closed"), s("2020-02-03"), s("--to-delete")});
    QCOMPARE(answer.object().value(s("changed")).toInt(), 2);
    const QJsonObject shown = done({s("accounts"), s("show"), idOf(s("a.example"))}).object();
    QCOMPARE(shown.value(s("tags")).toArray().first().toString(), s("family"));
    QCOMPARE(shown.value(s("person")).toString(), s("Ben"));
    QCOMPARE(shown.value(s("closed")).toString(), s("2020-02-03"));
    QVERIFY(shown.value(s("to_delete")).toBool());
}

void TestInventory::decidesCandidates()
{
    const QByteArray mail = "From a@b Thu Jan  2 10:00:00 2020\nFrom: Shop <hello@shop.example.com>\nTo: anna+shop@example.org\n"
                            "Subject: Welcome to Shop! Please confirm your account\nDate: Thu, 2 Jan 2020 10:00:00 +0000\n\nx\n";
    const CommandAnswer found = done({s("discover"), m_cli.write(s("Inbox.mbox"), mail)});
    QCOMPARE(found.exit, 0);
    const QJsonArray list = done({s("candidates")}).array();
    QCOMPARE(list.size(), 1);
    const QJsonObject candidate = list.first().toObject();
    QCOMPARE(candidate.value(s("recipients")).toArray().first().toString(), s("anna+shop@example.org"));
    const QJsonObject kept = done({s("candidates"), s("delete"), QString::number(candidate.value(s("id")).toInt())}).object();
    QCOMPARE(kept.value(s("made")).toArray().size(), 1);
    QVERIFY(done({s("candidates")}).array().isEmpty());
    QCOMPARE(done({s("candidates"), s("list"), s("--state"), s("to_delete")}).array().size(), 1);
    QVERIFY(done({s("accounts"), s("show"), QString::number(kept.value(s("made")).toArray().first().toInt())}).object().value(s("to_delete")).toBool());
    QCOMPARE(done({s("imports")}).array().first().toObject().value(s("kind")).toString(), s("candidates"));
}

void TestInventory::proposesAForgottenSecondAccount()
{
    const QByteArray mail = "From a@b Thu Jan  2 10:00:00 2020\nFrom: Discord <hello@discord.com>\nTo: anna.old@example.net\n"
                            "Subject: Welcome to Discord! Please confirm your account\nDate: Thu, 2 Jan 2020 10:00:00 +0000\n\nx\n";
    const CommandAnswer found = done({s("discover"), m_cli.write(s("Old.mbox"), mail)});
    QCOMPARE(found.object().value(s("inventory")).toObject().value(s("added")).toInt(), 1);
    const QJsonObject candidate = done({s("candidates")}).array().first().toObject();
    QCOMPARE(candidate.value(s("further")).toArray().first().toString(), s("anna.old@example.net"));
    QVERIFY(forPeople({s("candidates")}).contains("no account there has anna.old@example.net"));
    QCOMPARE(done({s("candidates"), s("not-mine"), QString::number(candidate.value(s("id")).toInt())}).exit, 0);
    QVERIFY(done({s("candidates")}).array().isEmpty());
}

void TestInventory::keepsTheMapOfAddresses()
{
    QCOMPARE(done({s("aliases")}).array().size(), 1);
    QCOMPARE(done({s("aliases"), s("add"), s("Anna@Example.org"), s("https://www.baker.example/")}).object().value(s("service")).toString(), s("baker.example"));
    QCOMPARE(done({s("aliases"), s("list")}).array().size(), 2);
    QCOMPARE(done({s("aliases"), s("remove"), s("anna@example.org"), s("baker.example")}).exit, 0);
    QCOMPARE(done({s("aliases")}).array().size(), 1);
    QVERIFY(done({s("aliases"), s("leaks")}).array().isEmpty());
}

void TestInventory::findsLeaksInTwoRuns()
{
    const auto mail = [](const char* from, const char* subject, const char* day, const char* fields) {
        return QByteArray("From a@b Thu Jan  2 10:00:00 2020\nFrom: ") + from + "\nTo: canyon@keller-family.net\nSubject: " + subject + "\nDate: " + day + "\n" + fields + "\nx\n\n";
    };
    const QString service = m_cli.write(s("svc.mbox"), mail("Canyon <no-reply@canyon.com>", "Welcome to Canyon! Your account has been created", "Thu, 2 Jan 2020 10:00:00 +0000", ""));
    const QString stranger = m_cli.write(s("bad.mbox"),
        mail("Mega Spin <promo@cryptospin.win>", "You have 200 free spins", "Sat, 2 Jan 2021 10:00:00 +0000", "List-Unsubscribe: <https://x.example/u>\n"));
    QVERIFY(done({s("discover"), stranger}).object().value(s("leak_signs")).toArray().isEmpty());
    const QJsonObject found = done({s("discover"), service}).object();
    QCOMPARE(found.value(s("leak_signs")).toArray().first().toObject().value(s("sender")).toString(), s("cryptospin.win"));
    QCOMPARE(found.value(s("inventory")).toObject().value(s("leak_signs")).toInt(), 1);
    QCOMPARE(done({s("aliases"), s("leaks")}).array().size(), 1);
    QCOMPARE(done({s("discover"), service}).object().value(s("inventory")).toObject().value(s("leak_signs")).toInt(), 0);
}

void TestInventory::deletesTheSource()
{
    const QString file = m_cli.write(s("gone.csv"), "name,url,username,password\nG,https://gone.example,anna,x-Phrase-3\n");
    const CommandAnswer answer = done({s("import"), s("--delete-source"), file});
    QVERIFY(answer.array().first().toObject().value(s("source_deleted")).toBool());
    QVERIFY(!QFile::exists(file));
    QVERIFY(answer.messages.contains("not shredded"));
    const QString kept = m_cli.write(s("kept.csv"), "name,url,username,password\nG,https://gone.example,anna,x-Phrase-3\n");
    QCOMPARE(done({s("import"), s("--delete-source"), s("--dry-run"), kept}).exit, 0);
    QVERIFY(QFile::exists(kept));
}

/// A search without hits says nothing about the rest.
void TestInventory::saysWhatWasLookedForInVain_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char* line, const char* said) {
        QTest::newRow(line) << QString::fromLatin1(line).split(u' ') << QByteArray(said);
    };
    row("accounts list zzzz", "No account contains “zzzz”.\n");
    row("candidates list zzzz", "No candidate to decide on contains “zzzz”.\n");
    row("candidates list zzzz --all", "No candidate contains “zzzz”.\n");
    row("candidates list zzzz --all --state later", "No candidate that is marked “later” contains “zzzz”.\n");
    row("candidates list --state later", "No candidate is marked “later”.\n");
    row("candidates list zzzz --state kept", "No candidate that is marked “kept” contains “zzzz”.\n");
    row("candidates", "Nothing to decide.\n");
    row("breaches --search zzzz", "No breach contains “zzzz”.\n");
    row("breaches --search zzzz --feed hibp", "No breach of the feed “hibp” contains “zzzz”.\n");
    row("exposures --band confirmed --address zzzz --all", "No exposure of the band “confirmed” with “zzzz”.\n");
    row("exposures --person Zoe", "No exposure to deal with of “Zoe”. With --all: unlikely ones and those you have dealt with too.\n");
    row("feeds changes --feed hibp", "No change of the list “hibp” is known since it was first fetched.\n");
    row("feeds news --feed hibp", "No headlines of the feed “hibp”.\n");
}

void TestInventory::saysWhatWasLookedForInVain()
{
    QFETCH(const QStringList, words);
    QTEST(forPeople(words), "said");
}

void TestInventory::refusesWrongWords()
{
    QCOMPARE(m_cli.run({s("accounts"), s("merge"), s("1")}).exit, 1);
    QCOMPARE(m_cli.run({s("accounts"), s("split"), idOf(s("a.example"))}).errorCode(), s("call.bad_argument"));
    QCOMPARE(m_cli.run({s("accounts"), s("change"), s("1"), s("--state"), s("lost")}).exit, 1);
    QCOMPARE(m_cli.run({s("candidates"), s("keep"), s("999")}).errorCode(), s("call.not_found"));
    QCOMPARE(m_cli.run({s("candidates"), s("list"), s("--state"), s("maybe")}).exit, 1);
    QCOMPARE(m_cli.run({s("aliases"), s("add"), s("nobody"), s("a.example")}).exit, 1);
    QCOMPARE(m_cli.run({s("import"), m_cli.path(s("in")), m_cli.path(s("not there"))}).errorCode(), s("file.missing"));
}

RECOURSE_TEST(TestInventory, QCoreApplication)
#include "test_inventory.moc"
