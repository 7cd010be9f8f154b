// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/inventory_index.h"

#include "model/evidence.h"
#include "model/service_key.h"

#include <algorithm>

namespace recourse::imports {

using model::Account;

namespace {

bool isNamed(const Account& account, const QString& address)
{
    return account.login.compare(address, Qt::CaseInsensitive) == 0 || account.also.contains(address, Qt::CaseInsensitive);
}

bool hasAddress(const Account& account)
{
    const auto isAddress = [](const QString& name) { return name.contains(u'@'); };
    return isAddress(account.login) || std::any_of(account.also.cbegin(), account.also.cend(), isAddress);
}

void addOnce(QList<const Account*>& list, const Account* account)
{
    if (list.isEmpty() || list.constLast() != account) // accounts come one after the other
        list.append(account);
}

} // namespace

InventoryIndex::InventoryIndex(const std::vector<Account>& accounts, const domains::SuffixList& suffixes)
{
    m_byKey.reserve(static_cast<qsizetype>(accounts.size()));
    for (const Account& account : accounts) {
        for (const QString& key : keysOf(account, suffixes))
            addOnce(m_byKey[key], &account);
    }
}

QStringList InventoryIndex::keysOf(const Account& account, const domains::SuffixList& suffixes)
{
    QStringList keys{model::serviceKey(account)};
    for (const QString& host : account.otherHosts) {
        keys << QStringLiteral("app:") + host; // a list of hosts may hold apps
        if (const QString domain = suffixes.registrableDomain(host); !domain.isEmpty())
            keys << domain;
    }
    return keys;
}

QList<const Account*> InventoryIndex::at(const model::Candidate& candidate) const
{
    QList<const Account*> found = m_byKey.value(model::serviceKey(candidate));
    if (candidate.domain.isEmpty() || candidate.appId.isEmpty())
        return found;
    for (const Account* account : m_byKey.value(QStringLiteral("app:") + candidate.appId)) {
        if (!found.contains(account))
            found.append(account);
    }
    return found;
}

QList<const Account*> InventoryIndex::atKey(const QString& serviceKey) const
{
    return m_byKey.value(serviceKey);
}

const Account* accountOf(const model::Evidence& evidence, const QList<const Account*>& atService)
{
    if (!evidence.recipient.isEmpty()) {
        const Account* named = nullptr;
        for (const Account* account : atService) {
            if (!isNamed(*account, evidence.recipient))
                continue;
            if (named != nullptr)
                return nullptr;
            named = account;
        }
        if (named != nullptr)
            return named;
    }
    if (atService.size() != 1)
        return nullptr;
    const Account* only = atService.constFirst();
    return evidence.recipient.isEmpty() || !hasAddress(*only) ? only : nullptr;
}

QStringList furtherAddresses(const QList<model::Evidence>& evidence, const QList<const Account*>& atService)
{
    const auto goesByAddress = [](const Account* account) { return hasAddress(*account); };
    if (atService.isEmpty() || !std::all_of(atService.cbegin(), atService.cend(), goesByAddress))
        return {};
    QStringList further;
    for (const model::Evidence& one : evidence) {
        if (one.recipient.isEmpty() || one.viaRelay || !model::provesAccount(one.kind) || further.contains(one.recipient))
            continue;
        const auto has = [&](const Account* account) { return isNamed(*account, one.recipient); };
        if (std::none_of(atService.cbegin(), atService.cend(), has))
            further.append(one.recipient);
    }
    return further;
}

} // namespace recourse::imports
