// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_tally.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace recourse::imports {

namespace {

// Bounds of memory. A long life's mailbox has some thousand services.
constexpr std::size_t kMostServices = 50'000;
constexpr std::size_t kMostRecipients = 50'000;
constexpr std::size_t kMostRows = 196'608; ///< three quarters of 2^18 places
constexpr std::size_t kMostTextBytes = std::size_t{8} << 20;
constexpr std::size_t kLongestTitle = 300; ///< bytes
constexpr std::size_t kLongestDisplay = 2048; ///< bytes; encoded words of as many characters as a name is read for are shorter
constexpr std::size_t kLongestLocal = 320; ///< bytes (RFC 3696 §3)
constexpr char kTitleMark = '\x01'; ///< before a title that stands for a domain

void widen(std::int64_t& first, std::int64_t& last, std::int64_t time)
{
    first = first == INT64_MIN ? time : std::min(first, time);
    last = std::max(last, time);
}

} // namespace

MailTally::MailTally(const MailRules& rules)
    : m_titles(rules)
{
}

void MailBatch::add(const MailFact& fact)
{
    Item item;
    item.fact = fact;
    item.domainHash = TextIndex::hashOf(fact.domain);
    item.recipientHash = TextIndex::hashOf(fact.recipient);
    item.nameHash = TextIndex::hashOf(fact.display) ^ std::rotl(TextIndex::hashOf(fact.local), 1);
    item.text = static_cast<std::uint32_t>(m_texts.size());
    item.domain = static_cast<std::uint16_t>(fact.domain.size());
    item.recipient = static_cast<std::uint16_t>(fact.recipient.size());
    item.title = static_cast<std::uint16_t>(std::min(fact.title.size(), kLongestTitle));
    item.display = static_cast<std::uint16_t>(std::min(fact.display.size(), kLongestDisplay));
    item.local = static_cast<std::uint16_t>(std::min(fact.local.size(), kLongestLocal));
    m_texts.append(fact.domain).append(fact.recipient).append(fact.title.substr(0, item.title));
    m_texts.append(fact.display.substr(0, item.display)).append(fact.local.substr(0, item.local));
    m_items.push_back(item);
}

void MailBatch::clear()
{
    m_items.clear();
    m_texts.clear();
}

MailFact MailBatch::fact(const Item& item) const
{
    MailFact fact = item.fact;
    const std::string_view texts = std::string_view(m_texts).substr(item.text);
    std::size_t at = 0;
    const auto next = [&](std::size_t size) { return texts.substr(std::exchange(at, at + size), size); };
    fact.domain = next(item.domain);
    fact.recipient = next(item.recipient);
    fact.title = next(item.title);
    fact.display = next(item.display);
    fact.local = next(item.local);
    return fact;
}

MailTally::Row& MailTally::RowTable::place(const RowKey& key)
{
    const std::uint64_t bits = std::uint64_t{key.service} << 32 | std::uint64_t{key.recipient} << 6 | static_cast<std::uint64_t>(key.kind) << 2
        | (key.viaRelay ? 2U : 0U) | (key.isUnsure ? 1U : 0U);
    const std::uint64_t hash = (bits ^ bits >> 29) * 0x9E3779B97F4A7C15ULL;
    std::size_t at = static_cast<std::size_t>(hash >> 20) & (m_slots.size() - 1);
    while (m_slots[at].count > 0 && !(m_slots[at].key == key))
        at = (at + 1) & (m_slots.size() - 1);
    return m_slots[at];
}

MailTally::Row* MailTally::RowTable::row(const RowKey& key)
{
    Row* found = &place(key);
    if (found->count > 0)
        return found;
    if (m_count >= kMostRows)
        return nullptr;
    if (++m_count * 4 > m_slots.size() * 3) {
        const std::vector<Row> old = std::exchange(m_slots, std::vector<Row>(m_slots.size() * 2));
        for (const Row& row : old) {
            if (row.count > 0)
                place(row.key) = row;
        }
        found = &place(key);
    }
    found->key = key;
    return found;
}

bool MailTally::hasRoomFor(std::string_view text) const
{
    return m_textBytes + text.size() <= kMostTextBytes;
}

std::string_view MailTally::keep(std::string_view text)
{
    m_textBytes += text.size();
    return m_texts.emplace_back(text);
}

std::uint32_t MailTally::numberOf(std::string_view domain) const
{
    return m_serviceNumbers.find(TextIndex::hashOf(domain), [&](std::uint32_t number) { return m_services[number].key == domain; });
}

