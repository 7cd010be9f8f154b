// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/string_table.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cstring>
#include <utility>

namespace recourse::match {

namespace {

constexpr std::size_t kFirstSlots = 64;
constexpr std::size_t kUsualSize = 12; ///< characters of a text

/// Lets the high half, where multiplying brings all bits together, reach the low one.
std::uint64_t folded(std::uint64_t value)
{
    return value ^ value >> 32;
}

std::uint64_t mixed(std::uint64_t value)
{
    value ^= value >> 32;
    value *= 0xd6e8feb86659fd93ULL;
    value ^= value >> 32;
    return value;
}

constexpr qsizetype kWord = 4; ///< characters of 16 bits in a word of 64

std::uint64_t wordAt(const char16_t* text)
{
    std::uint64_t word = 0;
    std::memcpy(&word, text, sizeof word);
    return word;
}

/// Less than a word.
std::uint64_t shortWord(const char16_t* text, qsizetype size)
{
    std::uint64_t word = 0;
    for (qsizetype at = 0; at < size; ++at)
        word = word << 16 | text[at];
    return word;
}

bool isEqual(QStringView a, QStringView b)
{
    return a.size() == b.size() && std::memcmp(a.utf16(), b.utf16(), static_cast<std::size_t>(a.size()) * sizeof(char16_t)) == 0;
}

} // namespace

StringTable::StringTable()
    : m_slots(kFirstSlots)
    , m_spans(1)
{
}

std::uint32_t StringTable::hashOf(QStringView text)
{
    static const std::uint64_t kSeed = QRandomGenerator::system()->generate64() | 1U;
    const char16_t* const first = text.utf16();
    const qsizetype size = text.size();
    // Two at a time, neither of which waits for the other.
    std::uint64_t one = kSeed ^ static_cast<std::uint64_t>(size);
    std::uint64_t other = ~kSeed;
    for (qsizetype at = 0; at + 2 * kWord < size; at += 2 * kWord) {
        one = folded((one ^ wordAt(first + at)) * kSeed);
        other = folded((other ^ wordAt(first + at + kWord)) * kSeed);
    }
    // The last words may hold some of what was there already: the size tells how much.
    if (size > kWord)
        one = folded((one ^ wordAt(first + std::max<qsizetype>(0, size - 2 * kWord))) * kSeed);
    other = folded((other ^ (size < kWord ? shortWord(first, size) : wordAt(first + size - kWord))) * kSeed);
    return static_cast<std::uint32_t>(mixed((one ^ (other >> 1)) * kSeed + other));
}

void StringTable::reserve(std::size_t texts)
{
    std::size_t slots = m_slots.size();
    while (slots < 2 * texts)
        slots *= 2;
    if (slots > m_slots.size())
        grow(slots);
    m_spans.reserve(texts + 1);
    m_text.reserve(texts * kUsualSize);
}

StringTable::Id StringTable::add(QStringView text, std::uint32_t hash)
{
    if (text.isEmpty())
        return 0;
    std::size_t place = placeOf(text, hash);
    if (m_slots[place].id != 0)
        return m_slots[place].id;
    if (2 * m_spans.size() > m_slots.size()) {
        grow(2 * m_slots.size());
        place = placeOf(text, hash);
    }
    const Id id = static_cast<Id>(m_spans.size());
    m_slots[place] = {hash, id};
    m_spans.push_back({static_cast<std::uint32_t>(m_text.size()), static_cast<std::uint32_t>(text.size())});
    m_text.insert(m_text.end(), text.utf16(), text.utf16() + text.size());
    return id;
}

StringTable::Id StringTable::find(QStringView text, std::uint32_t hash) const
{
    return text.isEmpty() ? 0 : m_slots[placeOf(text, hash)].id;
}

QStringView StringTable::view(Id id) const
{
    const Span& span = m_spans[id];
    return {m_text.data() + span.offset, static_cast<qsizetype>(span.size)};
}

/// The slot that holds the text, or the free one where it belongs.
std::size_t StringTable::placeOf(QStringView text, std::uint32_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t place = hash & mask;; place = (place + 1) & mask) {
        const Slot& slot = m_slots[place];
        if (slot.id == 0 || (slot.hash == hash && isEqual(view(slot.id), text)))
            return place;
    }
}

void StringTable::grow(std::size_t slots)
{
    const base::LargeVector<Slot> before = std::exchange(m_slots, base::LargeVector<Slot>(slots));
    const std::size_t mask = slots - 1;
    for (const Slot& slot : before) {
        if (slot.id == 0)
            continue;
        std::size_t place = slot.hash & mask;
        while (m_slots[place].id != 0)
            place = (place + 1) & mask;
        m_slots[place] = slot;
    }
}

} // namespace recourse::match
