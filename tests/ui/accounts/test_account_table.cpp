// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/account_inventory.h"
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
    rows[2].state = model::AccountState::Dormant;
    rows[0].toDelete = true;
    rows[0].tags = {QStringLiteral("Shops"), QStringLiteral("old")};
    rows[1].tags = {QStringLiteral("shops")};
    rows[1].person = QStringLiteral("Ben");
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
    void narrowsToTagAndPerson();
    void countsLabels();
    void summarisesWhatIsChosen();
    void saysAServiceOnce();
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
    QTest::newRow("dormant") << static_cast<int>(AccountFilter::Dormant) << QList<qint64>{3};
    QTest::newRow("to be deleted") << static_cast<int>(AccountFilter::ToDelete) << QList<qint64>{1};
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
    QCOMPARE(countByFilter(rows()), (std::array<int, kAccountFilters>{5, 2, 2, 2, 1, 1, 1}));
}

void TestAccountTable::narrowsToTagAndPerson()
{
    AccountTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.narrow({QStringLiteral("SHOPS"), std::nullopt});
    QCOMPARE(idsOf(table), (QList<qint64>{1, 2}));
    table.narrow({QStringLiteral("shops"), QStringLiteral("Ben")});
    QCOMPARE(idsOf(table), QList<qint64>{2});
    table.narrow({QString(), QString()}); // the owner's
    QCOMPARE(idsOf(table), (QList<qint64>{1, 3, 4, 5}));
    table.setFilter(AccountFilter::Weak);
    QCOMPARE(idsOf(table), (QList<qint64>{1, 5}));
    table.narrow({});
    table.setFilter(AccountFilter::All);
    QCOMPARE(table.rowCount(), 5);
    table.setQuery(QStringLiteral("ben"));
    QCOMPARE(idsOf(table), QList<qint64>{2});
    table.setQuery(QStringLiteral("shops zebra"));
    QCOMPARE(idsOf(table), QList<qint64>{1});
}

void TestAccountTable::countsLabels()
{
    const Inventory inventory = inventoryOf(rows());
    QCOMPARE(inventory.labels.tags, (std::vector<LabelCount>{{QStringLiteral("Shops"), 2}, {QStringLiteral("old"), 1}}));
    QCOMPARE(inventory.labels.persons, (std::vector<LabelCount>{{QString(), 4}, {QStringLiteral("Ben"), 1}}));
    QCOMPARE(inventory.labels.personNames(), QStringList{QStringLiteral("Ben")});
    QCOMPARE(inventory.labels.countOfTag(QStringLiteral("SHOPS")), 2);
    QCOMPARE(inventory.labels.countOfTag(QStringLiteral("none")), 0);
    QCOMPARE(inventory.counts, countByFilter(rows()));
}

void TestAccountTable::summarisesWhatIsChosen()
{
    AccountTable table;
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    const ChosenAccounts chosen = chosenOf(table, {4, 1, 3, 99});
    QCOMPARE(chosen.ids, (QList<qint64>{4, 1, 3}));
    QCOMPARE(chosen.rows.front().name, QStringLiteral("Berry"));
    QCOMPARE(chosen.closed, 1);
    QCOMPARE(chosen.dormant, 1);
    QCOMPARE(chosen.wished, 1);
    QCOMPARE(chosen.labels.tags.size(), std::size_t{2});
}

void TestAccountTable::saysAServiceOnce()
{
    std::vector<session::AccountRow> four{row(1, QStringLiteral("Zebra"), 1, 1, 0), row(2, QStringLiteral("Apple"), 1, 1, 0),
        row(3, QStringLiteral("apple"), 1, 1, 0), row(4, QStringLiteral("Apple"), 1, 1, 0)};
    four[0].service = {1};
    four[1].service = {2};
    four[2].service = {3};
    four[3].service = {2};
    AccountTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(AccountTable::prepared(std::move(four))));
    table.sort(AccountTable::Service);
    const auto text = [&](int shown) { return table.index(shown, AccountTable::Service).data().toString(); };
    QCOMPARE(text(1), QStringLiteral("apple"));
    table.group(AccountTable::Grouping::ByService);
    QCOMPARE(text(0), QStringLiteral("Apple (3)"));
    QCOMPARE(text(1), QString());
    QCOMPARE(text(2), QString());
    QCOMPARE(text(3), QStringLiteral("Zebra"));
    QVERIFY(table.index(0, AccountTable::Service).data(Qt::FontRole).isValid());
    QVERIFY(!table.index(3, AccountTable::Service).data(Qt::FontRole).isValid());
    QCOMPARE(table.index(1, AccountTable::Service).data(Qt::AccessibleTextRole).toString(), QStringLiteral("apple"));
    table.group(AccountTable::Grouping::Off);
    QCOMPARE(text(2), QStringLiteral("Apple"));
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
    const std::vector<QStringList> lists{{QStringLiteral("shops")}, {QStringLiteral("old"), QStringLiteral("work")}, {}};
    for (int i = 1; i <= kMany; ++i) {
        many.push_back(row(i, QStringLiteral("Service %1").arg(i), i % 5, i % 3, i % 7 == 0 ? 1 : 0));
        many.back().tags = lists[static_cast<std::size_t>(i % 3)];
    }
    AccountTable table;
    Inventory inventory = inventoryOf(std::move(many));
    QCOMPARE(inventory.labels.countOfTag(QStringLiteral("work")), 33'334);
    static_cast<void>(table.exchange(std::move(inventory.rows)));
    QElapsedTimer timer;
    timer.start();
    table.setQuery(QStringLiteral("9999"));
    const qint64 searched = timer.restart();
    table.setFilter(AccountFilter::Breached);
    const qint64 filtered = timer.restart();
    table.setQuery(QString());
    const qint64 cleared = timer.restart();
    const auto counts = countByFilter(table.rows());
    const qint64 counted = timer.restart();
    table.setFilter(AccountFilter::All);
    table.narrow({QStringLiteral("Work"), std::nullopt});
    const qint64 narrowed = timer.restart();
    table.narrow({});
    table.sort(AccountTable::Service);
    table.group(AccountTable::Grouping::ByService);
    const qint64 grouped = timer.restart();
    QList<qint64> all;
    for (int i = 1; i <= kMany; ++i)
        all << i;
    timer.start();
    QCOMPARE(chosenOf(table, all).count(), kMany);
    const qint64 summarised = timer.elapsed();
    QCOMPARE(counts[0], kMany);
    qInfo("search %lld ms, filter %lld ms, clear %lld ms, count %lld ms, narrow %lld ms, group %lld ms, summarise %lld ms", searched, filtered,
        cleared, counted, narrowed, grouped, summarised);
    constexpr qint64 kPatienceMs = 1000; // unoptimised, on a shared computer
    for (const qint64 took : {searched, filtered, cleared, counted, narrowed, grouped, summarised})
        QVERIFY(took < kPatienceMs);
}

QTEST_MAIN(TestAccountTable)
#include "test_account_table.moc"
