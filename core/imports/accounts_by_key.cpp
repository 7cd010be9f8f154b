// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/accounts_by_key.h"

#include "model/service_key.h"

#include <QHashFunctions>

#include <algorithm>
#include <utility>

namespace recourse::imports {

namespace {

constexpr std::size_t kFirstSlots = 64;

} // namespace

int AccountsByKey::find(const QString& key, const std::vector<model::Account>& accounts) const
{
    return find(key, hashOf(key), accounts);
}

int AccountsByKey::find(const QString& key, std::uint32_t hash, const std::vector<model::Account>& accounts) const
{
    if (m_slots.empty())
        return -1;
    for (std::size_t at = hash & (m_slots.size() - 1); m_slots[at].place >= 0; at = (at + 1) & (m_slots.size() - 1)) {
        if (m_slots[at].hash == hash && model::mergeKey(accounts[static_cast<std::size_t>(m_slots[at].place)]) == key)
            return m_slots[at].place;
    }
    return -1;
}

int AccountsByKey::findOrInsert(const QString& key, int place, const std::vector<model::Account>& accounts)
{
    const std::uint32_t hash = hashOf(key);
    const int known = find(key, hash, accounts);
    if (known >= 0)
        return known;
    if ((m_count + 1) * 2 > m_slots.size())
        growTo(std::max(kFirstSlots, m_slots.size() * 2));
    put({hash, place});
    ++m_count;
    return -1;
}

void AccountsByKey::reserve(std::size_t keys)
{
    std::size_t slots = std::max(kFirstSlots, m_slots.size());
    while (slots < keys * 2)
        slots *= 2;
    if (slots > m_slots.size())
        growTo(slots);
}

/// With the process's own seed, so that nobody can prepare a list whose keys collide.
std::uint32_t AccountsByKey::hashOf(const QString& key)
{
    const auto hash = static_cast<std::uint64_t>(qHash(key, QHashSeed::globalSeed()));
    return static_cast<std::uint32_t>(hash ^ (hash >> 32));
}

void AccountsByKey::put(Slot slot)
{
    std::size_t at = slot.hash & (m_slots.size() - 1);
    while (m_slots[at].place >= 0)
        at = (at + 1) & (m_slots.size() - 1);
    m_slots[at] = slot;
}

void AccountsByKey::growTo(std::size_t slots)
{
    const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(slots));
    for (const Slot& slot : old) {
        if (slot.place >= 0)
            put(slot);
    }
}

} // namespace recourse::imports
