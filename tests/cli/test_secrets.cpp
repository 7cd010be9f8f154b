// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "sealed_list.h"
#include "support/command_line.h"
#include "support/foreign_database.h"
#include "support/range_server.h"
#include "support/raw_zip.h"
#include "support/secret_exports.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace recourse::test;

namespace {

const QByteArray kApps(R"(window.YTD.connected_application.part0 = [{"connectedApplication":{"organization":{"url":"https://me:cAnArY@planner-of-tests.com/?cAnArY"},"name":"Planner","id":"cAnArY"}}])");
const QByteArray kHistory(R"({"Browser History":[{"title":"cAnArY","url":"https://me:cAnArY@takeout-of-tests.com/login/cAnArY?cAnArY#cAnArY","time_usec":1617404690134513},{"title":"cAnArY","url":"https://takeout-of-tests.com/login","time_usec":1617404690134513}]})");
const QByteArray kMail("From a@b Thu Jan  2 10:00:00 2020\nFrom: Shop <hello@shop-of-tests.com>\nTo: anna+shop@example.org\n"
                       "Subject: Welcome! Please confirm your account, cAnArY\nMessage-ID: <cAnArY@shop-of-tests.com>\nDate: Thu, 2 Jan 2020 10:00:00 +0000\n\nYour code is cAnArY\n");
const QByteArray kUnknown("Wo;Wer;Womit;Was\nz.example;ann;cAnArY-mapped;cAnArY\n");
const QByteArray kHistoryTables("CREATE TABLE urls(id INTEGER PRIMARY KEY, url LONGVARCHAR, title LONGVARCHAR, visit_count INTEGER, typed_count INTEGER, last_visit_time INTEGER, hidden INTEGER);"
                                "INSERT INTO urls VALUES(1,'https://me:cAnArY@films-of-tests.com/login?cAnArY','cAnArY',5,1,13261878290134513,0),(2,'https://films-of-tests.com/account/cAnArY','cAnArY',5,1,13261878290134513,0);");

} // namespace

/// Everything that holds secrets, taken in by the real program: afterwards they are in no file and in no answer.
class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void takesInEveryFormat();
    void takesInArchives();
    void takesInAProtectedList();
    void takesInAMappedTable();
    void takesInEvidence();
    void takesInMail();
    void refusesBrokenFilesWithoutQuotingThem();
    void asksAboutPasswords();
    void undoesAndBacksUp();
    void tellsNone();
    void leavesNoneInAnyFile();

private:
    /// Runs, and notes what was said for `tellsNone`.
    CommandAnswer run(const QStringList& words, int exit = 0)
    {
        CommandAnswer answer = m_cli.run(words);
        m_said += answer.output + answer.messages;
        if (answer.exit != exit)
            qWarning("exit %d: %s", answer.exit, (answer.output + answer.messages).constData());
        return answer;
    }
    QString write(const QString& name, const QByteArray& bytes) const { return m_cli.write(QStringLiteral("in/") + name, bytes); }
    static QString s(const char* text) { return QString::fromLatin1(text); }

    CommandLine m_cli;
    QByteArray m_said;
    QByteArrayList m_passwords{kSecret};
};

void TestSecrets::initTestCase()
{
    QVERIFY(QDir(m_cli.folder()).mkpath(s("in")));
    QCOMPARE(run({s("init")}).exit, 0);
}

void TestSecrets::takesInEveryFormat()
{
    QStringList words{s("import")};
    int number = 0;
    for (const SecretExport& one : secretExports())
        words << write(QStringLiteral("%1-%2").arg(++number).arg(QLatin1String(one.name)), one.bytes);
    const CommandAnswer dry = run(words + QStringList(s("--dry-run")));
    QCOMPARE(dry.exit, 0);
    const CommandAnswer answer = run(words);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.array().size(), number);
    for (const QJsonValue& file : answer.array())
        QVERIFY2(file[u"new"].toInt() + file[u"known"].toInt() + file[u"changed"].toInt() > 0, qPrintable(file[u"file"].toString()));
}

void TestSecrets::takesInArchives()
{
    const std::vector<SecretExport> exports = secretExports();
    for (std::size_t i = 0; i < exports.size(); i += 6) {
        const QString zip = write(QStringLiteral("%1.zip").arg(i), rawZip({{.name = "export", .content = exports[i].bytes, .compressed = true}, {.name = "files/note.txt", .content = "cAnArY"}}));
        QVERIFY(!run({s("import"), zip}).array().at(0).toObject().contains(s("error")));
    }
}

void TestSecrets::takesInAProtectedList()
{
    const QString file = write(s("sealed.json"), kSealedList);
    const QString password = write(s("password.txt"), "käse & brot\n");
    QCOMPARE(run({s("import"), file, s("--file-password-file"), write(s("wrong.txt"), "cAnArY-file-password\n")}, 2).exit, 2);
    QCOMPARE(run({s("import"), file, s("--file-password-file"), password}).exit, 0);
    m_passwords << "cAnArY-file-password"
                << "käse & brot";
}

