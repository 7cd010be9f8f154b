// SPDX-License-Identifier: GPL-3.0-or-later
#include "main/test_program.h"
#include "plan_fixture.h"

#include "model/notice.h"

#include <QSet>

#include <ctime>
#include <random>

using namespace recourse;
using namespace recourse::test;
using model::StepState;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ordersByUrgencyAndWhatComesFirst();
    void neverPutsAStepBeforeWhatItWaitsFor_data();
    void neverPutsAStepBeforeWhatItWaitsFor();
    void givesDueDatesByUrgency();
    void whatIsOnlyPossibleCanWaitForDays();
    void whatIsLongKnownCanWaitForDays();
    void staysUrgentWhereAnUrgentStepWaitsForIt();
    void keepsDoneAndDeclined();
    void undoesToOpen();
    void opensAgainForALaterBreach();
    void opensAgainForAnotherCard();
    void opensAgainWhenProtectionRunsOut_data();
    void opensAgainWhenProtectionRunsOut();
    void leavesUncertainRecordsOut();
    void doesNotDependOnTheOrderOfInput();
    void ignoresExposuresOfUnknownThings();
    void choosesWhatFitsIntoMinutes();
    void plansThousandsQuickly();
};

namespace {

/// Makes all breaches public a month ago.
void makeFresh(Household& home)
{
    for (model::Breach& breach : home.breaches)
        breach.disclosed = kToday.addDays(-30);
}

} // namespace

void TestPlan::ordersByUrgencyAndWhatComesFirst()
{
    Household home = withPasswordLeak();
    home.profile.residence = QStringLiteral("US");
    home.leak(1,
        {QStringLiteral("Phone numbers"), QStringLiteral("Credit cards"), QStringLiteral("Social security numbers")});
    makeFresh(home); // what is long known would be less urgent

    const QStringList ids = idsOf(home.steps());

    const QStringList expected{id("mailbox.secure"), id("phone.lock.us"), id("card.replace.us"),
        id("password.change:1"), id("sessions.end:1"), id("credit.freeze.us")};
    QCOMPARE(ids.mid(0, expected.size()), expected);
    QCOMPARE(ids.last(), id("tax.early.us"));
    QVERIFY(ids.indexOf(id("tax.pin.us")) > ids.indexOf(id("credit.freeze.us")));
}

void TestPlan::neverPutsAStepBeforeWhatItWaitsFor_data()
{
    QTest::addColumn<QString>("residence");
    for (const char* each : {"US-CA", "GB", "CA-QC", "AU", "DE", "IT", "JP"})
        QTest::newRow(each) << id(each);
}

void TestPlan::neverPutsAStepBeforeWhatItWaitsFor()
{
    QFETCH(QString, residence);
    Household home;
    home.profile.residence = residence;
    home.profile.email = QStringLiteral("ada@posteo.test");
    const QStringList everything{id("Passwords"), id("Auth tokens"), id("Security questions and answers"),
        id("Email addresses"), id("Phone numbers"), id("Credit cards"), id("Bank account numbers"),
        id("Social security numbers"), id("Passport numbers"), id("Personal health data"), id("Biometric data"),
        id("Private messages"), id("Children")};
    for (const char* each : {"posteo.test", "shop.test", "clinic.test"})
        test::shareIn(home.addAccount(id(each)), 1);
    home.leak(1, everything);
    home.leak(2, everything);
    home.breaches[1].feed = model::kNoticeFeed;

    const auto steps = home.steps();

    QVERIFY(steps.size() > 20);
    QSet<QString> earlier;
    QSet<QString> all;
    for (const model::Step& step : steps)
        all.insert(step.id);
    QCOMPARE(static_cast<std::size_t>(all.size()), steps.size());
    for (const model::Step& step : steps) {
        for (const QString& before : step.after)
            QVERIFY2(earlier.contains(before), qPrintable(step.id + id(" before ") + before));
        earlier.insert(step.id);
        QVERIFY(!step.because.isEmpty());
        QVERIFY(step.jurisdiction.isEmpty() || residence.startsWith(step.jurisdiction.left(2))
            || step.jurisdiction == id("EU"));
    }
}

