// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/known_accounts.h"

#include "model/service_key.h"

namespace recourse::imports {

KnownAccounts::KnownAccounts(const std::vector<model::Account>& inventory)
{
    m_byKey.reserve(static_cast<qsizetype>(inventory.size()));
    for (const model::Account& account : inventory) {
        const QString key = model::mergeKey(account);
        if (!m_byKey.contains(key))
            m_byKey.insert(key, &account);
    }
}

const model::Account* KnownAccounts::find(const model::Account& fresh) const
{
    return m_byKey.isEmpty() ? nullptr : m_byKey.value(model::mergeKey(fresh)); // a first import is the largest
}

} // namespace recourse::imports
