// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "vault/database.h"

/// The columns that hold a `model::Account` but its id, in the order in which `bindAccount` binds and `readAccount`
/// reads them. A macro because SQL texts are joined at compile time.
#define RECOURSE_ACCOUNT_COLUMNS                                                                                       \
    "service_id, merge_key, kind, domain, host, other_hosts, title, login, also, tags, state, archived, "              \
    "one_time_code, passkey, created, last_used, password_changed, closed_on, strength, reused_count, reuse_group, "   \
    "judged_by, pwned_count, person"
/// One parameter for each of these columns, from ?1.
#define RECOURSE_ACCOUNT_PARAMETERS                                                                                    \
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24"

namespace recourse::vault {

/// How many columns and parameters that is.
inline constexpr int kAccountColumns = 24;
/// Parameters that an import binds anew after `bindAccount`.
inline constexpr int kAccountServiceParameter = 1;
inline constexpr int kAccountStrengthParameter = 19;
inline constexpr int kAccountJudgedByParameter = 22;

/// What `merge_key` holds: 16 bytes of BLAKE2b over `model::mergeKey` in UTF-8. Long texts in a unique index double an
/// import's time.
[[nodiscard]] QByteArray mergeDigest(const model::Account& account);
inline constexpr std::size_t kMergeDigestBytes = 16;
/// The same; `digest` has room for so many bytes.
void writeMergeDigest(const model::Account& account, unsigned char* digest);

/// Binds a judgement alone, after `bindAccount`.
void bindJudgement(Statement& statement, const model::PasswordJudgement& password);

/// Binds everything but the id to ?1 … ?24. `previous`, if any, is what was bound to the statement before: words that
/// both share are not bound again. `digest`: what `mergeDigest` answers, if it is known already.
void bindAccount(Statement& statement, const model::Account& account, const model::Account* previous = nullptr, const QByteArray& digest = {});

/// The account of a row of `SELECT id, RECOURSE_ACCOUNT_COLUMNS`.
[[nodiscard]] model::Account readAccount(const Statement& statement);

} // namespace recourse::vault
