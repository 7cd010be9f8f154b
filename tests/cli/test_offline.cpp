// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/command_line.h"
#include "support/loopback_server.h"
#include "support/socket_trap.h"

#include <QtTest>

using namespace recourse::test;

/// The real program offline, watched by the kernel: no network socket, whatever it is asked for.
class TestOffline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensNoNetworkSocket_data();
    void opensNoNetworkSocket();
    void isCaughtOnline();

private:
    /// Runs the words under the trap and waits.
    void run(QProcess& process, const QStringList& words) const
    {
        trapSockets(process, Forbidden::NetworkSockets);
        m_cli.start(process, QStringList{QStringLiteral("--json"), QStringLiteral("--vault"), m_cli.vault(), QStringLiteral("--passphrase-file"),
                                 m_cli.path(QStringLiteral("pass.txt"))} + words);
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(60'000));
    }

    CommandLine m_cli;
    LoopbackServer m_server;
};

void TestOffline::initTestCase()
{
    if (!canTrapSockets())
        QSKIP("only Linux watches a program so");
    QCOMPARE(m_cli.run({QStringLiteral("init"), QStringLiteral("--residence"), QStringLiteral("DE")}).exit, 0);
    m_server.serve("/list.csv", "Org,Site\nShop,shop.example\n");
    const QString address = m_server.url(QStringLiteral("/list.csv")).toString();
    QCOMPARE(m_cli.run({QStringLiteral("feeds"), QStringLiteral("describe"), QStringLiteral("Mine"), QStringLiteral("--address"), address,
                 QStringLiteral("--column"), QStringLiteral("name=Org"), QStringLiteral("--column"), QStringLiteral("domain=Site")}).exit, 0);
    static_cast<void>(m_cli.write(QStringLiteral("logins.csv"), "name,url,username,password\nShop,https://shop.example,anna,Secret-1\n"));
}

void TestOffline::opensNoNetworkSocket_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("error");
    const auto row = [](const char* words, const char* error) { QTest::newRow(words) << QString::fromLatin1(words) << QString::fromLatin1(error); };
    row("ledger", "");
    row("feeds", "");
    row("feeds plan own-mine", "");
    row("feeds sync --feed own-mine", "net.offline");
    row("feeds sync --feed hibp", "net.offline");
    row("directory sync", "net.offline");
    row("import logins.csv", "");
    row("exposures", "");
    row("steps", "");
    row("export ledger --out log.csv", "");
}

void TestOffline::opensNoNetworkSocket()
{
    QFETCH(QString, words);
    QFETCH(QString, error);
    QStringList list{QStringLiteral("--offline")};
    for (const QString& word : words.split(QLatin1Char(' ')))
        list << (word.endsWith(QStringLiteral(".csv")) ? m_cli.path(word) : word);
    QProcess process;
    run(process, list);
    QVERIFY(!wasTrapped(process));
    const CommandAnswer answer{process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QVERIFY2(answer.output.contains(error.toLatin1()) && (answer.exit == 0) == error.isEmpty(), (answer.output + answer.messages).constData());
    QCOMPARE(m_server.connections(), 0);
}

void TestOffline::isCaughtOnline()
{
    // Or the trap would show nothing.
    QProcess process;
    run(process, {QStringLiteral("feeds"), QStringLiteral("sync"), QStringLiteral("--feed"), QStringLiteral("own-mine")});
    QVERIFY2(wasTrapped(process), qPrintable(QString::number(process.exitCode())));
    QCOMPARE(m_server.connections(), 0);
}

RECOURSE_TEST(TestOffline, QCoreApplication)
#include "test_offline.moc"
