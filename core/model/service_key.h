// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/candidate.h"

#include <QString>

namespace recourse::model {

/// The key of the service an account belongs to: the registrable domain, else "app:<package>", "local:<host>" or
/// "title:<title in lower case>".
[[nodiscard]] QString serviceKey(const Account& account);

/// The key that the service of a candidate has or would have, by the same rules.
[[nodiscard]] QString serviceKey(const Candidate& candidate);

/// What two records must share to be one account: kind, (domain | host | title) and login, all ignoring case.
[[nodiscard]] QString mergeKey(const Account& account);

} // namespace recourse::model
