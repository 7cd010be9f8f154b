// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/exposures/exposure_words.h"
#include "model/data_class.h"
#include "ui/models/exposures/exposure_plots.h"
#include "ui/models/exposures/group_table.h"
#include "ui/models/exposures/leak_meaning.h"
#include "ui/models/today/overview_words.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLocale>
#include <QTest>
#include <QTranslator>

#include <algorithm>
#include <numeric>

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
    void oneIsNotMany();
    void listsReadAsOneSentence();
    void sourcesOfOneEventAreOneIncident();
    void namesThatWaitAreToldApart();
    void withdrawnRecordsAreToldApart();
    void groupsByAddressAndPerson();
    void plotsCountEachIncidentOnce();
    void plotsDecideNoTies();
    void tellsWhatLeakedMeansTogether();
};

namespace {

/// Records 1 and 2 tell of one event; the name of exposure 4 waits; account 3 is of Berta; record 3 was withdrawn.
ExposureContext context()
{
    session::IncidentView event;
    for (const qint64 id : {qint64{1}, qint64{2}}) {
        model::Breach record;
        record.id = {id};
        record.title = QStringLiteral("Incident %1").arg(id);
        record.affected = 100;
        record.occurredFrom = QDate(2010 + static_cast<int>(id), 5, 5);
        event.sources.push_back(record);
    }
    session::IncidentView alone;
    alone.sources.emplace_back();
    alone.sources.front().id = {3};
    alone.sources.front().title = QStringLiteral("Incident 3");
    alone.sources.front().withdrawnOn = QDate(2026, 5, 3);
    session::NameView name;
    name.name = QStringLiteral("Harbour Inc");
    name.exposures = {{4}};
    session::AccountRow berta;
    berta.id = {3};
    berta.person = QStringLiteral("Berta");
    return ExposureContext(rows(), {event, alone}, {name}, {berta});
}

} // namespace

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
    QCOMPARE(ExposureWords::affected(12, {}), QStringLiteral("12 people or accounts")); // a number says of what
    QVERIFY(ExposureWords::affected(12, QStringLiteral("residents:WA")).endsWith(QStringLiteral("WA")));
}

void TestExposureModels::oneIsNotMany()
{
    QTranslator english;
    QVERIFY(english.load(QStringLiteral(":/i18n/recourse_en.qm")));
    QVERIFY(QCoreApplication::installTranslator(&english)); // taken off when it goes
    const QString people = QStringLiteral("people");
    QCOMPARE(ExposureWords::affected(1, people), QStringLiteral("1 person"));
    QCOMPARE(ExposureWords::affected(2, people), QStringLiteral("2 people"));
    QCOMPARE(ExposureWords::affected(1, QStringLiteral("accounts")), QStringLiteral("1 account"));
    QCOMPARE(ExposureWords::affected(1, {}), QStringLiteral("1 person or account"));
    QVERIFY(ExposureWords::affected(1, QStringLiteral("residents:WA")).startsWith(QStringLiteral("1 resident of ")));
    // More than an int holds.
    QCOMPARE(ExposureWords::affected(3'000'000'000, people), QStringLiteral("%1 people").arg(QLocale().toString(qint64{3'000'000'000})));
}

void TestExposureModels::listsReadAsOneSentence()
{
    const QStringList classes{model::data_class::kPassword, model::data_class::kEmail};
    QCOMPARE(ExposureWords::dataClasses(classes), QStringLiteral("Passwords and e-mail addresses"));
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German)); // there nouns keep their capitals
    const QString german = ExposureWords::dataClasses(classes);
    QLocale::setDefault(before);
    QVERIFY2(german.contains(QStringLiteral("E-mail addresses")), qPrintable(german));
}

void TestExposureModels::sourcesOfOneEventAreOneIncident()
{
    const auto groups = groupsOf(rows(), Grouping::ByIncident, context());
    QCOMPARE(groups.size(), std::size_t{2});
    QCOMPARE(groups[0].id, 1);
    QCOMPARE(groups[0].name, QStringLiteral("Incident 1"));
    QCOMPARE(groups[0].members.size(), std::size_t{3});
    QCOMPARE(groups[0].count, 2); // accounts: the same one is in both records
    QCOMPARE(groups[0].open, 2);
    QCOMPARE(groups[0].toDo, 1);
    const auto accounts = groupsOf(rows(), Grouping::ByAccount, context());
    const auto first = std::find_if(accounts.begin(), accounts.end(), [](const ExposureGroup& group) { return group.id == 1; });
    QCOMPARE(first->count, 1); // one incident by two records
}

void TestExposureModels::namesThatWaitAreToldApart()
{
    GroupTable table(Grouping::ByIncident);
    static_cast<void>(table.exchange(GroupTable::prepared(groupsOf(rows(), Grouping::ByIncident, context()))));
    const int at = table.rowOf(3);
    QCOMPARE(table.index(at, GroupTable::State).data().toString(), QStringLiteral("Please confirm"));
    // One that waits does not hide what else is to be done.
    auto more = rows();
    more.push_back(row(5, 5, 3, Band::Likely, Disposition::Open));
    GroupTable accounts(Grouping::ByAccount);
    static_cast<void>(accounts.exchange(GroupTable::prepared(groupsOf(more, Grouping::ByAccount, context()))));
    QCOMPARE(accounts.index(accounts.rowOf(3), GroupTable::State).data().toString(), QStringLiteral("1 to confirm, 1 to do"));
    QVERIFY(context().awaits({4}));
    QVERIFY(!context().awaits({1}));
}