void TestSecrets::takesInAMappedTable()
{
    QCOMPARE(run({s("import"), write(s("unknown.csv"), kUnknown), s("--map"), s("Wo=url"), s("Wer=login"), s("Womit=password"), s("Was=note")}).exit, 0);
    m_passwords << "cAnArY-mapped";
}

void TestSecrets::takesInEvidence()
{
    const QString history = m_cli.path(s("in/History"));
    QVERIFY(runSql(history, kHistoryTables));
    const CommandAnswer answer = run({s("import"), write(s("apps.js"), kApps), write(s("BrowserHistory.json"), kHistory), history});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.array().size(), 3);
}

void TestSecrets::takesInMail()
{
    QCOMPARE(run({s("discover"), write(s("Inbox.mbox"), kMail)}).exit, 0);
    QVERIFY(run({s("candidates")}).output.contains("shop-of-tests.com"));
}

void TestSecrets::refusesBrokenFilesWithoutQuotingThem()
{
    QStringList words{s("import"), s("--dry-run")};
    int number = 0;
    for (const SecretExport& one : secretExports()) {
        // Cut behind the first secret, and with a NUL there.
        const qsizetype at = one.bytes.indexOf(kSecret) + 6;
        ++number;
        words << write(QStringLiteral("cut-%1").arg(number), one.bytes.left(at)) << write(QStringLiteral("nul-%1").arg(number), one.bytes.left(at) + '\0' + one.bytes.mid(at));
    }
    const CommandAnswer answer = run(words, 2);
    QCOMPARE(answer.array().size(), 2 * number);
    for (int i = 1; i < 2 * number; i += 2)
        QVERIFY2(!answer.array().at(i)[u"error"][u"where"].toString().isEmpty(), qPrintable(words.at(i + 2)));
}

void TestSecrets::asksAboutPasswords()
{
    RangeServer server;
    const QByteArray one("cAnArY-one-monkey");
    const QByteArray two("cAnArY-two-dragon");
    server.leak(one, 17);
    const QString file = write(s("asked.csv"), "name,url,username,password\nQ,https://q.example/,ann," + one + "\nR,https://r.example/,ann," + two + "\n");
    // What is shown before the first request names the digits that are sent; it is not kept.
    const CommandAnswer answer = m_cli.run({s("import"), file, s("--check-passwords"), s("--yes"), s("--range-url"), server.base().toString()});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.array().at(0)[u"check"][u"exposed"].toInt(), 1);
    m_said += answer.output;
    for (const QByteArray& password : {one, two}) {
        const QByteArray digest = RangeServer::digestOf(password);
        m_passwords << digest << digest.mid(5) << QByteArray::fromHex(digest);
    }
}

void TestSecrets::undoesAndBacksUp()
{
    QCOMPARE(run({s("backup"), s("--to"), m_cli.path(s("copy.recourse-backup"))}).exit, 0);
    const QJsonArray history = run({s("imports")}).array();
    QVERIFY(history.size() > 30);
    for (qsizetype i = 0; i < history.size(); i += 7)
        run({s("imports"), s("report"), QString::number(history.at(i)[u"id"].toInt())});
    QCOMPARE(run({s("imports"), s("undo"), QString::number(history.at(0)[u"id"].toInt())}).exit, 0);
}

void TestSecrets::tellsNone()
{
    for (const char* words : {"accounts", "accounts duplicates", "candidates list --all", "aliases", "steps", "ledger --last -1", "imports"})
        run(s(words).split(u' '));
    QVERIFY(m_said.contains("a.example") && m_said.contains("planner-of-tests.com") && m_said.contains("films-of-tests.com"));
    for (const QByteArray& secret : m_passwords) {
        const qsizetype at = m_said.indexOf(secret);
        QVERIFY2(at < 0, m_said.mid(qMax<qsizetype>(0, at - 200), 400).constData());
    }
}

void TestSecrets::leavesNoneInAnyFile()
{
    QVERIFY(QDir(m_cli.path(s("in"))).removeRecursively());
    int files = 0;
    // The vault's folder with its backups, the folder for temporary files and the home folder are all below this one.
    QDirIterator each(m_cli.folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        QFile file(each.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& secret : m_passwords) {
            QVERIFY2(!bytes.contains(secret), qPrintable(file.fileName()));
            QVERIFY2(!bytes.contains(secret.toHex()) && !bytes.contains(secret.toBase64()), qPrintable(file.fileName()));
        }
        ++files;
    }
    QVERIFY(files >= 4); // pass.txt, both headers, the database, the backup
    QVERIFY(QDir(m_cli.path(s("tmp"))).isEmpty());
}

RECOURSE_TEST(TestSecrets, QCoreApplication)
#include "test_secrets.moc"
