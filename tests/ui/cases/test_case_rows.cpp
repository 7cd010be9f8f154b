// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/cases/case_rows.h"
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/letter_choices.h"
#include "ui/models/cases/letter_words.h"
#include "ui/text.h"
#include "ui/theme.h"
#include "ui/widgets/card_list.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;
using model::CaseStage;
using session::CaseView;

namespace {

const QDate kToday(2026, 11, 21);

CaseView viewOf(qint64 id, CaseStage stage, QDate due = {}, QDate overdueFrom = {})
{
    CaseView view;
    view.matter.id = model::CaseId{id};
    view.matter.stage = stage;
    view.matter.matter = QStringLiteral("access");
    view.matter.due = due;
    view.matter.overdueFrom = overdueFrom;
    view.service.name = QStringLiteral("Service %1").arg(id);
    view.next = cases::nextAction(view.matter, kToday);
    return view;
}

session::CaseRow rowOf(qint64 id, CaseStage stage, QDate due = {}, QDate overdueFrom = {})
{
    const CaseView view = viewOf(id, stage, due, overdueFrom);
    session::CaseRow row;
    row.matter = view.matter;
    row.service = view.service;
    row.about = QStringLiteral("Access to your data");
    row.next = view.next;
    row.column = session::columnOf(stage, view.next, stage == CaseStage::Drafted);
    return row;
}

session::DueClock clockOf(qint64 id, session::ClockKind kind, QDate due)
{
    session::DueClock clock;
    clock.matter = model::CaseId{id};
    clock.service = QStringLiteral("Service %1").arg(id);
    clock.kind = kind;
    clock.dates.due = due;
    clock.dates.overdueFrom = due.addDays(1);
    clock.dates.words = QStringLiteral("1 month from receipt");
    const bool mine = kind == session::ClockKind::Limit || kind == session::ClockKind::Window;
    clock.dates.side = mine ? law::Side::Users : law::Side::Theirs;
    return clock;
}

} // namespace

class TestCaseRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void saysWhatComesNext_data();
    void saysWhatComesNext();
    void choosesCases();
    void laysCasesOutInColumns();
    void tellsTheirClocksFromTheUsersOwn();
    void aCardGrowsWithItsWords();
    void findsByReference();
    void offersOnlyWhatCanHappen();
    void knowsAFieldForEveryMissingElement();
    void namesServicesOnce();
};

