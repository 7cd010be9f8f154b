// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QHash>

#include <vector>

namespace recourse::imports {

/// Tells which account of the inventory an account of a list is: the one with the same `model::mergeKey`. Points into the inventory,
/// which must outlive it.
class KnownAccounts
{
public:
    explicit KnownAccounts(const std::vector<model::Account>& inventory);

    /// Null if the inventory does not have it.
    [[nodiscard]] const model::Account* find(const model::Account& fresh) const;
    [[nodiscard]] bool empty() const { return m_byKey.isEmpty(); }

private:
    QHash<QString, const model::Account*> m_byKey;
};

} // namespace recourse::imports
