// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "ui/widgets/badge.h"

#include <QCoreApplication>

namespace recourse::ui {

/// What is known about accounts, in words of the user.
class AccountWords
{
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
public:
    [[nodiscard]] static QString state(model::AccountState state);
    /// How an account stands, the wish to have it deleted included.
    [[nodiscard]] static QString standing(model::AccountState state, bool toDelete);
    /// Whose an account is, by name; the owner of the vault, whose name is empty, is "Me".
    [[nodiscard]] static QString person(const QString& person);
    [[nodiscard]] static QString layer(model::DataLayer layer);

    /// A password in two or three words for tables: "Weak", "Used 4×", "Leaked"; empty if there is none. As `model::PasswordJudgement`.
    [[nodiscard]] static QString passwordShort(int strength, int reusedCount, int pwnedCount);
    [[nodiscard]] static Badge passwordBadge(int strength, int reusedCount, int pwnedCount);
    /// How long ago something was, in the largest unit: "3 years", "5 months", "under a month"; empty if that is not known.
    [[nodiscard]] static QString age(const QDateTime& since, QDate today);
    /// In whole sentences.
    [[nodiscard]] static QString password(const model::PasswordJudgement& judgement);
    /// "Passkey", "One-time code"; empty if neither is known.
    [[nodiscard]] static QString secondFactor(bool oneTimeCode, bool passkey);

    /// "3 open incidents".
    [[nodiscard]] static QString exposures(int open);
    /// How sure open incidents are, one kind a line; empty if there are none.
    [[nodiscard]] static QString exposureTip(int confirmed, int likely, int possible);
    /// Which list brought an account, of the word that `AccountRow::source` holds.
    [[nodiscard]] static QString origin(const QString& source);
    /// Where a fact comes from, of the words that the vault keeps ("account", "import:3", a feed's record).
    [[nodiscard]] static QString source(const model::DataHeld& held);
};

/// Whether a strength class is too weak: 0 to 2 of zxcvbn's 4; unknown is not.
[[nodiscard]] bool isWeak(int strength);
/// Whether the password opens other accounts too.
[[nodiscard]] bool isReused(int reusedCount);

} // namespace recourse::ui
