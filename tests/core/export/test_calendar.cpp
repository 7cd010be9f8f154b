// SPDX-License-Identifier: GPL-3.0-or-later
#include "export/calendar.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAWholeDay();
    void foldsLongLinesWithoutCuttingLetters();
    void escapesWhatWouldEndAValue();
    void remindsInTheMorning();
    void writesSeveralDaysInOneFile();

private:
    [[nodiscard]] static documents::CalendarDay sample()
    {
        documents::CalendarDay day;
        day.uid = QStringLiteral("RC-7K2M-9QXD@recourse");
        day.day = QDate(2026, 12, 31);
        day.summary = QStringLiteral("Answer due");
        day.written = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        return day;
    }
    [[nodiscard]] static QString unfolded(QByteArray file)
    {
        return QString::fromUtf8(file.replace("\r\n ", ""));
    }
};

void TestCalendar::writesAWholeDay()
{
    const QString text = unfolded(documents::renderCalendar(sample()));
    QVERIFY(text.startsWith(QStringLiteral("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")));
    QVERIFY(text.endsWith(QStringLiteral("END:VCALENDAR\r\n")));
    QVERIFY(text.contains(QStringLiteral("\r\nDTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n")));
    QVERIFY(text.contains(QStringLiteral("\r\nDTSTAMP:20261121T120000Z\r\n")));
    QVERIFY(text.contains(QStringLiteral("\r\nUID:RC-7K2M-9QXD@recourse\r\n")));
}

void TestCalendar::foldsLongLinesWithoutCuttingLetters()
{
    documents::CalendarDay day = sample();
    day.summary = QStringLiteral("ü€😀").repeated(60);
    const QByteArray file = documents::renderCalendar(day);
    for (const QByteArray& line : file.split('\n')) {
        QVERIFY(line.size() <= 76); // with its CR
        QVERIFY(!QString::fromUtf8(line).contains(QChar::ReplacementCharacter));
    }
    QVERIFY(unfolded(file).contains(day.summary));
}

void TestCalendar::escapesWhatWouldEndAValue()
{
    documents::CalendarDay day = sample();
    day.summary = QStringLiteral("Evil, Inc.; \\n\r\nATTENDEE:mailto:x@example.com");
    day.description = QStringLiteral("one\ntwo");
    const QString text = unfolded(documents::renderCalendar(day));
    QVERIFY(!text.contains(QStringLiteral("\r\nATTENDEE")));
    QVERIFY(text.contains(QStringLiteral("Evil\\, Inc.\\; \\\\n")));
    QVERIFY(text.contains(QStringLiteral("DESCRIPTION:one\\ntwo\r\n")));
}

void TestCalendar::remindsInTheMorning()
{
    documents::CalendarDay day = sample();
    QVERIFY(documents::renderCalendar(day).contains("TRIGGER:PT9H\r\n"));
    day.remindDaysBefore = 3;
    QVERIFY(documents::renderCalendar(day).contains("TRIGGER:-P2DT15H\r\n"));
}

void TestCalendar::writesSeveralDaysInOneFile()
{
    documents::CalendarDay second = sample();
    second.uid = QStringLiteral("second@recourse");
    second.day = QDate(2027, 2, 28);
    documents::CalendarDay none = sample();
    none.day = QDate();
    const QString text = unfolded(documents::renderCalendar(QList<documents::CalendarDay>{sample(), none, second}));
    QCOMPARE(text.count(QStringLiteral("BEGIN:VCALENDAR")), 1);
    QCOMPARE(text.count(QStringLiteral("BEGIN:VEVENT\r\n")), 2);
    QCOMPARE(text.count(QStringLiteral("END:VEVENT\r\n")), 2);
    QVERIFY(text.contains(QStringLiteral("UID:second@recourse\r\n")));
    QVERIFY(text.contains(QStringLiteral("DTSTART;VALUE=DATE:20270228\r\nDTEND;VALUE=DATE:20270301\r\n")));
}

RECOURSE_TEST(TestCalendar, QCoreApplication)
#include "test_calendar.moc"
