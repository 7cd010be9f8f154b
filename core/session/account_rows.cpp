// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_rows.h"

#include "session/exposure_jobs.h"
#include "vault/account_repository.h"

namespace recourse::session {

using base::Result;

namespace {

using Rows = std::vector<AccountRow>;
using Standings = std::vector<AccountStanding>;

Result<Standings> replaceStandings(vault::Database& database, const Standings& standings)
{
    vault::Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    vault::AccountRepository accounts(database);
    Standings former;
    former.reserve(standings.size());
    for (const AccountStanding& standing : standings) {
        const auto account = accounts.byId(standing.id);
        if (!account)
            return account.error();
        former.push_back({standing.id, account->state, account->closedOn});
        const base::Status set = accounts.setState(standing.id, standing.state, standing.closedOn);
        if (!set)
            return set.error();
    }
    const base::Status done = transaction.commit();
    if (!done)
        return done.error();
    return former;
}

} // namespace

Job<Rows> listAccountRows(Session& session)
{
    return session.start<Rows>([&session](base::Progress&) {
        return session.withVault<Rows>([](vault::Vault& vault) { return vault::OverviewRepository(vault.database()).accounts(); });
    });
}

Job<RemovedAccounts> removeAccounts(Session& session, std::vector<model::AccountId> ids)
{
    return session.start<RemovedAccounts>([&session, ids = std::move(ids)](base::Progress&) -> Result<RemovedAccounts> {
        auto removed = session.withVault<vault::RemovedAccounts>(
            [&](vault::Vault& vault) { return vault::removeAccounts(vault.database(), ids); });
        if (!removed)
            return removed.error();
        return RemovedAccounts(std::make_shared<const vault::RemovedAccounts>(std::move(*removed)));
    });
}

Job<Done> restoreAccounts(Session& session, RemovedAccounts removed)
{
    return session.start<Done>([&session, removed](base::Progress&) -> Result<Done> {
        const base::Status restored
            = session.withVault<void>([&](vault::Vault& vault) { return vault::putBack(vault.database(), *removed); });
        if (!restored)
            return restored.error();
        // The lists may have been fetched anew meanwhile.
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
        return Done{};
    });
}

Job<Standings> setAccountStandings(Session& session, Standings standings)
{
    return session.start<Standings>([&session, standings = std::move(standings)](base::Progress&) -> Result<Standings> {
        auto former = session.withVault<Standings>(
            [&](vault::Vault& vault) { return replaceStandings(vault.database(), standings); });
        if (!former)
            return former;
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
        return former;
    });
}

} // namespace recourse::session
