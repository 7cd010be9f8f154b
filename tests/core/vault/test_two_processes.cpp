// SPDX-License-Identifier: GPL-3.0-or-later
// Starts itself as a second process that opens, writes and is killed.
#include "main/test_program.h"
#include "support/temp_vault.h"
#include "support/test_text.h"
#include "vault/vault.h"

#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace recourse;
using namespace recourse::vault;
using base::Code;

namespace {

constexpr int kRounds = 20;
constexpr int kRowsPerTransaction = 50;
constexpr char kFirst[] = "correct horse battery staple"; // the passphrase of a TempVault
constexpr char kSecond[] = "another four words";

void say(const char* word)
{
    std::printf("%s\n", word);
    std::fflush(stdout);
}

base::Result<std::unique_ptr<Vault>> openAs(const QString& folder, const char* passphrase, const base::Clock& clock)
{
    return Vault::open(folder, test::secret(passphrase), OpenMode::ReadWrite, clock);
}

bool writeBatch(Database& database, int batch)
{
    Transaction transaction(database);
    Statement insert = database.prepare("INSERT INTO batches (batch, row) VALUES (?1, ?2)");
    for (int row = 0; row < kRowsPerTransaction; ++row) {
        if (!insert.bind(1, batch).bind(2, row).run())
            return false;
    }
    return transaction.commit().ok();
}

void writeUntilKilled(Vault& vault)
{
    say("ready");
    for (int batch = 0; writeBatch(vault.database(), batch); ++batch) { }
}

void changePassphraseUntilKilled(Vault& vault)
{
    say("ready");
    for (int round = 0; vault.changePassphrase(test::secret(round % 2 == 0 ? kSecond : kFirst)).ok(); ++round) { }
}

void backUpUntilKilled(Vault& vault)
{
    say("ready");
    while (vault.backUp().ok()) { }
}

/// Files may not grow beyond `bytes`, as on a full disk, but without one.
void writeUntilFilesMayNotGrow([[maybe_unused]] Vault& vault)
{
#ifdef Q_OS_UNIX
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{rlim_t{1} << 19, rlim_t{1} << 19};
    setrlimit(RLIMIT_FSIZE, &limit);
    int batch = 0;
    while (writeBatch(vault.database(), batch))
        ++batch;
    say(QByteArray::number(batch).constData());
    say(vault.backUp().ok() ? "backed up" : "no backup");
#endif
}

int childMain(const QString& task, const QString& folder)
{
    const test::FakeClock clock;
    if (task == QStringLiteral("upgrade"))
        say("ready");
    const auto opened = openAs(folder, kFirst, clock);
    if (!opened) {
        say(qPrintable(base::codeName(opened.error().code)));
        say(qPrintable(opened.error().where));
        return 3;
    }
    if (task == QStringLiteral("write"))
        writeUntilKilled(**opened);
    if (task == QStringLiteral("rekey"))
        changePassphraseUntilKilled(**opened);
    if (task == QStringLiteral("backup"))
        backUpUntilKilled(**opened);
    if (task == QStringLiteral("limited"))
        writeUntilFilesMayNotGrow(**opened);
    return 0;
}

} // namespace

class TestTwoProcesses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void secondProcessIsToldWhoHasTheVault();
    void killInATransactionLosesNoneAndLeavesNoHalf();
    void killWhileThePassphraseChangesLeavesOneThatOpens();
    void killInABackupLeavesNoHalfBackup();
    void killInAnUpgradeLeavesAWholeVersion();
    void failedWritesLeaveWhatWasCommitted();

private:
    void start(QProcess& process, const QString& task);
    void killAtRandom(const QString& task);
    std::unique_ptr<test::TempVault> m_vault;
};

void TestTwoProcesses::init()
{
    m_vault = std::make_unique<test::TempVault>();
    QVERIFY(m_vault->open()->database().execute(
        "CREATE TABLE batches (batch INTEGER NOT NULL, row INTEGER NOT NULL) STRICT"));
}

void TestTwoProcesses::cleanup()
{
    m_vault.reset();
}

void TestTwoProcesses::start(QProcess& process, const QString& task)
{
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("TestTwoProcesses"), QStringLiteral("--task"), task, m_vault->folder()});
    QVERIFY(process.waitForStarted());
}

void TestTwoProcesses::killAtRandom(const QString& task)
{
    QProcess process;
    start(process, task);
    QVERIFY(process.waitForReadyRead(20000));
    QCOMPARE(process.readAllStandardOutput(), QByteArrayLiteral("ready\n"));
    QTest::qWait(QRandomGenerator::global()->bounded(40));
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
}

void TestTwoProcesses::secondProcessIsToldWhoHasTheVault()
{
    const auto opened = m_vault->open();
    QProcess process;
    start(process, QStringLiteral("write"));
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 3);
    const QByteArray expected
        = "vault.in_use\nprocess " + QByteArray::number(QCoreApplication::applicationPid()) + " on this computer\n";
    QCOMPARE(process.readAllStandardOutput(), expected);
}

