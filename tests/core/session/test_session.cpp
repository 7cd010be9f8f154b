// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "session/import_jobs.h"
#include "session/session.h"
#include "session/step_jobs.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/test_text.h"

#include <QFile>
#include <QtTest>

using namespace recourse;
using base::Code;

/// The use cases as programs call them, on a real vault.
class TestSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void answersThatTheVaultIsLocked();
    void refusesAWeakPassphrase();
    void cancelledImportStoresNothing();
    void addedAccountIsMatchedAtOnce();
    void neverMineTakesTheStepsAway();
    void lockedVaultGivesNothing();

private:
    template <class T> base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.resultCount() == 0 ? base::Result<T>(base::fail(Code::Cancelled)) : job.takeResult();
    }

    [[nodiscard]] session::SharedSecret passphrase() const
    {
        return session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal"));
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

void TestSession::initTestCase()
{
    session::SessionSettings settings;
    settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    m_session = std::make_unique<session::Session>(settings, m_clock);
}

void TestSession::answersThatTheVaultIsLocked()
{
    const auto accounts = wait(session::listAccounts(*m_session, {}));
    QVERIFY(!accounts);
    QCOMPARE(accounts.error().code, Code::VaultLocked);
}

void TestSession::refusesAWeakPassphrase()
{
    const auto created = wait(session::createVault(*m_session, session::shareSecret(base::SecretBytes::copyOf("password1"))));
    QVERIFY(!created);
    QCOMPARE(created.error().code, Code::PassphraseTooWeak);
    QVERIFY(!QFile::exists(m_folder.filePath(QStringLiteral("Test.recourse"))));
    const auto strong = wait(session::createVault(*m_session, passphrase()));
    VERIFY_OK(strong);
}

void TestSession::cancelledImportStoresNothing()
{
    QFile file(m_folder.filePath(QStringLiteral("big.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,url,username,password\n");
    for (int i = 0; i < 50'000; ++i)
        file.write("n,https://s" + QByteArray::number(i) + ".example.com,u,p" + QByteArray::number(i) + "\n");
    file.close();
    auto job = session::commitImport(*m_session, {file.fileName(), {}});
    job.cancel();
    job.waitForFinished();
    QCOMPARE(job.resultCount(), 0);
    const auto accounts = wait(session::listAccounts(*m_session, {}));
    VERIFY_OK(accounts);
    QCOMPARE(accounts->size(), std::size_t{0});
    QCOMPARE(wait(session::importHistory(*m_session))->size(), std::size_t{0});
}

void TestSession::addedAccountIsMatchedAtOnce()
{
    // Known from the starter table: the vault never saw a download.
    const auto added = wait(session::addAccount(*m_session,
        {{QStringLiteral("url"), QStringLiteral("https://www.adobe.com")}, {QStringLiteral("login"), QStringLiteral("anna@example.org")},
            {QStringLiteral("created"), QStringLiteral("2010-01-01")}}));
    VERIFY_OK(added);
    QCOMPARE(added->account.domain, QStringLiteral("adobe.com"));
    const auto exposures = wait(session::listExposures(*m_session, {}));
    VERIFY_OK(exposures);
    QVERIFY(!exposures->empty());
    QCOMPARE(exposures->front().breach.feedId, QStringLiteral("Adobe"));
    QVERIFY(exposures->front().exposure.band >= model::Band::Likely);
    const auto again = wait(session::addAccount(*m_session,
        {{QStringLiteral("url"), QStringLiteral("adobe.com")}, {QStringLiteral("login"), QStringLiteral("Anna@example.org")}}));
    QVERIFY(!again);
}

void TestSession::neverMineTakesTheStepsAway()
{
    const auto before = wait(session::listSteps(*m_session, {}));
    VERIFY_OK(before);
    QVERIFY(!before->empty());
    const auto exposures = wait(session::listExposures(*m_session, {}));
    for (const session::ExposureView& view : *exposures)
        VERIFY_OK(wait(session::setExposure(*m_session, view.exposure.id, model::Disposition::NeverMine, {})));
    const auto after = wait(session::listSteps(*m_session, {}));
    VERIFY_OK(after);
    QCOMPARE(after->size(), std::size_t{0});
}

void TestSession::lockedVaultGivesNothing()
{
    session::lockVault(*m_session);
    QCOMPARE(wait(session::listSteps(*m_session, {})).error().code, Code::VaultLocked);
    const auto opened = wait(session::openVault(*m_session, passphrase(), vault::OpenMode::ReadWrite));
    VERIFY_OK(opened);
    QCOMPARE(wait(session::listAccounts(*m_session, {}))->size(), std::size_t{1});
}

RECOURSE_TEST(TestSession, QCoreApplication)
#include "test_session.moc"
