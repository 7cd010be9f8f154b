// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_samples.h"

#include "main/test_program.h"
#include "ui/models/accounts/account_inventory.h"
#include "ui/models/accounts/account_table.h"
#include "ui/models/accounts/account_words.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using namespace recourse::test;

class TestAccountTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void saysAges_data();
    void saysAges();
    void tipsSayMore();
    void countsLabels();
    void tellsWhatIsKnownOfNoAccount();
    void summarisesWhatIsChosen();
    void saysAServiceOnce();
    void findsByNameSiteAndLogin();
    void sortsPasswordsByDanger();
    void saysPasswordsInWords();
    void answersForAHundredThousand();
};

void TestAccountTable::keepsTheRulesOfModels()
{
    AccountTable table;
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(AccountTable::prepared(rows())));
    table.sort(AccountTable::Password, Qt::DescendingOrder);
    table.narrow(only(AccountFilter::Weak));
    table.setQuery(QStringLiteral("zeb"));
    QCOMPARE(table.rowCount(), 1);
    table.narrow({});
    table.setQuery(QString());
    static_cast<void>(table.exchange({}));
    QCOMPARE(table.rowCount(), 0);
}

void TestAccountTable::saysAges_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("words");
    QTest::newRow("today") << kToday << QStringLiteral("Under a month");
    QTest::newRow("a day short of a month") << QDate(2026, 8, 2) << QStringLiteral("Under a month");
    QTest::newRow("a month") << QDate(2026, 8, 1) << QStringLiteral("1 month(s)");
    QTest::newRow("eleven months") << QDate(2025, 9, 2) << QStringLiteral("11 month(s)");
    QTest::newRow("a year") << QDate(2025, 9, 1) << QStringLiteral("1 year(s)");
    QTest::newRow("many years") << QDate(2011, 12, 24) << QStringLiteral("14 year(s)");
    QTest::newRow("tomorrow, by another clock") << QDate(2026, 9, 2) << QStringLiteral("Under a month");
    QTest::newRow("not known") << QDate() << QString();
}

