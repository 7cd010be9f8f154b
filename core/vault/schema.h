// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/migrations.h"

#include <span>

namespace recourse::vault {

/// Every step of the vault's schema since version 1, ascending without gaps.
[[nodiscard]] std::span<const Migration> schemaMigrations();

/// The version this program writes: that of the last migration.
[[nodiscard]] int schemaVersion();

} // namespace recourse::vault
