// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_sender.h"

#include "domains/host_name.h"
#include "formats/mail_header.h"

#include <QRegularExpression>

#include <algorithm>

namespace recourse::imports {

namespace {

// Then all is forgotten. About 4 MB, with the index.
constexpr std::size_t kKnownHosts = 32'000;
constexpr std::size_t kKnownBytes = std::size_t{2} << 20;
constexpr std::size_t kLongestKnown = 255;
constexpr std::size_t kLongestHost = 1024; ///< bytes; names that are hosts have 253 as ASCII, and a quarter of that at least as UTF-8
constexpr qsizetype kLongestName = 200;
constexpr std::size_t kLongestWord = 64; ///< bytes of a local part (RFC 5321 §4.5.3.1.1)
constexpr int kMostPartsOfRelay = 2; ///< behind the first that a relay puts after the sender's host

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// True if a word of a local part begins as those that take no answers do ("keineantwortadresse", "account-noreply"). People's names
/// may hold such a beginning across two words ("eleanore.plymouth").
bool beginsAsNoReply(std::string_view local, const MailRules& rules)
{
    if (!rules.isAutomatic(local)) // nearly all
        return false;
    local = local.substr(0, kLongestWord);
    while (true) {
        for (std::size_t size = local.size(); size > 0; --size) {
            if (rules.isNoReply(local.substr(0, size)))
                return true;
        }
        const std::size_t end = local.find_first_of("-._");
        if (end == std::string_view::npos)
            return false;
        local.remove_prefix(end + 1);
    }
}

} // namespace

MailSenders::MailSenders(const MailRules& rules, const domains::SuffixList& suffixes)
    : m_rules(rules)
    , m_suffixes(suffixes)
{
}

std::string MailSenders::asciiDomain(std::string_view name) const
{
    const domains::AsciiHost ascii(name);
    std::string host(ascii.view());
    if (host.empty() && !isAscii(name))
        host = domains::normalisedHost(QString::fromUtf8(name)).toStdString();
    if (host.empty() || domains::isLocalName(host))
        return {};
    const std::string_view domain = m_suffixes.registrablePart(host);
    // A company that gives names to its customers writes from the very domain ("pythonanywhere.com").
    return domain.empty() && m_suffixes.sectionOf(host) == domains::SuffixSection::Private ? host : std::string(domain);
}

MailSenders::Host MailSenders::hostOf(const KnownHost& known) const
{
    const std::size_t nameEnd = std::size_t{known.text} + known.nameSize;
    const std::size_t domain = known.isDomainApart ? nameEnd : nameEnd - known.domainSize;
    return {std::string_view(m_texts).substr(domain, known.domainSize), known.rule, known.exact};
}

MailSenders::Host MailSenders::host(std::string_view name)
{
    if (name.size() > kLongestKnown) {
        m_longDomain = name.size() > kLongestHost ? std::string() : asciiDomain(name);
        return {m_longDomain, nullptr, false};
    }
    const std::size_t hash = TextIndex::hashOf(name);
    const std::uint32_t number = m_knownNumbers.find(hash, [&](std::uint32_t other) { return nameOf(m_known[other]) == name; });
    if (number != TextIndex::kNone)
        return hostOf(m_known[number]);
    if (m_known.size() >= kKnownHosts || m_texts.size() >= kKnownBytes) {
        m_known.clear();
        m_texts.clear();
        m_knownNumbers.clear();
    }
    KnownHost known;
    known.rule = m_rules.hostRule(name, &known.exact);
    const std::string domain = known.rule != nullptr && !known.rule->brand.empty() ? known.rule->brand : asciiDomain(name);
    known.text = static_cast<std::uint32_t>(m_texts.size());
    known.nameSize = static_cast<std::uint8_t>(name.size());
    known.domainSize = static_cast<std::uint8_t>(domain.size());
    known.isDomainApart = !name.ends_with(domain);
    m_texts.append(name).append(known.isDomainApart ? std::string_view(domain) : std::string_view());
    m_knownNumbers.insert(hash, static_cast<std::uint32_t>(m_known.size()));
    m_known.push_back(known);
    return hostOf(known);
}

std::string_view MailSenders::domainOf(std::string_view name)
{
    return host(name).domain;
}

std::string_view MailSenders::beforeAlias(std::string_view local, std::string_view alias)
{
    const std::string_view head = local.substr(0, std::min(local.size(), local.rfind('_')));
    if (alias.empty() || head.size() <= alias.size() || head[head.size() - alias.size() - 1] != '_')
        return {};
    const auto isSame = [](char a, char b) { return a == b || ((a | 0x20) == (b | 0x20) && (a | 0x20) >= 'a' && (a | 0x20) <= 'z'); };
    const std::string_view end = head.substr(head.size() - alias.size());
    return std::equal(end.begin(), end.end(), alias.begin(), isSame) ? head.substr(0, head.size() - alias.size() - 1) : std::string_view();
}

/// "x_at_service_com_abc", "x_at_service_com_alias_abc" or "x_at_service.com_user".
std::string MailSenders::afterSign(std::string_view local, bool underscores)
{
    constexpr std::string_view kSign = "_at_";
    const std::string_view before = underscores ? beforeAlias(local, m_alias) : std::string_view();
    local = before.empty() ? local : before;
    for (std::size_t sign = local.find(kSign); sign != std::string_view::npos; sign = local.find(kSign, sign + 1)) {
        const std::string_view rest = local.substr(sign + kSign.size());
        const std::size_t end = !before.empty() ? rest.size() : underscores ? rest.rfind('_') : rest.find('_');
        std::string service(rest.substr(0, end));
        if (underscores)
            std::replace(service.begin(), service.end(), '_', '.');
        for (char& c : service)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        // The relay's own parts stand behind; none of them is an ending of hosts.
        for (int dropped = 0; dropped <= kMostPartsOfRelay && !service.empty(); ++dropped) {
            if (const std::string_view domain = domainOf(service); m_suffixes.knowsEndingOf(domain)) {
                m_writer.local = local.substr(0, sign);
                m_writer.host = service;
                return std::string(domain);
            }
            const std::size_t last = service.rfind('.');
            service.resize(last == std::string::npos ? 0 : last);
        }
    }
    return {};
}

/// A host that the name gives as an address ("x@service.com", "x(a)service.com", "x(at)service.com", "x at service.com") or alone ("service.com").
std::string MailSenders::hostInName(std::string_view display)
{
    static const QRegularExpression kAddress(QStringLiteral("(?:@|\\(a\\)|[\\(\\[]at[\\)\\]]|\\bat\\s|^|\\s)\\s*((?:[\\w-]{1,63}\\.){1,8}[a-zA-Z][\\w-]{1,62})"),
        QRegularExpression::UseUnicodePropertiesOption);
    m_words.decode(display, {}, kLongestName, m_name);
    std::string found;
    auto matches = kAddress.globalMatch(m_name);
    while (matches.hasNext()) {
        const std::string_view domain = domainOf(matches.next().captured(1).toLower().toStdString());
        if (!domain.empty() && m_suffixes.knowsEndingOf(domain)) // "Dr.Smith" is no host
            found = std::string(domain); // the address stands behind the name
    }
    return found;
}

/// "<id@mail.service.com>"; empty for the names of those who send for many.
std::string MailSenders::hostOfMessageId(std::string_view messageId)
{
    std::string name(messageId.substr(messageId.rfind('@') + 1));
    name.erase(std::min(name.size(), name.find_first_of("> \t\r\n")));
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    const Host sender = host(name);
    const bool ofMany = sender.rule != nullptr && (sender.rule->shared || sender.rule->freemail || sender.rule->relay);
    return ofMany || !m_suffixes.knowsEndingOf(sender.domain) ? std::string() : std::string(sender.domain);
}

std::string MailSenders::relayed(RelayForm form, const formats::MailAddress& from)
{
    m_writer.display = from.display;
    m_writer.local.clear();
    m_writer.host.clear();
    switch (form) {
    case RelayForm::Underscores:
        return afterSign(from.local, true);
    case RelayForm::Dots:
        return afterSign(from.local, false);
    case RelayForm::Plus: {
        const std::size_t sign = from.local.rfind('=');
        std::string domain(sign == std::string::npos ? std::string_view() : domainOf(std::string_view(from.local).substr(sign + 1)));
        return domain.empty() ? hostInName(from.display) : domain;
    }
    case RelayForm::Display: {
        std::string domain = hostInName(from.display);
        return domain.empty() ? afterSign(from.local, true) : domain;
    }
    }
    return {};
}

/// True if the sender behind a relay's address was found, or if that cannot be.
bool MailSenders::takeRelayed(const MailHostRule& rule, bool exact, const formats::MailAddress& from, std::string_view messageId)
{
    std::string domain = relayed(*rule.relay, from);
    if (domain.empty() && !rule.freemail)
        domain = hostOfMessageId(messageId);
    if (!domain.empty() && domain != m_result.domain) {
        m_result.domain = std::move(domain);
        m_result.viaRelay = true;
        if (m_writer.host.empty())
            m_writer.host = m_result.domain;
        if (const MailHostRule* behind = host(m_writer.host).rule; behind != nullptr && behind->shared)
            resolveShared(*behind, m_writer, nullptr);
        return true;
    }
    // An address of the relay that does not tell who stands behind it; the relay's own mail comes from a named office.
    const bool isOffice = m_rules.isNoReply(from.local) || m_rules.isOwnOfShared(from.local)
        || (exact && std::find(rule.relayOffices.begin(), rule.relayOffices.end(), from.local) != rule.relayOffices.end());
    if (rule.freemail || !domain.empty() || isOffice)
        return false;
    m_result.domain.clear();
    m_result.viaRelay = true;
    m_result.shared = true;
    return true;
}

bool MailSenders::needsReplyTo(std::string_view name)
{
    const MailHostRule* rule = host(name).rule;
    return rule != nullptr && rule->shared;
}

bool MailSenders::isFreemail(std::string_view name)
{
    const MailHostRule* rule = host(name).rule;
    return rule != nullptr && rule->freemail;
}

bool MailSenders::isBelowFreemail(std::string_view name)
{
    const Host known = host(name);
    return known.rule != nullptr && known.rule->freemail && !known.exact;
}

bool MailSenders::isRelay(std::string_view name)
{
    const MailHostRule* rule = host(name).rule;
    return rule != nullptr && rule->relay && !rule->freemail;
}

bool MailSenders::isRelayInPart(std::string_view name)
{
    const MailHostRule* rule = host(name).rule;
    return rule != nullptr && rule->relay && rule->freemail;
}

/// True if a sender for others writes to its own customers: from its own host, and answers go there. What stands below its host are
/// mostly the names of those whom it sends for.
bool MailSenders::isOwnOfShared(const formats::MailAddress& from, const formats::MailAddress* replyTo)
{
    if (!m_rules.isOwnOfShared(from.local))
        return false;
    bool exact = host(from.host).exact;
    const std::size_t dot = from.host.find('.');
    if (!exact && dot != std::string::npos && m_rules.isOwnSubdomainOfShared(std::string_view(from.host).substr(0, dot)))
        static_cast<void>(m_rules.hostRule(std::string_view(from.host).substr(dot + 1), &exact));
    return exact && (replyTo == nullptr || domainOf(replyTo->host) == m_result.domain);
}

void MailSenders::resolveShared(const MailHostRule& rule, const formats::MailAddress& from, const formats::MailAddress* replyTo)
{
    if (rule.withAccounts && isOwnOfShared(from, replyTo))
        return;
    m_result.shared = true;
    m_result.domain.clear();
    if (replyTo != nullptr) {
        const Host answer = host(replyTo->host);
        if (answer.rule == nullptr || (!answer.rule->shared && !answer.rule->freemail && !answer.rule->relay))
            m_result.domain = answer.domain;
    }
    if (m_result.domain.empty()) {
        std::string named = hostInName(from.display);
        const MailHostRule* other = m_rules.hostRule(named);
        if (other == nullptr || (!other->shared && !other->freemail))
            m_result.domain = std::move(named);
    }
}

/// Below a provider's domain the provider itself writes; people have mailboxes at the domain alone, except under the names of its
/// offices and its own.
bool MailSenders::isPerson(const MailHostRule& rule, bool exact, std::string_view local) const
{
    if (rule.withPeople)
        return !m_rules.isAutomatic(local) && !m_rules.isOffice(local);
    const std::string_view provider = std::string_view(m_result.domain).substr(0, m_result.domain.find('.'));
    return rule.freemail && exact && !m_rules.isOffice(local) && !formats::isMailWord(local, provider) && !beginsAsNoReply(local, m_rules);
}

const MailSender& MailSenders::resolve(const formats::MailAddress& from, const formats::MailAddress* replyTo, std::string_view messageId, std::string_view alias)
{
    m_alias = alias;
    const Host known = host(from.host);
    const MailHostRule* const rule = known.rule;
    m_result.domain = known.domain;
    m_result.freemail = false;
    m_result.viaRelay = false;
    m_result.shared = false;
    if (rule == nullptr)
        return m_result;
    if (rule->relay && takeRelayed(*rule, known.exact, from, messageId))
        return m_result;
    m_result.freemail = isPerson(*rule, known.exact, from.local);
    if (rule->shared && !m_result.freemail)
        resolveShared(*rule, from, replyTo);
    return m_result;
}

} // namespace recourse::imports
