// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/feeds/answer_table.h"
#include "ui/models/feeds/change_table.h"
#include "ui/models/feeds/feed_table.h"
#include "ui/models/feeds/feed_words.h"
#include "ui/models/feeds/field_words.h"
#include "ui/models/feeds/named_incident_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLocale>
#include <QTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

const QDateTime kNow(QDate(2026, 5, 20), QTime(12, 0), Qt::UTC);

session::FeedView feed(const char* id, const QString& kind, bool on = true)
{
    session::FeedView view;
    view.definition.id = QLatin1String(id);
    view.definition.name = QStringLiteral("List ") + view.definition.id;
    view.definition.kind = kind;
    view.definition.licence = QStringLiteral("CC BY 4.0");
    view.switchedOn = on;
    view.state.asOf = kNow.addDays(-2);
    view.state.sha256 = "ab";
    view.state.entries = 12;
    return view;
}

std::vector<session::FeedView> lists()
{
    std::vector<session::FeedView> views{feed("hibp", QStringLiteral("breaches")), feed("directory", QStringLiteral("directory")),
        feed("news", QStringLiteral("news"), false), feed("own-register", QStringLiteral("breaches"))};
    views.back().definition.own = true;
    return views;
}

} // namespace

/// The tables of the page about lists, and its words.
class TestFeedModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepTheRulesOfModels();
    void showsListsOfOneKind();
    void tellsHowAListStands();
    void changesOfSensitiveIncidentsNameNobody();
    void answersTellWhatWasFound();
    void namedIncidentsTellWhatLeaked();
    void everyFieldHasAWord();
};

