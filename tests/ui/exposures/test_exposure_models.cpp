// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exposures/exposure_words.h"
#include "ui/models/exposures/group_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;
using model::Band;
using model::Disposition;

namespace {

session::ExposureRow row(qint64 id, qint64 breach, qint64 account, Band band, Disposition disposition)
{
    session::ExposureRow row;
    row.id = {id};
    row.breach = {breach};
    row.account = {account};
    row.title = QStringLiteral("Incident %1").arg(breach);
    row.serviceName = QStringLiteral("Service %1").arg(account);
    row.login = QStringLiteral("anna%1@example.org").arg(account);
    row.occurred = QDate(2010 + static_cast<int>(breach), 5, 5);
    row.precision = model::DatePrecision::Month;
    row.band = band;
    row.disposition = disposition;
    return row;
}

std::vector<session::ExposureRow> rows()
{
    std::vector<session::ExposureRow> rows{row(1, 1, 1, Band::Possible, Disposition::Open), row(2, 1, 2, Band::Confirmed, Disposition::Changed),
        row(3, 2, 1, Band::Likely, Disposition::Open), row(4, 3, 3, Band::Confirmed, Disposition::Accepted)};
    rows[2].sensitive = true;
    return rows;
}

} // namespace

class TestExposureModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheRulesOfModels();
    void groupsByIncident();
    void groupsByAccount();
    void masksSensitiveIncidentsUntilRevealed();
    void datesAreAsExactAsKnown_data();
    void datesAreAsExactAsKnown();
    void everyWordIsThere();
    void numbersThatAreNotKnownAreNotZero();
};

void TestExposureModels::keepsTheRulesOfModels()
{
    GroupTable table(Grouping::ByIncident);
    QAbstractItemModelTester tester(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(GroupTable::prepared(groupsOf(rows(), Grouping::ByIncident))));
    QCOMPARE(table.rowCount(), 3);
    table.sort(GroupTable::When, Qt::AscendingOrder);
    table.setQuery(QStringLiteral("anna2"));
    QCOMPARE(table.rowCount(), 1);
    table.setQuery(QString());
    table.reveal(2);
    static_cast<void>(table.exchange({}));
    QCOMPARE(table.rowCount(), 0);
}

void TestExposureModels::groupsByIncident()
{
    const auto groups = groupsOf(rows(), Grouping::ByIncident);
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[0].id, 1); // something to do, and confirmed for one account
    QCOMPARE(groups[0].worst, Band::Confirmed);
    QCOMPARE(groups[0].open, 1);
    QCOMPARE(groups[0].members.size(), std::size_t{2});
    QCOMPARE(groups[1].id, 2);
    QCOMPARE(groups[2].id, 3); // settled comes last, however sure
    QCOMPARE(groups[2].said, Disposition::Accepted);
}

void TestExposureModels::groupsByAccount()
{
    const auto groups = groupsOf(rows(), Grouping::ByAccount);
    QCOMPARE(groups.size(), std::size_t{3});
    QCOMPARE(groups[0].id, 1);
    QCOMPARE(groups[0].name, QStringLiteral("Service 1"));
    QCOMPARE(groups[0].newest, QDate(2012, 5, 5));
    QCOMPARE(groups[0].open, 2);
    QVERIFY(groups[0].sensitive);
}

void TestExposureModels::masksSensitiveIncidentsUntilRevealed()
{
    GroupTable table(Grouping::ByIncident);
    static_cast<void>(table.exchange(GroupTable::prepared(groupsOf(rows(), Grouping::ByIncident))));
    const int at = table.rowOf(2);
    const auto name = [&] { return table.index(at, GroupTable::Name).data().toString(); };
    const auto spoken = [&] { return table.index(at, GroupTable::Name).data(Qt::AccessibleTextRole).toString(); };
    QCOMPARE(name(), ExposureWords::masked());
    QCOMPARE(spoken(), ExposureWords::masked());
    table.reveal(2);
    QCOMPARE(name(), QStringLiteral("Incident 2"));
    static_cast<void>(table.exchange(GroupTable::prepared(groupsOf(rows(), Grouping::ByIncident))));
    QCOMPARE(name(), QStringLiteral("Incident 2"));
}

void TestExposureModels::datesAreAsExactAsKnown_data()
{
    QTest::addColumn<int>("precision");
    QTest::addColumn<QString>("text");
    QTest::newRow("month") << static_cast<int>(model::DatePrecision::Month) << QStringLiteral("May 2012");
    QTest::newRow("year") << static_cast<int>(model::DatePrecision::Year) << QStringLiteral("2012");
    QTest::newRow("unknown") << static_cast<int>(model::DatePrecision::Unknown) << QString();
}

void TestExposureModels::datesAreAsExactAsKnown()
{
    QFETCH(int, precision);
    QFETCH(QString, text);
    QCOMPARE(ExposureWords::when(QDate(2012, 5, 5), static_cast<model::DatePrecision>(precision)), text);
    QCOMPARE(ExposureWords::when({}, static_cast<model::DatePrecision>(precision)), QString());
}

void TestExposureModels::everyWordIsThere()
{
    for (const Band band : {Band::Unlikely, Band::Possible, Band::Likely, Band::Confirmed}) {
        QVERIFY(!ExposureWords::band(band).isEmpty());
        QVERIFY(!ExposureWords::bandSentence(band).isEmpty());
        QVERIFY(ExposureWords::badge(band) != Badge::None);
    }
    for (const Disposition disposition : {Disposition::Open, Disposition::Changed, Disposition::Deleted, Disposition::NeverMine,
             Disposition::ClosedBefore, Disposition::Accepted, Disposition::Waiting}) {
        QVERIFY(!ExposureWords::disposition(disposition).isEmpty());
        QVERIFY(!ExposureWords::disposed(disposition, 2).isEmpty());
    }
}

void TestExposureModels::numbersThatAreNotKnownAreNotZero()
{
    QCOMPARE(ExposureWords::affected(-1, {}), QStringLiteral("Not known"));
    QVERIFY(ExposureWords::affected(0, {}).startsWith(QLatin1Char('0')));
    QVERIFY(ExposureWords::affected(12, QStringLiteral("residents:WA")).endsWith(QStringLiteral("WA")));
}

int main(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestExposureModels test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_exposure_models.moc"
