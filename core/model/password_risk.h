// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QDate>

namespace recourse::model {

/// How long ago a password was changed, as the file it came from says.
enum class PasswordAge {
    Unknown,
    UnderOneYear,
    OneToThreeYears,
    OverThreeYears,
};

/// Days ahead of `today` count as under one year: clocks differ.
[[nodiscard]] PasswordAge passwordAge(const Account& account, QDate today);

/// Classes 0 to 2 of 4; unknown is not weak.
[[nodiscard]] bool isWeak(const PasswordJudgement& password);
/// Another account of its import has the same password.
[[nodiscard]] bool isReused(const PasswordJudgement& password);
/// Known to have leaked; not checked is not exposed.
[[nodiscard]] bool isExposed(const PasswordJudgement& password);

} // namespace recourse::model
