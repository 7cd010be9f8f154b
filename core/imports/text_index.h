// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// Finds numbers by texts that stand elsewhere: open addressing, so that a look costs one access to memory and not three.
class TextIndex
{
public:
    TextIndex() = default;
    TextIndex(const TextIndex&) = delete;
    TextIndex& operator=(const TextIndex&) = delete;
    ~TextIndex() = default;

    /// Differs from run to run, so that nobody can write texts that share one.
    [[nodiscard]] static std::size_t hashOf(std::string_view text);

    /// The number with that hash for which `isKey` says that its text is the one; kNone if there is none.
    template <class IsKey> [[nodiscard]] std::uint32_t find(std::size_t hash, IsKey isKey) const
    {
        for (std::size_t at = hash & (m_slots.size() - 1); m_slots[at].number != kNone; at = (at + 1) & (m_slots.size() - 1)) {
            if (m_slots[at].hash == hash && isKey(m_slots[at].number))
                return m_slots[at].number;
        }
        return kNone;
    }
    /// `number` is not kNone, and its text is not in here.
    void insert(std::size_t hash, std::uint32_t number);
    void clear();

    static constexpr std::uint32_t kNone = 0xFFFFFFFF;

private:
    struct Slot
    {
        std::size_t hash = 0;
        std::uint32_t number = kNone;
    };
    static constexpr std::size_t kFirstSlots = 1024;

    std::vector<Slot> m_slots = std::vector<Slot>(kFirstSlots); ///< a power of two, at most half of them taken
    std::size_t m_count = 0;
};

} // namespace recourse::imports
