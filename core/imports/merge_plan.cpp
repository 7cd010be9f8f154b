// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/merge_plan.h"

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

/// What became of each account of the list, in its order.
std::vector<RecordFate> compareAccounts(
    const AccountList& list, const KnownAccounts& inventory, const Standings& standings, MergePlan& plan)
{
    std::vector<RecordFate> fates;
    fates.reserve(list.accounts.size());
    for (std::size_t i = 0; i < list.accounts.size(); ++i) {
        const Account& fresh = list.accounts[i];
        const Account* old = inventory.find(fresh);
        if (old == nullptr) {
            plan.added.push_back({static_cast<int>(i), standings[i].with(fresh.password)});
            fates.push_back(RecordFate::New);
            continue;
        }
        Account merged = mergedAccount(*old, fresh);
        merged.password = standings[i].with(fresh.password);
        const bool same = merged == *old;
        fates.push_back(same ? RecordFate::Known : RecordFate::Changed);
        if (same) {
            ++plan.known;
            plan.knownIds.push_back(old->id);
        } else {
            plan.changed.push_back(std::move(merged));
        }
    }
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

MergePlan planMerge(const AccountList& list, const std::vector<Account>& inventory)
{
    const KnownAccounts known(inventory);
    const AccountList* const only = &list;
    return planned(list, known, standingJudgements({&only, 1}, known).front());
}

MergePlan planMerge(const AccountList& list, const std::vector<Account>& inventory, const Standings& standings)
{
    return planned(list, KnownAccounts(inventory), standings);
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