std::uint32_t MailTally::serviceOf(const MailFact& fact, std::size_t domainHash)
{
    std::string named;
    std::string_view key = fact.domain;
    if (key.empty()) {
        key = named.append(1, kTitleMark).append(fact.title);
        domainHash = TextIndex::hashOf(key);
    }
    const std::uint32_t known = m_serviceNumbers.find(domainHash, [&](std::uint32_t number) { return m_services[number].key == key; });
    if (known != TextIndex::kNone || m_services.size() >= kMostServices || !hasRoomFor(key))
        return known;
    const auto number = static_cast<std::uint32_t>(m_services.size());
    m_serviceNumbers.insert(domainHash, number);
    m_services.emplace_back();
    m_services.back().key = keep(key);
    m_services.back().domain = fact.domain.empty() ? std::string_view() : m_services.back().key;
    return number;
}

std::uint32_t MailTally::recipientOf(std::string_view address, std::size_t hash)
{
    if (address.empty())
        return 0;
    const std::uint32_t known = m_recipientNumbers.find(hash, [&](std::uint32_t number) { return m_recipients[number] == address; });
    if (known != TextIndex::kNone)
        return known;
    if (m_recipients.size() >= kMostRecipients || !hasRoomFor(address))
        return 0;
    const auto number = static_cast<std::uint32_t>(m_recipients.size());
    m_recipientNumbers.insert(hash, number);
    m_recipients.push_back(keep(address));
    return number;
}

/// Of the titles the one of the kind that says most, of these the earliest. Names are not looked into before that is decided.
void MailTally::takeTitle(Service& service, const MailFact& fact, std::size_t nameHash)
{
    const std::int64_t time = fact.time.value_or(INT64_MAX);
    if (!service.title.empty()) {
        if (fact.kind != service.titleKind ? fact.kind > service.titleKind : time > service.titleTime)
            return;
    }
    const bool isKnown = !service.title.empty() && !fact.display.empty() && service.titleName == nameHash;
    const std::string_view title = isKnown ? service.title : fact.title.empty() ? m_titles.of(fact.display, fact.local, fact.domain).substr(0, kLongestTitle)
                                                                        : fact.title;
    if (title.empty() || !hasRoomFor(title))
        return;
    if (!service.title.empty() && fact.kind == service.titleKind && time == service.titleTime && title >= service.title)
        return;
    service.titleKind = fact.kind;
    service.titleTime = time;
    service.titleName = nameHash;
    if (isKnown)
        return;
    m_textBytes = m_textBytes - service.title.size() + title.size();
    service.title.assign(title);
}

/// A copy that says something else (one lies in the folder for spam) counts as well, so that their order makes no difference.
bool MailTally::isSeenAgain(const MailFact& fact, const MailBatch::Item& item)
{
    if (fact.id == 0)
        return false;
    const std::size_t said = static_cast<std::size_t>(fact.kind) << 2 | (fact.viaRelay ? 2U : 0U) | (fact.isUnsure ? 1U : 0U);
    return !m_seen.add(fact.id ^ std::rotl(item.domainHash, 1) ^ std::rotl(item.recipientHash, 2) ^ said * std::size_t{0x9E3779B97F4A7C15ULL});
}

void MailTally::add(const MailFact& fact, const MailBatch::Item& item)
{
    ++m_messages;
    if (fact.skip != MailSkip::None) {
        ++m_skipped[static_cast<std::size_t>(fact.skip)];
        return;
    }
    const std::uint32_t number = serviceOf(fact, item.domainHash);
    if (number == TextIndex::kNone) {
        ++m_tooMany;
        return;
    }
    const unsigned once = isSeenAgain(fact, item) ? 0 : 1;
    m_duplicates += 1 - once;
    Service& service = m_services[number];
    service.messages += once;
    const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(fact.kind));
    auto& kinds = fact.viaRelay ? service.relayed : service.kinds;
    kinds = static_cast<std::uint16_t>(kinds | bit);
    if (isEvidence(fact.kind))
        takeTitle(service, fact, item.nameHash);
    if (!isEvidence(fact.kind) && fact.recipient.empty())
        return;
    Row* row = m_rows.row({number, recipientOf(fact.recipient, item.recipientHash), fact.kind, fact.viaRelay, fact.isUnsure});
    if (row == nullptr)
        return;
    if (row->count == 0)
        row->count = 1;
    else if (row->count < UINT32_MAX)
        row->count += once;
    if (fact.time)
        widen(row->first, row->last, *fact.time);
}

void MailTally::add(const MailBatch& batch)
{
    for (const MailBatch::Item& item : batch.m_items)
        add(batch.fact(item), item);
}

} // namespace recourse::imports
