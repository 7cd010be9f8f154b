// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QDate>

#include <vector>

namespace recourse::session {

/// How accounts stand with their passwords: "12 weak, 30 reused, 4 exposed, 50 older than 3 years". An account may count in several.
struct PasswordCounts
{
    int judged = 0; ///< accounts with a password that was seen
    int weak = 0;
    int reused = 0;
    int checked = 0; ///< looked up in the list of leaked passwords
    int exposed = 0; ///< of these: leaked
    int overThreeYears = 0; ///< not changed for as long
    int ageKnown = 0; ///< accounts that say when their password was changed

    bool operator==(const PasswordCounts&) const = default;
};

[[nodiscard]] PasswordCounts countPasswords(const std::vector<model::Account>& accounts, QDate today);
/// Counts one more.
void countPassword(PasswordCounts& counts, const model::Account& account, QDate today);

} // namespace recourse::session
