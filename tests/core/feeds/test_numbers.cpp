// SPDX-License-Identifier: GPL-3.0-or-later
#include "feed_fixture.h"

#include "feeds/mapped_list.h"
#include "feeds/values.h"
#include "main/test_program.h"

using namespace recourse;

/// How many people a list says were affected.
class TestNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data();
    void readsNumbers();
    void readsNumbersWithDotsWhereTheDayIsFirst_data();
    void readsNumbersWithDotsWhereTheDayIsFirst();
    void notesNumbersItCannotRead();

private:
    test::FeedFixture m_fixture;
};

void TestNumbers::readsNumbers_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("count");
    const auto row = [](const char* cell, int count) { QTest::newRow(cell) << QString::fromUtf8(cell) << count; };
    row("0", 0);
    row("695", 695);
    row("10,427", 10427);
    row("1,957,476,021", 1957476021);
    row("695.0", 695);
    row("\xC2\xA0 695 ", 695);
    row("1 200", 1200);
    row("1\xE2\x80\xAF""200\xC2\xA0""000", 1200000);
    row("12 34", -1);
    row("12'345", 12345);
    row("1\xE2\x80\x99""234\xE2\x80\x99""567", 1234567);
    row("1\xE2\x80\x89""234", 1234);
    row("12.345.678", 12345678);
    row("695.00", 695);
    for (const char* unknown : {"", "NULL", "null", "n/a", "Unknown", "< 500", "1,000,000+", "500-999", "12,34", "1.5", "-3", "99999999999999999999", "1.234", "1.000",
             "12.34.567", "1.234,567", "1,234 567", "1'23", "1,5 Mio", "695,0"})
        row(unknown, -1);
}

void TestNumbers::readsNumbers()
{
    QFETCH(QString, cell);
    QFETCH(int, count);
    QCOMPARE(feeds::countIn(cell).value_or(-1), qint64{count});
}

void TestNumbers::readsNumbersWithDotsWhereTheDayIsFirst_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<int>("count");
    const auto row = [](const char* cell, int count) { QTest::newRow(cell) << QString::fromUtf8(cell) << count; };
    row("1.234", 1234);
    row("1.000", 1000);
    row("12.345.678", 12345678);
    row("1.234,00", 1234);
    row("695,0", 695);
    row("695.0", 695); // JSON and spreadsheets write so in all countries
    row("10,427", 10427);
    row("10 427", 10427);
    row("10'427", 10427);
    row("695", 695);
    for (const char* unknown : {"", "< 500", "1,5 Mio", "1.23", "12.34.567", "1,234.567", "1.234,5", "1.2345", "0001.234"})
        row(unknown, -1);
}

void TestNumbers::readsNumbersWithDotsWhereTheDayIsFirst()
{
    QFETCH(QString, cell);
    QFETCH(int, count);
    QCOMPARE(feeds::countIn(cell, feeds::DayOrder::DayFirst).value_or(-1), qint64{count});
}

void TestNumbers::notesNumbersItCannotRead()
{
    feeds::FeedDefinition own;
    own.id = QStringLiteral("own-x");
    own.mapping.columns = {{QStringLiteral("name"), QStringLiteral("Org")}, {QStringLiteral("affected"), QStringLiteral("N")}};
    own.mapping.dayOrder = feeds::DayOrder::DayFirst;
    const auto reading = feeds::readMappedList({{"Org;N\nA GmbH;1.234\nB GmbH;12.345.678\nC;< 500\nD;1,5 Mio\nE;\nF;unknown\nG;1.000.000+\nH;500-999\nI;rund 700\n"}, {}},
        own, *m_fixture.suffixes);
    VERIFY_OK(reading);
    QList<qint64> counts;
    for (const model::Breach& breach : reading->breaches)
        counts += breach.affected;
    QCOMPARE(counts, (QList<qint64>{1234, 12345678, -1, -1, -1, -1, -1, -1, -1}));
    QCOMPARE(reading->notes.size(), 1);
    QVERIFY2(reading->notes[0].contains(QStringLiteral(": 2 (“1,5 Mio” is no number; “rund 700” is no number)")), qPrintable(reading->notes[0]));

    own.mapping.dayOrder = feeds::DayOrder::MonthFirst;
    const auto other = feeds::readMappedList({{"Org;N\nA;1.234\nB;700\n"}, {}}, own, *m_fixture.suffixes);
    VERIFY_OK(other);
    QCOMPARE(other->breaches[0].affected, -1);
    QVERIFY2(other->notes.value(0).contains(QStringLiteral("1.234")), qPrintable(other->notes.join(u'\n')));
}

RECOURSE_TEST(TestNumbers, QCoreApplication)
#include "test_numbers.moc"
