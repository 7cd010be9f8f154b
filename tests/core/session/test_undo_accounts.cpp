// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "session/exposure_jobs.h"
#include "session/import_jobs.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/test_text.h"
#include "vault/data_held_repository.h"

#include <QFile>
#include <QtTest>

using namespace recourse;
using base::Code;

/// What was removed or said about many at once comes back exactly.
class TestUndoAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void removedAccountsComeBackAsTheyWere();
    void restoredAccountsStillBelongToTheirImport();
    void removesAllOrNothing();
    void doesNotPutBackWhatIsThereAgain();
    void restoresTheServiceThatAnUndoneImportTook();
    void standingsComeBack();
    void wordsAboutExposuresComeBack();
    void setsWordsOnAllOrNone();
    void keepsNotesUnlessOneIsGiven();

private:
    template <class T> base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.takeResult();
    }
    struct State
    {
        std::vector<session::AccountView> accounts;
        std::vector<session::ExposureView> exposures;
    };
    State state();
    static void compare(const State& left, const State& right);
    void noteData();

    test::FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<session::Session> m_session;
    model::ImportId m_import;
};

void TestUndoAccounts::init()
{
    m_session.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    session::SessionSettings settings;
    settings.vaultFolder = m_folder->filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    m_session = std::make_unique<session::Session>(settings, m_clock);
    VERIFY_OK(wait(session::createVault(*m_session, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")))));
    QFile file(m_folder->filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,url,username,password\n"
               "Adobe,https://www.adobe.com,anna@example.org,same-Phrase-7\n"
               "LinkedIn,https://www.linkedin.com,anna@example.org,same-Phrase-7\n"
               "Shop,https://shop.example.com,anna,another-long-phrase-of-words-9\n");
    file.close();
    const auto report = wait(session::commitImport(*m_session, {file.fileName(), {}}));
    VERIFY_OK(report);
    m_import = report->run.id;
}

TestUndoAccounts::State TestUndoAccounts::state()
{
    return {*wait(session::listAccounts(*m_session, {})), *wait(session::listExposures(*m_session, {{}, true}))};
}

void TestUndoAccounts::compare(const State& left, const State& right)
{
    QCOMPARE(left.accounts.size(), right.accounts.size());
    for (std::size_t i = 0; i < left.accounts.size(); ++i) {
        QVERIFY(left.accounts[i].account == right.accounts[i].account);
        QVERIFY(left.accounts[i].service == right.accounts[i].service);
        QVERIFY(left.accounts[i].dataHeld == right.accounts[i].dataHeld);
    }
    QCOMPARE(left.exposures.size(), right.exposures.size());
    for (std::size_t i = 0; i < left.exposures.size(); ++i) {
        QVERIFY(left.exposures[i].exposure == right.exposures[i].exposure);
        QCOMPARE(left.exposures[i].stale, right.exposures[i].stale);
    }
}

void TestUndoAccounts::noteData()
{
    const auto first = wait(session::listAccountRows(*m_session))->front();
    const base::Status noted = m_session->withVault<void>([&](vault::Vault& vault) {
        return vault::DataHeldRepository(vault.database())
            .add({first.service, first.id, QStringLiteral("phone"), model::DataLayer::TheySay, QStringLiteral("answer"), QDate(2026, 5, 2)});
    });
    VERIFY_OK(noted);
}

void TestUndoAccounts::removedAccountsComeBackAsTheyWere()
{
    noteData();
    const auto exposures = wait(session::listExposures(*m_session, {}));
    VERIFY_OK(wait(session::setExposure(*m_session, exposures->front().exposure.id, model::Disposition::Changed, QStringLiteral("in March"))));
    const State before = state();
    const auto removed
        = wait(session::removeAccounts(*m_session, {before.accounts[0].account.id, before.accounts[1].account.id}));
    VERIFY_OK(removed);
    const State between = state();
    QCOMPARE(between.accounts.size(), std::size_t{1});
    QVERIFY(between.exposures.empty());
    VERIFY_OK(wait(session::restoreAccounts(*m_session, *removed)));
    compare(state(), before);
}

void TestUndoAccounts::restoredAccountsStillBelongToTheirImport()
{
    const auto rows = wait(session::listAccountRows(*m_session));
    const auto removed = wait(session::removeAccounts(*m_session, {rows->front().id}));
    VERIFY_OK(removed);
    VERIFY_OK(wait(session::restoreAccounts(*m_session, *removed)));
    const auto undone = wait(session::undoImport(*m_session, m_import));
    VERIFY_OK(undone);
    QCOMPARE(undone->removed, 3);
}

void TestUndoAccounts::removesAllOrNothing()
{
    const State before = state();
    const auto removed = wait(session::removeAccounts(*m_session, {before.accounts[0].account.id, {987'654}}));
    QVERIFY(!removed);
    QCOMPARE(removed.error().code, Code::NotFound);
    compare(state(), before);
}

void TestUndoAccounts::doesNotPutBackWhatIsThereAgain()
{
    const auto rows = wait(session::listAccountRows(*m_session));
    const auto removed = wait(session::removeAccounts(*m_session, {rows->at(0).id, rows->at(1).id}));
    VERIFY_OK(removed);
    VERIFY_OK(wait(session::addAccount(*m_session,
        {{QStringLiteral("url"), QStringLiteral("adobe.com")}, {QStringLiteral("login"), QStringLiteral("anna@example.org")}})));
    const auto restored = wait(session::restoreAccounts(*m_session, *removed));
    QVERIFY(!restored);
    QCOMPARE(restored.error().code, Code::AlreadyThere);
    QCOMPARE(wait(session::listAccountRows(*m_session))->size(), std::size_t{2});
}

void TestUndoAccounts::restoresTheServiceThatAnUndoneImportTook()
{
    const auto rows = wait(session::listAccountRows(*m_session));
    const auto removed = wait(session::removeAccounts(*m_session, {rows->back().id}));
    VERIFY_OK(removed);
    VERIFY_OK(wait(session::undoImport(*m_session, m_import)));
    QVERIFY(wait(session::listAccountRows(*m_session))->empty());
    VERIFY_OK(wait(session::restoreAccounts(*m_session, *removed)));
    const auto back = wait(session::listAccountRows(*m_session));
    QCOMPARE(back->size(), std::size_t{1});
    QCOMPARE(back->front().name, rows->back().name);
}

void TestUndoAccounts::standingsComeBack()
{
    const State before = state();
    std::vector<session::AccountStanding> wanted;
    for (const session::AccountView& view : before.accounts)
        wanted.push_back({view.account.id, model::AccountState::Closed, QDate(2010, 1, 1)});
    const auto former = wait(session::setAccountStandings(*m_session, wanted));
    VERIFY_OK(former);
    QCOMPARE(state().accounts[0].account.closedOn, QDate(2010, 1, 1));
    VERIFY_OK(wait(session::setAccountStandings(*m_session, *former)));
    compare(state(), before);
}

void TestUndoAccounts::wordsAboutExposuresComeBack()
{
    const auto exposures = wait(session::listExposures(*m_session, {}));
    QVERIFY(exposures->size() >= 2);
    VERIFY_OK(wait(session::setExposure(*m_session, exposures->front().exposure.id, model::Disposition::Waiting, QStringLiteral("asked them"))));
    const State before = state();
    m_clock.advanceDays(3);
    std::vector<model::ExposureId> ids;
    for (const session::ExposureView& view : before.exposures)
        ids.push_back(view.exposure.id);
    const auto said = wait(session::setExposures(*m_session, ids, model::Disposition::Accepted, QStringLiteral("all the same")));
    VERIFY_OK(said);
    const State between = state();
    for (const session::ExposureView& view : between.exposures) {
        QCOMPARE(view.exposure.disposition, model::Disposition::Accepted);
        QCOMPARE(view.exposure.note, QStringLiteral("all the same"));
        QCOMPARE(view.exposure.disposedOn, m_clock.today());
    }
    VERIFY_OK(wait(session::restoreExposures(*m_session, said->former)));
    compare(state(), before);
}

void TestUndoAccounts::setsWordsOnAllOrNone()
{
    const State before = state();
    const auto set = wait(session::setExposures(
        *m_session, {before.exposures[0].exposure.id, {987'654}}, model::Disposition::Accepted, {}));
    QVERIFY(!set);
    QCOMPARE(set.error().code, Code::NotFound);
    compare(state(), before);
}

void TestUndoAccounts::keepsNotesUnlessOneIsGiven()
{
    const auto exposures = wait(session::listExposures(*m_session, {}));
    const model::ExposureId id = exposures->front().exposure.id;
    VERIFY_OK(wait(session::setExposure(*m_session, id, model::Disposition::Waiting, QStringLiteral("asked them"))));
    VERIFY_OK(wait(session::setExposures(*m_session, {id}, model::Disposition::Changed, {})));
    QCOMPARE(wait(session::showExposures(*m_session, {id}))->front().exposure.note, QStringLiteral("asked them"));
}

RECOURSE_TEST(TestUndoAccounts, QCoreApplication)
#include "test_undo_accounts.moc"
