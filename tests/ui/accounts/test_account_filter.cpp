// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_samples.h"

#include "main/test_program.h"
#include "ui/models/accounts/account_inventory.h"
#include "ui/models/accounts/account_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using namespace recourse::test;

/// What narrows the inventory, alone and together.
class TestAccountFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filters_data();
    void filters();
    void narrowsToTagAndPerson();
    void everythingChosenCountsTogether();
    void ofTwoStatesOneIsEnough();
    void narrowsToTheAgeOfThePassword();
    void narrowsToTheSource();
    void countsWhatEachFilterShows();
};

void TestAccountFilter::filters_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::newRow("all") << static_cast<int>(AccountFilter::All) << QList<qint64>{1, 2, 3, 4, 5};
    QTest::newRow("reused") << static_cast<int>(AccountFilter::Reused) << QList<qint64>{1, 3};
    QTest::newRow("weak; unknown is not weak") << static_cast<int>(AccountFilter::Weak) << QList<qint64>{1, 5};
    QTest::newRow("leaked; not checked is not leaked") << static_cast<int>(AccountFilter::LeakedPassword) << QList<qint64>{5};
    QTest::newRow("breached") << static_cast<int>(AccountFilter::Breached) << QList<qint64>{1, 4};
    QTest::newRow("dormant") << static_cast<int>(AccountFilter::Dormant) << QList<qint64>{3};
    QTest::newRow("to be deleted") << static_cast<int>(AccountFilter::ToDelete) << QList<qint64>{1};
    QTest::newRow("closed") << static_cast<int>(AccountFilter::Closed) << QList<qint64>{4};
}

void TestAccountFilter::filters()
{
    QFETCH(int, filter);
    QFETCH(QList<qint64>, shown);
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.narrow(only(static_cast<AccountFilter>(filter)));
    QCOMPARE(idsOf(table), shown);
}

void TestAccountFilter::narrowsToTagAndPerson()
{
    AccountTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    AccountNarrowing narrowing;
    narrowing.tag = QStringLiteral("SHOPS");
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), (QList<qint64>{1, 2}));
    narrowing.person = QStringLiteral("Ben");
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{2});
    narrowing.tag.clear();
    narrowing.person = QString(); // the owner's
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), (QList<qint64>{1, 3, 4, 5}));
    AccountNarrowing weak = only(AccountFilter::Weak);
    weak.person = QString();
    table.narrow(weak);
    QCOMPARE(idsOf(table), (QList<qint64>{1, 5}));
    table.narrow({});
    QCOMPARE(table.rowCount(), 5);
    table.setQuery(QStringLiteral("ben"));
    QCOMPARE(idsOf(table), QList<qint64>{2});
    table.setQuery(QStringLiteral("shops zebra"));
    QCOMPARE(idsOf(table), QList<qint64>{1});
}

void TestAccountFilter::everythingChosenCountsTogether()
{
    AccountTable table;
    table.setToday(kToday);
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    AccountNarrowing narrowing = only(AccountFilter::Weak);
    narrowing.set(AccountFilter::Breached, true);
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{1});
    narrowing.set(AccountFilter::Reused, true);
    narrowing.tag = QStringLiteral("OLD");
    narrowing.person = QString();
    narrowing.passwordYears = 10;
    narrowing.source = AccountWords::origin(QString());
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{1});
    narrowing.set(AccountFilter::LeakedPassword, true);
    table.narrow(narrowing);
    QCOMPARE(table.rowCount(), 0);
    narrowing.set(AccountFilter::All, true); // none of the words; the rest stays
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{1});
    QVERIFY(narrowing.has(AccountFilter::All) && !narrowing.isNone());
}

void TestAccountFilter::ofTwoStatesOneIsEnough()
{
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    AccountNarrowing narrowing = only(AccountFilter::Closed);
    narrowing.set(AccountFilter::Dormant, true);
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), (QList<qint64>{3, 4}));
    narrowing.set(AccountFilter::Reused, true);
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{3});
}

void TestAccountFilter::narrowsToTheAgeOfThePassword()
{
    AccountTable table;
    table.setToday(kToday);
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    AccountNarrowing narrowing;
    narrowing.passwordYears = 1;
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), (QList<qint64>{1, 2})); // of the others the age is not known, or less
    narrowing.passwordYears = 2; // to the day is not older
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{1});
    narrowing.passwordYears = 10;
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{1});
    QCOMPARE(countByAge(rows(), kToday), (std::array<int, 5>{2, 1, 1, 1, 1}));
    table.narrow({});
    table.sort(AccountTable::PasswordAge);
    QCOMPARE(idsOf(table).mid(0, 3), (QList<qint64>{1, 2, 3})); // the oldest first, the unknown last
}

void TestAccountFilter::narrowsToTheSource()
{
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    AccountNarrowing narrowing;
    narrowing.source = AccountWords::origin(QStringLiteral("bitwarden-csv")); // two formats of one program
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), (QList<qint64>{2, 3}));
    narrowing.source = AccountWords::origin(session::kFromProposal);
    table.narrow(narrowing);
    QCOMPARE(idsOf(table), QList<qint64>{4});
    const AccountLabels labels = inventoryOf(rows(), kToday).labels;
    QCOMPARE(labels.sources.size(), std::size_t{3});
    QCOMPARE(labels.countOfSource(AccountWords::origin(QStringLiteral("bitwarden-json"))), 2);
    QCOMPARE(labels.countOfSource(AccountWords::origin(QString())), 2);
}

void TestAccountFilter::countsWhatEachFilterShows()
{
    QCOMPARE(countByFilter(rows()), (std::array<int, kAccountFilters>{5, 2, 2, 1, 2, 1, 1, 1}));
}

RECOURSE_TEST(TestAccountFilter, QApplication)
#include "test_account_filter.moc"
