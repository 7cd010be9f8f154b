// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace recourse::vault {

class Database;

/// How often each tag of the inventory is used, the most used first, then in alphabetical order.
[[nodiscard]] base::Result<std::vector<std::pair<QString, int>>> tagCounts(Database& database);

/// Household members that accounts belong to, without the owner, in alphabetical order.
[[nodiscard]] base::Result<QStringList> persons(Database& database);

} // namespace recourse::vault
