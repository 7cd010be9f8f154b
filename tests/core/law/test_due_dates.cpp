// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;
using law::DueRequest;
using test::day;

Q_DECLARE_METATYPE(recourse::law::DueRequest)

namespace {

DueRequest made(const char* regime, const char* action, DueRequest::Event event, const char* date)
{
    DueRequest request;
    request.regime = QLatin1String(regime);
    request.action = QLatin1String(action);
    request.event = event;
    request.eventDate = day(date);
    return request;
}

DueRequest received(const char* regime, const char* action, const char* date, const char* calendar = "")
{
    DueRequest request = made(regime, action, DueRequest::Received, date);
    request.calendar = QLatin1String(calendar);
    return request;
}

DueRequest extended(DueRequest request, const char* on)
{
    request.extendedOn = day(on);
    return request;
}

DueRequest paused(DueRequest request, const char* from, const char* to, law::PauseReason reason)
{
    request.pauses = {law::Pause{day(from), day(to), reason}};
    return request;
}

DueRequest sent(const char* regime, const char* action, const char* date, const char* channel, const char* delivered = nullptr)
{
    DueRequest request = made(regime, action, DueRequest::Sent, date);
    request.channel = QLatin1String(channel);
    if (delivered)
        request.deliveredOn = day(delivered);
    return request;
}

void row(const char* name, const DueRequest& request, const char* due, const char* overdueFrom, const char* extensionDue = "")
{
    QTest::newRow(name) << request << day(due) << day(overdueFrom) << day(extensionDue);
}

} // namespace

class TestDueDates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsFurtherExamples_data();
    void countsFurtherExamples();
    void tellsUsersDatesApart();
    void countsNothingBeforeTheLaw();
    void countsExtensionByBothReadings();
    void keepsFirstDateIfExtensionComesTooLate();
    void tellsThatASecondExtensionMovesNothing();
    void takesTheDayTheyNameWithinTheLaw_data();
    void takesTheDayTheyNameWithinTheLaw();
    void tellsStrictReadingOfDaysThatBeginWithReceipt();
    void restartsClockOnlyWhereLawDoes();
    void neverCountsOverlappingPausesTwice();
    void ignoresPauseThatBeginsTooLate();
    void countsNoPauseBeforeRestart();
    void saysThatReceiptIsAssumed();
    void takesTheUsersOwnAssumption();
    void takesClauseDaysOnlyWhereClauseDecides();
    void refusesWhatItCannotCount_data();
    void refusesWhatItCannotCount();
    void choosesPostalChannelByPlaces_data();
    void choosesPostalChannelByPlaces();

private:
    test::LawRules m_rules;
};

void TestDueDates::countsFurtherExamples_data()
{
    QTest::addColumn<DueRequest>("request");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("overdueFrom");
    QTest::addColumn<QDate>("extensionDue");

    row("letter within the Union", sent("eu-gdpr", "access", "2026-10-01", "letter_eu"), "2026-11-06", "2026-11-07");
    row("Canada: Saturday stays, late after Monday", received("ca-pipeda", "access", "2026-09-17"), "2026-10-17", "2026-10-20");
    row("Bavaria: Epiphany", received("eu-gdpr", "access", "2026-12-06", "DE-BY"), "2027-01-07", "2027-01-08");
    row("Berlin: none", received("eu-gdpr", "access", "2026-12-06", "DE-BE"), "2027-01-06", "2027-01-07");
    row("Greece: Orthodox Easter Monday", received("eu-gdpr", "access", "2027-04-03", "GR"), "2027-05-04", "2027-05-05");
    row("Switzerland: late after the days off of most cantons", received("ch-dsg", "access", "2026-11-26"), "2026-12-28", "2026-12-29");
    row("Korea over Chuseok", received("kr", "access", "2026-09-14"), "2026-09-28", "2026-09-29");
    row("Scotland: 2 January", received("uk-gdpr", "access", "2028-12-02", "GB-SCT"), "2029-01-03", "2029-01-04");
    row("DROP from 2027", made("us-ca-drop", "drop", DueRequest::Sent, "2027-01-04"), "2027-03-05", "2027-03-06");
    row("Quebec: your complaint", received("ca-qc", "complaint", "2026-09-18"), "2026-10-18", "2026-10-19");
    row("Austria: your complaint", made("eu-gdpr", "complaint_at", DueRequest::Discovered, "2026-02-28"), "2027-02-28", "2027-03-01");
    row("health: your complaint", made("us-hipaa", "complaint", DueRequest::Discovered, "2026-06-01"), "2026-11-28", "2026-11-29");
    row("credit reports: your suit", made("us-fcra", "suit", DueRequest::Discovered, "2028-02-29"), "2030-02-28", "2030-03-01");
}

