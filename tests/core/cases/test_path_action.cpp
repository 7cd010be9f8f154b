// SPDX-License-Identifier: GPL-3.0-or-later
#include "case_rules.h"

#include "cases/clock.h"
#include "main/test_program.h"
#include "model/names.h"

#include <QtTest>

#include <random>

using namespace recourse;
using cases::NextAction;
using model::CaseStage;
using test::log;

namespace {

const QDate kDue(2026, 11, 2);
const QDate kLate(2026, 11, 3);

const test::CaseRules& rules()
{
    static const test::CaseRules kRules;
    return kRules;
}

NextAction next(const model::Case& matter, QDate today)
{
    return cases::nextAction(matter, rules().path(), today);
}

/// Does what the action says, on its day, and lets nobody answer.
void follow(model::Case& matter, const NextAction& action, QDate today)
{
    const auto events = cases::eventsTo(matter.stage, action.event);
    QVERIFY2(events.ok(), qPrintable(action.event + QLatin1String(" at ") + model::name(matter.stage)));
    for (const QString& event : *events)
        QVERIFY(log(matter, event, today));
}

} // namespace

class TestPathAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void climbsFromSilenceToTheEnd_data();
    void climbsFromSilenceToTheEnd();
    void climbsFromARefusal_data();
    void climbsFromARefusal();
    void givesAReminderItsDays();
    void asksForAMissingConfirmation();
    void namesTheUsersOwnLastDay();
    void wouldNotWaitPastTheLastDay();
    void countsFromTheLetterWhereTheLawSetsNoNumber();
    void leavesOutStepsNotYetInForce();
    void staysCalmBeforeTheLateDay_data();
    void staysCalmBeforeTheLateDay();
    void doesNotAnswerTheSameReplyTwice();
    void anyOrderOfEventsGivesOneAction();
    void everyStepCanBeLogged();
    void theMostExactPathWins();
    void readsTheClockFromTheEvents();
};

void TestPathAction::climbsFromSilenceToTheEnd_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QStringList>("letters"); // in order, with "-" for a step without one
    const auto row = [](const char* regime, const char* letters) {
        QTest::newRow(regime) << QString::fromLatin1(regime) << QString::fromLatin1(letters).split(u' ', Qt::SkipEmptyParts);
    };
    row("eu-gdpr", "reminder warning complaint complaint_status");
    row("uk-gdpr", "reminder controller_complaint_uk warning complaint complaint_status");
    row("ch-dsg", "reminder warning complaint");
    row("us-ca", "reminder complaint");
    row("us-va", "appeal_us complaint");
    row("us-co", "appeal_us complaint");
    row("us-ut", "reminder complaint");
    row("us-nv", "reminder -");
    row("us-wa-mhmda", "appeal_us -");
    row("us-fcra", "complaint");
    row("us-hipaa", "reminder complaint");
    row("ca-pipeda", "reminder complaint");
    row("ca-qc", "complaint");
    row("ca-ab", "complaint");
    row("ca-bc", "complaint");
    row("au", "warning complaint");
    row("nz", "reminder complaint");
    row("br", "reminder -"); // the authority takes Portuguese
    row("kr", "reminder -");
    row("tr", "-");
    row("jp", "reminder -");
    row("za", "reminder warning complaint");
    row("mx", "complaint"); // the time for it is short
    row("ar", "reminder warning complaint");
    row("eu-psd2", "reminder -");
    row("estate", "reminder");
    row("police", "reminder");
    row("us-vppa", "reminder -");
    row("contract-us", "");
}

void TestPathAction::climbsFromSilenceToTheEnd()
{
    QFETCH(QString, regime);
    QFETCH(QStringList, letters);
    model::Case matter = test::sentCase(regime, kDue, kLate);
    QDate today = kLate;
    QStringList written;
    for (int i = 0; i < 8; ++i) {
        const NextAction action = next(matter, today);
        QVERIFY2(!action.why.isEmpty(), qPrintable(regime));
        if (action.kind == QLatin1String("decide"))
            break;
        QVERIFY2(action.kind == QLatin1String("remind") || action.kind == QLatin1String("escalate"), qPrintable(action.kind));
        QCOMPARE(action.date, today);
        QVERIFY(!action.cite.isEmpty() && action.rule.startsWith(QLatin1String("escalation:")));
        written += action.letter.isEmpty() ? QStringLiteral("-") : action.letter;
        follow(matter, action, today);
        const NextAction waiting = next(matter, today.addDays(1));
        QCOMPARE(waiting.kind, QStringLiteral("wait"));
        QVERIFY(waiting.date > today);
        today = waiting.date.addDays(1);
    }
    QCOMPARE(next(matter, today).kind, QStringLiteral("decide"));
    QCOMPARE(written, letters);
}

