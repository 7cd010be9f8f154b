// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_reader.h"

namespace recourse::law {

namespace {

/// No period of any law is longer; a longer one is a slip of the pen.
constexpr int kLongestCount = 3660;

PeriodUnit readUnit(const RuleRecord& record)
{
    return record.word<PeriodUnit>("unit",
        {{"month", PeriodUnit::Month}, {"calendar_day", PeriodUnit::CalendarDay}, {"business_day", PeriodUnit::BusinessDay}});
}

Roll readRoll(const RuleRecord& record)
{
    return record.word<Roll>("roll",
        {{"none", Roll::None}, {"next_working_day", Roll::NextWorkingDay},
            {"next_day_not_sunday_or_holiday", Roll::NextDayNotSundayOrHoliday}});
}

Extension readExtension(const RuleRecord& record)
{
    Extension extension;
    extension.count = record.integer("count", 1, kLongestCount);
    extension.unit = readUnit(record);
    extension.condition = record.text("condition");
    extension.chainedReading = record.flag("chained_reading");
    extension.provenance = record.provenance();
    return extension;
}

PauseRule readPause(const RuleRecord& record)
{
    PauseRule pause;
    pause.reason = record.word<PauseReason>(
        "reason", {{"identity", PauseReason::Identity}, {"clarification", PauseReason::Clarification}});
    pause.effect = record.word<PauseEffect>("effect",
        {{"none", PauseEffect::None}, {"restart", PauseEffect::Restart}, {"not_counted", PauseEffect::NotCounted}});
    pause.provenance = record.provenance();
    return pause;
}

void readOverdue(const RuleRecord& record, Period& period)
{
    period.overdueRoll = readRoll(record);
    period.overdueCalendar = record.optionalText("calendar");
}

} // namespace

Period readPeriod(const QString& action, const RuleRecord& record)
{
    Period period;
    period.action = action;
    period.title = record.text("title");
    period.covers = record.texts("covers");
    period.count = record.integer("count", 1, kLongestCount);
    period.unit = readUnit(record);
    period.start = record.word<PeriodStart>("start",
        {{"received", PeriodStart::Received}, {"sent", PeriodStart::Sent}, {"discovered", PeriodStart::Discovered},
            {"accepted", PeriodStart::Accepted}});
    period.side = record.word<Side>("side", {{"theirs", Side::Theirs}, {"users", Side::Users}});
    period.roll = readRoll(record);
    period.calendar = record.optionalText("calendar");
    readOverdue(record.record("overdue"), period);
    period.strictIncludesFirstDay = record.flag("strict_includes_first_day");
    period.countFromClause = record.flag("count_from_clause");
    if (record.has("extension"))
        period.extension = readExtension(record.record("extension"));
    record.forEach("pauses", [&](const RuleRecord& pause) { period.pauses.append(readPause(pause)); });
    period.provenance = record.provenance();
    return period;
}

} // namespace recourse::law
