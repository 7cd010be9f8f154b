// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "model/account.h"
#include "model/import.h"
#include "model/service.h"

#include <functional>
#include <vector>

namespace recourse::vault {

class Database;

/// What undoing an import did.
struct UndoResult
{
    int removed = 0; ///< accounts that the import had added
    int restored = 0; ///< accounts as they were before the import changed them
    int kept = 0; ///< accounts left as they are because the user worked on them, see `ImportRepository::undo`
    int shared = 0; ///< accounts that the import had added and that stay because later imports have them too
    int candidates = 0; ///< candidates removed, since nothing speaks for them any more
    int sharedCandidates = 0; ///< that the import had added and that stay, undecided, because later imports have them too
    int keptCandidates = 0; ///< that the import had added; they stay because the user decided about them
    std::vector<model::AccountId> keptAccounts; ///< those kept, in ascending order
    std::vector<model::AccountId> sharedAccounts; ///< those shared, in ascending order
};

/// One of the accounts that an import adds.
struct AddedAccount
{
    const model::Account* account = nullptr; ///< must stay until the import is stored
    model::PasswordJudgement password; ///< instead of the account's own
    int strength = -1; ///< instead of that judgement's
};

/// The accounts that an import adds, asked for one after the other, so that a long list needs no copy.
struct AddedAccounts
{
    std::size_t count = 0;
    std::function<base::Result<AddedAccount>(std::size_t index)> at; ///< may wait for a strength
    std::function<const model::Account&(std::size_t index)> account; ///< the same account, waiting for nothing; called in another thread too
};

/// Imports of account lists and of candidates, each committed and undone as a whole.
class ImportRepository
{
public:
    /// Says what is known of a service that the vault does not have yet; its `key` is replaced by the account's service
    /// key.
    using ServiceFor = std::function<model::Service(const model::Account&)>;
    /// Gives the strength of `added[index]`'s password where the account itself does not have it yet; may wait for it.
    using StrengthOf = std::function<base::Result<int>(std::size_t index)>;
    /// Writes what belongs to the run, given as stored; part of the same transaction, so it must open none.
    using Alongside = std::function<base::Status(const model::ImportRun& stored)>;

    explicit ImportRepository(Database& database) : m_database(database) {}

    /// Stores one import in one transaction: missing services (without `serviceFor` named by key or title), the new
    /// accounts, the changed ones with their state before, and the run. Accounts without a service get the one of their
    /// `model::serviceKey`; a judgement without import gets this one. An added account whose merge key the vault has by
    /// now is left out and counted as known. `strengthOf`, if given, is asked for each added account in turn;
    /// `alongside`, if given, is called last. `known` are accounts that the import has too and tells nothing new of. `run.run` is the first import of the same run; not set for that one. Answers
    /// the run with its id and counts as stored. Errors: NotFound (a
    /// changed account is gone), AlreadyThere (a change gives it another's merge key), those of `strengthOf` and
    /// `alongside`; nothing is stored then.
    [[nodiscard]] base::Result<model::ImportRun> apply(const model::ImportRun& run,
        const std::vector<model::Account>& added, const std::vector<model::Account>& changed,
        const ServiceFor& serviceFor = {}, const StrengthOf& strengthOf = {}, const Alongside& alongside = {},
        const std::vector<model::AccountId>& known = {});
    /// The same for accounts that stay where they are.
    [[nodiscard]] base::Result<model::ImportRun> applyListed(const model::ImportRun& run, const AddedAccounts& added,
        const std::vector<model::Account>& changed, const std::vector<model::AccountId>& known, const ServiceFor& serviceFor,
        const Alongside& alongside);
    /// Takes an import back in one transaction: removes what it added, restores what it changed, and removes services
    /// that undone imports created and nothing uses; its evidence and leak signs go, and undecided candidates that
    /// nothing speaks for any more; one that later imports speak for too passes to the first of these. Kept are accounts that the
    /// user edited since, and added ones that the user wants to be deleted or noted data of, whose exposures carry the user's word, or whose service has letters or cases. An added account that later
    /// imports have too passes to the first of these, with all that is known of it; out of one that the import changed go the
    /// changes alone, see `withdrawChanges`. So nothing is left once all imports are undone, in whatever order. Errors:
    /// NotFound, BadArgument (undone already).
    [[nodiscard]] base::Result<UndoResult> undo(model::ImportId id);
    /// Takes back all imports of the run that `id` belongs to and that are not undone yet, the last one first, in one transaction. An
    /// account that one file brought and another one changed counts for both. Errors: as `undo`; BadArgument if all are undone.
    [[nodiscard]] base::Result<UndoResult> undoRun(model::ImportId id);
    /// Every import, the newest first.
    [[nodiscard]] base::Result<std::vector<model::ImportRun>> history();

private:
    Database& m_database;
};

} // namespace recourse::vault