void TestPathAction::climbsFromARefusal_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("letter");
    QTest::newRow("eu") << "eu-gdpr" << "warning";
    QTest::newRow("uk") << "uk-gdpr" << "controller_complaint_uk";
    QTest::newRow("ca") << "us-ca" << "complaint";
    QTest::newRow("va") << "us-va" << "appeal_us";
    QTest::newRow("pipeda") << "ca-pipeda" << "complaint";
    QTest::newRow("fcra") << "us-fcra" << "complaint";
}

void TestPathAction::climbsFromARefusal()
{
    QFETCH(QString, regime);
    model::Case matter = test::sentCase(regime, kDue, kLate);
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 10, 20)));
    const NextAction action = next(matter, QDate(2026, 10, 21));
    QCOMPARE(action.kind, QStringLiteral("escalate"));
    QTEST(action.letter, "letter");
    QCOMPARE(action.date, QDate(2026, 10, 21)); // a refusal needs no waiting for the period
}

void TestPathAction::givesAReminderItsDays()
{
    model::Case matter = test::sentCase(QStringLiteral("eu-gdpr"), kDue, kLate);
    QVERIFY(log(matter, QStringLiteral("reminded"), QDate(2026, 11, 10)));
    const NextAction waiting = next(matter, QDate(2026, 11, 24));
    QCOMPARE(waiting.kind, QStringLiteral("wait"));
    QCOMPARE(waiting.date, QDate(2026, 11, 24));
    const NextAction late = next(matter, QDate(2026, 11, 25));
    QCOMPARE(late.kind, QStringLiteral("escalate"));
    QCOMPARE(late.letter, QStringLiteral("warning"));
    QVERIFY(late.why.contains(QStringLiteral("2026-11-25")));
    // A reminder that was sent too early takes nothing off the period of the law.
    model::Case early = test::sentCase(QStringLiteral("eu-gdpr"), kDue, kLate);
    QVERIFY(log(early, QStringLiteral("reminded"), QDate(2026, 10, 5)));
    QCOMPARE(next(early, QDate(2026, 10, 30)).date, kDue);
}

void TestPathAction::asksForAMissingConfirmation()
{
    // Sent on a Thursday by e-mail; ten business days without Columbus Day end on 16 October 2026 (Friday).
    model::Case matter = test::sentCase(QStringLiteral("us-ca"), QDate(2026, 11, 15), QDate(2026, 11, 17));
    QVERIFY(!next(matter, QDate(2026, 10, 15)).why.contains(QStringLiteral("confirm")));
    const QString why = next(matter, QDate(2026, 10, 20)).why;
    QVERIFY2(why.contains(QStringLiteral("confirm")), qPrintable(why));
    QVERIFY(log(matter, QStringLiteral("acknowledged"), QDate(2026, 10, 20)));
    QVERIFY(!next(matter, QDate(2026, 10, 21)).why.contains(QStringLiteral("confirm")));
}

void TestPathAction::namesTheUsersOwnLastDay()
{
    model::Case matter = test::sentCase(QStringLiteral("ca-pipeda"), kDue, kLate);
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 10, 20)));
    const NextAction action = next(matter, QDate(2026, 10, 21));
    QCOMPARE(action.letter, QStringLiteral("complaint"));
    QCOMPARE(action.lastDay, QDate(2027, 4, 20)); // six months after the refusal, a Tuesday
    QVERIFY(action.why.contains(QStringLiteral("2027-04-20")));
    const NextAction tooLate = next(matter, QDate(2027, 4, 21));
    QVERIFY2(tooLate.why.contains(QStringLiteral("was 2027-04-20")), qPrintable(tooLate.why));
}

void TestPathAction::wouldNotWaitPastTheLastDay()
{
    // Reminded on the last days of the six months: the fourteen days of the reminder would lose the complaint.
    model::Case matter = test::sentCase(QStringLiteral("ca-pipeda"), kDue, kLate);
    QVERIFY(log(matter, QStringLiteral("reminded"), QDate(2027, 4, 25)));
    const NextAction action = next(matter, QDate(2027, 4, 26));
    QCOMPARE(action.letter, QStringLiteral("complaint"));
    QVERIFY(action.lastDay.isValid());
}

