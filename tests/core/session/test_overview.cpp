// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "model/data_class.h"
#include "session/account_jobs.h"
#include "session/exposure_jobs.h"
#include "session/overview_jobs.h"
#include "session/session.h"
#include "session/step_jobs.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/test_text.h"
#include "vault/case_repository.h"
#include "vault/service_repository.h"

#include <QtTest>

using namespace recourse;
using base::Code;

/// What the first page is told about a real vault.
class TestOverview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void newVaultHasNothingToDo();
    void countsWhatAnAccountBrings();
    void settledExposuresMoveOver();
    void clocksAreTheirsOrMine();
    void backupAndRecoveryCheckAreRemembered();
    void wrongSecretsAreRefused();

private:
    template <class T> base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.resultCount() == 0 ? base::Result<T>(base::fail(Code::Cancelled)) : job.takeResult();
    }
    [[nodiscard]] session::Overview overview()
    {
        auto read = wait(session::readOverview(*m_session, 3));
        return read ? std::move(*read) : session::Overview{};
    }
    void addCase(const QString& service, model::CaseStage stage, QDate due);
    [[nodiscard]] static session::SharedSecret secret(std::string_view text)
    {
        return session::shareSecret(base::SecretBytes::copyOf(text));
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
    QString m_code;
};

void TestOverview::initTestCase()
{
    session::SessionSettings settings;
    settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    m_session = std::make_unique<session::Session>(settings, m_clock);
    const auto created = wait(session::createVault(*m_session, secret("seven quiet herons cross the canal")));
    VERIFY_OK(created);
    m_code = created->recoveryCode;
}

void TestOverview::newVaultHasNothingToDo()
{
    const session::Overview empty = overview();
    QCOMPARE(empty.accounts, 0);
    QCOMPARE(empty.openSteps, 0);
    QVERIFY(empty.years.empty());
    QVERIFY(empty.dataClasses.empty());
    QVERIFY(empty.clocks.empty());
    QVERIFY(empty.onlyStarter);
    QVERIFY(empty.newestList.isValid());
    QVERIFY(!empty.lastBackup.isValid());
}

void TestOverview::countsWhatAnAccountBrings()
{
    for (const char* url : {"https://www.adobe.com", "https://www.linkedin.com"}) {
        VERIFY_OK(wait(session::addAccount(*m_session,
            {{QStringLiteral("url"), QString::fromLatin1(url)}, {QStringLiteral("login"), QStringLiteral("anna@example.org")},
                {QStringLiteral("created"), QStringLiteral("2010-01-01")}})));
    }
    const session::Overview seen = overview();
    QCOMPARE(seen.accounts, 2);
    QVERIFY(seen.openExposures >= 2);
    QCOMPARE(seen.accountsExposed, 2);
    QCOMPARE(seen.accountsSettled, 0);
    QVERIFY(seen.openSteps > 0);
    QVERIFY(seen.openMinutes > 0);
    QVERIFY(!seen.nextSteps.empty() && seen.nextSteps.size() <= 3);
    int incidents = 0;
    for (std::size_t i = 0; i < seen.years.size(); ++i) {
        incidents += seen.years[i].possible + seen.years[i].likely + seen.years[i].confirmed;
        if (i > 0)
            QCOMPARE(seen.years[i].year, seen.years[i - 1].year + 1);
    }
    QCOMPARE(incidents, seen.openIncidents); // one number for one thing, whatever shows it
    QVERIFY(seen.openIncidents <= seen.openExposures);
    QVERIFY(std::any_of(seen.dataClasses.cbegin(), seen.dataClasses.cend(),
        [](const session::DataClassCount& count) { return count.dataClass == model::data_class::kPassword && count.open >= 2; }));
    // Of those that leaked as often, the most severe first.
    const QStringList bySeverity = model::allDataClasses();
    QVERIFY(std::is_sorted(seen.dataClasses.cbegin(), seen.dataClasses.cend(),
        [&](const session::DataClassCount& left, const session::DataClassCount& right) {
            return left.open != right.open ? left.open > right.open
                                           : bySeverity.indexOf(left.dataClass) < bySeverity.indexOf(right.dataClass);
        }));
    const auto steps = wait(session::listSteps(*m_session, {}));
    QCOMPARE(static_cast<std::size_t>(seen.openSteps), steps->size());
    QCOMPARE(seen.nextSteps.front().step.id, steps->front().step.id);
    QCOMPARE(seen.nextSteps.front().about, steps->front().about);
}

