// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/seen_messages.h"

#include "imports/text_index.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <string>
#include <utility>

namespace recourse::imports {

namespace {

bool isInk(char c)
{
    return static_cast<unsigned char>(c) > ' ';
}

std::string_view bare(std::string_view body)
{
    const auto first = std::find_if(body.begin(), body.end(), isInk);
    const auto last = std::find_if(body.rbegin(), std::make_reverse_iterator(first), isInk).base();
    return {first, last};
}

} // namespace

std::size_t copiesId(const MailHead& head)
{
    const std::string_view date = bare(head.date);
    const std::string_view id = bare(head.messageId);
    if (!id.empty())
        return TextIndex::hashOf(id) ^ std::rotl(TextIndex::hashOf(date), 1);
    if (date.empty())
        return 0;
    std::string named;
    for (const std::string_view field : {date, head.from, head.to, head.subject}) { // forms fold them in different ways
        std::copy_if(field.begin(), field.end(), std::back_inserter(named), isInk);
        named.push_back('\n');
    }
    return TextIndex::hashOf(named);
}

std::size_t SeenMessages::placeOf(std::size_t id) const
{
    std::size_t at = (id ^ id >> (sizeof(id) * 4)) & (m_slots.size() - 1);
    while (m_slots[at] != 0 && m_slots[at] != id)
        at = (at + 1) & (m_slots.size() - 1);
    return at;
}

void SeenMessages::clear()
{
    m_slots = std::vector<std::size_t>(kFirstSlots);
    m_count = 0;
}

bool SeenMessages::add(std::size_t id)
{
    id = id == 0 ? 1 : id;
    std::size_t at = placeOf(id);
    if (m_slots[at] == id)
        return false;
    if (m_count >= kMost)
        return true;
    if (++m_count * 4 > m_slots.size() * 3) {
        const std::vector<std::size_t> old = std::exchange(m_slots, std::vector<std::size_t>(m_slots.size() * 2));
        for (const std::size_t known : old) {
            if (known != 0)
                m_slots[placeOf(known)] = known;
        }
        at = placeOf(id);
    }
    m_slots[at] = id;
    return true;
}

} // namespace recourse::imports
