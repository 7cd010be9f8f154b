// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/case_rows.h"
#include "ui/models/cases/case_words.h"
#include "ui/models/cases/letter_choices.h"
#include "ui/models/cases/letter_words.h"
#include "ui/text.h"
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

} // namespace

class TestCaseRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void saysWhatComesNext_data();
    void saysWhatComesNext();
    void choosesCases();
    void findsByReference();
    void offersOnlyWhatCanHappen();
    void knowsAFieldForEveryMissingElement();
    void namesServicesOnce();
};

void TestCaseRows::isAWellBehavedModel()
{
    CaseModel model(caseColumns(kToday), [](const CaseView& view) { return view.matter.id.value; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(model.exchange(caseRows({viewOf(1, CaseStage::Sent, kToday.addDays(3), kToday.addDays(5)), viewOf(2, CaseStage::Drafted)})));
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
    const CaseView mine = viewOf(1, CaseStage::Drafted);
    const CaseView theirs = viewOf(2, CaseStage::Sent, kToday.addDays(9), kToday.addDays(10));
    const CaseView over = viewOf(3, CaseStage::Settled);
    QVERIFY(isChosen(mine, CaseChoice::MyTurn) && isChosen(mine, CaseChoice::Open));
    QVERIFY(!isChosen(theirs, CaseChoice::MyTurn) && isChosen(theirs, CaseChoice::Open));
    QVERIFY(!isChosen(over, CaseChoice::Open) && isChosen(over, CaseChoice::All));
}

void TestCaseRows::findsByReference()
{
    CaseModel model(caseColumns(kToday), [](const CaseView& view) { return view.matter.id.value; });
    CaseView view = viewOf(7, CaseStage::Sent);
    model::Letter letter;
    letter.reference = QStringLiteral("RC-7K2M-9QXD");
    view.letters.push_back(letter);
    static_cast<void>(model.exchange(caseRows({viewOf(6, CaseStage::Sent), view})));
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
    QVERIFY(!afterSending.contains(QStringLiteral("sent")) && !afterSending.contains(QStringLiteral("complained")));
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

QTEST_MAIN(TestCaseRows)
#include "test_case_rows.moc"
