// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_rules.h"
#include "main/test_program.h"

#include <QTimeZone>

using namespace recourse;
using law::DueRequest;
using test::day;

/// Fifty worked examples of counting, as a table. The dates were computed apart from this program.
class TestWorkedExamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsExample_data();
    void countsExample();
    void hasAllFifty();

private:
    test::LawRules m_rules;
};

namespace {

// number and words | regime/action | event | circumstances | due | overdue from | extended due | extended overdue from
constexpr const char* kExamples = R"(
1 month ends on Saturday|eu-gdpr/access|received 2026-09-10||2026-10-12|2026-10-13|2026-12-10|2026-12-11
2 month end cut short|eu-gdpr/access|received 2026-01-31||2026-03-02|2026-03-03||
3 leap year|eu-gdpr/access|received 2028-01-31||2028-02-29|2028-03-01||
4 not leap|eu-gdpr/access|received 2027-01-29||2027-03-01|2027-03-02||
5 German holiday, then weekend|eu-gdpr/access|received 2026-04-01|calendar=DE|2026-05-04|2026-05-05||
6 extended|eu-gdpr/access|received 2026-11-30|extended=2026-12-30|2027-03-01|2027-03-02||
7 extended, readings differ|eu-gdpr/access|received 2027-01-31|extended=2027-03-01|2027-04-30|2027-05-01||
8 Christmas and its substitute|uk-gdpr/access|received 2026-11-25||2026-12-29|2026-12-30||
9 the regulator's own example|uk-gdpr/access|received 2026-09-03||2026-10-05|2026-10-06||
10 identity given later|uk-gdpr/access|received 2026-10-05|identity=2026-10-08..2026-10-19|2026-11-19|2026-11-20||
11 clarification|uk-gdpr/access|received 2026-10-05|clarification=2026-10-12..2026-10-20|2026-11-16|2026-11-17||
12 complaint acknowledged|uk-gdpr/complaint_ack|received 2026-07-01||2026-07-31|2026-08-01||
13 acknowledgement over Christmas|us-ca/ack|received 2025-12-22||2026-01-07|2026-01-08||
14 opt-out over Presidents' Day|us-ca/optout|received 2026-02-13||2026-03-09|2026-03-10||
15 opt-out over Thanksgiving|us-ca/optout|received 2026-11-20||2026-12-14|2026-12-16||
16 ends on Sunday, no roll|us-ca/answer|received 2026-01-15||2026-03-01|2026-03-03|2026-04-15|2026-04-16
17 extended from receipt|us-ca/answer|received 2026-01-15|extended=2026-02-20|2026-04-15|2026-04-16||
18 Virginia|us-va/access|received 2026-01-05||2026-02-19|2026-02-20|2026-04-05|2026-04-07
19 Virginia, appeal|us-va/appeal|received 2026-02-20||2026-04-21|2026-04-22||
20 Colorado, appeal|us-co/appeal|received 2026-03-01||2026-04-15|2026-04-16|2026-06-14|2026-06-16
21 New Jersey, appeal|us-nj/appeal|received 2026-06-01||2026-07-16|2026-07-17||
22 Iowa|us-ia/access|received 2026-01-05||2026-04-05|2026-04-07|2026-05-20|2026-05-21
23 dispute|us-fcra/dispute|received 2026-11-02||2026-12-02|2026-12-03|2026-12-17|2026-12-18
24 dispute after the annual report|us-fcra/dispute_annual|received 2026-11-02||2026-12-17|2026-12-18||
24 dispute with added information|us-fcra/dispute|received 2026-11-02|extended=2026-11-20|2026-12-17|2026-12-18||
25 block over Thanksgiving|us-fcra/block|received 2026-11-25||2026-12-02|2026-12-03||
26 freeze online|us-fcra/freeze_online|received 2026-11-20||2026-11-23|2026-11-24||
26 freeze by mail|us-fcra/freeze_mail|received 2026-11-18||2026-11-23|2026-11-24||
27 notice before statutory damages|us-ca/notice_1798_150|received 2026-09-04||2026-10-04|2026-10-06||
28 health records|us-hipaa/access|received 2026-12-01||2026-12-31|2027-01-01|2027-01-30|2027-02-02
29 Canada|ca-pipeda/access|received 2027-01-31||2027-03-02|2027-03-03||
30 Canada, Sunday rolls|ca-pipeda/access|received 2026-09-18||2026-10-19|2026-10-20||
31 British Columbia|ca-bc/access|received 2026-06-02||2026-07-15|2026-07-16||
32 Alberta|ca-ab/access|received 2026-06-02||2026-07-17|2026-07-18|2026-08-17|2026-08-18
33 New Zealand over summer|nz/access|received 2026-12-15||2027-02-03|2027-02-04||
34 New Zealand|nz/access|received 2026-10-05||2026-11-03|2026-11-04||
35 Brazil, from the request|br/access|sent 2026-02-16||2026-03-03|2026-03-04||
36 Türkiye|tr/access|received 2026-08-10||2026-09-09|2026-09-10||
36 Türkiye, the Board at latest|tr/complaint_latest|sent 2026-08-10||2026-10-09|2026-10-10||
37 Korea|kr/access|received 2026-10-01||2026-10-12|2026-10-13||
38 Switzerland|ch-dsg/access|received 2026-09-03||2026-10-05|2026-10-06||
39 Argentina, access|ar/access|received 2026-08-03||2026-08-13|2026-08-14||
39 Argentina, rectification|ar/rectification|received 2026-08-03||2026-08-10|2026-08-11||
40 Mexico|mx/access|received 2026-09-01||2026-09-30|2026-10-01||
40 Mexico, carried out|mx/carry_out|received 2026-09-30||2026-10-21|2026-10-22||
41 arbitration window|contract-us/arbitration_optout|accepted 2026-01-31||2026-03-02|2026-03-03||
42 broker deletion, worst case|us-ca-drop/drop|sent 2026-08-01||2026-10-30|2026-10-31||
43 breach notice|us-ca/breach_notice|discovered 2026-04-10||2026-05-10|2026-05-12||
44 authority silent|eu-gdpr/complaint_progress|received 2026-11-30||2027-03-01|2027-03-02||
45 Nevada|us-nv/optout|received 2026-03-02||2026-05-01|2026-05-02|2026-05-31|2026-06-02
46 ordinary letter|eu-gdpr/access|sent 2026-10-01|channel=letter_domestic|2026-11-04|2026-11-05||
47 certified mail, acknowledgement|us-ca/ack|sent 2026-06-01|channel=registered delivered=2026-06-04|2026-06-18|2026-06-19||
47 certified mail, answer|us-ca/answer|sent 2026-06-01|channel=registered delivered=2026-06-04|2026-07-19|2026-07-21||
48 e-mail across time zones|eu-gdpr/access|sent 2026-10-30T23:30:00-04:00|channel=email calendar=DE|2026-11-30|2026-12-01||
49 letter from overseas|eu-gdpr/access|sent 2026-08-03|channel=letter_overseas|2026-09-14|2026-09-15||
50 registered letter refused|eu-gdpr/access|sent 2026-09-04|channel=registered delivered=2026-09-07|2026-10-07|2026-10-08||
)";