void TestDueDates::countsFurtherExamples()
{
    QFETCH(DueRequest, request);
    QFETCH(QDate, extensionDue);

    const auto dates = m_rules.due(request);

    VERIFY_OK(dates);
    QTEST(dates->due, "due");
    QTEST(dates->overdueFrom, "overdueFrom");
    if (extensionDue.isValid())
        QCOMPARE(dates->extensionDue, extensionDue);
}

void TestDueDates::tellsUsersDatesApart()
{
    for (const auto& [regime, action] : {std::pair("ca-qc", "complaint"), {"ca-ab", "complaint"}, {"ca-bc", "complaint"}, {"tr", "complaint"},
             {"mx", "complaint"}, {"us-va", "appeal_send"}}) {
        const auto dates = m_rules.due(received(regime, action, "2026-09-18"));
        VERIFY_OK(dates);
        QCOMPARE(dates->side, law::Side::Users);
    }
    QCOMPARE(m_rules.due(received("ca-qc", "answer", "2026-09-18"))->side, law::Side::Theirs);
}

void TestDueDates::countsNothingBeforeTheLaw()
{
    for (const auto& [regime, before, since] : {std::tuple("in", "2027-05-12", "2027-05-13"), {"us-ok", "2026-12-31", "2027-01-01"},
             {"us-la", "2026-12-31", "2027-01-01"}, {"us-al", "2027-04-30", "2027-05-01"}, {"us-vt", "2027-12-31", "2028-01-01"}}) {
        QCOMPARE(m_rules.due(received(regime, "answer", before)).error().code, base::Code::NotFound);
        VERIFY_OK(m_rules.due(received(regime, "answer", since)));
    }
}

void TestDueDates::countsExtensionByBothReadings()
{
    const auto dates = m_rules.due(extended(received("eu-gdpr", "access", "2027-01-31"), "2027-03-01"));

    VERIFY_OK(dates);
    QVERIFY(dates->extended);
    QCOMPARE(dates->extensionNoticeBy, day("2027-03-01"));
    QCOMPARE(dates->due, day("2027-04-30")); // three months from receipt
    QCOMPARE(dates->earliestReading, day("2027-04-28")); // two months after the end of the first
}

void TestDueDates::keepsFirstDateIfExtensionComesTooLate()
{
    const auto dates = m_rules.due(extended(received("eu-gdpr", "access", "2027-01-31"), "2027-03-02"));

    VERIFY_OK(dates);
    QVERIFY(!dates->extended);
    QCOMPARE(dates->due, day("2027-03-01"));
    QVERIFY(dates->notes.join(QLatin1Char(' ')).contains(QStringLiteral("too late")));
}

void TestDueDates::tellsThatASecondExtensionMovesNothing()
{
    DueRequest request = extended(received("eu-gdpr", "access", "2027-01-31"), "2027-03-01");
    const auto once = m_rules.due(request);
    request.extendedAgain = {day("2027-04-20")};
    const auto again = m_rules.due(request);

    VERIFY_OK(once);
    VERIFY_OK(again);
    QCOMPARE(again->due, once->due);
    QCOMPARE(again->overdueFrom, once->overdueFrom);
    QCOMPARE(again->notes.size(), once->notes.size() + 1);
    QVERIFY(again->notes.join(QLatin1Char(' ')).contains(QStringLiteral("announced again on 2027-04-20")));
}

void TestDueDates::takesTheDayTheyNameWithinTheLaw_data()
{
    QTest::addColumn<QString>("until");
    QTest::addColumn<QString>("due");
    QTest::addColumn<QString>("overdueFrom");
    QTest::addColumn<bool>("moved");
    // Received 31 January 2027: due 1 March, with the extension 30 April.
    QTest::newRow("no day named: all that the law allows") << "" << "2027-04-30" << "2027-05-01" << true;
    QTest::newRow("a day within") << "2027-03-31" << "2027-03-31" << "2027-04-01" << true;
    QTest::newRow("the last day") << "2027-04-30" << "2027-04-30" << "2027-05-01" << true;
    QTest::newRow("a day beyond: nothing moves, and nothing is called late too soon") << "2027-05-01" << "2027-03-01" << "2027-05-01" << false;
    QTest::newRow("no later than the first date") << "2027-02-20" << "2027-03-01" << "2027-03-02" << false;
}

