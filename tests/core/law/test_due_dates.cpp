// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_rules.h"

#include <QTimeZone>

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

DueRequest sentAt(const char* regime, const char* moment, const char* calendar)
{
    DueRequest request = made(regime, "access", DueRequest::Sent, "");
    request.sentAt = QDateTime::fromString(QLatin1String(moment), Qt::ISODate);
    request.eventDate = request.sentAt.date();
    request.channel = QStringLiteral("email");
    request.calendar = QLatin1String(calendar);
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
    void countsWorkedExamples_data();
    void countsWorkedExamples();
    void countsExtensionByBothReadings();
    void keepsFirstDateIfExtensionComesTooLate();
    void tellsStrictReadingOfDaysThatBeginWithReceipt();
    void restartsClockOnlyWhereLawDoes();
    void neverCountsOverlappingPausesTwice();
    void ignoresPauseThatBeginsTooLate();
    void countsNoPauseBeforeRestart();
    void saysThatReceiptIsAssumed();
    void takesClauseDaysOnlyWhereClauseDecides();
    void refusesWhatItCannotCount_data();
    void refusesWhatItCannotCount();
    void choosesPostalChannelByPlaces_data();
    void choosesPostalChannelByPlaces();

private:
    test::LawRules m_rules;
};

void TestDueDates::countsWorkedExamples_data()
{
    QTest::addColumn<DueRequest>("request");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QDate>("overdueFrom");
    QTest::addColumn<QDate>("extensionDue");
    using law::PauseReason;

    row("1 month ends on Saturday", received("eu-gdpr", "access", "2026-09-10"), "2026-10-12", "2026-10-13", "2026-12-10");
    row("2 month end cut short", received("eu-gdpr", "access", "2026-01-31"), "2026-03-02", "2026-03-03");
    row("3 leap year", received("eu-gdpr", "access", "2028-01-31"), "2028-02-29", "2028-03-01");
    row("4 not leap", received("eu-gdpr", "access", "2027-01-29"), "2027-03-01", "2027-03-02");
    row("5 German holiday, then weekend", received("eu-gdpr", "access", "2026-04-01", "DE"), "2026-05-04", "2026-05-05");
    row("6 extended", extended(received("eu-gdpr", "access", "2026-11-30"), "2026-12-30"), "2027-03-01", "2027-03-02", "2027-03-01");
    row("7 extended, readings differ", extended(received("eu-gdpr", "access", "2027-01-31"), "2027-02-20"), "2027-04-30", "2027-05-01");
    row("8 Christmas and its substitute", received("uk-gdpr", "access", "2026-11-25"), "2026-12-29", "2026-12-30");
    row("9 the regulator's own example", received("uk-gdpr", "access", "2026-09-03"), "2026-10-05", "2026-10-06");
    row("10 identity given later", paused(received("uk-gdpr", "access", "2026-10-05"), "2026-10-08", "2026-10-19", PauseReason::Identity), "2026-11-19", "2026-11-20");
    row("11 clarification", paused(received("uk-gdpr", "access", "2026-10-05"), "2026-10-12", "2026-10-20", PauseReason::Clarification), "2026-11-16", "2026-11-17");
    row("12 complaint acknowledged", received("uk-gdpr", "complaint_ack", "2026-07-01"), "2026-07-31", "2026-08-01");
    row("13 acknowledgement over Christmas", received("us-ca", "ack", "2025-12-22"), "2026-01-07", "2026-01-08");
    row("14 opt-out over Presidents' Day", received("us-ca", "optout", "2026-02-13"), "2026-03-09", "2026-03-10");
    row("15 opt-out over Thanksgiving", received("us-ca", "optout", "2026-11-20"), "2026-12-14", "2026-12-16");
    row("16 ends on Sunday, no roll", received("us-ca", "answer", "2026-01-15"), "2026-03-01", "2026-03-03", "2026-04-15");
    row("17 extended from receipt", extended(received("us-ca", "answer", "2026-01-15"), "2026-02-20"), "2026-04-15", "2026-04-16");
    row("29 thirty days", received("ca-pipeda", "access", "2027-01-31"), "2027-03-02", "2027-03-03");
    row("30 Sunday rolls", received("ca-pipeda", "access", "2026-09-18"), "2026-10-19", "2026-10-20");
    row("41 arbitration window", made("contract-us", "arbitration_optout", DueRequest::Accepted, "2026-01-31"), "2026-03-02", "2026-03-03");
    row("43 breach notice", made("us-ca", "breach_notice", DueRequest::Discovered, "2026-04-10"), "2026-05-10", "2026-05-12");
    row("44 authority silent", received("eu-gdpr", "complaint_progress", "2026-11-30"), "2027-03-01", "2027-03-02");
    row("46 ordinary letter", sent("eu-gdpr", "access", "2026-10-01", "letter_domestic"), "2026-11-04", "2026-11-05");
    row("47 certified mail, acknowledgement", sent("us-ca", "ack", "2026-06-01", "registered", "2026-06-04"), "2026-06-18", "2026-06-19");
    row("47 certified mail, answer", sent("us-ca", "answer", "2026-06-01", "registered", "2026-06-04"), "2026-07-19", "2026-07-21");
    row("49 letter from overseas", sent("eu-gdpr", "access", "2026-08-03", "letter_overseas"), "2026-09-14", "2026-09-15");
    row("50 registered letter refused", sent("eu-gdpr", "access", "2026-09-04", "registered", "2026-09-07"), "2026-10-07", "2026-10-08");
    row("letter within the Union", sent("eu-gdpr", "access", "2026-10-01", "letter_eu"), "2026-11-06", "2026-11-07");
    row("Canada: Saturday stays, late after Monday", received("ca-pipeda", "access", "2026-09-17"), "2026-10-17", "2026-10-20");
    // The tables of time zones may be missing on a bare system; the rest of the row needs nothing.
    if (QTimeZone::isTimeZoneIdAvailable("Europe/Berlin"))
        row("48 e-mail across time zones", sentAt("eu-gdpr", "2026-10-30T23:30:00-04:00", "DE"), "2026-11-30", "2026-12-01");
}

void TestDueDates::countsWorkedExamples()
{
    QFETCH(DueRequest, request);
    QFETCH(QDate, extensionDue);

    const auto dates = m_rules.due(request);

    VERIFY_OK(dates);
    QTEST(dates->due, "due");
    QTEST(dates->overdueFrom, "overdueFrom");
    if (extensionDue.isValid())
        QCOMPARE(dates->extensionDue, extensionDue);
    QVERIFY(!dates->cite.isEmpty());
    QVERIFY(!dates->source.isEmpty());
    QVERIFY(!dates->words.isEmpty());
    QVERIFY(QDate::fromString(dates->asOf, Qt::ISODate).isValid());
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

QTEST_GUILESS_MAIN(TestDueDates)
#include "test_due_dates.moc"
