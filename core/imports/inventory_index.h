// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/site.h"
#include "model/account.h"
#include "model/candidate.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <vector>

namespace recourse::imports {

/// The inventory by service: which accounts are at the service of a candidate. Accounts are found by their service's key and by their
/// further hosts and apps. Points into `accounts`, which must outlive it.
class InventoryIndex
{
public:
    InventoryIndex(const std::vector<model::Account>& accounts, const domains::SuffixList& suffixes);

    /// The keys under which an account is found.
    [[nodiscard]] static QStringList keysOf(const model::Account& account, const domains::SuffixList& suffixes);

    /// In the inventory's order, each once.
    [[nodiscard]] QList<const model::Account*> at(const model::Candidate& candidate) const;
    [[nodiscard]] QList<const model::Account*> atKey(const QString& serviceKey) const;

private:
    QHash<QString, QList<const model::Account*>> m_byKey;
};

/// The account that evidence is about, among those at its service: the one that has its recipient as login or further identifier; without a
/// recipient, or if no address of the account is known, the only one. None if that is not clear.
[[nodiscard]] const model::Account* accountOf(const model::Evidence& evidence, const QList<const model::Account*>& atService);

/// The addresses that sign-ups and security messages of a candidate went to and that no account at its service has: further accounts that
/// are to be decided about. None if there is no account, or one that goes by no address, for it may be the one that has them. What came
/// through a relay does not tell which address the service has, and is left out.
[[nodiscard]] QStringList furtherAddresses(const QList<model::Evidence>& evidence, const QList<const model::Account*>& atService);

} // namespace recourse::imports
