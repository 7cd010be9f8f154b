// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"
#include "vault/account_changes.h"

#include <memory>
#include <vector>

namespace recourse::session {

/// The same change for many accounts: tags to add and remove, household member, state with its closing day, the wish to have them
/// deleted. What is not named stays. `today` is set by the job.
using AccountChange = vault::AccountChange;

/// How the accounts were; hand it to `takeBackChange`.
using ChangeUndo = std::shared_ptr<const vault::FormerAccounts>;

/// What a change for many did.
struct ChangeOutcome
{
    int changed = 0; ///< accounts that are not as they were
    ChangeUndo undo;
};

/// Changes accounts, in one transaction; matches anew if their state changed. Made for 100,000 accounts. Errors: NotFound (one of them is
/// not there), BadArgument (a closing day with another state than Closed); nothing is changed then.
[[nodiscard]] Job<ChangeOutcome> changeAccounts(Session& session, std::vector<model::AccountId> ids, AccountChange change);

/// Gives the accounts what they had, in one transaction, then matches anew if their state changes. Accounts that are gone are passed over.
[[nodiscard]] Job<Done> takeBackChange(Session& session, ChangeUndo undo);

/// How often each tag is used, for choosing one; the most used first.
[[nodiscard]] Job<std::vector<std::pair<QString, int>>> listTags(Session& session);

/// Household members that accounts belong to, in alphabetical order, without the owner.
[[nodiscard]] Job<QStringList> listPersons(Session& session);

/// Adds e-mail addresses or names that the user confirms to an account's further identifiers, then matches anew; answers the ones it
/// had before, for `setIdentifiers`. Those it has already, ignoring case, are passed over. Errors: NotFound.
[[nodiscard]] Job<QStringList> addIdentifiers(Session& session, model::AccountId account, QStringList identifiers);

/// Sets an account's further identifiers, then matches anew. Errors: NotFound.
[[nodiscard]] Job<Done> setIdentifiers(Session& session, model::AccountId account, QStringList identifiers);

} // namespace recourse::session
