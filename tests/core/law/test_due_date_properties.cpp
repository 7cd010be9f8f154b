// SPDX-License-Identifier: GPL-3.0-or-later
#include "law_rules.h"
#include "main/test_program.h"

using namespace recourse;
using law::DueRequest;

/// Twenty years of every period of every regime, day by day.
class TestDueDateProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForEveryDay_data();
    void holdsForEveryDay();

private:
    [[nodiscard]] bool endsBefore2038(const QString& regime, const QString& action) const
    {
        return m_rules.regimes.find(regime)->actions.value(action).last().provenance.validTo.isValid();
    }
    void checkDay(const DueRequest& request, const law::Period& period, law::DueDates& previous);
    const law::Period* m_counted = nullptr; ///< the record that gave `previous`
    test::LawRules m_rules;
};

namespace {

DueRequest::Event eventOf(law::PeriodStart start)
{
    switch (start) {
    case law::PeriodStart::Received: return DueRequest::Received;
    case law::PeriodStart::Sent: return DueRequest::Sent;
    case law::PeriodStart::Discovered: return DueRequest::Discovered;
    case law::PeriodStart::Accepted: break;
    }
    return DueRequest::Accepted;
}

} // namespace

void TestDueDateProperties::holdsForEveryDay_data()
{
    QTest::addColumn<QString>("regime");
    QTest::addColumn<QString>("action");
    for (const law::Regime& regime : m_rules.regimes.all()) {
        for (auto action = regime.actions.begin(); action != regime.actions.end(); ++action)
            QTest::newRow(qPrintable(regime.code + QLatin1Char('/') + action.key())) << regime.code << action.key();
    }
}

void TestDueDateProperties::checkDay(const DueRequest& request, const law::Period& period, law::DueDates& previous)
{
    const auto dates = m_rules.due(request);
    VERIFY_OK(dates);
    QVERIFY(dates->due >= request.eventDate);
    QVERIFY(dates->overdueFrom > dates->due);
    QVERIFY(dates->earliestReading <= dates->due);
    const law::Regime& regime = *m_rules.regimes.find(request.regime);
    const QString calendar = period.calendar.isEmpty() ? regime.defaultCalendar : period.calendar;
    QVERIFY(dates->due > request.eventDate);
    if (period.roll == law::Roll::NextWorkingDay)
        QVERIFY(m_rules.holidays.isWorkingDay({calendar}, dates->due));
    if (period.roll == law::Roll::NextDayNotSundayOrHoliday)
        QVERIFY(dates->due.dayOfWeek() != Qt::Sunday && !m_rules.holidays.isHoliday(calendar, dates->due));
    if (period.overdueRoll == law::Roll::NextWorkingDay)
        QVERIFY(m_rules.holidays.isWorkingDay({calendar}, dates->overdueFrom.addDays(-1)));
    // A change of the law may shorten a period from one day to the next; under one record dates never go back.
    if (m_counted != &period)
        previous = {};
    m_counted = &period;
    QVERIFY(!previous.due.isValid() || (dates->due >= previous.due && dates->overdueFrom >= previous.overdueFrom));
    if (dates->extensionDue.isValid()) {
        QVERIFY(dates->extensionDue > dates->due);
        QVERIFY(!previous.extensionDue.isValid() || dates->extensionDue >= previous.extensionDue);
    }
    previous = *dates;
}

void TestDueDateProperties::holdsForEveryDay()
{
    QFETCH(QString, regime);
    QFETCH(QString, action);
    DueRequest request;
    request.regime = regime;
    request.action = action;
    m_counted = nullptr;
    law::DueDates previous;
    int counted = 0;
    for (QDate day(2018, 1, 1); day < QDate(2038, 1, 1); day = day.addDays(1)) {
        const law::Period* period = m_rules.regimes.find(regime)->period(action, day);
        if (!period)
            continue;
        request.event = eventOf(period->start);
        request.eventDate = day;
        checkDay(request, *period, previous);
        if (QTest::currentTestFailed())
            QFAIL(qPrintable(QStringLiteral("on ") + day.toString(Qt::ISODate)));
        ++counted;
    }
    QVERIFY(counted > 3000 || endsBefore2038(regime, action)); // the youngest period is from 2028
}

RECOURSE_TEST(TestDueDateProperties, QCoreApplication)
#include "test_due_date_properties.moc"