void TestPathAction::countsFromTheLetterWhereTheLawSetsNoNumber()
{
    model::Case matter = test::sentCase(QStringLiteral("jp"), {}, {});
    const NextAction waiting = next(matter, QDate(2026, 10, 5));
    QCOMPARE(waiting.kind, QStringLiteral("wait"));
    QCOMPARE(waiting.date, QDate(2026, 10, 31));
    QCOMPARE(next(matter, QDate(2026, 11, 1)).letter, QStringLiteral("reminder"));
}

void TestPathAction::leavesOutStepsNotYetInForce()
{
    // Section 164A came into force on 19 June 2026.
    model::Case matter = test::sentCase(QStringLiteral("uk-gdpr"), QDate(2026, 5, 1), QDate(2026, 5, 2));
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 5, 1)));
    QCOMPARE(next(matter, QDate(2026, 6, 18)).letter, QStringLiteral("warning"));
    QCOMPARE(next(matter, QDate(2026, 6, 19)).letter, QStringLiteral("controller_complaint_uk"));
}

void TestPathAction::staysCalmBeforeTheLateDay_data()
{
    QTest::addColumn<QString>("regime");
    for (const cases::EscalationPath& path : rules().escalation.all())
        QTest::newRow(qPrintable(path.id)) << QString(path.regimes.first()).replace(u'*', QStringLiteral("xx"));
}

void TestPathAction::staysCalmBeforeTheLateDay()
{
    QFETCH(QString, regime);
    for (const char* kind : {"received", "acknowledged", "extended", "silent"}) {
        model::Case matter = test::sentCase(regime, kDue, kLate);
        QVERIFY(log(matter, QString::fromLatin1(kind), QDate(2026, 10, 9)));
        for (QDate today(2026, 9, 1); today < kLate; today = today.addDays(1))
            QCOMPARE(next(matter, today).kind, QStringLiteral("wait"));
        QVERIFY(next(matter, kLate).kind != QLatin1String("wait"));
    }
}

void TestPathAction::doesNotAnswerTheSameReplyTwice()
{
    model::Case matter = test::sentCase(QStringLiteral("eu-gdpr"), kDue, kLate);
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 10, 20), QStringLiteral("fee")));
    QCOMPARE(next(matter, QDate(2026, 10, 21)).letter, QStringLiteral("refusal_reply"));
    QVERIFY(log(matter, QStringLiteral("reminded"), QDate(2026, 10, 21)));
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 11, 1), QStringLiteral("fee")));
    QCOMPARE(next(matter, QDate(2026, 11, 2)).letter, QStringLiteral("warning"));
    QVERIFY(log(matter, QStringLiteral("refused"), QDate(2026, 11, 3), QStringLiteral("identity"))); // another reason is answered
    QCOMPARE(next(matter, QDate(2026, 11, 4)).variant, QStringLiteral("identity"));
}

void TestPathAction::anyOrderOfEventsGivesOneAction()
{
    const QStringList known{QStringLiteral("send"), QStringLiteral("wait"), QStringLiteral("remind"), QStringLiteral("escalate"),
        QStringLiteral("reply"), QStringLiteral("prove_identity"), QStringLiteral("read_answer"), QStringLiteral("decide"),
        QStringLiteral("none")};
    const QStringList kinds = cases::eventKinds();
    std::mt19937 random(20261122);
    for (int run = 0; run < 4000; ++run) {
        const auto& paths = rules().escalation.all();
        const QString regime = QString(paths[random() % paths.size()].regimes.first()).replace(u'*', QStringLiteral("xx"));
        model::Case matter = test::caseUnder(regime);
        QDate today = matter.opened;
        for (int i = 0; i < 12; ++i) {
            today = today.addDays(static_cast<int>(random() % 40));
            const QString reply = random() % 2 == 0 ? QString() : rules().replies.kinds()[random() % rules().replies.kinds().size()].id;
            const bool theirs = kinds[static_cast<int>(random() % static_cast<unsigned>(kinds.size()))] == QLatin1String("note");
            const QString kind = kinds[static_cast<int>(random() % static_cast<unsigned>(kinds.size()))];
            if (log(matter, kind, today, theirs ? QString() : reply) && kind == QLatin1String("sent")) {
                matter.due = today.addDays(30);
                matter.overdueFrom = today.addDays(31);
            }
            const NextAction action = next(matter, today);
            QVERIFY2(known.contains(action.kind), qPrintable(action.kind));
            QVERIFY(!action.why.isEmpty());
            const bool over = matter.stage == CaseStage::Settled || matter.stage == CaseStage::Closed;
            QCOMPARE(action.kind == QLatin1String("none"), over);
            QCOMPARE(action.date.isValid(), !over);
            QCOMPARE(action, next(matter, today));
            if (action.kind == QLatin1String("wait"))
                QVERIFY(action.date >= today.addDays(-1));
            else if (!over)
                QCOMPARE(action.date, today);
            if (!action.event.isEmpty())
                QVERIFY2(cases::eventsTo(matter.stage, action.event).ok(), qPrintable(action.event + model::name(matter.stage)));
        }
    }
}

