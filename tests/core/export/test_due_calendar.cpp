// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/law/law_rules.h"
#include "export/due_calendar.h"
#include "main/test_program.h"

#include <QtTest>

using namespace recourse;
using documents::CalendarDay;
using documents::dueDays;

namespace {

/// The days of a file by the middle of their identifiers, read as a calendar program reads them.
QMap<QString, QDate> daysOf(QByteArray file)
{
    QMap<QString, QDate> days;
    QString uid;
    for (const QByteArray& line : file.replace("\r\n ", "").split('\n')) {
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.startsWith(QStringLiteral("UID:")))
            uid = text.mid(4);
        if (text.startsWith(QStringLiteral("DTSTART;VALUE=DATE:")))
            days[uid] = QDate::fromString(text.mid(19), QStringLiteral("yyyyMMdd"));
    }
    return days;
}

documents::DueMatter matter()
{
    return {QStringLiteral("RC-1-7"), QStringLiteral("Example Ltd"), QStringLiteral("RC-1"), QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC)};
}

law::DueRequest::Event eventOf(law::PeriodStart start)
{
    switch (start) {
    case law::PeriodStart::Received:
        return law::DueRequest::Received;
    case law::PeriodStart::Sent:
        return law::DueRequest::Sent;
    case law::PeriodStart::Discovered:
        return law::DueRequest::Discovered;
    case law::PeriodStart::Accepted:
        break;
    }
    return law::DueRequest::Accepted;
}

/// How many days of three years the calendar of this period was compared on with the counting, all of them equal; -1 000 000 if not.
int compared(const test::LawRules& rules, const QString& regime, const law::Period& period)
{
    int count = 0;
    for (QDate day(2026, 1, 1); day.year() < 2029; day = day.addDays(37)) {
        law::DueRequest request;
        request.regime = regime;
        request.action = period.action;
        request.event = eventOf(period.start);
        request.eventDate = day;
        if (period.countFromClause)
            request.clauseDays = 30;
        const auto dates = rules.due(request);
        if (!dates)
            continue; // not in force on that day
        ++count;
        const auto days = daysOf(documents::renderCalendar(dueDays(*dates, matter())));
        const bool theirs = dates->side == law::Side::Theirs;
        const bool equal = days.value(QStringLiteral("RC-1-7-due@recourse")) == dates->due
            && days.value(QStringLiteral("RC-1-7-overdue@recourse")) == (theirs ? dates->overdueFrom : QDate())
            && days.value(QStringLiteral("RC-1-7-extension@recourse")) == (theirs ? dates->extensionNoticeBy : QDate());
        if (!equal) {
            qWarning() << regime << period.action << day << days << dates->due;
            return -1'000'000;
        }
    }
    return count;
}

} // namespace

class TestDueCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalsTheCountedDays();
    void tellsAllDaysOfALawyersClock();
    void tellsOnlyTheLastDayOfTheUsersOwn();
    void leavesOutAnExtensionThatWasAnnounced();
};

void TestDueCalendar::equalsTheCountedDays()
{
    // Every period of every law that is shipped, on days of three years.
    const test::LawRules rules;
    int counted = 0;
    for (const law::Regime& regime : rules.regimes.all()) {
        for (const QList<law::Period>& periods : regime.actions) {
            for (const law::Period& period : periods)
                counted += compared(rules, regime.code, period);
        }
    }
    QVERIFY2(counted > 500, qPrintable(QString::number(counted)));
}

void TestDueCalendar::tellsAllDaysOfALawyersClock()
{
    law::DueDates dates;
    dates.due = QDate(2026, 12, 22);
    dates.overdueFrom = QDate(2026, 12, 23);
    dates.extensionNoticeBy = QDate(2026, 12, 22);
    dates.words = QStringLiteral("1 month from receipt");
    const QList<CalendarDay> days = dueDays(dates, matter());
    QCOMPARE(days.size(), 3);
    QVERIFY(days[0].summary.contains(QStringLiteral("Example Ltd")));
    QCOMPARE(days[0].remindDaysBefore, 0);
    QVERIFY(days[0].description.contains(QStringLiteral("RC-1")));
    QVERIFY(days[0].description.contains(QStringLiteral("1 month from receipt")));
    QSet<QString> uids;
    for (const CalendarDay& day : days)
        uids.insert(day.uid);
    QCOMPARE(uids.size(), 3);
}

void TestDueCalendar::tellsOnlyTheLastDayOfTheUsersOwn()
{
    law::DueDates dates;
    dates.side = law::Side::Users;
    dates.due = QDate(2026, 12, 22);
    dates.overdueFrom = QDate(2026, 12, 23);
    const QList<CalendarDay> days = dueDays(dates, matter());
    QCOMPARE(days.size(), 1);
    QCOMPARE(days[0].day, dates.due);
    QCOMPARE(days[0].remindDaysBefore, 3);
}

void TestDueCalendar::leavesOutAnExtensionThatWasAnnounced()
{
    law::DueDates dates;
    dates.due = QDate(2027, 2, 22);
    dates.extensionNoticeBy = QDate(2026, 12, 22);
    dates.extended = true;
    QCOMPARE(dueDays(dates, matter()).size(), 1);
    QVERIFY(dueDays({}, matter()).isEmpty());
}

RECOURSE_TEST(TestDueCalendar, QCoreApplication)
#include "test_due_calendar.moc"
