// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_alias.h"
#include "imports/mail_findings.h"
#include "imports/mail_reader.h"
#include "imports/mail_sender.h"

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recourse::imports {

/// Facts on their way from a reader to the tally, with texts of their own.
class MailBatch
{
public:
    void add(const MailFact& fact);
    [[nodiscard]] std::size_t size() const { return m_items.size(); }
    void clear();

private:
    friend class MailTally;
    struct Item
    {
        MailFact fact; ///< its texts are not set
        std::uint32_t text = 0; ///< where its texts stand: domain, recipient, title
        std::uint16_t domain = 0; ///< their lengths
        std::uint16_t recipient = 0;
        std::uint16_t title = 0;
    };

    [[nodiscard]] MailFact fact(const Item& item) const;

    std::vector<Item> m_items;
    std::string m_texts;
};

/// Counts what messages say, by service. Memory grows with the services and recipients, not with the messages, and has a bound: then
/// messages of services that are new are counted as skipped for "too_many". For one thread at a time.
class MailTally
{
public:
    void add(const MailBatch& batch);

    /// Services, aliases, signs and counts of messages. `source` is the word for the evidence's origin.
    [[nodiscard]] MailFindings findings(MailSenders& senders, const QString& source) const;

private:
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Numbers = std::unordered_map<std::string_view, std::uint32_t, TextHash>;

    struct Service
    {
        std::string_view domain; ///< empty if only the title is known
        std::string title; ///< encoded words not decoded
        std::uint64_t messages = 0;
        std::uint16_t kinds = 0; ///< bits by MailKind
        std::uint16_t relayed = 0; ///< the same for those that came through a relay
        MailKind titleKind = MailKind::Spam; ///< of the message that gave the title
    };
    struct RowKey
    {
        std::uint32_t service = 0;
        std::uint32_t recipient = 0; ///< 0: none
        MailKind kind = MailKind::Personal;
        bool viaRelay = false;
        bool isUnsure = false;
        bool operator==(const RowKey&) const = default;
    };
    struct RowHash
    {
        std::size_t operator()(const RowKey& key) const;
    };
    struct Row
    {
        std::int64_t count = 0;
        std::int64_t first = INT64_MIN; ///< not known
        std::int64_t last = INT64_MIN;
    };
    using Rows = std::unordered_map<RowKey, Row, RowHash>;
    using Places = std::vector<const Rows::value_type*>;

    void add(const MailFact& fact);
    [[nodiscard]] std::uint32_t serviceOf(const MailFact& fact);
    [[nodiscard]] std::uint32_t recipientOf(std::string_view address);
    [[nodiscard]] std::vector<std::string_view> ownDomains(const Places& rows, MailSenders& senders) const;
    [[nodiscard]] MailService view(const Service& service, std::span<const Rows::value_type* const> rows, bool isOwn, const QString& source) const;
    [[nodiscard]] std::vector<MailUse> uses(const Places& rows, const std::vector<std::string_view>& own) const;

    std::deque<std::string> m_texts; ///< what the keys point to
    std::vector<Service> m_services;
    Numbers m_serviceNumbers;
    std::vector<std::string_view> m_recipients{std::string_view()};
    Numbers m_recipientNumbers;
    Rows m_rows;
    std::int64_t m_messages = 0;
    std::int64_t m_tooMany = 0;
    std::array<std::int64_t, 4> m_skipped{}; ///< by MailSkip
};

} // namespace recourse::imports
