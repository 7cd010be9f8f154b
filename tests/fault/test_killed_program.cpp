// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QtTest>

#ifndef Q_OS_WIN
#include <csignal>
#endif

using namespace recourse::test;

/// The real program is killed at random moments; the vault opens afterwards and holds all of a change or nothing of it.
class TestKilledProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void killedImportLeavesAllOrNothing();
    void killedPassphraseChangeLeavesOldOrNew();
    void refusesASecondProgram();

private:
    void killAfter(QProcess& process, int ms) const;

    static constexpr int kRows = 20'000;
    CommandLine m_cli;
};

void TestKilledProgram::initTestCase()
{
    QByteArray csv("name,url,username,password\n");
    for (int i = 0; i < kRows; ++i) {
        const QByteArray number = QByteArray::number(i);
        csv += "site" + number + ",https://site" + number + ".example.com/,user" + number + "@example.org,pw-" + number + "\n";
    }
    QVERIFY(!m_cli.write(QStringLiteral("big.csv"), csv).isEmpty());
    QCOMPARE(m_cli.run({QStringLiteral("init")}).exit, 0);
}

void TestKilledProgram::killAfter(QProcess& process, int ms) const
{
    QVERIFY(process.waitForStarted());
    if (!process.waitForFinished(ms)) {
        process.kill();
        process.waitForFinished(60'000);
    }
    QCOMPARE(process.state(), QProcess::NotRunning);
}

void TestKilledProgram::killedImportLeavesAllOrNothing()
{
    const QStringList words{QStringLiteral("--json"), QStringLiteral("--vault"), m_cli.vault(), QStringLiteral("--passphrase-file"),
        m_cli.path(QStringLiteral("pass.txt")), QStringLiteral("import"), m_cli.path(QStringLiteral("big.csv"))};
    for (int round = 0; round < 6; ++round) {
        QProcess process;
        m_cli.start(process, words);
        killAfter(process, 450 + QRandomGenerator::global()->bounded(900));
        const CommandAnswer after = m_cli.run({QStringLiteral("accounts")});
        QVERIFY2(after.exit == 0, after.output.left(500).constData());
        const qsizetype accounts = after.array().size();
        QVERIFY2(accounts == 0 || accounts == kRows, qPrintable(QString::number(accounts)));
        QCOMPARE(m_cli.run({QStringLiteral("verify")}).exit, 0);
        if (accounts == kRows)
            break;
    }
}

void TestKilledProgram::killedPassphraseChangeLeavesOldOrNew()
{
    const QByteArray old = CommandLine::kPassphrase;
    const QByteArray fresh = "eleven brass kettles hum at dawn";
    const QString freshFile = m_cli.write(QStringLiteral("fresh.txt"), fresh + '\n');
    const QString oldFile = m_cli.write(QStringLiteral("old.txt"), old + '\n');
    bool isOld = true;
    for (int round = 0; round < 6; ++round) {
        m_cli.setPassphrase(isOld ? old : fresh);
        QProcess process;
        m_cli.start(process, {QStringLiteral("--vault"), m_cli.vault(), QStringLiteral("--passphrase-file"), m_cli.path(QStringLiteral("pass.txt")),
            QStringLiteral("passwd"), QStringLiteral("--new-passphrase-file"), isOld ? freshFile : oldFile});
        killAfter(process, 700 + QRandomGenerator::global()->bounded(900));
        m_cli.setPassphrase(old);
        const bool opensOld = m_cli.run({QStringLiteral("feeds")}).exit == 0;
        m_cli.setPassphrase(fresh);
        const bool opensFresh = m_cli.run({QStringLiteral("feeds")}).exit == 0;
        QVERIFY2(opensOld != opensFresh, opensOld ? "both passphrases open it" : "no passphrase opens it");
        isOld = opensOld;
    }
    m_cli.setPassphrase(isOld ? old : fresh);
}

void TestKilledProgram::refusesASecondProgram()
{
#ifdef Q_OS_WIN
    QSKIP("stopping a process by a signal is of Unix");
#else
    QProcess first;
    m_cli.start(first, {QStringLiteral("--vault"), m_cli.vault(), QStringLiteral("--passphrase-file"), m_cli.path(QStringLiteral("pass.txt")),
        QStringLiteral("import"), m_cli.path(QStringLiteral("big.csv"))});
    QVERIFY(first.waitForStarted());
    // Stopped as soon as it holds the vault's lock, it holds it for as long as the second one needs to be refused.
    QElapsedTimer patience;
    patience.start();
    bool held = false;
    while (!held && first.state() == QProcess::Running && patience.elapsed() < 30'000) {
        held = !QDir(m_cli.vault()).entryList({QStringLiteral("*lock*")}, QDir::Files | QDir::Hidden).isEmpty();
        QTest::qSleep(1);
    }
    QVERIFY(held);
    QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGSTOP), 0);
    const CommandAnswer second = m_cli.run({QStringLiteral("accounts")});
    QCOMPARE(::kill(static_cast<pid_t>(first.processId()), SIGCONT), 0);
    QVERIFY(first.waitForFinished(60'000));
    QCOMPARE(second.errorCode(), QStringLiteral("vault.in_use"));
    QCOMPARE(second.exit, 3);
    QVERIFY(second.output.contains(QByteArray::number(first.processId())) || second.output.contains("process"));
#endif
}

RECOURSE_TEST(TestKilledProgram, QCoreApplication)
#include "test_killed_program.moc"