void TestPlan::givesDueDatesByUrgency()
{
    Household home = withPasswordLeak();
    const auto steps = home.steps();
    for (const model::Step& step : steps) {
        const QDate due = step.urgency == model::Urgency::Hours ? kToday.addDays(1)
            : step.urgency == model::Urgency::Days              ? kToday.addDays(3)
            : step.urgency == model::Urgency::Weeks             ? kToday.addDays(14)
                                                                : QDate();
        QCOMPARE(step.due, due);
    }
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const model::Step& step) { return !step.due.isValid(); }));
}

void TestPlan::whatIsOnlyPossibleCanWaitForDays()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, {QStringLiteral("Passwords"), QStringLiteral("Credit cards")}, model::Band::Possible);
    makeFresh(home);
    for (const char* each : {"password.change:1", "mailbox.secure", "card.replace"})
        QCOMPARE(find(home.steps(), id(each))->urgency, model::Urgency::Days);

    home.leak(1, kPasswordLeak, model::Band::Likely);
    makeFresh(home);
    QCOMPARE(find(home.steps(), id("password.change:1"))->urgency, model::Urgency::Hours);
    QCOMPARE(find(home.steps(), id("password.change:1"))->due, kToday.addDays(1));
    QCOMPARE(find(home.steps(), id("card.replace"))->urgency, model::Urgency::Days); // nothing surer tells of a card
}

void TestPlan::whatIsLongKnownCanWaitForDays()
{
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, {QStringLiteral("Passwords"), QStringLiteral("Credit cards")}, model::Band::Confirmed);
    const auto urgency = [&home](const char* step) { return find(home.steps(), id(step))->urgency; };
    QCOMPARE(urgency("password.change:1"), model::Urgency::Days);
    QCOMPARE(urgency("card.replace"), model::Urgency::Hours); // money and mailbox stay what they are
    QCOMPARE(urgency("mailbox.secure"), model::Urgency::Hours);

    home.breaches[0].disclosed = kToday.addDays(-365);
    QCOMPARE(urgency("password.change:1"), model::Urgency::Hours);
    home.breaches[0].disclosed = {};
    home.breaches[0].occurredFrom = {};
    QCOMPARE(urgency("password.change:1"), model::Urgency::Hours); // nobody knows that it is old
}

/// The notice comes before the mailbox: a step of the next days before one of the next hours would read as a mistake.
void TestPlan::staysUrgentWhereAnUrgentStepWaitsForIt()
{
    Household home = withPasswordLeak();
    home.breaches[0].feed = model::kNoticeFeed;
    const auto steps = home.steps();
    const auto verify = std::find_if(steps.begin(), steps.end(), [](const model::Step& step) { return step.rule == id("notice.verify"); });
    QVERIFY(verify != steps.end());
    QCOMPARE(verify->urgency, model::Urgency::Hours);
    QVERIFY(find(steps, id("mailbox.secure"))->after.contains(verify->id));
    home.records = {{id("mailbox.secure"), StepState::Done, kToday, {}}};
    const auto later = home.steps();
    const auto alone = std::find_if(later.begin(), later.end(), [](const model::Step& step) { return step.rule == id("notice.verify"); });
    QCOMPARE(alone->urgency, model::Urgency::Days);
}

void TestPlan::keepsDoneAndDeclined()
{
    Household home = withPasswordLeak();
    home.records = {{id("password.change:1"), StepState::Done, QDate(2026, 11, 20), {}},
        {id("email.alias"), StepState::Declined, QDate(2026, 11, 20), id("not now")}};

    const auto steps = home.steps();

    QCOMPARE(idsOf(steps, StepState::Done), QStringList{id("password.change:1")});
    QCOMPARE(idsOf(steps, StepState::Declined), QStringList{id("email.alias")});
    QCOMPARE(find(steps, id("password.change:1"))->doneOn, QDate(2026, 11, 20));
    QVERIFY(!find(steps, id("password.change:1"))->due.isValid());
    QCOMPARE(find(steps, id("email.alias"))->reason, id("not now"));
    QVERIFY(steps[steps.size() - 1].state != StepState::Open && steps[steps.size() - 2].state != StepState::Open);
}

