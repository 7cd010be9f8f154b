// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/breach.h"
#include "vault/database.h"

/// The columns that hold a `model::Breach` but its id, in the order in which `bindBreach` binds and `readBreach` reads
/// them. A macro because SQL texts are joined at compile time.
#define RECOURSE_BREACH_COLUMNS                                                                                        \
    "feed, feed_id, title, org_name, domains, named_host, occurred_from, occurred_to, precision, disclosed, modified, " \
    "affected, affected_scope, data_classes, data_classes_raw, verified, fabricated, retired, spam_list, malware, "    \
    "stealer_log, sensitive, description, source_url, notice_url, licence, extra, withdrawn_on, " \
    "org_names, discovered, cause, industry, jurisdiction, reporter_role, superseded_by, first_seen, raw_sha256"
/// One parameter for each of these columns, from ?1 (feed) and ?2 (feed_id).
#define RECOURSE_BREACH_PARAMETERS                                                                                     \
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, "  \
    "?25, ?26, ?27, ?28, ?29, ?30, ?31, ?32, ?33, ?34, ?35, ?36, ?37"

namespace recourse::vault {

/// Binds everything but the id to ?1 … ?37.
void bindBreach(Statement& statement, const model::Breach& breach);

/// The breach of a row of `SELECT id, RECOURSE_BREACH_COLUMNS`.
[[nodiscard]] model::Breach readBreach(const Statement& statement);

} // namespace recourse::vault