void TestDueDates::takesTheDayTheyNameWithinTheLaw()
{
    QFETCH(QString, until);
    DueRequest request = extended(received("eu-gdpr", "access", "2027-01-31"), "2027-02-20");
    if (!until.isEmpty())
        request.extendedUntil = day(qPrintable(until));
    const auto dates = m_rules.due(request);
    VERIFY_OK(dates);
    QTEST(dates->due.toString(Qt::ISODate), "due");
    QTEST(dates->overdueFrom.toString(Qt::ISODate), "overdueFrom");
    QTEST(dates->extended, "moved");
    QCOMPARE(dates->firstDue, dates->extended ? day("2027-03-01") : QDate());
    QCOMPARE(dates->extensionDue, day("2027-04-30"));
    QVERIFY(until.isEmpty() || dates->notes.join(QLatin1Char(' ')).contains(until));

    request.extendedOn = day("2027-03-05"); // too late: whatever they name
    QCOMPARE(m_rules.due(request)->due, day("2027-03-01"));
}

void TestDueDates::tellsStrictReadingOfDaysThatBeginWithReceipt()
{
    const auto days = m_rules.due(received("uk-gdpr", "complaint_ack", "2026-07-01"));
    VERIFY_OK(days);
    QCOMPARE(days->earliestReading, day("2026-07-30"));

    const auto month = m_rules.due(received("uk-gdpr", "answer", "2026-09-08"));
    VERIFY_OK(month);
    QCOMPARE(month->due, day("2026-10-08"));
    QCOMPARE(month->earliestReading, day("2026-10-07"));

    const auto cutShort = m_rules.due(received("uk-gdpr", "answer", "2028-01-31"));
    VERIFY_OK(cutShort);
    QCOMPARE(cutShort->earliestReading, day("2028-02-29"));
}

void TestDueDates::restartsClockOnlyWhereLawDoes()
{
    using law::PauseReason;
    const auto california = m_rules.due(paused(received("us-ca", "answer", "2026-01-15"), "2026-01-20", "2026-02-10", PauseReason::Identity));
    VERIFY_OK(california);
    QCOMPARE(california->due, day("2026-03-01"));
    QVERIFY(california->notes.join(QLatin1Char(' ')).contains(QStringLiteral("does not stop")));

    const auto before12A = m_rules.due(paused(received("uk-gdpr", "answer", "2026-01-05"), "2026-01-10", "2026-01-20", PauseReason::Clarification));
    VERIFY_OK(before12A);
    QCOMPARE(before12A->due, day("2026-02-05"));
}

void TestDueDates::neverCountsOverlappingPausesTwice()
{
    DueRequest request = received("uk-gdpr", "access", "2026-10-05");
    const auto reason = law::PauseReason::Clarification;
    request.pauses = {{day("2026-10-16"), day("2026-10-20"), reason}, {day("2026-10-12"), day("2026-10-18"), reason}};

    const auto dates = m_rules.due(request);

    VERIFY_OK(dates);
    QCOMPARE(dates->due, day("2026-11-16"));
}

void TestDueDates::ignoresPauseThatBeginsTooLate()
{
    using law::PauseReason;
    for (const PauseReason reason : {PauseReason::Identity, PauseReason::Clarification}) {
        const auto dates = m_rules.due(paused(received("uk-gdpr", "access", "2026-09-08"), "2026-10-09", "2026-10-20", reason));
        VERIFY_OK(dates);
        QCOMPARE(dates->due, day("2026-10-08"));
        QVERIFY(dates->notes.join(QLatin1Char(' ')).contains(QStringLiteral("moves nothing")));
    }
}

void TestDueDates::countsNoPauseBeforeRestart()
{
    DueRequest request = received("uk-gdpr", "access", "2026-10-05");
    request.pauses = {{day("2026-10-07"), day("2026-10-12"), law::PauseReason::Clarification},
        {day("2026-10-08"), day("2026-10-19"), law::PauseReason::Identity}};
    const auto dates = m_rules.due(request);
    VERIFY_OK(dates);
    QCOMPARE(dates->due, day("2026-11-19"));
}

void TestDueDates::saysThatReceiptIsAssumed()
{
    const auto assumed = m_rules.due(sent("eu-gdpr", "access", "2026-10-01", "letter_domestic"));
    VERIFY_OK(assumed);
    QCOMPARE(assumed->assumedReceived, day("2026-10-04"));
    QVERIFY(assumed->assumption.contains(QStringLiteral("not law")));
    QCOMPARE(assumed->state, QStringLiteral("known"));

    const auto proven = m_rules.due(sent("eu-gdpr", "access", "2026-10-01", "letter_domestic", "2026-10-02"));
    VERIFY_OK(proven);
    QCOMPARE(proven->assumedReceived, day("2026-10-02"));
    QVERIFY(!proven->assumption.contains(QStringLiteral("not law")));
    QCOMPARE(proven->state, QStringLiteral("confirmed"));
}

