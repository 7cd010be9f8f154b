// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <span>

namespace recourse::vault {

class Database;

/// One step of the schema: the SQL that turns version `version - 1` into `version`. No BEGIN or COMMIT in it.
struct Migration
{
    int version = 0;
    const char* sql = nullptr;
};

/// Brings the database from its `user_version` to the last of `migrations`, which are in ascending order. Each step and
/// its `user_version` are one transaction, so that a crash leaves a whole version; foreign keys are off during a step
/// (a table may be rebuilt) and checked before its commit. Nothing is done if the database is up to date. Errors:
/// VaultNewer if the database is ahead of the list, VaultDamaged if a step breaks a reference, else
/// `Database::errorOf`.
[[nodiscard]] base::Status migrate(Database& database, std::span<const Migration> migrations);

/// The database's `user_version`; 0 for a database without a schema.
[[nodiscard]] base::Result<int> storedSchemaVersion(Database& database);

} // namespace recourse::vault
