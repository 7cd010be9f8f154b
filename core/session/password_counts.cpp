// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/password_counts.h"

#include "model/password_risk.h"

namespace recourse::session {

PasswordCounts countPasswords(const std::vector<model::Account>& accounts, QDate today)
{
    PasswordCounts counts;
    for (const model::Account& account : accounts)
        countPassword(counts, account, today);
    return counts;
}

void countPassword(PasswordCounts& counts, const model::Account& account, QDate today)
{
    const model::PasswordJudgement& password = account.password;
    const model::PasswordAge age = model::passwordAge(account, today);
    counts.judged += password.strength >= 0 ? 1 : 0;
    counts.weak += model::isWeak(password) ? 1 : 0;
    counts.reused += model::isReused(password) ? 1 : 0;
    counts.checked += password.pwnedCount >= 0 ? 1 : 0;
    counts.exposed += model::isExposed(password) ? 1 : 0;
    counts.overThreeYears += age == model::PasswordAge::OverThreeYears ? 1 : 0;
    counts.ageKnown += age != model::PasswordAge::Unknown ? 1 : 0;
}

} // namespace recourse::session
