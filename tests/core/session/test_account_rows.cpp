// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "session/account_jobs.h"
#include "session/account_rows.h"
#include "session/exposure_jobs.h"
#include "session/import_jobs.h"
#include "session/vault_jobs.h"
#include "support/fake_clock.h"
#include "support/test_text.h"

#include <QFile>
#include <QtTest>

#include <algorithm>

using namespace recourse;

/// The rows that tables show, against the whole views they are taken from.
class TestAccountRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rowsAgreeWithViews();
    void countsOpenExposuresByBand();
    void exposureRowsAgreeWithViews();
    void oneAccountsExposuresHoldSettledOnesToo();
    void showsExposuresThatAreStillThere();

private:
    template <class T> base::Result<T> wait(session::Job<T> job)
    {
        job.waitForFinished();
        return job.takeResult();
    }

    test::FakeClock m_clock;
    QTemporaryDir m_folder;
    std::unique_ptr<session::Session> m_session;
};

void TestAccountRows::initTestCase()
{
    session::SessionSettings settings;
    settings.vaultFolder = m_folder.filePath(QStringLiteral("Test.recourse"));
    settings.cost = {8ULL << 20, 1};
    m_session = std::make_unique<session::Session>(settings, m_clock);
    VERIFY_OK(wait(session::createVault(*m_session, session::shareSecret(base::SecretBytes::copyOf("seven quiet herons cross the canal")))));
    QFile file(m_folder.filePath(QStringLiteral("list.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name,url,username,password\n"
               "Adobe,https://www.adobe.com,anna@example.org,same-Phrase-7\n"
               "LinkedIn,https://www.linkedin.com,anna@example.org,same-Phrase-7\n"
               "Router,http://192.168.1.1,admin,admin\n"
               "Shop,https://shop.example.com,anna,another-long-phrase-of-words-9\n");
    file.close();
    VERIFY_OK(wait(session::commitImport(*m_session, {file.fileName(), {}})));
}

void TestAccountRows::rowsAgreeWithViews()
{
    const auto rows = wait(session::listAccountRows(*m_session));
    const auto views = wait(session::listAccounts(*m_session, {}));
    VERIFY_OK(rows);
    VERIFY_OK(views);
    QCOMPARE(rows->size(), std::size_t{4});
    QCOMPARE(rows->size(), views->size());
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const session::AccountRow& row = (*rows)[i];
        const session::AccountView& view = (*views)[i];
        QCOMPARE(row.id, view.account.id);
        QCOMPARE(row.service, view.service.id);
        QCOMPARE(row.name, view.service.name);
        QCOMPARE(row.login, view.account.login);
        QCOMPARE(int{row.strength}, view.account.password.strength);
        QCOMPARE(row.reusedCount, view.account.password.reusedCount);
        QCOMPARE(row.state, view.account.state);
        QCOMPARE(row.created, view.account.created);
        const auto shown = wait(session::showAccount(*m_session, row.id));
        VERIFY_OK(shown);
        QVERIFY(shown->account == view.account);
        QVERIFY(shown->service == view.service);
        QCOMPARE(shown->dataHeld.size(), view.dataHeld.size());
    }
    QCOMPARE(rows->front().site, QStringLiteral("adobe.com"));
    QCOMPARE(rows->front().reusedCount, 2);
}

void TestAccountRows::countsOpenExposuresByBand()
{
    const auto rows = wait(session::listAccountRows(*m_session));
    const auto exposures = wait(session::listExposures(*m_session, {}));
    VERIFY_OK(exposures);
    QVERIFY(!exposures->empty());
    for (const session::AccountRow& row : *rows) {
        const auto open = std::count_if(
            exposures->begin(), exposures->end(), [&](const session::ExposureView& view) { return view.account.id == row.id; });
        QCOMPARE(row.openExposures(), static_cast<int>(open));
    }
}

void TestAccountRows::exposureRowsAgreeWithViews()
{
    auto rows = wait(session::listExposureRows(*m_session, {}));
    const auto views = wait(session::listExposures(*m_session, {}));
    VERIFY_OK(rows);
    QCOMPARE(rows->size(), views->size());
    for (const session::ExposureView& view : *views) {
        const auto row = std::find_if(
            rows->begin(), rows->end(), [&](const session::ExposureRow& each) { return each.id == view.exposure.id; });
        QVERIFY(row != rows->end());
        QCOMPARE(row->title, view.breach.title);
        QCOMPARE(row->band, view.exposure.band);
        QCOMPARE(row->occurred, view.breach.occurredFrom);
        QCOMPARE(row->precision, view.breach.precision);
        QCOMPARE(row->affected, view.breach.affected);
        QCOMPARE(row->dataClasses, view.exposure.dataClasses);
        QCOMPARE(row->login, view.account.login);
        QVERIFY(session::isOpen(*row));
    }
}

void TestAccountRows::oneAccountsExposuresHoldSettledOnesToo()
{
    const auto exposures = wait(session::listExposures(*m_session, {}));
    const session::ExposureView first = exposures->front();
    VERIFY_OK(wait(session::setExposure(*m_session, first.exposure.id, model::Disposition::Changed, {})));
    const auto rows = wait(session::accountExposures(*m_session, first.account.id));
    VERIFY_OK(rows);
    const auto found = std::find_if(
        rows->begin(), rows->end(), [&](const session::ExposureRow& row) { return row.id == first.exposure.id; });
    QVERIFY(found != rows->end());
    QCOMPARE(found->disposition, model::Disposition::Changed);
    QCOMPARE(found->disposedOn, m_clock.today());
    QVERIFY(!session::isOpen(*found));
    QCOMPARE(wait(session::listExposures(*m_session, {}))->size(), exposures->size() - 1);
}

void TestAccountRows::showsExposuresThatAreStillThere()
{
    const auto rows = wait(session::listExposureRows(*m_session, {}));
    QVERIFY(!rows->empty());
    const auto views = wait(session::showExposures(*m_session, {{987'654}, rows->back().id}));
    VERIFY_OK(views);
    QCOMPARE(views->size(), std::size_t{1});
    QCOMPARE(views->front().exposure.id, rows->back().id);
    QVERIFY(!views->front().factsFor.isEmpty());
}

RECOURSE_TEST(TestAccountRows, QCoreApplication)
#include "test_account_rows.moc"
