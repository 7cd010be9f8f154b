// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "model/data_class.h"
#include "ui/models/today/overview_words.h"
#include "ui/models/today/plot_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

/// Plots as numbers: the table twin and the sentences.
class TestPlotModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void knowsWhenThereIsNothingToDraw();
    void yearsSayTheWorstOne();
    void tiesAreNotDecided();
    void sensitiveServicesAreNotNamed();
    void progressLeavesOutWhatIsNotThere();
    void clocksSayTheirDays_data();
    void clocksSayWhoseTurnItIs();
    void clocksSayTheirDays();
};

void TestPlotModel::isAWellBehavedModel()
{
    PlotModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    PlotData plot;
    plot.categoryTitle = QStringLiteral("Year");
    plot.categories = {QStringLiteral("2012"), QStringLiteral("2013")};
    plot.series = {{QStringLiteral("Likely"), Colour::Warning, {1, 2}}, {QStringLiteral("Possible"), Colour::Info, {0, 4}}};
    model.set(plot);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 3);
    QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("Year"));
    QCOMPARE(model.index(1, 2).data().toString(), QStringLiteral("4"));
    QCOMPARE(plot.greatest(), 6);
    model.set({});
    QCOMPARE(model.rowCount(), 0);
}

void TestPlotModel::knowsWhenThereIsNothingToDraw()
{
    QVERIFY(PlotData().isEmpty());
    PlotData zeros;
    zeros.categories = {QStringLiteral("a")};
    zeros.series = {{QStringLiteral("s"), Colour::Info, {0}}};
    QVERIFY(zeros.isEmpty());
}

void TestPlotModel::yearsSayTheWorstOne()
{
    session::Overview overview;
    overview.years = {{2012, 0, 1, 0}, {2013, 2, 1, 1}, {2014, 0, 0, 0}};
    const PlotData plot = OverviewWords::years(overview);
    QCOMPARE(plot.categories, QStringList({QStringLiteral("2012"), QStringLiteral("2013"), QStringLiteral("2014")}));
    QVERIFY(plot.sentence.contains(QStringLiteral("2013")));
    QVERIFY(plot.sentence.contains(QStringLiteral("5")));
    QVERIFY(plot.sentence.contains(QStringLiteral("the year with the most"))); // 4 of 5 here, but it need not be most of them
}

void TestPlotModel::tiesAreNotDecided()
{
    session::Overview overview;
    overview.years = {{2012, 0, 1, 0}, {2013, 0, 0, 1}, {2014, 0, 0, 0}, {2015, 1, 0, 0}};
    QVERIFY(!OverviewWords::years(overview).sentence.contains(QStringLiteral("with the most")));
    overview.years.push_back({2016, 1, 1, 0});
    QVERIFY(OverviewWords::years(overview).sentence.contains(QStringLiteral("2016 is the year with the most")));
    overview.dataClasses = {{model::data_class::kPassword, 3}, {model::data_class::kEmail, 3}};
    QVERIFY(OverviewWords::dataClasses(overview).sentence.startsWith(QStringLiteral("Nothing got out more often than “Passwords”")));
    overview.dataClasses.front().open = 4;
    QVERIFY(OverviewWords::dataClasses(overview).sentence.startsWith(QStringLiteral("“Passwords” got out most often")));
}

void TestPlotModel::sensitiveServicesAreNotNamed()
{
    session::StepView view;
    view.about = QStringList{QStringLiteral("anna at clinic.example"), QStringLiteral("anna at adobe.com")};
    view.sensitive = {0};
    QVERIFY2(OverviewWords::about(view).startsWith(QStringLiteral("a sensitive service")), qPrintable(OverviewWords::about(view)));
}

void TestPlotModel::progressLeavesOutWhatIsNotThere()
{
    session::Overview overview;
    overview.accountsExposed = 3;
    overview.openSteps = 2;
    overview.doneSteps = 1;
    const PlotData plot = OverviewWords::progress(overview);
    QCOMPARE(plot.categories.size(), 2);
    for (const PlotSeries& series : plot.series)
        QCOMPARE(series.values.size(), std::size_t{2});
    QVERIFY(plot.sentence.contains(QStringLiteral("1 of 3")));
}

void TestPlotModel::clocksSayTheirDays_data()
{
    QTest::addColumn<int>("owner");
    QTest::addColumn<int>("dueIn");
    QTest::addColumn<int>("overdueIn");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("badge");
    const int theirs = static_cast<int>(session::ClockOwner::Theirs);
    const int mine = static_cast<int>(session::ClockOwner::Mine);
    QTest::newRow("far") << theirs << 20 << 23 << QStringLiteral("20") << static_cast<int>(Badge::Info);
    QTest::newRow("near") << theirs << 3 << 6 << QStringLiteral("3") << static_cast<int>(Badge::Warning);
    QTest::newRow("today") << theirs << 0 << 3 << QStringLiteral("today") << static_cast<int>(Badge::Warning);
    QTest::newRow("between") << theirs << -1 << 2 << QStringLiteral("any day") << static_cast<int>(Badge::Warning);
    QTest::newRow("late") << theirs << -9 << -6 << QStringLiteral("They are 9 day(s) late") << static_cast<int>(Badge::Danger);
    QTest::newRow("mine") << mine << 0 << 0 << QStringLiteral("Your turn") << static_cast<int>(Badge::Warning);
}

void TestPlotModel::clocksSayTheirDays()
{
    QFETCH(int, owner);
    QFETCH(int, dueIn);
    QFETCH(int, overdueIn);
    QFETCH(QString, words);
    QFETCH(int, badge);
    const QDate today(2026, 11, 21);
    session::RunningClock clock;
    clock.owner = static_cast<session::ClockOwner>(owner);
    clock.due = today.addDays(dueIn);
    clock.overdueFrom = today.addDays(overdueIn);
    QVERIFY2(OverviewWords::timeLeft(clock, today).contains(words), qPrintable(OverviewWords::timeLeft(clock, today)));
    QCOMPARE(static_cast<int>(OverviewWords::pressure(clock, today)), badge);
}

void TestPlotModel::clocksSayWhoseTurnItIs()
{
    session::RunningClock clock;
    clock.due = QDate(2026, 12, 2);
    clock.next.kind = QStringLiteral("wait");
    QVERIFY(OverviewWords::clockSentence(clock).startsWith(QStringLiteral("They answer by")));
    clock.fromAuthority = true;
    QVERIFY(OverviewWords::clockSentence(clock).startsWith(QStringLiteral("The authority has until")));
    clock.owner = session::ClockOwner::Mine;
    for (const auto& [kind, words] : {std::pair{"reply", "Write back"}, std::pair{"decide", "Decide"}, std::pair{"escalate", "authority now"}}) {
        clock.next.kind = QString::fromLatin1(kind);
        QVERIFY2(OverviewWords::clockSentence(clock).contains(QString::fromLatin1(words)), kind);
    }
}

RECOURSE_TEST(TestPlotModel, QApplication)
#include "test_plot_model.moc"
