// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/candidate.h"

#include <QStringList>

#include <vector>

namespace recourse::vault {

class Database;

/// Every account that may be at a service: its own ones, and all with further hosts, since those can belong anywhere. Ordered by id. What
/// a page about one account needs of an inventory of 100,000.
[[nodiscard]] base::Result<std::vector<model::Account>> accountsNear(Database& database, model::ServiceId service);

/// The numbers of candidates that became this account, or whose service or app has one of these `model::serviceKey`s; ordered.
[[nodiscard]] base::Result<std::vector<model::CandidateId>> candidatesNear(
    Database& database, model::AccountId account, const QStringList& serviceKeys);

} // namespace recourse::vault