void TestCaseRows::isAWellBehavedModel()
{
    CaseModel model(caseColumns(kToday), [](const session::CaseRow& row) { return row.matter.id.value; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(model.exchange(caseRows({rowOf(1, CaseStage::Sent, kToday.addDays(3), kToday.addDays(5)), rowOf(2, CaseStage::Drafted)})));
    QCOMPARE(model.rowCount(), 2);
    const QModelIndex first = model.index(0, 0);
    QCOMPARE(first.data(CardTitleRole).toString(), QStringLiteral("Service 1"));
    QVERIFY(first.data().toString().contains(QStringLiteral("Access to your data")));
    model.setQuery(QStringLiteral("service 2"));
    QCOMPARE(model.rowCount(), 1);
    static_cast<void>(model.exchange({}));
    QCOMPARE(model.rowCount(), 0);
}

void TestCaseRows::saysWhatComesNext_data()
{
    QTest::addColumn<int>("stage");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("urgent");
    const QDate soon = kToday.addDays(3);
    QTest::newRow("written") << int(CaseStage::Drafted) << QDate() << QStringLiteral("Send the letter") << false;
    QTest::newRow("waiting") << int(CaseStage::Sent) << soon << QStringLiteral("Answer due %1").arg(dateText(soon)) << false;
    QTest::newRow("late") << int(CaseStage::Sent) << kToday.addDays(-5) << QStringLiteral("5 day(s) overdue: send a reminder") << true;
    QTest::newRow("refused") << int(CaseStage::Refused) << QDate() << QStringLiteral("Go to the authority") << false;
    QTest::newRow("over") << int(CaseStage::Closed) << QDate() << QStringLiteral("Nothing to do") << false;
}

void TestCaseRows::saysWhatComesNext()
{
    QFETCH(int, stage);
    QFETCH(QDate, due);
    QFETCH(QString, words);
    QFETCH(bool, urgent);
    const CaseView view = viewOf(1, static_cast<CaseStage>(stage), due, due.isValid() ? due.addDays(1) : QDate());
    QCOMPARE(CaseWords::next(view, kToday), words);
    QCOMPARE(isOverdue(view, kToday), urgent);
}

void TestCaseRows::choosesCases()
{
    const session::CaseRow mine = rowOf(1, CaseStage::Drafted);
    const session::CaseRow theirs = rowOf(2, CaseStage::Sent, kToday.addDays(9), kToday.addDays(10));
    const session::CaseRow over = rowOf(3, CaseStage::Settled);
    QVERIFY(isChosen(mine, CaseChoice::MyTurn) && isChosen(mine, CaseChoice::Open));
    QVERIFY(!isChosen(theirs, CaseChoice::MyTurn) && isChosen(theirs, CaseChoice::Open));
    QVERIFY(!isChosen(over, CaseChoice::Open) && isChosen(over, CaseChoice::All));
}

void TestCaseRows::laysCasesOutInColumns()
{
    session::CaseBoard board;
    const std::pair<CaseStage, session::CaseColumn> places[] = {{CaseStage::Drafted, session::CaseColumn::ToSend},
        {CaseStage::Sent, session::CaseColumn::Waiting}, {CaseStage::Refused, session::CaseColumn::MyTurn},
        {CaseStage::Complained, session::CaseColumn::Authority}, {CaseStage::Closed, session::CaseColumn::Over}};
    qint64 id = 0;
    for (const auto& [stage, column] : places)
        board.rows.push_back(rowOf(++id, stage, kToday.addDays(9), kToday.addDays(10)));
    const CaseLists lists = caseLists(board);
    QCOMPARE(lists.all.rows.size(), std::size_t{5});
    for (std::size_t i = 0; i < lists.columns.size(); ++i) {
        QCOMPARE(lists.columns[i].rows.size(), std::size_t{1});
        QCOMPARE(lists.columns[i].rows.front().matter.stage, places[i].first);
        QVERIFY(!columnTitle(places[i].second).isEmpty());
    }
    QCOMPARE(lists.counts[static_cast<std::size_t>(CaseChoice::Open)], 4);
    QCOMPARE(lists.counts[static_cast<std::size_t>(CaseChoice::MyTurn)], 2);
}

void TestCaseRows::tellsTheirClocksFromTheUsersOwn()
{
    ClockModel model(clockColumns(kToday), clockId);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto theirs = clockOf(4, session::ClockKind::Answer, kToday.addDays(3));
    const auto mine = clockOf(4, session::ClockKind::Limit, kToday.addDays(9));
    const auto late = clockOf(5, session::ClockKind::Answer, kToday.addDays(-2));
    static_cast<void>(model.exchange(clockRows({theirs, mine, late})));
    QCOMPARE(model.rowCount(), 3);
    QVERIFY(clockId(theirs) != clockId(mine));
    const auto role = [&model](int row, int what) { return model.index(row, 0).data(what); };
    QVERIFY(role(0, CardIconRole) != role(1, CardIconRole));
    QVERIFY(role(0, CardBadgeWordRole) != role(1, CardBadgeWordRole));
    QVERIFY(role(0, CardBadgeRole) != role(1, CardBadgeRole));
    QVERIFY(role(2, CardAlertRole).toBool() && !role(0, CardAlertRole).toBool());
    QCOMPARE(role(0, CardBadgeWordRole).toString(), QStringLiteral("They answer"));
    QCOMPARE(role(2, CardBadgeWordRole).toString(), QStringLiteral("They owe an answer"));
    QVERIFY(!role(0, CardNoteRole).toString().contains(QStringLiteral("receipt"))); // the rule has its own line
    QVERIFY(role(0, CardDetailRole).toString().contains(QStringLiteral("1 month from receipt")));
    QVERIFY(role(0, Qt::DisplayRole).toString().contains(QStringLiteral("1 month from receipt")));
    QVERIFY(isChosen(theirs, ClockChoice::Theirs) && !isChosen(theirs, ClockChoice::Mine) && isChosen(mine, ClockChoice::Mine));
}

void TestCaseRows::aCardGrowsWithItsWords()
{
    session::CaseRow brief = rowOf(1, CaseStage::Sent, kToday.addDays(3));
    brief.service.name = QStringLiteral("Adobe");
    session::CaseRow wordy = rowOf(2, CaseStage::Sent, kToday.addDays(3));
    wordy.service.name = QStringLiteral("Amalgamated Harbour Booksellers and Sons of the Northern Isles");
    wordy.about = QStringLiteral("Access to everything that you hold about me since the first of January");
    session::CaseRow endless = rowOf(3, CaseStage::Sent, kToday.addDays(3));
    endless.service.name = QString(200, QLatin1Char('w'));
    CaseModel model(caseColumns(kToday), [](const session::CaseRow& row) { return row.matter.id.value; });
    static_cast<void>(model.exchange(caseRows({brief, wordy, endless})));
    CardList list(model, QStringLiteral("cards"));
    list.setFixedSize(220, 900);
    list.show();
    const auto height = [&list](int row) { return list.visualRect(list.model()->index(row, 0)).height(); };
    QTRY_VERIFY(height(0) > 0);
    const int line = QFontMetrics(fontOf(TextSize::Body)).height();
    QVERIFY2(height(1) >= height(0) + 2 * line, "long titles and sentences wrap");
    QVERIFY2(height(2) < height(0) + 3 * line, "one endless word is left out in part");
    list.setFixedSize(900, 900);
    QTRY_COMPARE(height(1), height(0));
}

void TestCaseRows::findsByReference()
{
    CaseModel model(caseColumns(kToday), [](const session::CaseRow& row) { return row.matter.id.value; });
    session::CaseRow row = rowOf(7, CaseStage::Sent);
    row.reference = QStringLiteral("RC-7K2M-9QXD");
    static_cast<void>(model.exchange(caseRows({rowOf(6, CaseStage::Sent), row})));
    model.setQuery(QStringLiteral("9qxd"));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.idAt(0), 7);
}

void TestCaseRows::offersOnlyWhatCanHappen()
{
    QCOMPARE(loggableKinds(CaseStage::Closed), QStringList{QStringLiteral("note")});
    const QStringList afterSending = loggableKinds(CaseStage::Sent);
    QCOMPARE(afterSending.constFirst(), QStringLiteral("answered"));
    QVERIFY(afterSending.contains(QStringLiteral("identity_asked")));
    QVERIFY(!afterSending.contains(QStringLiteral("sent")) && !afterSending.contains(QStringLiteral("drafted")));
    QVERIFY(afterSending.contains(QStringLiteral("complained"))); // that nobody answered is logged before it
    QVERIFY(!loggableKinds(CaseStage::Drafted).contains(QStringLiteral("complained")));
}

void TestCaseRows::knowsAFieldForEveryMissingElement()
{
    for (const char* element : {"sender_name", "answer_address", "recipient", "identifiers", "incident", "recipient_email", "recipient_address"}) {
        model::LintFinding finding;
        finding.code = QStringLiteral("field.empty");
        finding.where = QString::fromLatin1(element);
        QVERIFY2(!fieldOf(finding).isEmpty(), element);
        QVERIFY2(!LetterWords::place(finding.where).isEmpty(), element);
    }
}

void TestCaseRows::namesServicesOnce()
{
    LetterChoices choices;
    for (const char* key : {"a.example", "b.example"}) {
        session::LetterService one;
        one.service.key = QString::fromLatin1(key);
        one.service.name = QStringLiteral("Same\u202E name");
        choices.services.push_back(one);
    }
    choices.names = serviceNames(choices.services);
    QCOMPARE(choices.names.at(1), QStringLiteral("Same name · b.example"));
    QCOMPARE(serviceCalled(choices, choices.names.at(1)), &choices.services.at(1));
    QCOMPARE(serviceCalled(choices, QStringLiteral("b.example")), &choices.services.at(1));
    QCOMPARE(serviceCalled(choices, QStringLiteral("c.example")), nullptr);
}

RECOURSE_TEST(TestCaseRows, QApplication)
#include "test_case_rows.moc"
