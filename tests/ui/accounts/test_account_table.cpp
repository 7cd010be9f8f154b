// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_table.h"
#include "ui/models/accounts/account_words.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

session::AccountRow row(qint64 id, const QString& name, int strength, int reused, int confirmed)
{
    session::AccountRow row;
    row.id = {id};
    row.name = name;
    row.site = name.toLower() + QStringLiteral(".com");
    row.login = QStringLiteral("anna@example.org");
    row.strength = static_cast<qint8>(strength);
    row.reusedCount = reused;
    row.confirmed = confirmed;
    return row;
}

std::vector<session::AccountRow> rows()
{
    std::vector<session::AccountRow> rows{row(1, QStringLiteral("Zebra"), 1, 4, 2), row(2, QStringLiteral("Apple"), 4, 1, 0),
        row(3, QStringLiteral("Mango"), 4, 2, 0), row(4, QStringLiteral("Berry"), -1, 0, 1), row(5, QStringLiteral("Cherry"), 2, 1, 0)};
    rows[3].state = model::AccountState::Closed;
    rows[1].lastUsed = QDateTime(QDate(2026, 1, 2), QTime(12, 0), Qt::UTC);
    return rows;
}

QList<qint64> idsOf(const AccountTable& table)
{
    QList<qint64> ids;
    for (int i = 0; i < table.rowCount(); ++i)
        ids << table.idAt(i);
    return ids;
}

} // namespace

class TestAccountTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void filters_data();
    void filters();
    void countsWhatEachFilterShows();
    void findsByNameSiteAndLogin();
    void sortsPasswordsByDanger();
    void saysPasswordsInWords();
    void answersFastWithAHundredThousand();
};

void TestAccountTable::keepsTheRulesOfModels()
{
    AccountTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.sort(AccountTable::Password, Qt::DescendingOrder);
    table.setFilter(AccountFilter::Weak);
    table.setQuery(QStringLiteral("zeb"));
    QCOMPARE(table.rowCount(), 1);
    table.setFilter(AccountFilter::All);
    table.setQuery(QString());
    static_cast<void>(table.exchange({}));
    QCOMPARE(table.rowCount(), 0);
}

void TestAccountTable::filters_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<QList<qint64>>("shown");
    QTest::newRow("all") << static_cast<int>(AccountFilter::All) << QList<qint64>{1, 2, 3, 4, 5};
    QTest::newRow("reused") << static_cast<int>(AccountFilter::Reused) << QList<qint64>{1, 3};
    QTest::newRow("weak; unknown is not weak") << static_cast<int>(AccountFilter::Weak) << QList<qint64>{1, 5};
    QTest::newRow("breached") << static_cast<int>(AccountFilter::Breached) << QList<qint64>{1, 4};
    QTest::newRow("closed") << static_cast<int>(AccountFilter::Closed) << QList<qint64>{4};
}

void TestAccountTable::filters()
{
    QFETCH(int, filter);
    QFETCH(QList<qint64>, shown);
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.setFilter(static_cast<AccountFilter>(filter));
    QCOMPARE(idsOf(table), shown);
}

void TestAccountTable::countsWhatEachFilterShows()
{
    QCOMPARE(countByFilter(rows()), (std::array<int, kAccountFilters>{5, 2, 2, 2, 1}));
}

void TestAccountTable::findsByNameSiteAndLogin()
{
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.setQuery(QStringLiteral("MANGO anna@"));
    QCOMPARE(idsOf(table), QList<qint64>{3});
    table.setQuery(QStringLiteral("mango.com"));
    QCOMPARE(idsOf(table), QList<qint64>{3});
    QCOMPARE(table.account(4)->name, QStringLiteral("Berry"));
    QVERIFY(table.account(6) == nullptr);
}

void TestAccountTable::sortsPasswordsByDanger()
{
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.sort(AccountTable::Password, Qt::DescendingOrder);
    QCOMPARE(idsOf(table), (QList<qint64>{1, 3, 5, 2, 4}));
}

void TestAccountTable::saysPasswordsInWords()
{
    QCOMPARE(AccountWords::passwordShort(1, 4), QStringLiteral("Weak, used 4×"));
    QCOMPARE(AccountWords::passwordBadge(1, 4), Badge::Danger);
    QCOMPARE(AccountWords::passwordShort(-1, 0), QString());
    QCOMPARE(AccountWords::passwordBadge(-1, 0), Badge::None);
    QVERIFY(AccountWords::password({1, 4, 1, {}, -1}).startsWith(QStringLiteral("Weak, and used at 4 accounts.")));
}

void TestAccountTable::answersFastWithAHundredThousand()
{
    std::vector<session::AccountRow> many;
    constexpr int kMany = 100'000;
    for (int i = 1; i <= kMany; ++i)
        many.push_back(row(i, QStringLiteral("Service %1").arg(i), i % 5, i % 3, i % 7 == 0 ? 1 : 0));
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(std::move(many))));
    QElapsedTimer timer;
    timer.start();
    table.setQuery(QStringLiteral("9999"));
    const qint64 searched = timer.restart();
    table.setFilter(AccountFilter::Breached);
    const qint64 filtered = timer.restart();
    table.setQuery(QString());
    const qint64 cleared = timer.restart();
    const auto counts = countByFilter(table.rows());
    const qint64 counted = timer.elapsed();
    QCOMPARE(counts[0], kMany);
    qInfo("search %lld ms, filter %lld ms, clear %lld ms, count %lld ms", searched, filtered, cleared, counted);
    constexpr qint64 kPatienceMs = 1000; // unoptimised, on a shared computer
    QVERIFY(searched < kPatienceMs && filtered < kPatienceMs && cleared < kPatienceMs && counted < kPatienceMs);
}

QTEST_MAIN(TestAccountTable)
#include "test_account_table.moc"
