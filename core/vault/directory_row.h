// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/directory_entry.h"
#include "vault/database.h"

/// How an entry of a directory lies in a row. Internal to the vault.
#define RECOURSE_DIRECTORY_COLUMNS                                                                                     \
    "feed, feed_id, kind, domains, hosts, names, countries, url, form, email, postal, phone, fax, transport, "         \
    "language, difficulty, methods, products, required, needs_id, notes, pages, mail_subject, mail_body, quality, "    \
    "sources, details, sensitive, licence, changed_on"
/// One parameter for each of these columns, from ?1 (feed) and ?2 (feed_id).
#define RECOURSE_DIRECTORY_PARAMETERS                                                                                  \
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, "  \
    "?25, ?26, ?27, ?28, ?29, ?30"

namespace recourse::vault {

/// Binds everything but the id to ?1 … ?30.
void bindDirectoryEntry(Statement& statement, const model::DirectoryEntry& entry);

/// The entry of a row of `SELECT id, RECOURSE_DIRECTORY_COLUMNS`.
[[nodiscard]] model::DirectoryEntry readDirectoryEntry(const Statement& statement);

} // namespace recourse::vault
