// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domains/site.h"
#include "formats/mail_address.h"
#include "formats/mail_words.h"
#include "imports/mail_rules.h"
#include "imports/text_index.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recourse::imports {

/// The service behind an address.
struct MailSender
{
    std::string domain; ///< registrable domain, lower case, punycode; empty if there is none
    bool freemail = false; ///< a person's mailbox at a provider of such
    bool viaRelay = false; ///< the address of a relay was taken apart
    bool shared = false; ///< somebody who sends for many: `domain` is as good as Reply-To or the name says, or empty
};

/// Finds the service behind addresses. Keeps what it learnt about hosts; for one thread.
class MailSenders
{
public:
    /// Both must outlive this.
    MailSenders(const MailRules& rules, const domains::SuffixList& suffixes);

    /// `replyTo` counts only where somebody sends for others; nullptr if there is none. `messageId` is a relay's last resort: it
    /// leaves the service's own. `alias` is what stands before the "@" of the user's address, if `from` holds it (see `beforeAlias`).
    [[nodiscard]] const MailSender& resolve(const formats::MailAddress& from, const formats::MailAddress* replyTo, std::string_view messageId = {},
        std::string_view alias = {});

    /// What stands in a relay's address before "_<alias>_abc"; empty if that is not in it.
    [[nodiscard]] static std::string_view beforeAlias(std::string_view local, std::string_view alias);

    /// True if `resolve` will look at the field Reply-To for mail from this host.
    [[nodiscard]] bool needsReplyTo(std::string_view name);

    /// True for hosts below one at which people have mailboxes: of those who take any address there ("shop@alex.fastmail.com").
    [[nodiscard]] bool isBelowFreemail(std::string_view name);
    /// True for hosts at which people have mailboxes, and those below.
    [[nodiscard]] bool isFreemail(std::string_view name);
    /// True for hosts of relays that give out an address for each service, and nothing else.
    [[nodiscard]] bool isRelay(std::string_view name);
    /// True for hosts at which some addresses are a relay's and others people's mailboxes.
    [[nodiscard]] bool isRelayInPart(std::string_view name);
    [[nodiscard]] const MailRules& rules() const { return m_rules; }

    /// The registrable domain of a host in any form, after the table of brands, or the host that others have names below
    /// ("pythonanywhere.com"); empty if it has none. Gone with the next call of anything here.
    [[nodiscard]] std::string_view domainOf(std::string_view host);

private:
    /// What is known of a host.
    struct Host
    {
        std::string_view domain; ///< gone with the next call
        const MailHostRule* rule = nullptr;
        bool exact = false; ///< the rule is the host's own
    };
    /// The same as it is kept. A mailbox may have tens of thousands, and every thread has its own.
    struct KnownHost
    {
        const MailHostRule* rule = nullptr;
        std::uint32_t text = 0; ///< where in `m_texts` its name begins
        std::uint8_t nameSize = 0;
        std::uint8_t domainSize = 0;
        bool isDomainApart = false; ///< it stands behind the name; otherwise it is the name's end
        bool exact = false;
    };

    [[nodiscard]] std::string_view nameOf(const KnownHost& known) const { return std::string_view(m_texts).substr(known.text, known.nameSize); }
    [[nodiscard]] Host hostOf(const KnownHost& known) const;
    [[nodiscard]] Host host(std::string_view name);
    [[nodiscard]] std::string asciiDomain(std::string_view name) const;
    /// The domain of who wrote by way of a relay; `m_writer` is the address as far as it is known.
    [[nodiscard]] std::string relayed(RelayForm form, const formats::MailAddress& from);
    [[nodiscard]] std::string afterSign(std::string_view local, bool underscores);
    [[nodiscard]] bool takeRelayed(const MailHostRule& rule, bool exact, const formats::MailAddress& from, std::string_view messageId);
    [[nodiscard]] bool isPerson(const MailHostRule& rule, bool exact, std::string_view local) const;
    [[nodiscard]] bool isOwnOfShared(const formats::MailAddress& from, const formats::MailAddress* replyTo);
    [[nodiscard]] std::string hostOfMessageId(std::string_view messageId);
    [[nodiscard]] std::string hostInName(std::string_view display);
    void resolveShared(const MailHostRule& rule, const formats::MailAddress& from, const formats::MailAddress* replyTo);

    const MailRules& m_rules;
    const domains::SuffixList& m_suffixes;
    std::vector<KnownHost> m_known;
    std::string m_texts;
    TextIndex m_knownNumbers; ///< in `m_known` by name
    std::string m_longDomain; ///< of a name that is not kept
    MailSender m_result;
    std::string_view m_alias; ///< of the user, while an address is resolved
    formats::MailAddress m_writer;
    formats::MailWords m_words;
    QString m_name;
};

} // namespace recourse::imports
