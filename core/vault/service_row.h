// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service.h"
#include "vault/database.h"

/// The columns that hold a `model::Service` but its id, in the order in which `bindService` binds and `readService`
/// reads them. A macro because SQL texts are joined at compile time.
#define RECOURSE_SERVICE_COLUMNS                                                                                       \
    "key, name, legal_entity, domains, country, sector, privacy_email, postal_address, contact_source"
/// One parameter for each of these columns, from ?1.
#define RECOURSE_SERVICE_PARAMETERS "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9"

namespace recourse::vault {

/// How many columns and parameters that is.
inline constexpr int kServiceColumns = 9;

/// Binds everything but the id to ?1 … ?9.
void bindService(Statement& statement, const model::Service& service);

/// The service of a row of `SELECT id, RECOURSE_SERVICE_COLUMNS`.
[[nodiscard]] model::Service readService(const Statement& statement);

} // namespace recourse::vault