QStringList examples()
{
    return QString::fromUtf8(kExamples).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

QDate dayOf(const QString& iso)
{
    return QDate::fromString(iso, Qt::ISODate);
}

void setEvent(DueRequest& request, const QString& words)
{
    static const QMap<QString, DueRequest::Event> kEvents{{QStringLiteral("received"), DueRequest::Received},
        {QStringLiteral("sent"), DueRequest::Sent}, {QStringLiteral("discovered"), DueRequest::Discovered},
        {QStringLiteral("accepted"), DueRequest::Accepted}};
    request.event = kEvents.value(words.section(QLatin1Char(' '), 0, 0));
    const QString when = words.section(QLatin1Char(' '), 1, 1);
    request.eventDate = dayOf(when.left(10));
    if (when.size() > 10)
        request.sentAt = QDateTime::fromString(when, Qt::ISODate);
}

void setPause(DueRequest& request, const QString& value, law::PauseReason reason)
{
    const QStringList ends = value.split(QStringLiteral(".."));
    request.pauses.append({dayOf(ends.value(0)), dayOf(ends.value(1)), reason});
}

void setCircumstance(DueRequest& request, const QString& name, const QString& value)
{
    if (name == QLatin1String("calendar"))
        request.calendar = value;
    else if (name == QLatin1String("channel"))
        request.channel = value;
    else if (name == QLatin1String("delivered"))
        request.deliveredOn = dayOf(value);
    else if (name == QLatin1String("extended"))
        request.extendedOn = dayOf(value);
    else if (name == QLatin1String("identity"))
        setPause(request, value, law::PauseReason::Identity);
    else if (name == QLatin1String("clarification"))
        setPause(request, value, law::PauseReason::Clarification);
}

DueRequest requestOf(const QStringList& cells)
{
    DueRequest request;
    request.regime = cells.value(1).section(QLatin1Char('/'), 0, 0);
    request.action = cells.value(1).section(QLatin1Char('/'), 1, 1);
    setEvent(request, cells.value(2));
    for (const QString& one : cells.value(3).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        setCircumstance(request, one.section(QLatin1Char('='), 0, 0), one.section(QLatin1Char('='), 1));
    return request;
}

} // namespace

void TestWorkedExamples::countsExample_data()
{
    QTest::addColumn<QStringList>("cells");
    for (const QString& line : examples()) {
        const QStringList cells = line.split(QLatin1Char('|'));
        QCOMPARE(cells.size(), 8);
        QTest::newRow(qPrintable(cells.first())) << cells;
    }
}

void TestWorkedExamples::countsExample()
{
    QFETCH(QStringList, cells);
    const DueRequest request = requestOf(cells);
    if (request.sentAt.isValid() && !QTimeZone::isTimeZoneIdAvailable("Europe/Berlin"))
        QSKIP("no tables of time zones on this system");

    const auto dates = m_rules.due(request);

    VERIFY_OK(dates);
    QCOMPARE(dates->due, dayOf(cells.value(4)));
    QCOMPARE(dates->overdueFrom, dayOf(cells.value(5)));
    if (!cells.value(6).isEmpty()) {
        QCOMPARE(dates->extensionDue, dayOf(cells.value(6)));
        QCOMPARE(dates->extensionOverdueFrom, dayOf(cells.value(7)));
    }
    QVERIFY(!dates->cite.isEmpty() && !dates->source.isEmpty() && !dates->words.isEmpty());
    QVERIFY(dayOf(dates->asOf).isValid());
}

void TestWorkedExamples::hasAllFifty()
{
    QSet<int> numbers;
    for (const QString& line : examples())
        numbers.insert(line.section(QLatin1Char(' '), 0, 0).toInt());
    for (int number = 1; number <= 50; ++number)
        QVERIFY2(numbers.contains(number), qPrintable(QString::number(number)));
}

RECOURSE_TEST(TestWorkedExamples, QCoreApplication)
#include "test_worked_examples.moc"