void TestPlan::undoesToOpen()
{
    Household home = withPasswordLeak();
    home.records = {{id("password.change:1"), StepState::Open, QDate(2026, 11, 20), {}}};
    const auto steps = home.steps();
    QCOMPARE(find(steps, id("password.change:1"))->state, StepState::Open);
    QVERIFY(!find(steps, id("password.change:1"))->doneOn.isValid());
}

void TestPlan::opensAgainForALaterBreach()
{
    Household home = withPasswordLeak();
    home.records = {{id("password.change:1"), StepState::Done, QDate(2021, 1, 1), {}}};
    QCOMPARE(find(home.steps(), id("password.change:1"))->state, StepState::Done);
    home.leak(1, kPasswordLeak);
    home.breaches[1].disclosed = QDate(2021, 1, 1); // the same day: nothing new
    QCOMPARE(find(home.steps(), id("password.change:1"))->state, StepState::Done);
    home.breaches[1].disclosed = QDate(2021, 1, 2);
    QCOMPARE(find(home.steps(), id("password.change:1"))->state, StepState::Open);
    home.records[0].state = StepState::Declined;
    QCOMPARE(find(home.steps(), id("password.change:1"))->state, StepState::Declined);
}

void TestPlan::opensAgainForAnotherCard()
{
    const QStringList cards{QStringLiteral("Credit cards")};
    Household home;
    home.addAccount(QStringLiteral("shop.test"));
    home.leak(1, cards + kPasswordLeak);
    home.records = {{id("card.replace"), StepState::Done, QDate(2026, 11, 1), {}, {model::ExposureId{1}}},
        {id("mailbox.secure"), StepState::Done, QDate(2026, 11, 1), {}, {model::ExposureId{1}}}};
    QCOMPARE(find(home.steps(), id("card.replace"))->state, StepState::Done);

    home.addAccount(QStringLiteral("bank.test"));
    home.leak(2, cards + kPasswordLeak); // long public, but found only now
    QCOMPARE(find(home.steps(), id("card.replace"))->state, StepState::Open);
    QCOMPARE(find(home.steps(), id("mailbox.secure"))->state, StepState::Done); // there is one mailbox
    home.records[0].known = {model::ExposureId{1}, model::ExposureId{2}};
    QCOMPARE(find(home.steps(), id("card.replace"))->state, StepState::Done);
    home.records[0].known.clear(); // of before
    QCOMPARE(find(home.steps(), id("card.replace"))->state, StepState::Done);
}

void TestPlan::opensAgainWhenProtectionRunsOut_data()
{
    QTest::addColumn<QString>("residence");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("days");
    QTest::addColumn<bool>("open");
    QTest::newRow("credit ban, day 18") << id("AU") << id("credit.ban.au") << 18 << false;
    QTest::newRow("credit ban, day 19") << id("AU") << id("credit.ban.au") << 19 << true;
    QTest::newRow("fraud alert, half a year") << id("US") << id("credit.alert.us") << 180 << false;
    QTest::newRow("fraud alert, two weeks left") << id("US") << id("credit.alert.us") << 351 << true;
    QTest::newRow("freeze does not run out") << id("US") << id("credit.freeze.us") << 1500 << false;
}

void TestPlan::opensAgainWhenProtectionRunsOut()
{
    QFETCH(QString, residence);
    QFETCH(QString, step);
    QFETCH(int, days);
    Household home = withNumberLeak(residence);
    home.records = {{step, StepState::Done, kToday.addDays(-days), {}}};
    QTEST(find(home.steps(), step)->state == StepState::Open, "open");
}