void TestTwoProcesses::killInATransactionLosesNoneAndLeavesNoHalf()
{
    for (int round = 0; round < kRounds; ++round) {
        killAtRandom(QStringLiteral("write"));
        QVERIFY(QFileInfo::exists(m_vault->dataPath() + QStringLiteral("-wal")));
        const auto opened = m_vault->tryOpen();
        VERIFY_OK(opened);
        Statement half
            = (*opened)->database().prepare("SELECT count(*), (SELECT count(*) FROM batches) FROM"
                                            " (SELECT batch FROM batches GROUP BY batch HAVING count(*) % 50 <> 0)");
        QCOMPARE(*half.step(), Fetched::Row);
        QCOMPARE(half.integer(0), 0);
        half.reset();
        const auto report = (*opened)->verify();
        VERIFY_OK(report);
        QVERIFY2(report->sound(), qPrintable(report->summary()));
    }
    const auto opened = m_vault->tryOpen();
    VERIFY_OK(opened);
    Statement count = (*opened)->database().prepare("SELECT count(*) FROM batches");
    QCOMPARE(*count.step(), Fetched::Row);
    QVERIFY(count.integer(0) > 0);
}

void TestTwoProcesses::killWhileThePassphraseChangesLeavesOneThatOpens()
{
    for (int round = 0; round < kRounds; ++round) {
        killAtRandom(QStringLiteral("rekey"));
        auto opened = openAs(m_vault->folder(), kFirst, m_vault->clock());
        if (!opened) {
            QCOMPARE(opened.error().code, Code::VaultWrongPassphrase);
            opened = openAs(m_vault->folder(), kSecond, m_vault->clock());
        }
        VERIFY_OK(opened);
        QCOMPARE(test::fileBytes(m_vault->headerPath()), test::fileBytes(m_vault->headerCopyPath()));
        const auto back = (*opened)->changePassphrase(test::secret(kFirst));
        VERIFY_OK(back);
    }
}

void TestTwoProcesses::killInABackupLeavesNoHalfBackup()
{
    m_vault->fill(500);
    for (int round = 0; round < kRounds / 2; ++round)
        killAtRandom(QStringLiteral("backup"));
    const QString folder = m_vault->folder() + QStringLiteral("/backups");
    QVERIFY(m_vault->tryOpen());
    for (const QString& file : test::filesIn(folder)) {
        QVERIFY2(file.endsWith(QLatin1String(kBackupSuffix)), qPrintable(file));
        const auto info = testBackup(folder + QLatin1Char('/') + file, m_vault->passphrase(), m_vault->clock());
        VERIFY_OK(info);
    }
}

void TestTwoProcesses::killInAnUpgradeLeavesAWholeVersion()
{
    for (int round = 0; round < kRounds / 2; ++round) {
        m_vault->removeSchema();
        QProcess process;
        start(process, QStringLiteral("upgrade"));
        QVERIFY(process.waitForReadyRead(20000));
        QTest::qWait(QRandomGenerator::global()->bounded(60));
        process.kill(); // it may be done already
        QVERIFY(process.state() == QProcess::NotRunning || process.waitForFinished());
        const auto opened = m_vault->tryOpen();
        VERIFY_OK(opened);
        const auto report = (*opened)->verify();
        VERIFY_OK(report);
        QVERIFY2(report->sound(), qPrintable(report->summary()));
    }
}

void TestTwoProcesses::failedWritesLeaveWhatWasCommitted()
{
#ifndef Q_OS_UNIX
    QSKIP("no limit of file sizes here");
#endif
    m_vault->fill(5000); // more than a file of the second process may hold
    QProcess process;
    start(process, QStringLiteral("limited"));
    QVERIFY(process.waitForFinished(60000));
    const QByteArrayList lines = process.readAllStandardOutput().split('\n');
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    const int batches = lines.at(0).toInt();
    QVERIFY2(batches > 0, lines.at(0).constData());
    QCOMPARE(lines.at(1), QByteArrayLiteral("no backup"));
    QVERIFY(test::filesIn(m_vault->folder() + QStringLiteral("/backups")).isEmpty());
    const auto opened = m_vault->tryOpen();
    VERIFY_OK(opened);
    Statement count = (*opened)->database().prepare("SELECT count(*) FROM batches");
    QCOMPARE(*count.step(), Fetched::Row);
    QCOMPARE(count.integer(0), batches * kRowsPerTransaction);
}

namespace {

int runTestTwoProcesses(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QStringLiteral("--task"))
        return childMain(words.value(2), words.value(3));
    TestTwoProcesses test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

RECOURSE_TEST_WITH(TestTwoProcesses, runTestTwoProcesses)

#include "test_two_processes.moc"
