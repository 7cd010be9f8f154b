// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "domains/site.h"
#include "formats/mail_address.h"
#include "formats/mail_words.h"
#include "imports/mail_head.h"
#include "imports/mail_kind.h"
#include "imports/mail_list.h"
#include "imports/mail_rules.h"
#include "imports/mail_sender.h"
#include "imports/mail_title.h"

#include <QString>

#include <array>
#include <cstdint>
#include <cstring>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// What the place says about a message that lies there.
struct MailPlace
{
    MailFolder folder = MailFolder::Ordinary;
    std::optional<std::int64_t> time; ///< seconds since 1970, if the message has none of its own
};

/// Why a message tells nothing.
enum class MailSkip : std::uint8_t { None, Deleted, Draft, NoSender };

/// What one message says about accounts. The texts are those of the reader that made it and change with the next message.
struct MailFact
{
    MailSkip skip = MailSkip::None;
    MailKind kind = MailKind::Personal;
    std::string_view domain; ///< registrable domain of the service or sender; empty if only `title` is known
    /// The user's address it was sent to, lower case. Empty if that is not clear, and for what is no evidence also if it could not be
    /// an address that was given to one service only.
    std::string_view recipient;
    std::string_view title; ///< what stands for the service, as `MailTitles` says it, where the domain is not known
    std::string_view display; ///< of evidence: the sender's name as it stands, which holds the title where the domain is known
    std::string_view local; ///< of evidence: what stands before the "@" of the sender's address
    std::optional<std::int64_t> time; ///< seconds since 1970
    bool viaRelay = false;
    bool isUnsure = false; ///< sent by somebody who sends for many: the domain is as good as Reply-To or the name says
    bool isReply = false;
    /// What copies of the message share, in whatever form and folder they lie; 0: not known. Differs from run to run.
    std::size_t id = 0;
};

/// Reads header blocks. Keeps its buffers; for one thread.
class MailReader
{
public:
    /// Both tables must outlive this. Times after `latest` (seconds since 1970) are not believed.
    MailReader(const MailRules& rules, const domains::SuffixList& suffixes, const base::MailLimits& limits, std::int64_t latest);

    [[nodiscard]] const MailFact& read(std::string_view header, std::string_view separator, const MailPlace& place);

private:
    /// What a subject says, as far as that depends on nothing else.
    struct Subject
    {
        std::uint32_t marks = 0;
        bool isReply = false;
        bool isAutomaticReply = false;
        bool isCalendar = false;
    };
    /// One that was judged before, with its raw body.
    struct KnownSubject
    {
        Subject said;
        std::uint8_t size = 0; ///< 0: none yet
        std::array<char, 119> text; ///< the first `size` of them

        [[nodiscard]] bool is(std::string_view body) const { return body.size() == size && std::memcmp(body.data(), text.data(), size) == 0; }
    };

    [[nodiscard]] bool readSender(const MailHead& head);
    [[nodiscard]] std::string_view aliasInSender(const MailHead& head);
    void readSubject(const MailHead& head);
    void foldSubject(const MailHead& head);
    [[nodiscard]] Subject judgedSubject() const;
    void readRecipient(const MailHead& head);
    void readTime(const MailHead& head, std::string_view separator, const MailPlace& place);
    [[nodiscard]] MailFolder labelled(std::string_view labels);
    [[nodiscard]] MailKind kindOf(const MailHead& head, MailFolder folder);
    [[nodiscard]] MailKind kindBySubject(const MailHead& head);
    [[nodiscard]] std::uint32_t subjectMarks() const;
    [[nodiscard]] std::uint32_t countedMarks(const MailHead& head, bool bulk);
    [[nodiscard]] bool isFromPerson(const MailHead& head, bool bulk) const;
    [[nodiscard]] bool namesService(const MailHead& head);
    [[nodiscard]] MailAuthentication authentication(const MailHead& head) const;
    [[nodiscard]] bool isDiscussion(const MailHead& head);
    [[nodiscard]] bool isUnmarkedDiscussion(const MailHead& head);
    [[nodiscard]] bool isBounce(const MailHead& head) const;
    [[nodiscard]] bool isCalendar(const MailHead& head) const;
    [[nodiscard]] std::string_view unfold(std::string_view body);
    [[nodiscard]] std::span<const formats::MailAddress> addresses(std::string_view body, std::size_t most);

    /// Labels as they stand, and what they mean: a mailbox has a handful.
    struct Labels
    {
        std::string raw;
        MailFolder folder = MailFolder::Ordinary;
    };

    const MailRules& m_rules;
    const domains::SuffixList& m_suffixes;
    MailSenders m_senders;
    MailTitles m_titles;
    MailList m_list;
    std::int64_t m_latest;
    base::MailLimits m_limits;
    formats::MailWords m_words;
    formats::MailAddresses m_addresses;
    formats::MailAddress m_from;
    formats::MailAddress m_replyTo;
    std::vector<Labels> m_labels;
    std::string m_unfolded;
    std::string m_domain;
    std::string m_recipient;
    std::string m_alias;
    QString m_text;
    QString m_folded; ///< subject
    std::vector<KnownSubject> m_subjects; ///< by hash, the last of those that share a place: senders repeat themselves
    Subject m_subject;
    MailFact m_fact;
    bool m_freemail = false;
};

} // namespace recourse::imports