void TestPlan::leavesUncertainRecordsOut()
{
    QByteArray file = shippedSteps();
    QVERIFY(file.contains("\"state\": \"confirmed\""));
    file.replace("\"state\": \"confirmed\"", "\"state\": \"uncertain\"");
    const auto rules = plan::StepRules::parse(file);
    QVERIFY(rules.ok());
    const QStringList ids = idsOf(withPasswordLeak().steps(*rules));
    QVERIFY(!ids.contains(id("password.change:1")));
    QVERIFY(ids.contains(id("sessions.end:1"))); // known, not uncertain
}

void TestPlan::doesNotDependOnTheOrderOfInput()
{
    Household home = withNumberLeak(QStringLiteral("US"));
    for (int at = 0; at < 20; ++at) {
        test::shareIn(home.addAccount(QStringLiteral("s%1.test").arg(at)), at % 3);
        home.leak(at + 2, at % 2 ? kPasswordLeak : kPasswordLeak + kNumberLeak);
    }
    Household shuffled = home;
    std::mt19937 random(3);
    std::shuffle(shuffled.accounts.begin(), shuffled.accounts.end(), random);
    std::shuffle(shuffled.breaches.begin(), shuffled.breaches.end(), random);
    std::shuffle(shuffled.exposures.begin(), shuffled.exposures.end(), random);
    QVERIFY(home.steps() == shuffled.steps());
}

void TestPlan::ignoresExposuresOfUnknownThings()
{
    Household home = withPasswordLeak();
    home.exposures[0].account.value = 99;
    QVERIFY(home.steps().empty());
    home.exposures[0].account.value = 1;
    home.exposures[0].breach.value = 99;
    QVERIFY(home.steps().empty());
}

void TestPlan::choosesWhatFitsIntoMinutes()
{
    Household home = withPasswordLeak(); // mailbox 15, change 5, sessions 3, rules 10, second factor 20, phishing 5…
    const auto steps = home.steps();

    QVERIFY(plan::withinMinutes(steps, 0).empty());
    for (const model::Step& step : plan::withinMinutes(steps, 10))
        QVERIFY2(!step.after.contains(id("mailbox.secure")) && step.id != id("mailbox.secure"), qPrintable(step.id));
    QCOMPARE(idsOf(plan::withinMinutes(steps, 20)), QStringList({id("mailbox.secure"), id("password.change:1")}));
    QCOMPARE(idsOf(plan::withinMinutes(steps, 23)),
        QStringList({id("mailbox.secure"), id("password.change:1"), id("sessions.end:1")}));
    QCOMPARE(idsOf(plan::withinMinutes(steps, 10'000)), idsOf(steps));

    home.records = {{id("mailbox.secure"), StepState::Done, kToday, {}}};
    QCOMPARE(idsOf(plan::withinMinutes(home.steps(), 8)), QStringList({id("password.change:1"), id("sessions.end:1")}));
}

void TestPlan::plansThousandsQuickly()
{
    Household home;
    home.profile.residence = QStringLiteral("US");
    for (int at = 0; at < 20'000; ++at) {
        test::shareIn(home.addAccount(QStringLiteral("s%1.test").arg(at)), 1 + at % 4000);
        if (at % 4 == 0)
            home.leak(at + 1, kPasswordLeak + kNumberLeak);
    }
    const std::clock_t start = std::clock(); // processor time: a busy machine must not fail the test
    const auto steps = home.steps();
    const auto elapsed = static_cast<long long>(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    qInfo("%zu steps of 5,000 exposures in %lld ms of processor time", steps.size(), elapsed);
    QVERIFY(steps.size() > 10'000);
    QVERIFY2(elapsed < 10'000, "far beyond any build's need: something became quadratic");
}

RECOURSE_TEST(TestPlan, QCoreApplication)
#include "test_plan.moc"