void TestFeedModels::keepTheRulesOfModels()
{
    FeedTable table;
    ChangeTable changes;
    NewsTable news;
    AnswerTable answers;
    QAbstractItemModelTester testLists(&table, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester testChanges(&changes, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester testNews(&news, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester testAnswers(&answers, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(table.exchange(FeedTable::prepared(lists(), kNow)));
    static_cast<void>(changes.exchange(ChangeTable::prepared({{}, {}})));
    static_cast<void>(news.exchange(NewsTable::prepared({{}, {}}, {})));
    static_cast<void>(answers.exchange(AnswerTable::prepared({{}, {}})));
    table.sort(FeedTable::AsOf, Qt::DescendingOrder);
    table.choose(FeedTable::Own);
    news.sort(0, Qt::AscendingOrder);
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(changes.rowCount(), 2);
    QCOMPARE(news.rowCount(), 2);
    QCOMPARE(answers.rowCount(), 2);
}

void TestFeedModels::showsListsOfOneKind()
{
    FeedTable table;
    static_cast<void>(table.exchange(FeedTable::prepared(lists(), kNow)));
    const auto shown = [&](FeedTable::Choice choice) {
        table.choose(choice);
        return table.rowCount();
    };
    QCOMPARE(shown(FeedTable::All), 4);
    QCOMPARE(shown(FeedTable::Incidents), 2);
    QCOMPARE(shown(FeedTable::Directories), 1);
    QCOMPARE(shown(FeedTable::News), 1);
    QCOMPARE(shown(FeedTable::Own), 1);
    table.choose(FeedTable::All);
    const session::FeedView* news = table.feed(FeedTable::numberOf(QStringLiteral("news")));
    QVERIFY(news != nullptr);
    QCOMPARE(news->definition.id, QStringLiteral("news"));
    QVERIFY(table.feed(FeedTable::numberOf(QStringLiteral("another"))) == nullptr);
}

void TestFeedModels::tellsHowAListStands()
{
    session::FeedView view = feed("hibp", QStringLiteral("breaches"));
    QCOMPARE(FeedWords::standing(view, kNow), FeedWords::Standing::Current);
    view.switchedOn = false;
    QCOMPARE(FeedWords::standing(view, kNow), FeedWords::Standing::Off);
    view.definition.fileOnly = true;
    QCOMPARE(FeedWords::standing(view, kNow), FeedWords::Standing::Current);
    view.state.asOf = {};
    QCOMPARE(FeedWords::standing(view, kNow), FeedWords::Standing::ByFile);
    QCOMPARE(FeedWords::standingText(FeedWords::Standing::ByFile), QStringLiteral("File needed")); // nothing was read yet
    view.state.lastError = QStringLiteral("FeedShrunk");
    QCOMPARE(FeedWords::standing(view, kNow), FeedWords::Standing::Failed);
    for (const auto standing : {FeedWords::Standing::Never, FeedWords::Standing::Starter, FeedWords::Standing::Current, FeedWords::Standing::Stale,
             FeedWords::Standing::Failed, FeedWords::Standing::Off, FeedWords::Standing::ByFile}) {
        QVERIFY(!FeedWords::standingText(standing).isEmpty());
        QVERIFY(FeedWords::standingBadge(standing) != Badge::None);
    }
}

void TestFeedModels::changesOfSensitiveIncidentsNameNobody()
{
    session::FeedChangeView plain;
    plain.breach.title = QStringLiteral("Harbour");
    plain.change.kind = model::FeedChangeKind::Withdrawn;
    session::FeedChangeView sensitive = plain;
    sensitive.breach.flags.sensitive = true;
    ChangeTable table;
    static_cast<void>(table.exchange(ChangeTable::prepared({plain, sensitive})));
    QCOMPARE(table.index(0, 1).data().toString(), QStringLiteral("Harbour"));
    QCOMPARE(table.index(0, 2).data().toString(), QStringLiteral("Withdrawn"));
    QVERIFY(!table.index(1, 1).data().toString().contains(QStringLiteral("Harbour")));
    table.setQuery(QStringLiteral("harbour"));
    QCOMPARE(table.rowCount(), 1);
    QCOMPARE(FeedWords::changedFields({QStringLiteral("affected"), QStringLiteral("data_classes")}),
        QStringLiteral("number of people and what leaked"));
}

void TestFeedModels::answersTellWhatWasFound()
{
    model::AddressAnswer none{QStringLiteral("a@example.org"), QStringLiteral("hibp"), model::AddressQuestion::Range, kNow, {}};
    model::AddressAnswer some = none;
    some.names = QStringList{QStringLiteral("Adobe")};
    AnswerTable table;
    static_cast<void>(table.exchange(AnswerTable::prepared({{none, {}}, {some, {}}})));
    QCOMPARE(table.index(0, 3).data().toString(), QStringLiteral("Nothing known"));
    QVERIFY(table.index(1, 3).data().toString().contains(QLatin1Char('1')));
    QCOMPARE(table.answer(2)->answer.names, some.names);
    QVERIFY(table.answer(3) == nullptr);
}

void TestFeedModels::namedIncidentsTellWhatLeaked()
{
    model::Breach known;
    known.title = QStringLiteral("Shop M");
    known.occurredFrom = QDate(2020, 5, 1);
    known.precision = model::DatePrecision::Month;
    known.dataClasses = QStringList{QStringLiteral("password"), QStringLiteral("payment_card")};
    model::Breach sensitive = known;
    sensitive.flags.sensitive = true;
    const session::AnswerView range{{{}, {}, model::AddressQuestion::Range, kNow, {}},
        {{QStringLiteral("NotMine"), known}, {QStringLiteral("Hidden"), sensitive}, {QStringLiteral("Unheard"), std::nullopt}}};
    const session::AnswerView logs{{{}, {}, model::AddressQuestion::StealerLogs, kNow, {}}, {{QStringLiteral("bank.com"), std::nullopt}}};
    NamedIncidentTable table;
    static_cast<void>(table.exchange(NamedIncidentTable::prepared({range, logs})));
    QCOMPARE(table.rowCount(), 4);
    const auto cell = [&table](int row, int column) { return table.index(row, column).data().toString(); };
    QCOMPARE(cell(0, 0), QStringLiteral("Shop M"));
    QVERIFY(cell(0, 1).contains(QStringLiteral("2020")) && !cell(0, 1).contains(QStringLiteral("01")));
    QCOMPARE(cell(0, 2), QStringLiteral("Passwords, Payment cards"));
    QCOMPARE(cell(1, 0), QStringLiteral("A sensitive incident"));
    QCOMPARE(cell(2, 0), QStringLiteral("Unheard"));
    QCOMPARE(cell(2, 1), QStringLiteral("Not known"));
    QVERIFY(cell(2, 2) != cell(3, 2));
}

void TestFeedModels::everyFieldHasAWord()
{
    for (const QString& field : feeds::mappableFields())
        QVERIFY2(FieldWords::field(field) != field, qPrintable(field));
}

namespace {

int runTestFeedModels(int argc, char** argv)
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QApplication application(argc, argv);
    TestFeedModels test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace

RECOURSE_TEST_WITH(TestFeedModels, runTestFeedModels)
#include "test_feed_models.moc"
