// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/setting_jobs.h"
#include "ui/support/test_workspace.h"

#include <QTest>
#include <QThread>

using namespace recourse;
using test::TestWorkspace;

/// A job that is cancelled after it has ended, as locking does with whatever is still to be delivered.
class TestLateCancel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void deliversWhatWasDone();
    void deliversWhatFailed();
    void deliversNothingToOneThatIsGone();

private:
    template <class T> static session::Job<T> ended(session::Job<T> job)
    {
        while (!job.isFinished())
            QThread::yieldCurrentThread();
        return job;
    }
};

void TestLateCancel::deliversWhatWasDone()
{
    TestWorkspace workspace;
    static_cast<void>(workspace.createVault());
    static_cast<void>(workspace.await(session::writeSetting(workspace.session(), QStringLiteral("word"), QStringLiteral("kept"))));
    QString read;
    workspace.workspace().jobs().run(
        QString(), ended(session::readSetting(workspace.session(), QStringLiteral("word"))), this, [&](const QString& value) { read = value; });
    workspace.workspace().jobs().cancelAll();
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    QCOMPARE(read, QStringLiteral("kept"));
}

void TestLateCancel::deliversWhatFailed()
{
    TestWorkspace workspace; // without a vault
    QString name;
    workspace.workspace().jobs().run(
        QString(), ended(session::readSetting(workspace.session(), QStringLiteral("word"))), this, [](const QString&) {},
        [&](const base::Error& error) { name = base::codeName(error.code); });
    workspace.workspace().jobs().cancelAll();
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    QCOMPARE(name, base::codeName(base::Code::VaultLocked));
}

void TestLateCancel::deliversNothingToOneThatIsGone()
{
    TestWorkspace workspace;
    bool isCalled = false;
    auto receiver = std::make_unique<QObject>();
    workspace.workspace().jobs().run(
        QString(), ended(session::readSetting(workspace.session(), QStringLiteral("word"))), receiver.get(), [&](const QString&) { isCalled = true; },
        [&](const base::Error&) { isCalled = true; });
    receiver.reset();
    QTRY_VERIFY(test::isIdle(workspace.workspace()));
    QVERIFY(!isCalled);
}

RECOURSE_TEST(TestLateCancel, QApplication)
#include "test_late_cancel.moc"
