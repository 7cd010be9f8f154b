// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "ui/models/plan/step_rows.h"
#include "ui/models/plan/step_words.h"
#include "ui/widgets/card_list.h"

#include <QAbstractItemModelTester>
#include <QtTest>

using namespace recourse;
using namespace recourse::ui;

namespace {

session::StepView viewOf(const char* id, model::Urgency urgency, int minutes, const QStringList& after = {})
{
    session::StepView view;
    view.step.id = QString::fromLatin1(id);
    view.step.title = QStringLiteral("Title of %1").arg(view.step.id);
    view.step.urgency = urgency;
    view.step.minutes = minutes;
    view.step.after = after;
    return view;
}

} // namespace

class TestStepRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isAWellBehavedModel();
    void groupsByUrgencyInTheOrderGiven();
    void namesWhatComesBefore();
    void countsOnlyWhatIsOpen();
    void numbersStayTheSame();
    void longTimesAreTold();
    void namesOfSensitiveServicesWait();
};

void TestStepRows::isAWellBehavedModel()
{
    StepModel model(stepColumns(), [](const StepRow& row) { return row.id; });
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    static_cast<void>(model.exchange(stepRows({viewOf("a", model::Urgency::Hours, 5), viewOf("b", model::Urgency::Days, 10)})));
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 0).data().toString().contains(QStringLiteral("Title of a")));
    QCOMPARE(model.index(1, 0).data(CardTitleRole).toString(), QStringLiteral("Title of b"));
    static_cast<void>(model.exchange({}));
}

void TestStepRows::groupsByUrgencyInTheOrderGiven()
{
    session::StepView done = viewOf("d", model::Urgency::Hours, 5);
    done.step.state = model::StepState::Done;
    const auto rows = stepRows({viewOf("a", model::Urgency::Hours, 5), viewOf("b", model::Urgency::Hours, 5),
                                   viewOf("c", model::Urgency::Habit, 5), done}).rows;
    QCOMPARE(rows.at(0).heading, StepWords::urgency(model::Urgency::Hours));
    QVERIFY(rows.at(1).heading.isEmpty());
    QCOMPARE(rows.at(2).heading, StepWords::urgency(model::Urgency::Habit));
    QCOMPARE(rows.at(3).heading, QStringLiteral("Dealt with"));
}

void TestStepRows::namesWhatComesBefore()
{
    session::StepView done = viewOf("z", model::Urgency::Hours, 5);
    done.step.state = model::StepState::Done;
    const auto rows = stepRows({viewOf("a", model::Urgency::Hours, 5),
                                   viewOf("b", model::Urgency::Days, 5, {QStringLiteral("a"), QStringLiteral("z"), QStringLiteral("gone")}), done})
                          .rows;
    QCOMPARE(rows.at(1).first, QStringList{QStringLiteral("Title of a")});
}

void TestStepRows::countsOnlyWhatIsOpen()
{
    session::StepView done = viewOf("z", model::Urgency::Hours, 50);
    done.step.state = model::StepState::Done;
    const auto rows = stepRows({viewOf("a", model::Urgency::Hours, 5), viewOf("b", model::Urgency::Days, 7), done}).rows;
    QCOMPARE(openSteps(rows), 2);
    QCOMPARE(openMinutes(rows), 12);
}

void TestStepRows::longTimesAreTold()
{
    QVERIFY2(StepWords::minutes(25).contains(QStringLiteral("25 minute")), qPrintable(StepWords::minutes(25)));
    QVERIFY2(StepWords::minutes(400).contains(QStringLiteral("7 hour")), qPrintable(StepWords::minutes(400)));
}

void TestStepRows::namesOfSensitiveServicesWait()
{
    session::StepView view = viewOf("a", model::Urgency::Hours, 5);
    view.about = QStringList{QStringLiteral("anna at clinic.example")};
    view.sensitive = {0};
    StepModel model(stepColumns(), [](const StepRow& row) { return row.id; });
    static_cast<void>(model.exchange(stepRows({view})));
    const QModelIndex step = model.index(0, 0);
    for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(CardLineRole), static_cast<int>(Qt::ToolTipRole)})
        QVERIFY2(!step.data(role).toString().contains(QStringLiteral("clinic")), qPrintable(step.data(role).toString()));
    QVERIFY(step.data(CardLineRole).toString().startsWith(QStringLiteral("a sensitive service")));
    QVERIFY(!stepSearchWords(model.row(0)).contains(QStringLiteral("clinic")));
    static_cast<void>(model.exchange(stepRows({view}, {stepNumber(view.step.id)})));
    QVERIFY(model.index(0, 0).data(CardLineRole).toString().startsWith(QStringLiteral("anna at clinic.example")));
}

void TestStepRows::numbersStayTheSame()
{
    QCOMPARE(stepNumber(QStringLiteral("change:adobe.com")), stepNumber(QStringLiteral("change:adobe.com")));
    QVERIFY(stepNumber(QStringLiteral("a")) != stepNumber(QStringLiteral("b")));
    QVERIFY(stepNumber(QString()) > 0);
}

RECOURSE_TEST(TestStepRows, QApplication)
#include "test_step_rows.moc"
