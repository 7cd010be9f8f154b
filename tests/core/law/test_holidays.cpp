// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/holiday_rule.h"
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;
using test::day;

class TestHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEaster_data();
    void findsEaster();
    void findsOrthodoxEaster_data();
    void findsOrthodoxEaster();
    void knowsDaysOff_data();
    void knowsDaysOff();
    void fallsBackToCountry();
    void refusesMalformedCalendars_data();
    void refusesMalformedCalendars();

private:
    test::LawRules m_rules;
};

void TestHolidays::findsEaster_data()
{
    QTest::addColumn<QDate>("easter");
    for (const char* date : {"2000-04-23", "2008-03-23", "2011-04-24", "2020-04-12", "2024-03-31", "2025-04-20", "2026-04-05",
             "2027-03-28", "2028-04-16", "2030-04-21", "2035-03-25", "2038-04-25"})
        QTest::newRow(date) << day(date);
}

void TestHolidays::findsEaster()
{
    QFETCH(QDate, easter);
    QCOMPARE(law::easterSunday(easter.year()), easter);
}

void TestHolidays::findsOrthodoxEaster_data()
{
    QTest::addColumn<QDate>("easter");
    for (const char* date : {"2000-04-30", "2010-04-04", "2016-05-01", "2021-05-02", "2024-05-05", "2025-04-20", "2026-04-12", "2027-05-02", "2028-04-16"})
        QTest::newRow(date) << day(date);
}

void TestHolidays::findsOrthodoxEaster()
{
    QFETCH(QDate, easter);
    QCOMPARE(law::orthodoxEasterSunday(easter.year()), easter);
}

void TestHolidays::knowsDaysOff_data()
{
    QTest::addColumn<QString>("calendar");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<bool>("holiday");
    const auto row = [](const char* calendar, const char* date, bool holiday) {
        QTest::addRow("%s %s", calendar, date) << QString::fromLatin1(calendar) << day(date) << holiday;
    };
    row("DE", "2026-05-01", true);
    row("DE", "2026-05-14", true); // Ascension
    row("DE", "2026-06-04", false); // Corpus Christi is not a holiday in every Land
    row("FR", "2026-07-14", true);
    row("FR", "2026-04-03", false); // Good Friday
    row("IE", "2023-02-06", true);
    row("IE", "2022-02-07", false); // before Saint Brigid's Day
    row("IE", "2030-02-01", true); // a Friday
    row("IE", "2030-02-04", false);
    row("IE", "2026-10-26", true);
    row("NL", "2025-04-26", true); // King's Day, since the 27th is a Sunday
    row("NL", "2026-04-27", true);
    row("ES", "2026-10-12", true);
    row("IT", "2027-10-04", true);
    row("IT", "2025-10-04", false);
    row("DK", "2023-05-05", true); // Great Prayer Day
    row("DK", "2024-04-26", false);
    row("PL", "2025-12-24", true);
    row("PL", "2024-12-24", false);
    row("GB-ENG", "2026-12-28", true); // for Boxing Day
    row("GB-ENG", "2022-12-27", true); // for Christmas Day, since Boxing Day has the Monday
    row("GB-ENG", "2021-12-28", true);
    row("GB-ENG", "2020-05-08", true);
    row("GB-ENG", "2020-05-04", false);
    row("GB-ENG", "2022-06-02", true);
    row("GB-ENG", "2022-05-30", false);
    row("GB-ENG", "2022-09-19", true);
    row("GB-ENG", "2023-05-08", true);
    row("GB-ENG", "2028-01-03", true); // for New Year's Day
    row("GB", "2026-12-28", true);
    row("US", "2026-07-03", true); // for Independence Day on a Saturday
    row("US", "2027-12-31", true); // for New Year's Day 2028
    row("US", "2021-06-18", true); // for the first Juneteenth
    row("US", "2020-06-19", false);
    row("US", "2026-11-26", true);
    row("US", "2026-11-27", false);
    row("US-CA", "2026-11-27", true);
    row("US-CA", "2026-11-26", true); // federal ones included
    row("US-CA", "2026-09-25", true); // Native American Day
    row("US-CA", "2027-04-14", false); // no court holiday
    row("CA", "2026-05-18", true); // Victoria Day
    row("CA", "2029-07-02", true); // for Canada Day on a Sunday
    row("CA", "2020-09-30", false);
    row("CA", "2021-09-30", true);
    row("NZ", "2026-12-31", true); // no working days from 25 December to 15 January
    row("NZ", "2027-01-15", true);
    row("NZ", "2027-01-16", false); // a Saturday, no holiday
    row("NZ", "2026-07-10", true); // Matariki
    row("NZ", "2027-02-08", true); // for Waitangi Day on a Saturday
    row("NZ", "2013-02-06", true);
    row("GR", "2026-04-13", true); // Orthodox Easter Monday
    row("GR", "2026-04-06", false); // the western one
    row("RO", "2025-04-21", true); // both fall together
    row("DE-BY", "2026-01-06", true);
    row("DE-BY", "2026-05-01", true); // of all Länder
    row("DE-BE", "2026-01-06", false);
    row("DE-BE", "2018-03-08", false);
    row("DE-BE", "2019-03-08", true);
    row("DE-SN", "2026-11-18", true); // Day of Repentance and Prayer
    row("DE-TH", "2019-09-20", true);
    row("CH", "2026-08-01", true);
    row("CH", "2026-04-06", false); // not in every canton
    row("CH-MOST", "2026-04-06", true);
    row("CH-MOST", "2026-08-01", true);
    row("GB-SCT", "2028-01-03", true); // for 1 January on a Saturday
    row("GB-SCT", "2028-01-04", true); // for 2 January on a Sunday
    row("GB-SCT", "2026-04-06", false); // no Easter Monday
    row("GB-NIR", "2026-07-13", true); // for 12 July on a Sunday
    row("CA-BC", "2026-07-01", true);
    row("CA-BC", "2018-02-12", true); // Family Day until 2018
    row("CA-BC", "2019-02-18", true);
    row("CA-AB", "2026-02-16", true);
    row("CA-QC", "2026-06-24", true);
    row("CA-QC", "2026-11-11", false);
    row("KR", "2026-02-16", true); // Seollal and the days around it
    row("KR", "2026-02-18", true);
    row("KR", "2026-09-25", true); // Chuseok
    row("KR", "2025-10-08", true); // substitute
    row("KR", "2026-10-05", true); // for National Foundation Day on a Saturday
    row("SG", "2026-02-18", true);
    row("TR", "2026-03-20", true);
    row("TR", "2026-05-30", true); // the fourth day
    row("TR", "2026-05-31", false);
    row("JP", "2026-05-06", true); // substitute
    row("JP", "2026-03-20", true); // the equinox
    row("MX", "2026-09-16", true);
    row("MX", "2026-02-02", true);
    row("AR", "2026-08-17", true);
    row("BR", "2023-11-20", false);
    row("BR", "2024-11-20", true);
    row("ZA", "2026-08-10", true); // for a Sunday
    row("AU", "2027-12-28", true); // for Boxing Day
    row("EU", "2026-12-25", true);
    row("EU", "2026-05-01", false);
    row("ZZ", "2026-12-25", false);
}

