// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/mail_alias.h"
#include "imports/mail_findings.h"
#include "imports/mail_reader.h"
#include "imports/mail_sender.h"
#include "imports/mail_title.h"
#include "imports/seen_messages.h"
#include "imports/text_index.h"

#include <array>
#include <cstdint>
#include <deque>
#include <span>
#include <string>
#include <string_view>
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
        std::size_t domainHash = 0; ///< made here, where other threads need not wait for it
        std::size_t recipientHash = 0;
        std::size_t nameHash = 0; ///< of display and local
        std::uint32_t text = 0; ///< where its texts stand: domain, recipient, title, display, local
        std::uint16_t domain = 0; ///< their lengths
        std::uint16_t recipient = 0;
        std::uint16_t title = 0;
        std::uint16_t display = 0;
        std::uint16_t local = 0;
    };

    [[nodiscard]] MailFact fact(const Item& item) const;

    std::vector<Item> m_items;
    std::string m_texts;
};

/// Counts what messages say, by service. A message that lies there twice counts once. Memory grows with the services and recipients, not with the messages, and has a bound: then
/// messages of services that are new are counted as skipped for "too_many". Below the bound, the order of the messages makes no
/// difference. For one thread at a time.
class MailTally
{
public:
    /// `rules` must outlive this.
    explicit MailTally(const MailRules& rules);

    void add(const MailBatch& batch);

    /// Services, aliases, signs and counts of messages. `source` is the word for the evidence's origin. Takes up to `threads` threads;
    /// what is found is the same. Forgets which messages were met, to make room: nothing may be added afterwards.
    [[nodiscard]] MailFindings findings(MailSenders& senders, const QString& source, unsigned threads = 1);

private:
    struct Service
    {
        std::string_view key; ///< domain, or a title with a mark before it
        std::string_view domain; ///< empty if only the title is known
        std::string title;
        std::uint64_t messages = 0;
        std::uint16_t kinds = 0; ///< bits by MailKind
        std::uint16_t relayed = 0; ///< the same for those that came through a relay
        MailKind titleKind = MailKind::Spam; ///< of the message that gave the title
        std::int64_t titleTime = 0; ///< the same
        std::size_t titleName = 0; ///< hash of the sender's name that the title was read from
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
    /// Messages of one kind from one service to one recipient.
    struct Row
    {
        RowKey key;
        std::uint32_t count = 0; ///< 0: the place is free; stays at the greatest there is
        std::int64_t first = INT64_MIN; ///< not known
        std::int64_t last = INT64_MIN;
    };
    /// Rows by their keys, up to a bound.
    class RowTable
    {
    public:
        /// The row of that key; nullptr if it is new and there is no room.
        [[nodiscard]] Row* row(const RowKey& key);
        [[nodiscard]] std::size_t size() const { return m_count; }
        template <class Use> void forEach(Use use) const
        {
            for (const Row& row : m_slots) {
                if (row.count > 0)
                    use(row);
            }
        }

    private:
        [[nodiscard]] Row& place(const RowKey& key);
        std::vector<Row> m_slots = std::vector<Row>(1024);
        std::size_t m_count = 0;
    };
    using Places = std::vector<const Row*>;
    struct SharedTexts;

    void add(const MailFact& fact, const MailBatch::Item& item);
    [[nodiscard]] bool isSeenAgain(const MailFact& fact, const MailBatch::Item& item);
    /// kNone if no service has that domain.
    [[nodiscard]] std::uint32_t numberOf(std::string_view domain) const;
    [[nodiscard]] std::uint32_t serviceOf(const MailFact& fact, std::size_t domainHash);
    [[nodiscard]] std::uint32_t recipientOf(std::string_view address, std::size_t hash);
    void takeTitle(Service& service, const MailFact& fact, std::size_t nameHash);
    [[nodiscard]] bool hasRoomFor(std::string_view text) const;
    [[nodiscard]] std::string_view keep(std::string_view text);
    [[nodiscard]] Places sortedRows() const;
    [[nodiscard]] std::vector<std::string_view> ownDomains(const Places& rows, MailSenders& senders) const;
    [[nodiscard]] MailService view(const Service& service, std::span<const Row* const> rows, SharedTexts& texts) const;
    [[nodiscard]] std::vector<MailService> services(
        const Places& rows, const std::vector<std::string_view>& own, const QString& source, unsigned threads) const;
    [[nodiscard]] std::vector<MailUse> uses(const Places& rows, const std::vector<std::string_view>& own) const;
    [[nodiscard]] static std::vector<MailVisit> visits(const std::vector<MailUse>& uses, MailSenders& senders);

    std::deque<std::string> m_texts; ///< what the keys point to
    std::size_t m_textBytes = 0; ///< of keys and titles
    std::vector<Service> m_services;
    TextIndex m_serviceNumbers;
    std::vector<std::string_view> m_recipients{std::string_view()};
    TextIndex m_recipientNumbers;
    RowTable m_rows;
    SeenMessages m_seen;
    MailTitles m_titles;
    std::int64_t m_messages = 0;
    std::int64_t m_tooMany = 0;
    std::int64_t m_duplicates = 0;
    std::array<std::int64_t, 4> m_skipped{}; ///< by MailSkip
};

} // namespace recourse::imports
