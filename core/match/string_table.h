// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/large_vector.h"
#include "match/prefetch.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <vector>

namespace recourse::match {

/// Texts by number, each kept once, close together. Number 0 is the empty text. Looking up may be done by several threads at once while
/// none adds.
class StringTable
{
public:
    using Id = std::uint32_t;

    StringTable();

    /// A hash for the calls below. Seeded for each run of the program, so that nobody can write a list whose texts collide.
    [[nodiscard]] static std::uint32_t hashOf(QStringView text);

    /// Makes room for so many texts in all.
    void reserve(std::size_t texts);
    /// The number of `text`, given if it has none yet.
    [[nodiscard]] Id add(QStringView text, std::uint32_t hash);
    [[nodiscard]] Id add(QStringView text) { return add(text, hashOf(text)); }
    /// The number of `text`; 0 if it has none.
    [[nodiscard]] Id find(QStringView text, std::uint32_t hash) const;
    [[nodiscard]] Id find(QStringView text) const { return find(text, hashOf(text)); }
    /// Whether a text of this hash has a number: without it, the text need not be read.
    [[nodiscard]] bool knows(std::uint32_t hash) const
    {
        const std::size_t mask = m_slots.size() - 1;
        std::size_t place = hash & mask;
        while (m_slots[place].id != 0 && m_slots[place].hash != hash)
            place = (place + 1) & mask;
        return m_slots[place].id != 0;
    }
    /// Tells the processor that a text of this hash is looked up soon: the places of many texts lie far apart.
    void expect(std::uint32_t hash) const { expectAt(m_slots.data() + (hash & (m_slots.size() - 1))); }
    /// The same for the text itself, where its place was told before.
    void expectText(std::uint32_t hash) const
    {
        const Slot& slot = m_slots[hash & (m_slots.size() - 1)];
        if (slot.id != 0)
            expectAt(m_text.data() + m_spans[slot.id].offset);
    }
    /// Holds until the next text is added.
    [[nodiscard]] QStringView view(Id id) const;
    [[nodiscard]] QString text(Id id) const { return view(id).toString(); }
    /// One more than the greatest number given.
    [[nodiscard]] std::size_t size() const { return m_spans.size(); }

private:
    struct Slot
    {
        std::uint32_t hash = 0;
        Id id = 0; ///< 0: free
    };
    struct Span
    {
        std::uint32_t offset = 0;
        std::uint32_t size = 0;
    };

    [[nodiscard]] std::size_t placeOf(QStringView text, std::uint32_t hash) const;
    void grow(std::size_t slots);

    base::LargeVector<Slot> m_slots; ///< a power of two, at most half full
    std::vector<Span> m_spans;
    base::LargeVector<char16_t> m_text;
};

} // namespace recourse::match
