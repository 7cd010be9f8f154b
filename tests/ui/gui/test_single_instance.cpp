// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/single_instance.h"
#include "main/test_program.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifndef Q_OS_WIN
#include <signal.h>
#endif

using namespace recourse;
using gui::SingleInstance;

namespace {
const QString kKey = QStringLiteral("/home/anna/My vault.recourse");
}

/// One program a vault: the second start hands over and ends.
class TestSingleInstance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void handsItsFilesToTheFirst();
    void onlyCallsIfThereAreNoFiles();
    void runsBesideOneWithAnotherVault();
    void takesTheLockOfADeadProgramOver();
    void survivesHostileBytes_data();
    void survivesHostileBytes();
    void sendsASecondStartOfTheProgramHome();
#ifndef Q_OS_WIN
    void startsAfterAProgramThatWasKilled();
#endif

private:
    [[nodiscard]] QStringList files(const char* suffix) const;
    [[nodiscard]] QStringList words() const;

    QTemporaryDir m_runtime;
    QTemporaryDir m_home;
};

void TestSingleInstance::initTestCase()
{
    QFile::setPermissions(m_runtime.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toLocal8Bit());
}

QStringList TestSingleInstance::files(const char* suffix) const
{
    return QDir(m_runtime.path()).entryList({QStringLiteral("*") + QLatin1String(suffix)}, QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot);
}

QStringList TestSingleInstance::words() const
{
    return {QStringLiteral("--vault"), m_home.filePath(QStringLiteral("A.recourse")), QStringLiteral("--preferences"),
        m_home.filePath(QStringLiteral("p.ini")), QStringLiteral("--offline")};
}

void TestSingleInstance::handsItsFilesToTheFirst()
{
    SingleInstance first(kKey);
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    SingleInstance second(kKey);
    QVERIFY(!second.isFirst());
    const QStringList given{QStringLiteral("/tmp/Größe 日本.csv"), QStringLiteral("/tmp/with\nline.json"), QStringLiteral("/tmp/ space ")};
    QVERIFY(second.handOver(given));
    QTRY_COMPARE(called.count(), 1);
    QCOMPARE(called.takeFirst().first().toStringList(), given);
}

void TestSingleInstance::onlyCallsIfThereAreNoFiles()
{
    SingleInstance first(kKey);
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    QVERIFY(SingleInstance(kKey).handOver({}));
    QTRY_COMPARE(called.count(), 1);
    QVERIFY(called.takeFirst().first().toStringList().isEmpty());
}

void TestSingleInstance::runsBesideOneWithAnotherVault()
{
    SingleInstance first(kKey);
    QVERIFY(first.isFirst());
    SingleInstance other(kKey + QStringLiteral(" 2"));
    QVERIFY(other.isFirst());
}

void TestSingleInstance::takesTheLockOfADeadProgramOver()
{
    {
        SingleInstance first(kKey);
        QVERIFY(first.isFirst());
        QCOMPARE(files(".lock").size(), 1);
    }
    QVERIFY(!SingleInstance(kKey).handOver({})); // nobody is there
    QProcess dead;
    dead.start(QStringLiteral(RECOURSE_PROGRAM), {QStringLiteral("--version")});
    QVERIFY(dead.waitForStarted());
    const qint64 number = dead.processId();
    QVERIFY(dead.waitForFinished());
    QString name;
    {
        SingleInstance first(kKey);
        QVERIFY(first.isFirst());
        name = files(".lock").first();
    }
    QFile left(m_runtime.filePath(name));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.write(QByteArray::number(number) + "\nrecourse\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    left.close();
    SingleInstance next(kKey);
    QVERIFY(next.isFirst());
    QVERIFY(SingleInstance(kKey).handOver({}));
}

void TestSingleInstance::survivesHostileBytes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("expected");
    QByteArray noise(200'000, '\0');
    QRandomGenerator random(7);
    for (char& byte : noise)
        byte = static_cast<char>(random.bounded(256));
    noise.replace('/', '-'); // nothing in it is a full name
    QTest::newRow("a list of four thousand million names") << QByteArray(4, '\xFF') << QStringList();
    QTest::newRow("noise") << noise << QStringList();
    QTest::newRow("zeros") << QByteArray(100'000, '\0') << QStringList();
    QTest::newRow("more than is read") << QByteArray(5 << 20, 'x') << QStringList();
    QTest::newRow("not ended") << QByteArray("/tmp/a") << QStringList();
    QTest::newRow("relative") << QByteArray("../a\0/tmp/b\0", 12) << QStringList(QStringLiteral("/tmp/b"));
}

void TestSingleInstance::survivesHostileBytes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, expected);
    SingleInstance first(kKey);
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    QLocalSocket socket;
    socket.connectToServer(m_runtime.filePath(files(".socket").first()), QIODevice::WriteOnly);
    QVERIFY(socket.waitForConnected());
    socket.write(bytes);
    socket.flush();
    socket.disconnectFromServer();
    if (bytes.size() > (1 << 20))
        socket.abort(); // the rest is never read
    QTRY_COMPARE(called.count(), 1);
    QCOMPARE(called.takeFirst().first().toStringList(), expected);
    QVERIFY(SingleInstance(kKey).handOver({QStringLiteral("/tmp/c")}));
    QTRY_COMPARE(called.count(), 1);
    QCOMPARE(called.takeFirst().first().toStringList(), QStringList(QStringLiteral("/tmp/c")));
}

void TestSingleInstance::sendsASecondStartOfTheProgramHome()
{
    SingleInstance first(words().at(1));
    QVERIFY(first.isFirst());
    QSignalSpy called(&first, &SingleInstance::called);
    QProcess second;
    second.start(QStringLiteral(RECOURSE_PROGRAM), words() + QStringList{QStringLiteral("/tmp/list.csv")});
    QTRY_COMPARE(second.state(), QProcess::NotRunning);
    QCOMPARE(second.exitCode(), 0);
    QTRY_COMPARE(called.count(), 1);
    QCOMPARE(called.takeFirst().first().toStringList(), QStringList(QStringLiteral("/tmp/list.csv")));
    QVERIFY(!QFileInfo::exists(m_home.filePath(QStringLiteral("A.recourse"))));
}

#ifndef Q_OS_WIN
void TestSingleInstance::startsAfterAProgramThatWasKilled()
{
    QProcess killed;
    killed.start(QStringLiteral(RECOURSE_PROGRAM), words());
    SingleInstance caller(words().at(1));
    QTRY_VERIFY(caller.handOver({}));
    killed.kill();
    QVERIFY(killed.waitForFinished());
    QProcess next;
    next.start(QStringLiteral(RECOURSE_PROGRAM), words() + QStringList{QStringLiteral("--self-test")});
    QTRY_COMPARE(next.state(), QProcess::NotRunning);
    QCOMPARE(next.exitCode(), 0);
    QVERIFY(next.readAllStandardOutput().contains("the window is painted"));
}
#endif

RECOURSE_TEST(TestSingleInstance, QCoreApplication)
#include "test_single_instance.moc"
