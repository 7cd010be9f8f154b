// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/stages.h"

#include "main/test_program.h"
#include "model/names.h"

#include <QtTest>

using namespace recourse;
using cases::nextAction;
using cases::stageAfter;
using model::CaseStage;

class TestStages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsAnEvent_data();
    void followsAnEvent();
    void refusesWhatCannotHappen_data();
    void refusesWhatCannotHappen();
    void everyPairIsDecided_data();
    void everyPairIsDecided();
    void findsTheEventsToLog();
    void everyKindIsPossibleSomewhere();
    void nothingButANoteComesAfterTheEnd();
    void namesTheNextAction_data();
    void namesTheNextAction();
    void givesReasonsWithItsDates();
    void asksForEscalationAfterAReminder();
    void standsAClockThatJumpedBack();
};

void TestStages::followsAnEvent_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("to");
    QTest::newRow("1") << "drafted" << "sent" << "sent";
    QTest::newRow("2") << "sent" << "received" << "received";
    QTest::newRow("3") << "received" << "acknowledged" << "acknowledged";
    QTest::newRow("4") << "acknowledged" << "extended" << "extended";
    QTest::newRow("5") << "sent" << "identity_asked" << "identity_asked";
    QTest::newRow("6") << "identity_asked" << "sent" << "sent";
    QTest::newRow("7") << "extended" << "silent" << "silent";
    QTest::newRow("8") << "silent" << "reminded" << "sent";
    QTest::newRow("9") << "sent" << "answered" << "answered";
    QTest::newRow("10") << "sent" << "refused" << "refused";
    QTest::newRow("11") << "refused" << "appealed" << "appealed";
    QTest::newRow("12") << "appealed" << "complained" << "complained";
    QTest::newRow("13") << "complained" << "settled" << "settled";
    QTest::newRow("14") << "settled" << "closed" << "closed";
    QTest::newRow("a note changes nothing") << "extended" << "note" << "extended";
    QTest::newRow("a draft changes nothing") << "silent" << "drafted" << "silent";
    QTest::newRow("a second letter keeps an extension") << "extended" << "sent" << "extended";
    QTest::newRow("a late receipt keeps the stage") << "acknowledged" << "received" << "acknowledged";
}

void TestStages::followsAnEvent()
{
    QFETCH(QString, from);
    QFETCH(QString, kind);
    QFETCH(QString, to);
    const auto stage = stageAfter(*model::fromName<CaseStage>(from), kind);
    QVERIFY2(stage.ok(), qPrintable(from + kind));
    QCOMPARE(model::name(*stage), to);
}

void TestStages::refusesWhatCannotHappen_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("kind");
    QTest::newRow("answered before sent") << "drafted" << "answered";
    QTest::newRow("received before sent") << "drafted" << "received";
    QTest::newRow("complaint before anything went wrong") << "sent" << "complained";
    QTest::newRow("silence after an answer") << "answered" << "silent";
    QTest::newRow("reminder before a letter") << "drafted" << "reminded";
    QTest::newRow("unknown kind") << "sent" << "exploded";
    QTest::newRow("empty kind") << "sent" << "";
}

void TestStages::refusesWhatCannotHappen()
{
    QFETCH(QString, from);
    QFETCH(QString, kind);
    const auto stage = stageAfter(*model::fromName<CaseStage>(from), kind);
    QVERIFY(!stage);
    QCOMPARE(stage.error().code, base::Code::BadArgument);
    QVERIFY(!stage.error().where.isEmpty());
}

void TestStages::everyPairIsDecided_data()
{
    // One letter a stage: Drafted, Sent, Received, Acknowledged, Extended, Identity asked, ansWered, reFused, siLent, aPpealed,
    // Complained, seTtled, closed (X). A row says where each of them leads; '-' where the event cannot happen.
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* kind, const char* to) { QTest::newRow(kind) << QString::fromLatin1(kind) << QString::fromLatin1(to); };
    //                     DSRAEIWFLPCTX
    row("note",            "DSRAEIWFLPCTX");
    row("drafted",         "DSRAEIWFLPCT-");
    row("sent",            "SSRAESSSSPC--");
    row("reminded",        "-SSSSSSSSPC--");
    row("warned",          "-SSSSSSSSPC--");
    row("received",        "-RRAEIWFLPC--");
    row("acknowledged",    "-AA-----APC--");
    row("extended",        "-EEEEE-------");
    row("identity_asked",  "-IIIII-------");
    row("identity_given",  "-----R-------");
    row("answered",        "-WWWWWWWWWW--");
    row("refused",         "-FFFFFFFFFF--");
    row("silent",          "-LLLLL---L---");
    row("appealed",        "------PPP----");
    row("complained",      "------CCCC---");
    row("authority_asked", "----------C--");
    row("settled",         "-TTTTTTTTTT--");
    row("closed",          "XXXXXXXXXXXX-");
}

void TestStages::everyPairIsDecided()
{
    QFETCH(QString, kind);
    QFETCH(QString, to);
    const QString letters = QStringLiteral("DSRAEIWFLPCTX");
    QCOMPARE(to.size(), letters.size());
    for (int from = 0; from < letters.size(); ++from) {
        const auto stage = stageAfter(static_cast<CaseStage>(from), kind);
        const QChar led = stage ? letters.at(static_cast<int>(*stage)) : QChar(u'-');
        QVERIFY2(led == to.at(from), qPrintable(kind + QLatin1String(" at ") + letters.at(from) + QLatin1String(" leads to ") + led));
    }
}

