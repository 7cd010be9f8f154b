// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QDate>
#include <QString>

#include <vector>

namespace recourse::match {

/// The first day an account's date is believed: before it nothing on the web had an account; zero time stamps fall
/// before it.
inline const QDate kEarliestDay{1991, 8, 6};

/// The days on which so many accounts were first known at once that they tell of a move between password managers, not
/// of signing up.
class BulkDays
{
public:
    /// Accounts first known on one day from which that day counts as bulk: nobody signs up at ten services in a day.
    static constexpr int kAccounts = 10;

    BulkDays(const std::vector<model::Account>& accounts, QDate today);
    /// `day` is invalid or one that `AccountLife` gives.
    [[nodiscard]] bool contains(QDate day) const;

private:
    std::vector<int> m_counts; ///< by days since `kEarliestDay`
};

/// The ISO text of days, each written once and then shared: matching repeats few days very often.
class DayTexts
{
public:
    explicit DayTexts(QDate today);
    /// The text of a day from `kEarliestDay` to today; empty for an invalid one.
    [[nodiscard]] const QString& of(QDate day);

private:
    std::vector<QString> m_texts; ///< by days since `kEarliestDay`
    QString m_none;
};

/// The dated signs of life of one account. Days after `today` or before the web are left out.
struct AccountLife
{
    QDate created;
    QDate passwordChanged;
    QDate closed;
    QDate firstKnown; ///< the earliest sign of any kind
    QDate lastSeen; ///< the latest sign of any kind
    QString createdText; ///< ISO, as are the others
    QString passwordChangedText;
    QString closedText;
    QString firstKnownText;
    QString lastSeenText;
    bool createdInBulk = false;
};

/// The signs of life that count up to `today`, for which `bulkDays` and `texts` must have been made.
[[nodiscard]] AccountLife accountLife(
    const model::Account& account, const BulkDays& bulkDays, DayTexts& texts, QDate today);

} // namespace recourse::match