void TestOverview::settledExposuresMoveOver()
{
    const session::Overview before = overview();
    const auto exposures = wait(session::listExposures(*m_session, {}));
    VERIFY_OK(wait(session::setExposure(*m_session, exposures->front().exposure.id, model::Disposition::NeverMine, {})));
    const session::Overview after = overview();
    QCOMPARE(after.openExposures, before.openExposures - 1);
    QCOMPARE(after.settledExposures, 1);
    QCOMPARE(after.accountsExposed + after.accountsSettled, 2);
}

void TestOverview::addCase(const QString& service, model::CaseStage stage, QDate due)
{
    const auto saved = m_session->withVault<model::CaseId>([&](vault::Vault& vault) -> base::Result<model::CaseId> {
        model::Service known;
        known.key = service;
        known.name = service;
        const auto id = vault::ServiceRepository(vault.database()).save(known);
        if (!id)
            return id.error();
        model::Case matter;
        matter.service = *id;
        matter.matter = QStringLiteral("access");
        matter.stage = stage;
        matter.opened = m_clock.today().addDays(-40);
        matter.due = due;
        matter.overdueFrom = due.isValid() ? due.addDays(3) : QDate();
        return vault::CaseRepository(vault.database()).save(matter);
    });
    VERIFY_OK(saved);
}

void TestOverview::clocksAreTheirsOrMine()
{
    addCase(QStringLiteral("running.example"), model::CaseStage::Sent, m_clock.today().addDays(9));
    addCase(QStringLiteral("late.example"), model::CaseStage::Sent, m_clock.today().addDays(-9));
    addCase(QStringLiteral("drafted.example"), model::CaseStage::Drafted, {});
    addCase(QStringLiteral("over.example"), model::CaseStage::Closed, {});
    const std::vector<session::RunningClock> clocks = overview().clocks;
    QCOMPARE(clocks.size(), std::size_t{3});
    QCOMPARE(clocks[0].service, QStringLiteral("late.example"));
    QCOMPARE(clocks[0].owner, session::ClockOwner::Theirs);
    QCOMPARE(clocks[0].due, m_clock.today().addDays(-9));
    QCOMPARE(clocks[1].service, QStringLiteral("drafted.example"));
    QCOMPARE(clocks[1].owner, session::ClockOwner::Mine);
    QCOMPARE(clocks[2].service, QStringLiteral("running.example"));
    QCOMPARE(clocks[2].due, m_clock.today().addDays(9));
    // A late answer waits for the user's word; one that is due later does not.
    QVERIFY(clocks[0].isMyTurn(m_clock.today()));
    QVERIFY(clocks[1].isMyTurn(m_clock.today()));
    QVERIFY(!clocks[2].isMyTurn(m_clock.today()));
}

void TestOverview::backupAndRecoveryCheckAreRemembered()
{
    VERIFY_OK(wait(session::backUp(*m_session, {})));
    QCOMPARE(overview().lastBackup, m_clock.today());
    const auto files = wait(session::listBackups(*m_session));
    VERIFY_OK(files);
    QCOMPARE(files->size(), std::size_t{1});
    QVERIFY(files->front().bytes > 0);
    QVERIFY(!overview().recoveryCheck.isValid());
    VERIFY_OK(wait(session::checkRecoveryCode(*m_session, secret(m_code.toStdString()))));
    QCOMPARE(overview().recoveryCheck, m_clock.today());
    const auto renewed = wait(session::renewRecoveryCode(*m_session));
    VERIFY_OK(renewed);
    QVERIFY(*renewed != m_code);
    QCOMPARE(wait(session::checkRecoveryCode(*m_session, secret(m_code.toStdString()))).error().code, Code::VaultWrongRecoveryCode);
    VERIFY_OK(wait(session::checkRecoveryCode(*m_session, secret(renewed->toStdString()))));
}

void TestOverview::wrongSecretsAreRefused()
{
    VERIFY_OK(wait(session::checkPassphrase(*m_session, secret("seven quiet herons cross the canal"))));
    QCOMPARE(wait(session::checkPassphrase(*m_session, secret("wrong"))).error().code, Code::VaultWrongPassphrase);
    const auto files = wait(session::listBackups(*m_session));
    const QString file = files->front().path;
    QCOMPARE(wait(session::replaceVault(*m_session, file, secret("wrong"))).error().code, Code::VaultWrongPassphrase);
    QCOMPARE(overview().accounts, 2); // still open
    const auto kept = wait(session::replaceVault(*m_session, file, secret("seven quiet herons cross the canal")));
    VERIFY_OK(kept);
    QVERIFY(QFileInfo::exists(*kept));
    QCOMPARE(wait(session::readOverview(*m_session, 3)).error().code, Code::VaultLocked);
}

RECOURSE_TEST(TestOverview, QCoreApplication)
#include "test_overview.moc"
