// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/account_life.h"

#include <algorithm>

namespace recourse::match {

namespace {

QDate believed(QDate day, QDate today)
{
    return day.isValid() && day >= kEarliestDay && day <= today ? day : QDate();
}

QDate dayOf(const QDateTime& moment, QDate today)
{
    static constexpr qint64 kMillisecondsOfDay = 86'400'000;
    static const qint64 kEpoch = QDate(1970, 1, 1).toJulianDay();
    if (!moment.isValid())
        return {};
    // Feeds name days without a zone, so the day in UTC is compared whatever zone a moment carries.
    const qint64 milliseconds = moment.toMSecsSinceEpoch();
    const qint64 days = milliseconds / kMillisecondsOfDay - (milliseconds % kMillisecondsOfDay < 0 ? 1 : 0);
    return believed(QDate::fromJulianDay(kEpoch + days), today);
}

void stretch(AccountLife& life, QDate day)
{
    if (!day.isValid())
        return;
    if (!life.firstKnown.isValid() || day < life.firstKnown)
        life.firstKnown = day;
    if (!life.lastSeen.isValid() || day > life.lastSeen)
        life.lastSeen = day;
}

std::size_t placeOf(QDate day)
{
    return static_cast<std::size_t>(kEarliestDay.daysTo(day));
}

std::size_t daysUntil(QDate today)
{
    return today >= kEarliestDay ? placeOf(today) + 1 : 0;
}

} // namespace

BulkDays::BulkDays(const std::vector<model::Account>& accounts, QDate today)
    : m_counts(daysUntil(today), 0)
{
    for (const model::Account& account : accounts) {
        const QDate day = dayOf(account.created, today);
        if (day.isValid())
            ++m_counts[placeOf(day)];
    }
}

bool BulkDays::contains(QDate day) const
{
    return day.isValid() && m_counts[placeOf(day)] >= kAccounts;
}

DayTexts::DayTexts(QDate today)
    : m_texts(daysUntil(today))
{
}

const QString& DayTexts::of(QDate day)
{
    if (!day.isValid())
        return m_none;
    QString& text = m_texts[placeOf(day)];
    if (text.isEmpty())
        text = day.toString(Qt::ISODate);
    return text;
}

AccountLife accountLife(const model::Account& account, const BulkDays& bulkDays, DayTexts& texts, QDate today)
{
    AccountLife life;
    life.created = dayOf(account.created, today);
    life.passwordChanged = dayOf(account.passwordChanged, today);
    if (account.state == model::AccountState::Closed)
        life.closed = believed(account.closedOn, today);
    life.createdInBulk = bulkDays.contains(life.created);
    for (const QDate day : {life.created, life.passwordChanged, life.closed, dayOf(account.lastUsed, today)})
        stretch(life, day);
    life.firstKnownText = texts.of(life.firstKnown);
    life.lastSeenText = texts.of(life.lastSeen);
    life.createdText = texts.of(life.created);
    life.passwordChangedText = texts.of(life.passwordChanged);
    life.closedText = texts.of(life.closed);
    return life;
}

} // namespace recourse::match
