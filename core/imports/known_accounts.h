// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"
#include "model/former_key.h"

#include <QHash>

#include <vector>

namespace recourse::imports {

/// Tells which account of the inventory an account of a list is: the one with the same `model::mergeKey`, else the only one that went by
/// that key before. Points into the inventory, which must outlive it.
class KnownAccounts
{
public:
    /// How an account of a list was found.
    enum class By {
        Key, ///< its key
        MergedKey, ///< that of an account which was merged into it
        CorrectedKey, ///< its own before the user corrected it: what the list says of address and login is outdated
    };
    struct Match
    {
        const model::Account* account = nullptr; ///< null: the inventory does not have it
        By by = By::Key;
    };

    explicit KnownAccounts(const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys = {});

    [[nodiscard]] Match match(const model::Account& fresh) const;
    /// Null if the inventory does not have it.
    [[nodiscard]] const model::Account* find(const model::Account& fresh) const { return match(fresh).account; }
    [[nodiscard]] bool empty() const { return m_byKey.isEmpty(); }
    /// Whether several accounts of a list may be one of the inventory.
    [[nodiscard]] bool hasFormerKeys() const { return !m_byFormerKey.isEmpty(); }

private:
    void addFormerKeys(const std::vector<model::Account>& inventory, const model::FormerKeys& formerKeys);

    QHash<QString, const model::Account*> m_byKey;
    QHash<QString, Match> m_byFormerKey; ///< without an account where several claim the key
};

} // namespace recourse::imports
