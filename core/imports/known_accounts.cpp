// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/known_accounts.h"

#include "model/service_key.h"

namespace recourse::imports {

KnownAccounts::KnownAccounts(const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys)
{
    m_byKey.reserve(static_cast<qsizetype>(inventory.size()));
    for (const model::Account& account : inventory) {
        const QString key = model::mergeKey(account);
        if (!m_byKey.contains(key))
            m_byKey.insert(key, &account);
    }
    if (!formerKeys.empty())
        addFormerKeys(inventory, formerKeys);
}

void KnownAccounts::addFormerKeys(const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys)
{
    QHash<qint64, const model::Account*> claimants;
    for (const model::FormerKey& former : formerKeys)
        claimants.insert(former.account.value, nullptr);
    for (const model::Account& account : inventory) {
        if (const auto claimant = claimants.find(account.id.value); claimant != claimants.end())
            *claimant = &account;
    }
    for (const model::FormerKey& former : formerKeys) {
        const model::Account* const account = claimants.value(former.account.value);
        if (account == nullptr)
            continue;
        const bool claimedTwice = m_byFormerKey.contains(former.key);
        const By by = former.origin == model::FormerKey::Origin::Merged ? By::MergedKey : By::CorrectedKey;
        m_byFormerKey.insert(former.key, {claimedTwice ? nullptr : account, by});
    }
}

KnownAccounts::Match KnownAccounts::match(const model::Account& fresh) const
{
    if (m_byKey.isEmpty()) // a first import is the largest
        return {};
    const QString key = model::mergeKey(fresh);
    const model::Account* const known = m_byKey.value(key);
    return known != nullptr || m_byFormerKey.isEmpty() ? Match{known} : m_byFormerKey.value(key);
}

} // namespace recourse::imports
