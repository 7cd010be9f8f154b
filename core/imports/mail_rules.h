// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "imports/phrase_finder.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace recourse::imports {

/// How a relay writes who wrote to it.
enum class RelayForm {
    Underscores, ///< "x_at_service_com_abc"
    Dots, ///< "x_at_service.com_user"
    Plus, ///< "alias+x=service.com"
    Display, ///< in the display name, "x(a)service.com", "x at service.com" or the address; else as with underscores
};

/// What the rules say about a host.
struct MailHostRule
{
    bool freemail = false; ///< addresses there belong to people
    bool shared = false; ///< sends for many services
    bool withAccounts = false; ///< shared, and people have accounts there too
    bool withPeople = false; ///< shared, and people have mailboxes there
    bool withTenants = false; ///< shared, and the label below it names the service that is sent for
    std::optional<RelayForm> relay;
    std::vector<std::string> relayOffices; ///< local parts with which the relay writes in its own name
    std::string brand; ///< the registrable domain of the service that sends from here; empty: as the host says
};

/// What a folder or label holds.
enum class MailFolder { Ordinary, Sent, Drafts, Spam };

/// Bits of what a subject says.
enum SubjectMark : std::uint32_t {
    SubjectSignUp = 1,
    SubjectSecurity = 2,
    SubjectTerms = 4,
    SubjectPurchase = 8,
    SubjectKinds = 0xF, ///< the four above
    SubjectUnlessBulk = 4, ///< shift: the same marks where the mail must have no sign of a list
    SubjectNever = 0x100, ///< advertising
    SubjectCode = 0x200, ///< words that stand before or behind a code
    SubjectNewsletter = 0x400, ///< asks to confirm that one wants a newsletter
    SubjectNewsletterWord = 0x800,
    SubjectCodeUnlessBulk = 0x1000, ///< like SubjectCode, for such mail as SubjectUnlessBulk
};

/// The tables of resources/rules/mail_senders.json and mail_subjects.json. Immutable; safe to share between threads.
class MailRules
{
public:
    /// Errors: RuleMalformed (`where` names file, record and field).
    [[nodiscard]] static base::Result<MailRules> parse(const QByteArray& senders, const QByteArray& subjects);

    /// The rule of a host in lower case, or of the nearest host above it that has one; nullptr if there is none. `exact` is told
    /// whether it is the host's own.
    [[nodiscard]] const MailHostRule* hostRule(std::string_view host, bool* exact = nullptr) const;
    /// True for the local part of an address that nobody reads ("no-reply", "newsletter").
    [[nodiscard]] bool isAutomatic(std::string_view local) const;
    /// True for the local parts that no provider of mailboxes gives to people ("noreply").
    [[nodiscard]] bool isNoReply(std::string_view local) const;
    [[nodiscard]] bool isBounce(std::string_view local) const;
    /// True for the local parts with which a sender for others writes in its own name.
    [[nodiscard]] bool isOwnOfShared(std::string_view local) const;
    /// True for the label before its domain with which a sender for others writes in its own name ("mail", "e").
    [[nodiscard]] bool isOwnSubdomainOfShared(std::string_view label) const { return m_sharedSubdomains.contains(label); }
    /// True for the local parts of offices, which no provider of mailboxes gives to people ("billing", "noreply").
    [[nodiscard]] bool isOffice(std::string_view local) const;

    /// True for the local parts that stand for a service or an office and for no person: all of these, and "info", "hello" and the like.
    [[nodiscard]] bool isDesk(std::string_view local) const;

    /// True for names that people give to addresses for everything ("hello", "shop"); lower case letters and digits alone.
    [[nodiscard]] bool isEverydayName(std::string_view name) const { return m_everydayNames.contains(name); }
    /// True if the rules know that both registrable domains belong to one company, in any country.
    [[nodiscard]] bool isOneCompany(std::string_view domain, std::string_view other) const;
    /// True for domains under endings under which a company takes its name in each country: of countries, and the common ones. Under
    /// others ("top", "win") anybody takes the names of others.
    [[nodiscard]] bool hasHomeEnding(std::string_view domain) const;
    /// The same of an ending by itself, without dots ("de", "couk").
    [[nodiscard]] bool isHomeEnding(std::string_view letters) const;
    /// True if a name is another and a word for mail ("acmemail", "newsacme").
    [[nodiscard]] bool isMailName(std::string_view name, std::string_view other) const;
    /// True for those who are told addresses in order to deliver, to be paid, or to ask for a review.
    [[nodiscard]] bool isHandler(std::string_view domain) const { return m_handlers.contains(domain); }
    /// True for those who pass addresses on to whom the user bought from, in any country.
    [[nodiscard]] bool isMarket(std::string_view domain) const;
    /// By its name in any language, ignoring case.
    [[nodiscard]] MailFolder folder(const QString& name) const;
    /// True for "re", "fwd" and what they are elsewhere; `mark` is folded, without its colon.
    [[nodiscard]] bool isReplyMark(const QString& mark) const { return m_replyMarks.contains(mark); }
    /// True for the words with which mail programs answer for people who are away; as above.
    [[nodiscard]] bool isAutomaticReplyMark(const QString& mark) const { return m_automaticReplies.contains(mark); }
    /// True for the words with which calendars begin their subjects; as above.
    [[nodiscard]] bool isCalendarMark(const QString& mark) const { return m_calendarMarks.contains(mark); }
    /// True for the local parts from which services write about accounts: those that take no answers, and "security" and the like.
    [[nodiscard]] bool isAccountSender(std::string_view local) const;
    /// True for the names under which services and others send news ("newsletter"), as a local part or as a name.
    [[nodiscard]] bool isNewsSender(std::string_view name) const;
    /// What a folded subject says, as bits of `SubjectMark`.
    [[nodiscard]] std::uint32_t subjectMarks(QStringView folded) const { return m_phrases.find(folded); }

private:
    friend class MailRulesReader;
    struct TextHash
    {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    using Words = std::unordered_set<std::string, TextHash, std::equal_to<>>;

    [[nodiscard]] bool isCountry(std::string_view ending) const;
    [[nodiscard]] bool holdsNoReply(const std::string& bare) const;

    std::unordered_map<std::string, MailHostRule, TextHash, std::equal_to<>> m_hosts;
    Words m_automaticNames;
    std::vector<std::string> m_noReplyParts;
    Words m_bounces;
    Words m_sharedOwn;
    Words m_sharedSubdomains;
    Words m_offices;
    Words m_everydayNames;
    std::unordered_map<std::string, int, TextHash, std::equal_to<>> m_companies; ///< by domain, and by its name if that is long enough
    Words m_endings; ///< of no country
    Words m_openEndings; ///< of countries, where anybody takes the names of others
    Words m_mailWords;
    Words m_handlers;
    Words m_markets; ///< domains, and their names if they are long enough
    Words m_accountSenders;
    Words m_newsSenders;
    QHash<QString, MailFolder> m_folders; ///< by folded name
    QSet<QString> m_replyMarks;
    QSet<QString> m_automaticReplies;
    QSet<QString> m_calendarMarks;
    PhraseFinder m_phrases;
};

} // namespace recourse::imports