void TestStages::findsTheEventsToLog()
{
    const QStringList direct{QStringLiteral("complained")};
    const QStringList silence{QStringLiteral("silent"), QStringLiteral("complained")};
    QCOMPARE(*cases::eventsTo(CaseStage::Refused, QStringLiteral("complained")), direct);
    QCOMPARE(*cases::eventsTo(CaseStage::Sent, QStringLiteral("complained")), silence);
    QCOMPARE(*cases::eventsTo(CaseStage::Appealed, QStringLiteral("complained")), direct);
    QVERIFY(!cases::eventsTo(CaseStage::Drafted, QStringLiteral("complained")));
    QVERIFY(!cases::eventsTo(CaseStage::Sent, QStringLiteral("exploded")));
}

void TestStages::everyKindIsPossibleSomewhere()
{
    const QStringList kinds = cases::eventKinds();
    QCOMPARE(kinds.size(), 18);
    for (const QString& kind : kinds) {
        int possible = 0;
        for (int stage = 0; stage <= static_cast<int>(CaseStage::Closed); ++stage)
            possible += stageAfter(static_cast<CaseStage>(stage), kind).ok() ? 1 : 0;
        QVERIFY2(possible > 0, qPrintable(kind));
    }
}

void TestStages::nothingButANoteComesAfterTheEnd()
{
    for (const QString& kind : cases::eventKinds())
        QCOMPARE(stageAfter(CaseStage::Closed, kind).ok(), kind == QLatin1String("note"));
}

void TestStages::namesTheNextAction_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QDate>("today");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QDate>("date");
    const QDate due(2026, 12, 26); // Saturday; every reading agrees from Tuesday 29th on
    const QDate before(2026, 12, 1);
    QTest::newRow("drafted") << "drafted" << before << "send" << before;
    QTest::newRow("sent") << "sent" << before << "wait" << due;
    QTest::newRow("on the due day") << "sent" << due << "wait" << due;
    QTest::newRow("between due and late") << "received" << QDate(2026, 12, 28) << "wait" << due;
    QTest::newRow("late") << "received" << QDate(2026, 12, 29) << "remind" << QDate(2026, 12, 29);
    QTest::newRow("long late") << "extended" << QDate(2027, 3, 1) << "remind" << QDate(2027, 3, 1);
    QTest::newRow("silent") << "silent" << QDate(2026, 12, 30) << "remind" << QDate(2026, 12, 30);
    QTest::newRow("identity") << "identity_asked" << before << "prove_identity" << before;
    QTest::newRow("answered") << "answered" << before << "read_answer" << before;
    QTest::newRow("refused") << "refused" << before << "escalate" << before;
    QTest::newRow("closed") << "closed" << before << "none" << QDate();
    QTest::newRow("settled") << "settled" << before << "none" << QDate();
}

void TestStages::namesTheNextAction()
{
    QFETCH(QString, stage);
    QFETCH(QDate, today);
    model::Case matter;
    matter.stage = *model::fromName<CaseStage>(stage);
    matter.due = QDate(2026, 12, 26);
    matter.overdueFrom = QDate(2026, 12, 29);
    const auto action = nextAction(matter, today);
    QTEST(action.kind, "kind");
    QTEST(action.date, "date");
    QVERIFY(!action.why.isEmpty());
}

void TestStages::givesReasonsWithItsDates()
{
    model::Case matter;
    matter.stage = CaseStage::Sent;
    matter.due = QDate(2026, 12, 26);
    matter.overdueFrom = QDate(2026, 12, 29);
    const QString waiting = nextAction(matter, QDate(2026, 12, 1)).why;
    QVERIFY(waiting.contains(QStringLiteral("2026-12-26")) && waiting.contains(QStringLiteral("2026-12-29")));
    const QString late = nextAction(matter, QDate(2026, 12, 29)).why;
    QVERIFY(late.contains(QStringLiteral("2026-12-26")) && late.contains(QStringLiteral("2026-12-29")));
    matter.due = {};
    matter.overdueFrom = {};
    QCOMPARE(nextAction(matter, QDate(2030, 1, 1)).kind, QStringLiteral("wait")); // no period, never late by itself
}

void TestStages::asksForEscalationAfterAReminder()
{
    model::Case matter;
    matter.stage = CaseStage::Sent;
    matter.due = QDate(2027, 1, 12);
    model::CaseEvent reminded;
    reminded.kind = QStringLiteral("reminded");
    reminded.at = QDateTime(QDate(2026, 12, 29), QTime(8, 0), Qt::UTC);
    matter.events += reminded;
    QCOMPARE(nextAction(matter, QDate(2027, 1, 12)).kind, QStringLiteral("wait"));
    const auto action = nextAction(matter, QDate(2027, 1, 13));
    QCOMPARE(action.kind, QStringLiteral("escalate"));
    QVERIFY(action.why.contains(QStringLiteral("2026-12-29")));
}

void TestStages::standsAClockThatJumpedBack()
{
    model::Case matter;
    matter.stage = CaseStage::Sent;
    matter.opened = QDate(2026, 11, 1);
    matter.due = QDate(2026, 12, 1);
    matter.overdueFrom = QDate(2026, 12, 2);
    const auto action = nextAction(matter, QDate(1970, 1, 1));
    QCOMPARE(action.kind, QStringLiteral("wait"));
    QCOMPARE(action.date, matter.due);
}

RECOURSE_TEST(TestStages, QCoreApplication)
#include "test_stages.moc"
