// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/text_index.h"

#include <QHashFunctions>
#include <QHashSeed>

#include <utility>

namespace recourse::imports {

std::size_t TextIndex::hashOf(std::string_view text)
{
    return qHashBits(text.data(), text.size(), QHashSeed::globalSeed());
}

void TextIndex::insert(std::size_t hash, std::uint32_t number)
{
    const auto put = [this](const Slot& slot) {
        std::size_t at = slot.hash & (m_slots.size() - 1);
        while (m_slots[at].number != kNone)
            at = (at + 1) & (m_slots.size() - 1);
        m_slots[at] = slot;
    };
    if (++m_count * 2 > m_slots.size()) {
        const std::vector<Slot> old = std::exchange(m_slots, std::vector<Slot>(m_slots.size() * 2));
        for (const Slot& slot : old) {
            if (slot.number != kNone)
                put(slot);
        }
    }
    put({hash, number});
}

void TextIndex::clear()
{
    m_slots = std::vector<Slot>(kFirstSlots);
    m_count = 0;
}

} // namespace recourse::imports
