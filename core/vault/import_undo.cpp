// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/import_undo.h"

#include "vault/account_row.h"
#include "vault/change_withdrawal.h"
#include "vault/query.h"

#include <algorithm>

namespace recourse::vault {

namespace {

// What the user worked on is the user's from now on.
constexpr const char* kAdoptKept
    = "UPDATE accounts SET added_by = NULL WHERE added_by = ?1 AND (edited_after >= ?1 "
      "OR EXISTS (SELECT 1 FROM exposures e WHERE e.account_id = accounts.id "
      "AND (e.disposition <> 'open' OR e.note <> '')) "
      "OR EXISTS (SELECT 1 FROM deletion_wishes w WHERE w.account_id = accounts.id) "
      "OR EXISTS (SELECT 1 FROM data_held h WHERE h.account_id = accounts.id) "
      "OR EXISTS (SELECT 1 FROM letters l WHERE l.service_id = accounts.service_id) "
      "OR EXISTS (SELECT 1 FROM cases c WHERE c.service_id = accounts.service_id)) RETURNING id";
// Images of an import that was undone are gone, so every later one is of an import that still counts. The first of these has the account
// too and counts as the one that added it: its own undo removes the account or hands it on. Which of the facts it brought itself is not
// known, so all stay; its image still tells what it added to them.
constexpr const char* kHandOn
    = "UPDATE accounts SET added_by = (SELECT min(b.import_id) FROM accounts_before b "
      "WHERE b.account_id = accounts.id AND b.import_id > ?1) WHERE added_by = ?1 AND EXISTS "
      "(SELECT 1 FROM accounts_before b WHERE b.account_id = accounts.id AND b.import_id > ?1) RETURNING id";
constexpr const char* kRemoveAdded = "DELETE FROM accounts WHERE added_by = ?1";

constexpr const char* kForgetKept
    = "DELETE FROM accounts_before WHERE import_id = ?1 AND ("
      "EXISTS (SELECT 1 FROM accounts a WHERE a.id = accounts_before.account_id AND a.edited_after >= ?1) "
      "OR EXISTS (SELECT 1 FROM accounts a "
      "WHERE a.merge_key = accounts_before.merge_key AND a.id <> accounts_before.account_id)) RETURNING account_id";
#define RECOURSE_IMAGE                                                                                                 \
    "(SELECT " RECOURSE_ACCOUNT_COLUMNS " FROM accounts_before b WHERE b.import_id = ?1 AND b.account_id = accounts.id)"
// Of what an import only knew, the image is the same.
constexpr const char* kRestore
    = "UPDATE accounts SET (" RECOURSE_ACCOUNT_COLUMNS ") = " RECOURSE_IMAGE
      " WHERE id IN (SELECT account_id FROM accounts_before WHERE import_id = ?1) "
      "AND (" RECOURSE_ACCOUNT_COLUMNS ") IS NOT " RECOURSE_IMAGE;
constexpr const char* kForgetRestored = "DELETE FROM accounts_before WHERE import_id = ?1";

constexpr const char* kForgetEvidence = "DELETE FROM candidate_evidence WHERE import_id = ?1";
constexpr const char* kForgetLeakSigns = "DELETE FROM leak_signs WHERE import_id = ?1";

#define RECOURSE_MAIL_FROM(SENDER)                                                                                     \
    "(SELECT 1 FROM candidate_evidence e JOIN candidates c ON c.id = e.candidate_id "                                  \
    "WHERE e.recipient = s.address AND c.key = s." SENDER " AND e.import_id "
// A sign that another import told rests on this one's mail if nothing else shows the service, or the stranger, at the address.
constexpr const char* kForgetSignsAboutIt
    = "DELETE FROM leak_signs AS s WHERE (EXISTS " RECOURSE_MAIL_FROM("given_to") "= ?1) AND NOT EXISTS " RECOURSE_MAIL_FROM("given_to")
      "<> ?1) AND NOT EXISTS (SELECT 1 FROM aliases a WHERE a.address = s.address AND a.service_key = s.given_to AND a.given = 1)) "
      "OR (EXISTS " RECOURSE_MAIL_FROM("sender") "= ?1) AND NOT EXISTS " RECOURSE_MAIL_FROM("sender") "<> ?1))";
// A candidate that the user decided about stays: the word counts for later imports.
constexpr const char* kCountDecided = "SELECT count(*) FROM candidates WHERE state <> 'open' AND state <> 'later' AND added_by = ?1";
constexpr const char* kRemoveCandidates
    = "DELETE FROM candidates WHERE (state = 'open' OR state = 'later') AND added_by IN "
      "(SELECT id FROM imports WHERE undone = 1 OR id = ?1) AND id NOT IN (SELECT candidate_id FROM candidate_evidence)";

// The evidence of imports that were undone is gone: what there is speaks for the candidate still.
constexpr const char* kHandOnCandidates
    = "UPDATE candidates SET added_by = (SELECT min(e.import_id) FROM candidate_evidence e WHERE e.candidate_id = candidates.id) "
      "WHERE (state = 'open' OR state = 'later') AND added_by = ?1 AND id IN (SELECT candidate_id FROM candidate_evidence)";

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

/// Runs one statement that answers the ids of accounts that stay, and adds them to `accounts`.
base::Status noteStaying(Database& database, const char* sql, model::ImportId import, std::vector<model::AccountId>& accounts)
{
    Statement statement = database.prepare(sql);
    statement.bind(1, import.value);
    const auto staying = readAll(statement, [](const Statement& row) { return model::AccountId{row.integer(0)}; });
    if (!staying)
        return staying.error();
    accounts.insert(accounts.end(), staying->begin(), staying->end());
    return {};
}

base::Status removeAdded(Database& database, model::ImportId import, UndoResult& result)
{
    base::Status noted = noteStaying(database, kAdoptKept, import, result.keptAccounts);
    if (noted)
        noted = noteStaying(database, kHandOn, import, result.sharedAccounts);
    if (!noted)
        return noted;
    const base::Result<int> removed = changedBy(database, kRemoveAdded, import);
    if (removed)
        result.removed = *removed;
    return asStatus(removed);
}

base::Status removeCandidates(Database& database, model::ImportId import, UndoResult& result)
{
    for (const char* sql : {kForgetSignsAboutIt, kForgetEvidence, kForgetLeakSigns}) {
        if (const base::Status done = asStatus(changedBy(database, sql, import)); !done)
            return done;
    }
    const base::Result<int> removed = changedBy(database, kRemoveCandidates, import);
    if (!removed)
        return removed.error();
    result.candidates = *removed;
    const base::Result<int> shared = changedBy(database, kHandOnCandidates, import);
    if (!shared)
        return shared.error();
    result.sharedCandidates = *shared;
    Statement decided = database.prepare(kCountDecided);
    decided.bind(1, import.value);
    const auto kept = readOne(decided, QStringLiteral("candidate"), [](const Statement& row) { return static_cast<int>(row.integer(0)); });
    if (kept)
        result.keptCandidates = *kept;
    return asStatus(kept);
}

base::Status restoreChanged(Database& database, model::ImportId import, UndoResult& result)
{
    const base::Status noted = noteStaying(database, kForgetKept, import, result.keptAccounts);
    if (!noted)
        return noted;
    const base::Result<int> withdrawn = withdrawChanges(database, import);
    if (!withdrawn)
        return withdrawn.error();
    const base::Result<int> restored = changedBy(database, kRestore, import);
    if (!restored)
        return restored.error();
    result.restored = *withdrawn + *restored;
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
    // One that was handed to this import and edited since is named twice.
    for (std::vector<model::AccountId>* accounts : {&result.keptAccounts, &result.sharedAccounts}) {
        std::sort(accounts->begin(), accounts->end());
        accounts->erase(std::unique(accounts->begin(), accounts->end()), accounts->end());
    }
    result.kept = static_cast<int>(result.keptAccounts.size());
    result.shared = static_cast<int>(result.sharedAccounts.size());
    return result;
}

} // namespace recourse::vault