void TestExposureModels::withdrawnRecordsAreToldApart()
{
    const auto groups = groupsOf(rows(), Grouping::ByIncident, context());
    QVERIFY(!groups[0].isWithdrawn());
    QVERIFY(groups[1].isWithdrawn());
    model::Breach breach;
    QCOMPARE(ExposureWords::withdrawal(breach), QString());
    breach.withdrawnOn = QDate(2026, 5, 3);
    QVERIFY(ExposureWords::withdrawal(breach).contains(QStringLiteral("withdrawn on")));
    QVERIFY(ExposureWords::remarks(breach).contains(ExposureWords::withdrawal(breach)));
}

void TestExposureModels::groupsByAddressAndPerson()
{
    const auto addresses = groupsOf(rows(), Grouping::ByAddress, context());
    QCOMPARE(addresses.size(), std::size_t{3});
    const auto people = groupsOf(rows(), Grouping::ByPerson, context());
    QCOMPARE(people.size(), std::size_t{2});
    QStringList names;
    for (const ExposureGroup& group : people)
        names << ExposureWords::groupName(group.name, Grouping::ByPerson);
    names.sort();
    QCOMPARE(names, (QStringList{QStringLiteral("Berta"), QStringLiteral("You")}));
    // A line is found again by the same number.
    QCOMPARE(groupsOf(rows(), Grouping::ByAddress, context()).front().id, addresses.front().id);
    GroupTable table(Grouping::ByAddress);
    static_cast<void>(table.exchange(GroupTable::prepared(addresses)));
    QVERIFY(std::none_of(addresses.begin(), addresses.end(), [&](const ExposureGroup& group) { return table.isMasked(group); }));
}

void TestExposureModels::plotsCountEachIncidentOnce()
{
    auto leaky = rows();
    for (session::ExposureRow& row : leaky)
        row.dataClasses = QStringList{model::data_class::kEmail};
    const auto incidents = groupsOf(leaky, Grouping::ByIncident, context());
    const PlotData years = ExposurePlots::timeline(incidents);
    int drawn = 0;
    for (const PlotSeries& series : years.series)
        drawn = std::accumulate(series.values.begin(), series.values.end(), drawn);
    QCOMPARE(drawn, 2);
    // The day of the record that is shown first; nobody knows that of the other event.
    QCOMPARE(years.categories, (QStringList{QStringLiteral("Unknown"), QStringLiteral("2011")}));
    QCOMPARE(years.series.size(), std::size_t{3}); // no word for the unlikely, since there is none
    session::Overview overview;
    overview.years = {{2011, 1, 0, 0}};
    for (std::size_t i = 0; i < years.series.size(); ++i)
        QCOMPARE(years.series[i].name, OverviewWords::years(overview).series[i].name); // one set of words on both pages
    QVERIFY(years.sentence.contains(QStringLiteral("2011 is the year with the most")));
    leaky.push_back(row(6, 6, 6, Band::Unlikely, Disposition::Open));
    const PlotData withUnlikely = ExposurePlots::timeline(groupsOf(leaky, Grouping::ByIncident, context()));
    QCOMPARE(withUnlikely.series.back().name, ExposureWords::band(Band::Unlikely));
    const PlotData classes = ExposurePlots::dataClasses(incidents);
    QCOMPARE(classes.categories.size(), 1);
    QCOMPARE(classes.series[0].values.front(), 2);
    QCOMPARE(classes.series[1].values.front(), 1); // one of them is settled
    PlotModel twin;
    QAbstractItemModelTester tester(&twin, QAbstractItemModelTester::FailureReportingMode::QtTest);
    twin.set(years);
    QCOMPARE(twin.rowCount(), 2);
    QVERIFY(ExposurePlots::timeline({}).isEmpty());
}

void TestExposureModels::plotsDecideNoTies()
{
    using namespace model::data_class;
    std::vector<ExposureGroup> incidents(3);
    for (std::size_t at = 0; at < incidents.size(); ++at) {
        incidents[at].newest = QDate(2012 + static_cast<int>(at), 5, 5);
        incidents[at].dataClasses = QStringList{kEmail, kPassword};
    }
    QVERIFY(!ExposurePlots::timeline(incidents).sentence.contains(QStringLiteral("with the most")));
    // The more severe of two that leaked as often comes first, as on the first page.
    QVERIFY(ExposurePlots::dataClasses(incidents).sentence.startsWith(QStringLiteral("Nothing leaked more often than “Passwords”")));
    incidents.front().newest = QDate(2013, 1, 1);
    incidents.front().dataClasses = QStringList{kEmail};
    QVERIFY(ExposurePlots::timeline(incidents).sentence.contains(QStringLiteral("2013 is the year with the most")));
    QVERIFY(ExposurePlots::dataClasses(incidents).sentence.startsWith(QStringLiteral("“E-mail addresses” leaked most often")));
}

void TestExposureModels::tellsWhatLeakedMeansTogether()
{
    using namespace model::data_class;
    QCOMPARE(LeakMeaning::sentences({}), QStringList());
    const QStringList login = LeakMeaning::sentences({kPassword, kEmail});
    QCOMPARE(login.size(), 1); // the address alone is no news beside the login
    QVERIFY(login.front().contains(QStringLiteral("try them first")));
    QVERIFY(LeakMeaning::sentences({kEmail}).front().contains(QStringLiteral("spam")));
    QVERIFY(LeakMeaning::sentences(model::allDataClasses()).size() <= 3);
}

namespace {

int runTestExposureModels(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestExposureModels test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

RECOURSE_TEST_WITH(TestExposureModels, runTestExposureModels)
#include "test_exposure_models.moc"
