// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/import_undo.h"

#include "vault/account_row.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

namespace {

// An account that stays is the user's from now on.
constexpr const char* kAdoptKept
    = "UPDATE accounts SET added_by = NULL WHERE added_by = ?1 AND (edited_after >= ?1 "
      "OR EXISTS (SELECT 1 FROM exposures e WHERE e.account_id = accounts.id "
      "AND (e.disposition <> 'open' OR e.note <> '')) "
      "OR EXISTS (SELECT 1 FROM accounts_before b WHERE b.account_id = accounts.id AND b.import_id > ?1) "
      "OR EXISTS (SELECT 1 FROM letters l WHERE l.service_id = accounts.service_id) "
      "OR EXISTS (SELECT 1 FROM cases c WHERE c.service_id = accounts.service_id)) RETURNING id";
constexpr const char* kRemoveAdded = "DELETE FROM accounts WHERE added_by = ?1";

// Images of an import that was undone are gone, so every later one is of an import that still counts.
constexpr const char* kForgetKept
    = "DELETE FROM accounts_before WHERE import_id = ?1 AND ("
      "EXISTS (SELECT 1 FROM accounts a WHERE a.id = accounts_before.account_id AND a.edited_after >= ?1) "
      "OR EXISTS (SELECT 1 FROM accounts_before b "
      "WHERE b.account_id = accounts_before.account_id AND b.import_id > ?1) "
      "OR EXISTS (SELECT 1 FROM accounts a "
      "WHERE a.merge_key = accounts_before.merge_key AND a.id <> accounts_before.account_id)) RETURNING account_id";
constexpr const char* kRestore
    = "UPDATE accounts SET (" RECOURSE_ACCOUNT_COLUMNS ") = (SELECT " RECOURSE_ACCOUNT_COLUMNS " FROM accounts_before b "
      "WHERE b.import_id = ?1 AND b.account_id = accounts.id) "
      "WHERE id IN (SELECT account_id FROM accounts_before WHERE import_id = ?1)";
constexpr const char* kForgetRestored = "DELETE FROM accounts_before WHERE import_id = ?1";

constexpr const char* kForgetEvidence = "DELETE FROM candidate_evidence WHERE import_id = ?1";
constexpr const char* kForgetLeakSigns = "DELETE FROM leak_signs WHERE import_id = ?1";
// A candidate that the user decided about stays: the word counts for later imports.
constexpr const char* kCountDecided = "SELECT count(*) FROM candidates WHERE state <> 'open' AND state <> 'later' AND added_by = ?1";
constexpr const char* kRemoveCandidates
    = "DELETE FROM candidates WHERE (state = 'open' OR state = 'later') AND added_by IN "
      "(SELECT id FROM imports WHERE undone = 1 OR id = ?1) AND id NOT IN (SELECT candidate_id FROM candidate_evidence)";

constexpr const char* kMarkUndone = "UPDATE imports SET undone = 1 WHERE id = ?1";

// Not only this import's: an import undone earlier may have made a service that this one's accounts used last.
constexpr const char* kRemoveServices
    = "DELETE FROM services WHERE created_by IN (SELECT id FROM imports WHERE undone = 1 OR id = ?1) "
      "AND id NOT IN (SELECT service_id FROM accounts) AND id NOT IN (SELECT service_id FROM accounts_before) "
      "AND id NOT IN (SELECT service_id FROM letters) AND id NOT IN (SELECT service_id FROM cases) "
      "AND id NOT IN (SELECT service_id FROM data_held) AND id NOT IN (SELECT service_id FROM conduct_facts)";

/// Runs one statement about `import` and answers how many rows it changed.
base::Result<int> changedBy(Database& database, const char* sql, model::ImportId import)
{
    Statement statement = database.prepare(sql);
    statement.bind(1, import.value);
    const base::Status done = write(database, statement, QStringLiteral("account"));
    if (!done)
        return done.error();
    return database.changes();
}

/// Runs one statement that answers the ids of accounts that are kept, and adds them to `result`.
base::Status noteKept(Database& database, const char* sql, model::ImportId import, UndoResult& result)
{
    Statement statement = database.prepare(sql);
    statement.bind(1, import.value);
    const auto kept = readAll(statement, [](const Statement& row) { return model::AccountId{row.integer(0)}; });
    if (!kept)
        return kept.error();
    result.keptAccounts.insert(result.keptAccounts.end(), kept->begin(), kept->end());
    return {};
}

base::Status removeAdded(Database& database, model::ImportId import, UndoResult& result)
{
    const base::Status noted = noteKept(database, kAdoptKept, import, result);
    if (!noted)
        return noted;
    const base::Result<int> removed = changedBy(database, kRemoveAdded, import);
    if (removed)
        result.removed = *removed;
    return asStatus(removed);
}

base::Status removeCandidates(Database& database, model::ImportId import, UndoResult& result)
{
    for (const char* sql : {kForgetEvidence, kForgetLeakSigns}) {
        if (const base::Status done = asStatus(changedBy(database, sql, import)); !done)
            return done;
    }
    const base::Result<int> removed = changedBy(database, kRemoveCandidates, import);
    if (!removed)
        return removed.error();
    result.candidates = *removed;
    Statement decided = database.prepare(kCountDecided);
    decided.bind(1, import.value);
    const auto kept = readOne(decided, QStringLiteral("candidate"), [](const Statement& row) { return static_cast<int>(row.integer(0)); });
    if (kept)
        result.keptCandidates = *kept;
    return asStatus(kept);
}

base::Status restoreChanged(Database& database, model::ImportId import, UndoResult& result)
{
    const base::Status noted = noteKept(database, kForgetKept, import, result);
    if (!noted)
        return noted;
    const base::Result<int> restored = changedBy(database, kRestore, import);
    if (!restored)
        return restored.error();
    result.restored = *restored;
    return asStatus(changedBy(database, kForgetRestored, import));
}

} // namespace

base::Result<UndoResult> takeBack(Database& database, model::ImportId import)
{
    UndoResult result;
    base::Status done = removeAdded(database, import, result);
    if (done)
        done = restoreChanged(database, import, result);
    if (done)
        done = removeCandidates(database, import, result);
    if (done)
        done = asStatus(changedBy(database, kMarkUndone, import));
    if (done)
        done = asStatus(changedBy(database, kRemoveServices, import));
    if (!done)
        return done.error();
    std::sort(result.keptAccounts.begin(), result.keptAccounts.end());
    result.kept = static_cast<int>(result.keptAccounts.size());
    return result;
}

} // namespace recourse::vault