void TestHolidays::knowsDaysOff()
{
    QFETCH(QString, calendar);
    QFETCH(QDate, date);
    QTEST(m_rules.holidays.isHoliday(calendar, date), "holiday");
}

void TestHolidays::fallsBackToCountry()
{
    QCOMPARE(m_rules.holidays.calendarFor(QStringLiteral("US-NY")), QStringLiteral("US"));
    QCOMPARE(m_rules.holidays.calendarFor(QStringLiteral("US-CA")), QStringLiteral("US-CA"));
    QCOMPARE(m_rules.holidays.calendarFor(QStringLiteral("ZZ")), QString());
    QCOMPARE(m_rules.holidays.timeZone(QStringLiteral("DE")), QStringLiteral("Europe/Berlin"));
}

void TestHolidays::refusesMalformedCalendars_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("where");
    const QByteArray tail = R"("name":"X","cite":"c","source":"s","state":"known","as_of":"2026-01-01","valid_from":"2000-01-01","valid_to":null}]})";
    const QByteArray rule = R"({"calendars":[{"code":"XX","rules":[{"name":"d","kind":"fixed","month":1,"day":1,"valid_from":"2000-01-01"}],)";
    QTest::newRow("no json") << QByteArray("{") << "holidays.json";
    QTest::newRow("no calendars") << QByteArray("{}") << "no calendars";
    QTest::newRow("no rules") << QByteArray(R"({"calendars":[{"code":"XX",)" + tail) << "XX: rules";
    QTest::newRow("month 13") << QByteArray(rule + tail).replace("\"month\":1", "\"month\":13") << "rules 1: month";
    QTest::newRow("40 days in a row") << QByteArray(rule + tail).replace("\"day\":1", "\"day\":1,\"days\":40") << "rules 1: days";
    QTest::newRow("unknown kind") << QByteArray(rule + tail).replace("\"fixed\"", "\"lunar\"") << "rules 1: kind";
    QTest::newRow("no source") << QByteArray(rule + tail).replace("\"source\":\"s\",", "") << "XX: source";
    QTest::newRow("unknown include") << QByteArray(rule + R"("includes":["YY"],)" + tail) << "XX: includes";
}

void TestHolidays::refusesMalformedCalendars()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, where);

    const auto calendars = law::HolidayCalendars::parse(json);

    QVERIFY(!calendars);
    QCOMPARE(calendars.error().code, base::Code::RuleMalformed);
    QVERIFY2(calendars.error().where.contains(where), qPrintable(calendars.error().where));
}

RECOURSE_TEST(TestHolidays, QCoreApplication)
#include "test_holidays.moc"
