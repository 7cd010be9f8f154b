// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/account.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace recourse::imports {

/// Finds the accounts of a list by their merge keys without keeping the keys: a million of them would take more memory than the
/// accounts' names. Asks the list itself; what an account's merge key is made of must not change there.
class AccountsByKey
{
public:
    /// The place of the account with this `model::mergeKey`, -1 if there is none.
    [[nodiscard]] int find(const QString& key, const std::vector<model::Account>& accounts) const;
    /// The same; where there is none, `place` has it from now on.
    [[nodiscard]] int findOrInsert(const QString& key, int place, const std::vector<model::Account>& accounts);
    /// Makes room for so many keys.
    void reserve(std::size_t keys);

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        std::int32_t place = -1;
    };

    [[nodiscard]] static std::uint32_t hashOf(const QString& key);
    [[nodiscard]] int find(const QString& key, std::uint32_t hash, const std::vector<model::Account>& accounts) const;
    void put(Slot slot);
    void growTo(std::size_t slots);

    std::vector<Slot> m_slots; ///< a power of two of them, at most half in use
    std::size_t m_count = 0;
};

} // namespace recourse::imports
