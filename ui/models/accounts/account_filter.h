// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/account_rows.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QString>

#include <array>
#include <optional>

namespace recourse::ui {

/// What an account may be shown for. `All` stands for none of the others.
enum class AccountFilter { All, Reused, Weak, LeakedPassword, Breached, Dormant, ToDelete, Closed };
inline constexpr int kAccountFilters = 8;

/// Ages of passwords to choose from, in years.
inline constexpr std::array<int, 5> kPasswordYears{1, 2, 3, 5, 10};

/// Which accounts are shown: those that everything here is true of.
struct AccountNarrowing
{
    QString tag; ///< ignoring case; empty: any
    std::optional<QString> person; ///< a household member, empty for the owner of the vault; nothing: anyone
    std::optional<QString> source; ///< as `AccountWords::origin` says it; nothing: any
    int passwordYears = 0; ///< the password has been the same for longer than so many years; 0: any, also one of unknown age
    quint32 filters = 0; ///< a bit for each filter; an account is not in two states, so of Dormant and Closed one is enough

    [[nodiscard]] bool isNone() const { return *this == AccountNarrowing(); }
    [[nodiscard]] bool has(AccountFilter filter) const;
    void set(AccountFilter filter, bool on);
    bool operator==(const AccountNarrowing&) const = default;
};

/// The filters in words, and what of accounts they mean.
class AccountFilters
{
    Q_DECLARE_TR_FUNCTIONS(AccountFilters)
public:
    [[nodiscard]] static bool accepts(AccountFilter filter, const session::AccountRow& row);
    [[nodiscard]] static QString word(AccountFilter filter);
    /// "Password older than 3 years".
    [[nodiscard]] static QString olderThan(int years);
};

/// Tells for many accounts whether they fit.
class AccountTest
{
public:
    /// `today` is the day that ages are counted from.
    AccountTest(AccountNarrowing narrowing, QDate today);
    [[nodiscard]] bool operator()(const session::AccountRow& row) const;

private:
    [[nodiscard]] bool passesFilters(const session::AccountRow& row) const;

    [[nodiscard]] bool isFromSource(const session::AccountRow& row) const;

    AccountNarrowing m_narrowing;
    QDateTime m_unchangedSince;
    mutable QHash<QString, bool> m_fromSource; ///< what was found out before: many accounts share a source
};

/// How many accounts each filter shows.
[[nodiscard]] std::array<int, kAccountFilters> countByFilter(const std::vector<session::AccountRow>& rows);

/// How many passwords are older than each of `kPasswordYears`.
[[nodiscard]] std::array<int, kPasswordYears.size()> countByAge(const std::vector<session::AccountRow>& rows, QDate today);

} // namespace recourse::ui