void TestAccountTable::saysAges()
{
    QFETCH(QDate, day);
    QFETCH(QString, words);
    QCOMPARE(AccountWords::age(day.isValid() ? day.startOfDay().addSecs(43'200) : QDateTime(), kToday), words);
}

void TestAccountTable::tipsSayMore()
{
    AccountTable table;
    table.setToday(kToday);
    std::vector<session::AccountRow> all = rows();
    all[0].name = QStringLiteral("<b>Zebra</b>");
    static_cast<void>(table.exchange(AccountTable::prepared(std::move(all))));
    const auto tip = [&](int row, int column) { return table.index(row, column).data(Qt::ToolTipRole).toString(); };
    QVERIFY(tip(0, AccountTable::Service).contains(QStringLiteral("&lt;b&gt;Zebra")));
    QVERIFY(tip(0, AccountTable::Service).contains(QStringLiteral("zebra.com")));
    QVERIFY(tip(0, AccountTable::Password).contains(QStringLiteral("used at 4 accounts")));
    QVERIFY(tip(4, AccountTable::Password).contains(QStringLiteral("12 time(s)")));
    QVERIFY(tip(0, AccountTable::Incidents).contains(QStringLiteral("2 confirmed")));
    QVERIFY(tip(2, AccountTable::Incidents).isEmpty());
    QVERIFY(!tip(3, AccountTable::PasswordAge).isEmpty());
    for (const int column : {AccountTable::Password, AccountTable::PasswordAge, AccountTable::Incidents})
        QVERIFY(!table.headerData(column, Qt::Horizontal, Qt::ToolTipRole).toString().isEmpty());
}

void TestAccountTable::countsLabels()
{
    const Inventory inventory = inventoryOf(rows(), kToday);
    QCOMPARE(inventory.labels.tags, (std::vector<LabelCount>{{QStringLiteral("Shops"), 2}, {QStringLiteral("old"), 1}}));
    QCOMPARE(inventory.labels.persons, (std::vector<LabelCount>{{QString(), 4}, {QStringLiteral("Ben"), 1}}));
    QCOMPARE(inventory.labels.personNames(), QStringList{QStringLiteral("Ben")});
    QCOMPARE(inventory.labels.countOfTag(QStringLiteral("SHOPS")), 2);
    QCOMPARE(inventory.labels.countOfTag(QStringLiteral("none")), 0);
    QCOMPARE(inventory.counts, countByFilter(rows()));
}

void TestAccountTable::tellsWhatIsKnownOfNoAccount()
{
    std::vector<session::AccountRow> all{row(1, QStringLiteral("Zebra"), 1, 1, 0), row(2, QStringLiteral("Apple"), 1, 1, 0)};
    for (session::AccountRow& bare : all) {
        bare.passwordChanged = {};
        bare.lastUsed = {};
        bare.oneTimeCode = false;
        bare.passkey = false;
    }
    const Inventory nothing = inventoryOf(all, kToday);
    QVERIFY(!nothing.knowsPasswordAges && !nothing.knowsLastUses && !nothing.knowsSecondProofs);
    all.back().passwordChanged = kToday.startOfDay();
    all.back().lastUsed = kToday.startOfDay();
    all.back().passkey = true;
    const Inventory something = inventoryOf(all, kToday);
    QVERIFY(something.knowsPasswordAges && something.knowsLastUses && something.knowsSecondProofs);
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
    QCOMPARE(idsOf(table), (QList<qint64>{5, 1, 3, 2, 4}));
}

void TestAccountTable::saysPasswordsInWords()
{
    QCOMPARE(AccountWords::passwordShort(1, 4, -1), QStringLiteral("Weak, used 4×"));
    QCOMPARE(AccountWords::passwordBadge(1, 4, 0), Badge::Danger);
    QCOMPARE(AccountWords::passwordShort(4, 1, 3), QStringLiteral("Leaked"));
    QCOMPARE(AccountWords::passwordBadge(4, 1, 3), Badge::Danger);
    QCOMPARE(AccountWords::passwordShort(-1, 0, -1), QString());
    QCOMPARE(AccountWords::passwordBadge(-1, 0, -1), Badge::None);
    QVERIFY(AccountWords::password({1, 4, 1, {}, -1}).startsWith(QStringLiteral("Weak, and used at 4 accounts.")));
}

void TestAccountTable::answersForAHundredThousand()
{
    std::vector<session::AccountRow> many;
    constexpr int kMany = 100'000;
    const std::vector<QStringList> lists{{QStringLiteral("shops")}, {QStringLiteral("old"), QStringLiteral("work")}, {}};
    for (int i = 1; i <= kMany; ++i) {
        many.push_back(row(i, QStringLiteral("Service %1").arg(i), i % 5, i % 3, i % 7 == 0 ? 1 : 0));
        many.back().tags = lists[static_cast<std::size_t>(i % 3)];
    }
    AccountTable table;
    Inventory inventory = inventoryOf(std::move(many), kToday);
    QCOMPARE(inventory.labels.countOfTag(QStringLiteral("work")), 33'334);
    static_cast<void>(table.exchange(std::move(inventory.rows)));
    table.setQuery(QStringLiteral("9999"));
    QCOMPARE(table.rowCount(), 19); // 9999 to 99999 with that end, and 99990 to 99998
    table.narrow(only(AccountFilter::Breached));
    QVERIFY(table.rowCount() > 0 && table.rowCount() < 19);
    table.setQuery(QString());
    const auto counts = countByFilter(table.rows());
    QCOMPARE(counts[0], kMany);
    AccountNarrowing work;
    work.tag = QStringLiteral("Work");
    table.narrow(work);
    QCOMPARE(table.rowCount(), 33'334);
    table.narrow({});
    table.sort(AccountTable::Service);
    table.group(AccountTable::Grouping::ByService);
    QCOMPARE(table.rowCount(), kMany); // each service has one account: no line stands above it
    QList<qint64> all;
    for (int i = 1; i <= kMany; ++i)
        all << i;
    QCOMPARE(chosenOf(table, all).count(), kMany);
}

RECOURSE_TEST(TestAccountTable, QApplication)
#include "test_account_table.moc"
