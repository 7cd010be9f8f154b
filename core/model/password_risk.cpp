// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/password_risk.h"

namespace recourse::model {

PasswordAge passwordAge(const Account& account, QDate today)
{
    const QDate changed = account.passwordChanged.toUTC().date();
    if (!changed.isValid() || !today.isValid())
        return PasswordAge::Unknown;
    if (changed.addYears(1) > today)
        return PasswordAge::UnderOneYear;
    return changed.addYears(3) > today ? PasswordAge::OneToThreeYears : PasswordAge::OverThreeYears;
}

bool isWeak(const PasswordJudgement& password)
{
    constexpr int kStrongEnough = 3;
    return password.strength >= 0 && password.strength < kStrongEnough;
}

bool isReused(const PasswordJudgement& password)
{
    return password.reusedCount > 1;
}

bool isExposed(const PasswordJudgement& password)
{
    return password.pwnedCount > 0;
}

} // namespace recourse::model
