// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/letter.h"
#include "vault/database.h"

/// The columns that hold a `model::Letter` but its id, in the order in which `bindLetter` binds and `readLetter` reads
/// them. A macro because SQL texts are joined at compile time.
#define RECOURSE_LETTER_COLUMNS                                                                                        \
    "case_id, service_id, type, regime, language, reference, sender, sender_email, recipient, recipient_email, place, " \
    "date, subject, body, closing, enclosures, cites, due, overdue_from, state, created, lint"
/// One parameter for each of these columns, from ?1.
#define RECOURSE_LETTER_PARAMETERS                                                                                     \
    "?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22"

namespace recourse::vault {

/// How many columns and parameters that is.
inline constexpr int kLetterColumns = 22;

/// Binds everything but the id to ?1 … ?22.
void bindLetter(Statement& statement, const model::Letter& letter);

/// The letter of a row of `SELECT id, RECOURSE_LETTER_COLUMNS`.
[[nodiscard]] model::Letter readLetter(const Statement& statement);

} // namespace recourse::vault
