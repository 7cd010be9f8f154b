// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/socket_trap.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

/// The program as it is started.
class TestProgram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void paintsItsWindow();
    void opensNoNetworkSocketOffline();
    void tellsItsVersion();
    void explainsItself();
    void refusesAWrongWord();

private:
    void run(const QStringList& words);
    void finish(QProcess& program, const QStringList& words);

    QTemporaryDir m_folder;
    int m_exit = -1;
    QByteArray m_out;
    QByteArray m_err;
};

void TestProgram::initTestCase()
{
    QFile::setPermissions(m_folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
}

void TestProgram::run(const QStringList& words)
{
    QProcess program;
    finish(program, words);
}

void TestProgram::finish(QProcess& program, const QStringList& words)
{
    program.start(QStringLiteral(RECOURSE_PROGRAM), words);
    QVERIFY(program.waitForFinished(20'000));
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    m_exit = program.exitCode();
    m_out = program.readAllStandardOutput();
    m_err = program.readAllStandardError();
}

void TestProgram::paintsItsWindow()
{
    run({QStringLiteral("--self-test"), QStringLiteral("--offline"), QStringLiteral("--vault"), m_folder.filePath(QStringLiteral("A.recourse")),
        QStringLiteral("--preferences"), m_folder.filePath(QStringLiteral("p.ini"))});
    QCOMPARE(m_out, QByteArray("recourse: the window is painted\n"));
    QCOMPARE(m_exit, 0);
    QVERIFY2(!m_err.contains("QObject") && !m_err.contains("Could not parse"), m_err.constData());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("A.recourse")))); // looking makes nothing
}

void TestProgram::opensNoNetworkSocketOffline()
{
    if (!recourse::test::canTrapSockets())
        QSKIP("only Linux watches a program so");
    QProcess program;
    recourse::test::trapSockets(program, recourse::test::Forbidden::NetworkSockets);
    finish(program, {QStringLiteral("--self-test"), QStringLiteral("--offline"), QStringLiteral("--vault"), m_folder.filePath(QStringLiteral("B.recourse")),
        QStringLiteral("--preferences"), m_folder.filePath(QStringLiteral("q.ini"))});
    QCOMPARE(m_out, QByteArray("recourse: the window is painted\n"));
    QCOMPARE(m_exit, 0);
}

void TestProgram::tellsItsVersion()
{
    run({QStringLiteral("--version")});
    QVERIFY2(m_out.startsWith("recourse ") && m_out.trimmed().size() > 10, m_out.constData());
    QCOMPARE(m_exit, 0);
}

void TestProgram::explainsItself()
{
    run({QStringLiteral("--help")});
    QVERIFY2(m_out.contains("--vault") && m_out.contains("FILE"), m_out.constData());
    QCOMPARE(m_exit, 0);
}

void TestProgram::refusesAWrongWord()
{
    run({QStringLiteral("--nonsense")});
    QVERIFY2(m_err.startsWith("recourse: ") && m_err.contains("nonsense"), m_err.constData());
    QVERIFY(m_out.isEmpty());
    QVERIFY(m_exit != 0);
    run({QStringLiteral("--feed-url"), QStringLiteral("hibp")});
    QVERIFY(m_exit != 0);
}

RECOURSE_TEST(TestProgram, QCoreApplication)
#include "test_program.moc"
