// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/rows.h"

#include "match/match.h"
#include "model/breach_period.h"
#include "model/data_class.h"
#include "model/notice.h"

#include <algorithm>

namespace recourse::match {

namespace {

constexpr qint64 kMillisecondsOfDay = 86'400'000;
constexpr qint64 kEpoch = 2'440'588; // 1970-01-01

Day believed(qint64 day, Day today)
{
    return day >= kEarliestDay && day <= today ? static_cast<Day>(day) : 0;
}

/// Feeds name days without a zone, so the day in UTC is compared whatever zone a moment carries.
Day believed(const QDateTime& moment, Day today)
{
    if (!moment.isValid())
        return 0;
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    return believed(kEpoch + milliseconds / kMillisecondsOfDay - (milliseconds % kMillisecondsOfDay < 0 ? 1 : 0), today);
}

void stretch(AccountRow& row, Day day)
{
    if (day == 0)
        return;
    if (row.firstKnown == 0 || day < row.firstKnown)
        row.firstKnown = day;
    row.lastSeen = std::max(row.lastSeen, day);
}

void setPeriod(BreachRow& row, const model::Breach& breach)
{
    if (!breach.occurredFrom.isValid() || breach.precision == model::DatePrecision::Unknown)
        return;
    row.precision = static_cast<std::uint8_t>(breach.precision);
    row.first = dayOf(breach.occurredFrom);
    row.last = std::max(row.first, dayOf(breach.occurredTo));
    if (breach.precision == model::DatePrecision::Day)
        return;
    const model::BreachPeriod period = model::breachPeriod(breach);
    row.first = dayOf(period.first);
    row.last = dayOf(period.last);
}

/// Hints and judgements of strength count as passwords for what to do, but they open nothing themselves.
bool leaksPassword(const QStringList& dataClasses, const QStringList& raw)
{
    static const QString kHints = QStringLiteral("Password hints");
    static const QString kStrengths = QStringLiteral("Password strengths");
    if (!dataClasses.contains(model::data_class::kPassword))
        return false;
    if (!raw.contains(kHints) && !raw.contains(kStrengths))
        return true;
    QStringList others = raw;
    others.removeAll(kHints);
    others.removeAll(kStrengths);
    return model::dataClassesOf(others).contains(model::data_class::kPassword);
}

void setPublisher(BreachRow& row, const model::Breach& breach)
{
    row.notice = breach.feed == model::kNoticeFeed;
    row.heard = breach.feed == model::kHeardFeed;
    // Only publishers that judge their records give them out as claims.
    row.verified = breach.flags.verified && !row.notice;
    row.unverified = !breach.flags.verified && !row.heard && breach.reporterRole == model::ReporterRole::Claim;
}

} // namespace

AccountRow accountRow(const model::Account& account, QDate today)
{
    const Day last = dayOf(today);
    AccountRow row;
    row.id = account.id;
    row.host = account.host;
    row.created = believed(account.created, last);
    row.passwordChanged = believed(account.passwordChanged, last);
    row.isApp = account.kind == model::AccountKind::App;
    row.byName = isKnownByName(account);
    row.isClosed = account.state == model::AccountState::Closed;
    if (row.isClosed && account.closedOn.isValid())
        row.closed = believed(account.closedOn.toJulianDay(), last);
    for (const Day day : {row.created, row.passwordChanged, row.closed, believed(account.lastUsed, last)})
        stretch(row, day);
    const model::PasswordJudgement& password = account.password;
    row.pwnedCount = password.pwnedCount;
    row.uniqueStrongPassword = password.reusedCount == 1 && password.strength >= 3;
    return row;
}

BreachRow breachRow(const model::Breach& breach)
{
    BreachRow row;
    row.id = breach.id;
    row.dataClasses = breach.dataClasses.isEmpty() ? model::dataClassesOf(breach.dataClassesRaw) : breach.dataClasses;
    row.leaksPassword = leaksPassword(row.dataClasses, breach.dataClassesRaw);
    setPeriod(row, breach);
    row.disclosed = dayOf(breach.disclosed);
    row.withdrawn = dayOf(breach.withdrawnOn);
    setPublisher(row, breach);
    row.fabricated = breach.flags.fabricated;
    row.retired = breach.flags.retired;
    row.superseded = !breach.supersededBy.isEmpty();
    row.spamList = breach.flags.spamList;
    row.malware = breach.flags.malware;
    row.stealerLog = breach.flags.stealerLog;
    return row;
}

QString periodText(const BreachRow& breach)
{
    model::Breach period;
    period.occurredFrom = dateOf(breach.first);
    period.occurredTo = dateOf(breach.last);
    period.precision = static_cast<model::DatePrecision>(breach.precision);
    return model::breachPeriod(period).text;
}

QString withoutWww(const QString& host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace recourse::match