void TestPathAction::everyStepCanBeLogged()
{
    for (const cases::EscalationPath& path : rules().escalation.all()) {
        QVERIFY(!path.end.isEmpty());
        for (const cases::EscalationStep& step : path.steps) {
            for (const cases::Standstill standstill : step.on) {
                const CaseStage at = standstill == cases::Standstill::Silent ? CaseStage::Sent
                    : standstill == cases::Standstill::Refused               ? CaseStage::Refused
                                                                             : CaseStage::Complained;
                QVERIFY2(cases::eventsTo(at, step.event).ok(), qPrintable(path.id + QLatin1Char('/') + step.id));
            }
            QVERIFY(step.provenance.state != law::RuleState::Uncertain);
            QVERIFY(step.waitDays > 0);
        }
    }
}

void TestPathAction::theMostExactPathWins()
{
    const auto& escalation = rules().escalation;
    QCOMPARE(escalation.pathFor(QStringLiteral("us-ca"))->id, QStringLiteral("california"));
    QCOMPARE(escalation.pathFor(QStringLiteral("us-va"))->id, QStringLiteral("us-state"));
    QCOMPARE(escalation.pathFor(QStringLiteral("us-ut"))->id, QStringLiteral("us-state-no-appeal"));
    QCOMPARE(escalation.pathFor(QStringLiteral("xx"))->id, QStringLiteral("general"));
    QVERIFY(!cases::EscalationRules::parse("{\"paths\":[]}"));
    QVERIFY(!cases::EscalationRules::parse("nonsense"));
    const auto broken = cases::EscalationRules::parse("{\"paths\":[{\"id\":\"a\",\"regimes\":[\"*\"],\"courtesy_days\":14,"
                                                      "\"no_period_days\":30,\"end\":\"e\",\"steps\":[{\"id\":\"s\",\"event\":\"sung\"}]}]}");
    QVERIFY(!broken);
    QVERIFY2(broken.error().where.contains(QStringLiteral("event")), qPrintable(broken.error().where));
}

void TestPathAction::readsTheClockFromTheEvents()
{
    QVERIFY(!cases::clockOf(test::caseUnder(QStringLiteral("uk-gdpr")), QStringLiteral("access")));
    model::Case matter = test::caseUnder(QStringLiteral("uk-gdpr"));
    QVERIFY(log(matter, QStringLiteral("sent"), QDate(2026, 10, 5)));
    QVERIFY(log(matter, QStringLiteral("identity_asked"), QDate(2026, 10, 8)));
    QVERIFY(cases::clockOf(matter, QStringLiteral("access"))->standsStill);
    QVERIFY(log(matter, QStringLiteral("identity_given"), QDate(2026, 10, 19)));
    const auto clock = cases::clockOf(matter, QStringLiteral("access"));
    QVERIFY(!clock->standsStill);
    QCOMPARE(clock->request.pauses.size(), 1);
    const auto dates = rules().law.due(clock->request);
    QVERIFY(dates.ok());
    QCOMPARE(dates->due, QDate(2026, 11, 19)); // law.md, worked example 10
    QVERIFY(log(matter, QStringLiteral("extended"), QDate(2026, 11, 2)));
    QVERIFY(log(matter, QStringLiteral("received"), QDate(2026, 11, 3)));
    QCOMPARE(cases::clockOf(matter, QStringLiteral("access"))->request.extendedOn, std::optional(QDate(2026, 11, 2)));
    QCOMPARE(cases::clockOf(matter, QStringLiteral("access"))->request.deliveredOn, std::optional(QDate(2026, 11, 3)));
    QVERIFY(log(matter, QStringLiteral("extended"), QDate(2026, 11, 5)));
    QCOMPARE(cases::clockOf(matter, QStringLiteral("access"))->request.extendedOn, std::optional(QDate(2026, 11, 2)));
    QCOMPARE(cases::clockOf(matter, QStringLiteral("access"))->request.extendedAgain, QList<QDate>{QDate(2026, 11, 5)});
}

RECOURSE_TEST(TestPathAction, QCoreApplication)
#include "test_path_action.moc"
