// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "support/vault_samples.h"

#include "vault/ledger_repository.h"

using namespace recourse;

class TestLedgerRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryField_data();
    void keepsEveryField();
    void answersTheNewestFirst();
};

void TestLedgerRepository::keepsEveryField_data()
{
    test::addOddTexts();
}

void TestLedgerRepository::keepsEveryField()
{
    QFETCH(const QString, text);
    test::TempDatabase temp;
    const QDateTime at(QDate(2026, 11, 21), QTime(4, 5, 6), Qt::UTC);
    const model::LedgerEntry entry{at, text, QStringLiteral("GET"), text, 123, 5'000'000'000, 304, text};
    const auto appended = vault::LedgerRepository(temp.database()).append(entry);
    VERIFY_OK(appended);
    temp.reopen();
    const auto all = vault::LedgerRepository(temp.database()).all(-1);
    VERIFY_OK(all);
    QVERIFY(*all == std::vector<model::LedgerEntry>{entry});
}

void TestLedgerRepository::answersTheNewestFirst()
{
    test::TempDatabase temp;
    vault::LedgerRepository repository(temp.database());
    model::LedgerEntry entry;
    for (int status = 1; status <= 5; ++status) {
        entry.status = status;
        const auto appended = repository.append(entry);
        VERIFY_OK(appended);
    }
    QCOMPARE(repository.all(-1)->size(), std::size_t{5});
    QCOMPARE(repository.all(0)->size(), std::size_t{0});
    const auto last = repository.all(2);
    VERIFY_OK(last);
    QCOMPARE(last->size(), std::size_t{2});
    QCOMPARE(last->at(0).status, 5);
    QCOMPARE(last->at(1).status, 4);
}

RECOURSE_TEST(TestLedgerRepository, QCoreApplication)
#include "test_ledger_repository.moc"
