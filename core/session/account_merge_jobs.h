// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/duplicates.h"
#include "session/account_jobs.h"
#include "vault/account_division.h"
#include "vault/overview_repository.h"

#include <memory>
#include <vector>

namespace recourse::session {

/// Accounts that may be one, with the rows a list shows.
struct DuplicateView
{
    imports::DuplicateProposal proposal;
    std::vector<vault::AccountRow> rows; ///< in the order of `proposal.accounts`
    QString why; ///< a translated sentence
};

/// Suspected duplicates, the surest first. Nothing is merged by it. Those that the user declined are left out, also after the accounts
/// were removed and imported again. Made for 100,000 accounts.
[[nodiscard]] Job<std::vector<DuplicateView>> duplicateProposals(Session& session);

/// Keeps every pair of these accounts from being proposed again. Errors: NotFound.
[[nodiscard]] Job<Done> declineDuplicates(Session& session, std::vector<model::AccountId> accounts);

/// Takes that back. Errors: NotFound (one of the accounts is gone).
[[nodiscard]] Job<Done> proposeDuplicatesAgain(Session& session, std::vector<model::AccountId> accounts);

/// What `mergeAccounts` and `splitAccount` changed; hand it to `takeBackDivision`.
using DivisionUndo = std::shared_ptr<const vault::AccountDivision>;

struct MergeOutcome
{
    AccountView account; ///< as it is now
    DivisionUndo undo;
};

/// Folds all further accounts into the first of `ids`, in one transaction, then matches anew. The first keeps id, service and login;
/// hosts, identifiers and tags are united, other logins become further identifiers. Exposures with the user's word about them, noted
/// data, the wish to delete and the user's word about steps go along; letters and cases go along to the first one's service if their
/// own has no account left. Errors: NotFound, BadArgument (fewer than two, or one twice).
[[nodiscard]] Job<MergeOutcome> mergeAccounts(Session& session, std::vector<model::AccountId> ids);

/// What goes into an account of its own.
struct SplitRequest
{
    model::AccountId account;
    QStringList hosts; ///< of the account's host and further hosts; empty: the new account is at the same place
    QStringList identifiers; ///< of its login and further identifiers; empty: the new account has the same login
};

struct SplitOutcome
{
    AccountView account; ///< what remains
    AccountView made; ///< the new one
    DivisionUndo undo;
};

/// Makes a new account of some hosts and identifiers of an account, in one transaction, then matches anew. The first of `identifiers` is
/// the new one's login; its place is the first of `hosts`. Flags, tags, days, judgement and person are copied. Exposures to incidents
/// at the new account's domain, with the user's word, go along if the old one no longer has that domain; noted data stays with the old
/// one. Errors: NotFound; BadArgument (a host or identifier is not the account's, nothing or everything would go); AlreadyThere (the
/// inventory has such an account).
[[nodiscard]] Job<SplitOutcome> splitAccount(Session& session, SplitRequest request);

/// Puts everything back as it was before a merge or split, ids included, then matches anew. Errors: BadArgument (the outcome was changed
/// since), AlreadyThere (one of the accounts was added again meanwhile); nothing is changed then.
[[nodiscard]] Job<Done> takeBackDivision(Session& session, DivisionUndo undo);

} // namespace recourse::session
