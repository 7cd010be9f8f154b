// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_tally.h"

#include <algorithm>

namespace recourse::imports {

namespace {

// Bounds of memory: about 60 MB if all are reached. A long life's mailbox has some thousand services.
constexpr std::size_t kMostServices = 60'000;
constexpr std::size_t kMostRecipients = 60'000;
constexpr std::size_t kMostRows = 300'000;
constexpr std::size_t kLongestTitle = 300; ///< bytes
constexpr char kTitleMark = '\x01'; ///< before a title that stands for a domain

void widen(std::int64_t& first, std::int64_t& last, std::int64_t time)
{
    first = first == INT64_MIN ? time : std::min(first, time);
    last = std::max(last, time);
}

} // namespace

void MailBatch::add(const MailFact& fact)
{
    Item item;
    item.fact = fact;
    item.text = static_cast<std::uint32_t>(m_texts.size());
    item.domain = static_cast<std::uint16_t>(fact.domain.size());
    item.recipient = static_cast<std::uint16_t>(fact.recipient.size());
    item.title = static_cast<std::uint16_t>(std::min(fact.title.size(), kLongestTitle));
    m_texts.append(fact.domain).append(fact.recipient).append(fact.title.substr(0, item.title));
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
    fact.domain = texts.substr(0, item.domain);
    fact.recipient = texts.substr(item.domain, item.recipient);
    fact.title = texts.substr(std::size_t{item.domain} + item.recipient, item.title);
    return fact;
}

std::size_t MailTally::RowHash::operator()(const RowKey& key) const
{
    const std::uint64_t bits = std::uint64_t{key.service} << 32 | std::uint64_t{key.recipient} << 6 | static_cast<std::uint64_t>(key.kind) << 2
        | (key.viaRelay ? 2U : 0U) | (key.isUnsure ? 1U : 0U);
    return static_cast<std::size_t>((bits ^ bits >> 29) * 0x9E3779B97F4A7C15ULL >> 7);
}

std::uint32_t MailTally::serviceOf(const MailFact& fact)
{
    std::string named;
    std::string_view key = fact.domain;
    if (key.empty())
        key = named.append(1, kTitleMark).append(fact.title);
    const auto known = m_serviceNumbers.find(key);
    if (known != m_serviceNumbers.end())
        return known->second;
    if (m_services.size() >= kMostServices)
        return static_cast<std::uint32_t>(kMostServices);
    const auto number = static_cast<std::uint32_t>(m_services.size());
    const std::string_view kept = m_texts.emplace_back(key);
    m_serviceNumbers.emplace(kept, number);
    m_services.emplace_back();
    m_services.back().domain = fact.domain.empty() ? std::string_view() : kept;
    return number;
}

std::uint32_t MailTally::recipientOf(std::string_view address)
{
    if (address.empty())
        return 0;
    const auto known = m_recipientNumbers.find(address);
    if (known != m_recipientNumbers.end())
        return known->second;
    if (m_recipients.size() >= kMostRecipients)
        return 0;
    const auto number = static_cast<std::uint32_t>(m_recipients.size());
    const std::string_view kept = m_texts.emplace_back(address);
    m_recipientNumbers.emplace(kept, number);
    m_recipients.push_back(kept);
    return number;
}

void MailTally::add(const MailFact& fact)
{
    ++m_messages;
    if (fact.skip != MailSkip::None) {
        ++m_skipped[static_cast<std::size_t>(fact.skip)];
        return;
    }
    const std::uint32_t number = serviceOf(fact);
    if (number >= m_services.size()) {
        ++m_tooMany;
        return;
    }
    Service& service = m_services[number];
    ++service.messages;
    const auto bit = static_cast<std::uint16_t>(1U << static_cast<unsigned>(fact.kind));
    auto& kinds = fact.viaRelay ? service.relayed : service.kinds;
    kinds = static_cast<std::uint16_t>(kinds | bit);
    if (!fact.title.empty() && isEvidence(fact.kind) && (service.title.empty() || fact.kind < service.titleKind)) {
        service.title.assign(fact.title);
        service.titleKind = fact.kind;
    }
    if (!isEvidence(fact.kind) && fact.recipient.empty())
        return;
    const RowKey key{number, recipientOf(fact.recipient), fact.kind, fact.viaRelay, fact.isUnsure};
    auto row = m_rows.find(key);
    if (row == m_rows.end() && m_rows.size() < kMostRows)
        row = m_rows.emplace(key, Row()).first;
    if (row == m_rows.end())
        return;
    ++row->second.count;
    if (fact.time)
        widen(row->second.first, row->second.last, *fact.time);
}

void MailTally::add(const MailBatch& batch)
{
    for (const MailBatch::Item& item : batch.m_items)
        add(batch.fact(item));
}

} // namespace recourse::imports
