// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/merge_plan.h"

#include <QHash>
#include <QSet>

#include <utility>

namespace recourse::imports {

using model::Account;
using model::ImportLine;
using model::RecordFate;

namespace {

void addMissing(QStringList& into, const QStringList& from, const QString& except = {})
{
    for (const QString& entry : from) {
        if (static_cast<std::size_t>(into.size()) >= kMostNames)
            return;
        if (!entry.isEmpty() && entry != except && !into.contains(entry))
            into.append(entry);
    }
}

QDateTime earlier(const QDateTime& one, const QDateTime& other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return other < one ? other : one;
}

QDateTime later(const QDateTime& one, const QDateTime& other)
{
    if (!one.isValid() || !other.isValid())
        return one.isValid() ? one : other;
    return other > one ? other : one;
}

bool judgementIsNews(const Account& known, const Account& fresh)
{
    const bool dated = fresh.passwordChanged.isValid() && known.passwordChanged.isValid();
    if (fresh.password.strength < 0 || (dated && known.password.strength >= 0 && fresh.passwordChanged < known.passwordChanged))
        return false;
    if (known.password.strength != fresh.password.strength)
        return true;
    return dated && fresh.passwordChanged > known.passwordChanged;
}

} // namespace

Account mergedAccount(const Account& known, const Account& fresh)
{
    Account merged = known;
    if (merged.title.isEmpty())
        merged.title = fresh.title;
    if (merged.host.isEmpty())
        merged.host = fresh.host;
    addMissing(merged.otherHosts, {fresh.host}, merged.host);
    addMissing(merged.otherHosts, fresh.otherHosts, merged.host);
    addMissing(merged.also, fresh.also, merged.login);
    addMissing(merged.tags, fresh.tags);
    merged.archived = known.archived && fresh.archived;
    merged.oneTimeCode = known.oneTimeCode || fresh.oneTimeCode;
    merged.passkey = known.passkey || fresh.passkey;
    merged.created = earlier(known.created, fresh.created);
    merged.lastUsed = later(known.lastUsed, fresh.lastUsed);
    merged.passwordChanged = later(known.passwordChanged, fresh.passwordChanged);
    if (judgementIsNews(known, fresh))
        merged.password = fresh.password;
    return merged;
}

namespace {

/// The facts that a list may add to an account which was found so.
Account factsFor(const Account& fresh, KnownAccounts::By by)
{
    Account facts = fresh;
    if (by == KnownAccounts::By::CorrectedKey) {
        facts.host.clear();
        facts.otherHosts.clear();
    }
    return facts;
}

/// Compares the accounts of a list one by one. Several of them may be one account of the inventory.
class Comparison
{
public:
    Comparison(const KnownAccounts& inventory, MergePlan& plan) : m_inventory(inventory), m_plan(plan) {}

    /// What became of the account at `place`.
    RecordFate take(int place, const Account& fresh, const Standing& standing)
    {
        const KnownAccounts::Match match = m_inventory.match(fresh);
        if (match.account == nullptr) {
            m_plan.added.push_back({place, standing.with(fresh.password)});
            return RecordFate::New;
        }
        const auto changed = m_changed.constFind(match.account);
        const bool again = changed != m_changed.constEnd();
        const Account& old = again ? m_plan.changed[*changed] : *match.account;
        Account merged = match.by == KnownAccounts::By::Key ? mergedAccount(old, fresh) : mergedAccount(old, factsFor(fresh, match.by));
        merged.password = standing.aside ? old.password : standing.with(fresh.password);
        if (merged == old) {
            ++m_plan.known;
            m_plan.knownIds.push_back(old.id);
            return RecordFate::Known;
        }
        if (again) {
            m_plan.changed[*changed] = std::move(merged);
            ++m_plan.merged;
            return RecordFate::Merged;
        }
        if (m_inventory.hasFormerKeys())
            m_changed.insert(match.account, m_plan.changed.size());
        m_plan.changed.push_back(std::move(merged));
        return RecordFate::Changed;
    }

    /// After all were taken.
    void conclude()
    {
        if (!m_inventory.hasFormerKeys())
            return;
        QSet<qint64> named;
        for (const Account& account : m_plan.changed)
            named.insert(account.id.value);
        std::erase_if(m_plan.knownIds, [&](model::AccountId id) {
            const bool again = named.contains(id.value);
            named.insert(id.value);
            return again;
        });
    }

private:
    const KnownAccounts& m_inventory;
    MergePlan& m_plan;
    QHash<const Account*, std::size_t> m_changed; ///< places in the plan, by account of the inventory
};

/// What became of each account of the list, in its order.
std::vector<RecordFate> compareAccounts(
    const AccountList& list, const KnownAccounts& inventory, const Standings& standings, MergePlan& plan)
{
    std::vector<RecordFate> fates;
    fates.reserve(list.accounts.size());
    Comparison comparison(inventory, plan);
    for (std::size_t i = 0; i < list.accounts.size(); ++i)
        fates.push_back(comparison.take(static_cast<int>(i), list.accounts[i], standings[i]));
    comparison.conclude();
    return fates;
}

MergePlan planned(const AccountList& list, const KnownAccounts& inventory, const Standings& standings)
{
    MergePlan plan;
    const std::vector<RecordFate> fates = compareAccounts(list, inventory, standings, plan);
    plan.lines = list.lines;
    for (std::size_t i = 0; i < plan.lines.size() && i < list.accountOf.size(); ++i) {
        if (plan.lines[i].fate == RecordFate::New && list.accountOf[i] >= 0)
            plan.lines[i].fate = fates[static_cast<std::size_t>(list.accountOf[i])];
    }
    return plan;
}

} // namespace

MergePlan planMerge(const AccountList& list, const std::vector<Account>& inventory, const model::FormerKeys& formerKeys)
{
    const KnownAccounts known(inventory, formerKeys);
    const AccountList* const only = &list;
    return planned(list, known, standingJudgements({&only, 1}, known).front());
}

MergePlan planMerge(
    const AccountList& list, const std::vector<Account>& inventory, const Standings& standings, const model::FormerKeys& formerKeys)
{
    return planned(list, KnownAccounts(inventory, formerKeys), standings);
}

void takeStrengths(MergePlan& plan, const AccountList& list)
{
    for (MergePlan::Added& added : plan.added)
        added.password.strength = list.accounts[static_cast<std::size_t>(added.account)].password.strength;
}

std::vector<Account> addedAccounts(const MergePlan& plan, const AccountList& list)
{
    std::vector<Account> accounts;
    accounts.reserve(plan.added.size());
    for (const MergePlan::Added& added : plan.added) {
        accounts.push_back(list.accounts[static_cast<std::size_t>(added.account)]);
        accounts.back().password = added.password;
    }
    return accounts;
}

} // namespace recourse::imports