void TestDueDates::takesTheUsersOwnAssumption()
{
    DueRequest request = sent("eu-gdpr", "access", "2026-10-01", "letter_domestic");
    request.assumedDays = 6;
    const auto dates = m_rules.due(request);
    VERIFY_OK(dates);
    QCOMPARE(dates->assumedReceived, day("2026-10-07"));
    QCOMPARE(dates->due, day("2026-11-09")); // the 7th is a Saturday
    QVERIFY(dates->assumption.contains(QStringLiteral("not law")));

    request.deliveredOn = day("2026-10-02"); // a proof goes before any assumption
    QCOMPARE(m_rules.due(request)->assumedReceived, day("2026-10-02"));

    request.deliveredOn.reset();
    request.assumedDays = 61;
    QCOMPARE(m_rules.due(request).error().code, base::Code::BadArgument);
}

void TestDueDates::takesClauseDaysOnlyWhereClauseDecides()
{
    DueRequest window = made("contract-us", "arbitration_optout", DueRequest::Accepted, "2026-01-31");
    window.clauseDays = 60;
    const auto dates = m_rules.due(window);
    VERIFY_OK(dates);
    QCOMPARE(dates->due, day("2026-04-01"));
    QCOMPARE(dates->side, law::Side::Users);

    DueRequest statute = received("eu-gdpr", "access", "2026-01-31");
    statute.clauseDays = 60;
    QCOMPARE(m_rules.due(statute).error().code, base::Code::BadArgument);
}

void TestDueDates::refusesWhatItCannotCount_data()
{
    QTest::addColumn<DueRequest>("request");
    QTest::addColumn<int>("code");
    const auto refuse = [](const char* name, const DueRequest& request, base::Code code) {
        QTest::newRow(name) << request << static_cast<int>(code);
    };
    refuse("unknown regime", received("xx", "access", "2026-09-10"), base::Code::RegimeUnknown);
    refuse("unknown action", received("eu-gdpr", "optout", "2026-09-10"), base::Code::NotFound);
    refuse("not yet in force", received("uk-gdpr", "complaint_ack", "2026-06-18"), base::Code::NotFound);
    refuse("unknown calendar", received("eu-gdpr", "access", "2026-09-10", "ZZ"), base::Code::NotFound);
    refuse("no date", received("eu-gdpr", "access", ""), base::Code::NotFound);
    refuse("beyond the calendars", received("eu-gdpr", "access", "2059-01-01"), base::Code::BadArgument);
    refuse("wrong event", made("eu-gdpr", "access", DueRequest::Discovered, "2026-09-10"), base::Code::BadArgument);
    refuse("unknown channel", sent("eu-gdpr", "access", "2026-09-10", "pigeon"), base::Code::BadArgument);
    refuse("delivered before sent", sent("eu-gdpr", "access", "2026-09-10", "registered", "2026-09-09"), base::Code::BadArgument);
    refuse("extended before received", extended(received("eu-gdpr", "access", "2026-09-10"), "2026-09-01"), base::Code::BadArgument);
    refuse("pause without end", paused(received("uk-gdpr", "access", "2026-10-05"), "2026-10-12", "", law::PauseReason::Identity), base::Code::BadArgument);
}

void TestDueDates::refusesWhatItCannotCount()
{
    QFETCH(DueRequest, request);
    QFETCH(int, code);

    const auto dates = m_rules.due(request);

    QVERIFY(!dates);
    QCOMPARE(static_cast<int>(dates.error().code), code);
}

void TestDueDates::choosesPostalChannelByPlaces_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("channel");
    QTest::newRow("home") << "DE" << "DE" << "letter_domestic";
    QTest::newRow("between states") << "US-CA" << "US-NY" << "letter_domestic";
    QTest::newRow("within the Union") << "DE" << "IE" << "letter_eu";
    QTest::newRow("overseas") << "DE" << "US" << "letter_overseas";
    QTest::newRow("unknown") << "DE" << "" << "letter_overseas";
}

void TestDueDates::choosesPostalChannelByPlaces()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QTEST(law::postalChannel(m_rules.regimes, from, to), "channel");
}

RECOURSE_TEST(TestDueDates, QCoreApplication)
#include "test_due_dates.moc"
