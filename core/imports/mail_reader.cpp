// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/mail_reader.h"

#include "domains/host_name.h"
#include "formats/mail_date.h"
#include "formats/mail_header.h"
#include "formats/mail_mbox.h"
#include "imports/mail_subject_text.h"
#include "imports/seen_messages.h"

#include <algorithm>

namespace recourse::imports {

namespace {

using formats::isMailWord;
using formats::isOneMailbox;

constexpr std::int64_t kEarliest = 631'152'000; ///< 1990: before that there were no accounts to forget
constexpr std::size_t kDeleted = 0x0008; ///< Thunderbird's mark for messages that it only has to clear away
constexpr std::size_t kKnownLabels = 64;
constexpr std::size_t kKnownSubjects = 16'384; ///< a power of two; 2 MB
constexpr std::size_t kMostRecipients = 4; ///< looked at; from two on it is not clear which is the user's
constexpr std::size_t kLongestAddress = 320; ///< RFC 3696 §3

bool isDeleted(std::string_view mozillaStatus)
{
    std::size_t value = 0;
    for (const char c : withoutBlanks(mozillaStatus).substr(0, 8)) {
        const char low = static_cast<char>(c | 0x20);
        if (!((c >= '0' && c <= '9') || (low >= 'a' && low <= 'f')))
            return false;
        value = value * 16 + static_cast<std::size_t>(c <= '9' ? c - '0' : low - 'a' + 10);
    }
    return (value & kDeleted) != 0;
}

bool saysSpam(std::string_view flag)
{
    return startsAs(flag, "yes") || startsAs(flag, "true");
}

/// True for hosts that may also be written otherwise: in Unicode or in punycode.
bool mayHaveForms(std::string_view host)
{
    return std::any_of(host.begin(), host.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }) || host.find("xn--") != std::string_view::npos || host.find("XN--") != std::string_view::npos;
}

/// Of all forms the one that people read.
std::string shownHost(const std::string& host)
{
    const QString normalised = domains::normalisedHost(QString::fromStdString(host));
    return normalised.isEmpty() ? host : domains::displayHost(normalised).toStdString();
}

/// True if there is one, perhaps several times. Of as many as are looked at there may be more.
bool isOneAddress(std::span<const formats::MailAddress> found)
{
    const auto isFirst = [&](const formats::MailAddress& other) { return isSameAddress(other, found.front()); };
    return found.size() == 1 || (!found.empty() && found.size() < kMostRecipients && std::all_of(found.begin(), found.end(), isFirst));
}

} // namespace

MailReader::MailReader(const MailRules& rules, const domains::SuffixList& suffixes, const base::MailLimits& limits, std::int64_t latest)
    : m_rules(rules)
    , m_suffixes(suffixes)
    , m_senders(rules, suffixes)
    , m_titles(rules)
    , m_latest(latest)
    , m_limits(limits)
    , m_labels(kKnownLabels)
    , m_subjects(kKnownSubjects)
{
}

std::string_view MailReader::unfold(std::string_view body)
{
    formats::unfoldMailBody(body, m_limits.fieldBytes, m_unfolded);
    return m_unfolded;
}

/// The addresses of a field. Some programs encode all of it, with the addresses.
std::span<const formats::MailAddress> MailReader::addresses(std::string_view body, std::size_t most)
{
    const auto found = m_addresses.read(unfold(body), most);
    if (!found.empty() || m_unfolded.find("=?") == std::string::npos)
        return found;
    m_words.decode(m_unfolded, {}, static_cast<qsizetype>(m_limits.fieldBytes), m_text);
    m_unfolded = m_text.toStdString();
    return m_addresses.read(m_unfolded, most);
}

MailFolder MailReader::labelled(std::string_view labels)
{
    Labels& known = m_labels[std::hash<std::string_view>{}(labels) % kKnownLabels];
    if (known.raw == labels)
        return known.folder;
    known.raw.assign(labels);
    known.folder = MailFolder::Ordinary;
    m_words.decode(unfold(labels), {}, static_cast<qsizetype>(m_limits.fieldBytes), m_text);
    for (const QString& label : m_text.split(u',')) {
        QString name = label.trimmed();
        if (name.size() > 1 && name.startsWith(u'"') && name.endsWith(u'"'))
            name = name.mid(1, name.size() - 2);
        const MailFolder folder = m_rules.folder(name);
        known.folder = folder == MailFolder::Ordinary ? known.folder : folder;
    }
    return known.folder;
}

/// The local part of the user's own address, if the sender's is one of a relay that holds it: "x_at_service_com_<own>_abc".
std::string_view MailReader::aliasInSender(const MailHead& head)
{
    if (m_from.local.find("_at_") == std::string::npos) // nearly all
        return {};
    for (const std::string_view field : {head.to, head.deliveredTo}) {
        for (const formats::MailAddress& address : m_addresses.read(unfold(field), kMostRecipients)) {
            if (!MailSenders::beforeAlias(m_from.local, address.local).empty()) {
                m_alias = address.local;
                return m_alias;
            }
        }
    }
    return {};
}

bool MailReader::readSender(const MailHead& head)
{
    for (const std::string_view field : {head.originalFrom, head.from, head.sender}) {
        const auto found = addresses(field, 1);
        if (found.empty())
            continue;
        m_from = found.front();
        const formats::MailAddress* replyTo = nullptr;
        if (m_senders.needsReplyTo(m_from.host)) {
            const auto answers = m_addresses.read(unfold(head.replyTo), 1);
            if (!answers.empty())
                m_replyTo = answers.front();
            replyTo = answers.empty() ? nullptr : &m_replyTo;
        }
        const MailSender& service = m_senders.resolve(m_from, replyTo, head.messageId, aliasInSender(head));
        m_domain = service.domain;
        m_freemail = service.freemail;
        m_fact.viaRelay = service.viaRelay;
        m_fact.isUnsure = service.shared;
        m_fact.domain = m_domain;
        if (!m_domain.empty())
            return true;
        m_fact.title = m_titles.withoutDomain(m_from);
        if (service.shared && !m_from.display.empty())
            return !m_fact.title.empty(); // without both nothing is left but a person's name
    }
    return false;
}

void MailReader::readTime(const MailHead& head, std::string_view separator, const MailPlace& place)
{
    const auto believed = [this](std::optional<std::int64_t> time) { return time && *time >= kEarliest && *time <= m_latest; };
    m_fact.time = formats::mailDate(head.date);
    if (!believed(m_fact.time))
        m_fact.time = formats::mailDate(head.received.substr(head.received.rfind(';') + 1)); // without a ";" all of it
    if (!believed(m_fact.time))
        m_fact.time = formats::mboxSeparatorDate(separator);
    if (!believed(m_fact.time))
        m_fact.time = place.time;
    if (!believed(m_fact.time))
        m_fact.time.reset();
}

/// The address that the sender wrote to: what stands in To, unless that is not clear or the sender's own; else the envelope's.
void MailReader::readRecipient(const MailHead& head)
{
    const bool evidence = isEvidence(m_fact.kind);
    const bool stranger = !m_fact.isReply && (m_fact.kind == MailKind::Personal || m_fact.kind == MailKind::Spam || m_fact.kind == MailKind::Spoof);
    m_list.read(head);
    const auto take = [&](const formats::MailAddress& address) {
        if (m_list.isAddress(address))
            return;
        const auto mayBeAlias = [&] { return m_fact.viaRelay || address.local.find('+') != std::string::npos || !m_senders.isFreemail(address.host) || m_senders.isBelowFreemail(address.host); };
        // What only quotes allow is a misprint, or nothing that other programs take for an address.
        if (address.local.find(' ') != std::string::npos || address.local.size() + address.host.size() > kLongestAddress || !(evidence || (stranger && mayBeAlias() && !isOneMailbox(m_from, address))))
            return;
        m_recipient.assign(address.local).append("@").append(mayHaveForms(address.host) ? shownHost(address.host) : address.host);
        std::transform(m_recipient.begin(), m_recipient.end(), m_recipient.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c; });
    };
    m_recipient.clear();
    const auto to = addresses(head.to, kMostRecipients);
    if (isOneAddress(to) && !m_list.isAddress(to.front()) && (m_freemail || m_senders.domainOf(to.front().host) != m_domain)) {
        take(to.front());
    } else if (const auto envelope = m_addresses.read(unfold(head.deliveredTo), 1); !envelope.empty()) {
        take(envelope.front());
    }
    m_fact.recipient = m_recipient;
}

/// People's lists whose programs leave no List-Post: the list is another's than the sender, who is no service, or it was written to.
bool MailReader::isUnmarkedDiscussion(const MailHead& head)
{
    m_list.read(head);
    if (!head.listPost.empty() || !m_list.isNamed() || m_rules.isDesk(m_from.local))
        return false;
    const auto to = m_addresses.read(unfold(head.to), kMostRecipients);
    if (std::any_of(to.begin(), to.end(), [this](const formats::MailAddress& address) { return m_list.isAddress(address); }))
        return !m_list.isAddress(m_from) || m_from.display.find(" via ") != std::string::npos; // as lists write for those who must not be forged
    if (m_domain.empty() || m_senders.needsReplyTo(m_list.host()))
        return false;
    if (const std::string_view domain = m_senders.domainOf(m_list.host()); domain.empty() || domain == m_domain)
        return false;
    return m_list.isByListProgram() || !(head.listUnsubscribe || head.hasFeedbackId || head.fromMachine);
}

bool MailReader::isDiscussion(const MailHead& head)
{
    if (!canPost(head))
        return (m_freemail && !head.listId.empty()) || isUnmarkedDiscussion(head);
    if (!m_rules.isAutomatic(m_from.local))
        return true;
    // A service that reports from its own lists (and takes answers by mail) is no discussion.
    const std::string_view list = head.listId.substr(head.listId.rfind('<') + 1);
    return m_senders.domainOf(withoutBlanks(list.substr(0, list.find('>')))) != m_domain;
}

bool MailReader::isBounce(const MailHead& head) const
{
    return withoutBlanks(head.returnPath) == "<>" || head.failedRecipients || m_rules.isBounce(m_from.local) || startsAs(head.autoSubmitted, "auto-replied")
        || startsAs(head.contentType, "multipart/report");
}

/// A calendar's word before a colon is none of a calendar where services write "Cancelled: your order".
bool MailReader::isCalendar(const MailHead& head) const
{
    if (startsAs(head.contentType, "text/calendar") || startsAs(m_from.local, "calendar-"))
        return true;
    if (!m_subject.isCalendar || m_rules.isAutomatic(m_from.local))
        return false;
    const bool bulk = isBulk(head);
    constexpr std::uint32_t kOfServices = SubjectKinds | SubjectPurchase << SubjectUnlessBulk;
    return isFromPerson(head, bulk) || (!bulk && (m_subject.marks & kOfServices) == 0);
}

/// Written by hand: a program for that left its name, and nothing speaks for a machine.
bool MailReader::isFromPerson(const MailHead& head, bool bulk) const
{
    return head.fromPerson && !bulk && !head.hasFeedbackId && !head.fromMachine && !startsAs(head.autoSubmitted, "auto-generated")
        && !m_rules.isAutomatic(m_from.local);
}

/// The marks of the subject that count in such a message.
std::uint32_t MailReader::countedMarks(const MailHead& head, bool bulk)
{
    const std::uint32_t found = m_subject.marks;
    const std::uint32_t strong = found & SubjectKinds;
    const std::uint32_t weak = found >> SubjectUnlessBulk & SubjectKinds;
    if ((found & SubjectNever) != 0)
        return strong & (bulk ? SubjectTerms : SubjectSignUp | SubjectSecurity | SubjectTerms);
    if (!bulk)
        return strong | weak;
    if ((weak & SubjectSecurity) != 0 && m_rules.isAccountSender(m_from.local))
        return strong | SubjectSecurity;
    // Those who write news write them about the passwords, terms and bills of others, too.
    constexpr std::uint32_t kDoubtful = SubjectSecurity | SubjectTerms | SubjectPurchase;
    if ((strong & kDoubtful) != 0 && m_rules.isNewsSender(m_from.local) && !namesService(head) && !holdsCode(m_folded) && !m_folded.contains(u'#'))
        return strong & ~kDoubtful;
    return (weak & SubjectSignUp) != 0 && namesService(head) ? strong | SubjectSignUp : strong;
}

MailKind MailReader::kindBySubject(const MailHead& head)
{
    const bool bulk = isBulk(head);
    if (isFromPerson(head, bulk))
        return MailKind::Personal;
    if (hasTitleOfOthers(head))
        return MailKind::Newsletter;
    if (m_subject.isReply)
        return MailKind::Personal;
    const std::uint32_t marks = countedMarks(head, bulk);
    if ((marks & SubjectSecurity) != 0)
        return MailKind::Security;
    if ((marks & SubjectSignUp) != 0)
        return MailKind::SignUp;
    if ((marks & SubjectTerms) != 0)
        return MailKind::Terms;
    if ((marks & SubjectPurchase) != 0)
        return MailKind::Purchase;
    const bool automatic = bulk || head.hasFeedbackId || head.fromMachine || (m_subject.marks & SubjectNewsletter) != 0
        || startsAs(head.autoSubmitted, "auto-generated") || m_rules.isAutomatic(m_from.local);
    return automatic ? MailKind::Newsletter : MailKind::Personal;
}

/// As the receiving server judged the host in From, which is not the service's own where a brand or a relay writes for it.
MailAuthentication MailReader::authentication(const MailHead& head) const
{
    const domains::AsciiHost host(m_from.host);
    const std::string_view domain = m_suffixes.registrablePart(host.view());
    return authenticationOf(head, domain.empty() ? std::string_view(m_domain) : domain, m_suffixes);
}

MailKind MailReader::kindOf(const MailHead& head, MailFolder folder)
{
    if (folder == MailFolder::Sent)
        return MailKind::Sent;
    if (isBounce(head))
        return MailKind::Bounce;
    if (isDiscussion(head))
        return MailKind::List;
    if (head.authentications > 0 && authentication(head) == MailAuthentication::Failed)
        return MailKind::Spoof;
    if (folder == MailFolder::Spam || saysSpam(head.spamFlag))
        return MailKind::Spam;
    readSubject(head);
    if (m_subject.isAutomaticReply)
        return MailKind::Bounce;
    if (isCalendar(head))
        return MailKind::Calendar;
    return m_freemail ? MailKind::Personal : kindBySubject(head);
}

const MailFact& MailReader::read(std::string_view header, std::string_view separator, const MailPlace& place)
{
    m_fact = {};
    const MailHead head = readMailHead(header);
    const MailFolder label = head.gmailLabels.empty() ? MailFolder::Ordinary : labelled(head.gmailLabels);
    const MailFolder folder = label == MailFolder::Ordinary ? place.folder : label;
    if (isDeleted(head.mozillaStatus)) {
        m_fact.skip = MailSkip::Deleted;
    } else if (folder == MailFolder::Drafts) {
        m_fact.skip = MailSkip::Draft;
    } else if (isOfFeed(head) || !readSender(head)) {
        m_fact.skip = MailSkip::NoSender;
    } else {
        m_fact.id = copiesId(head);
        m_fact.kind = kindOf(head, folder);
        if (isEvidence(m_fact.kind) && !m_domain.empty()) {
            m_fact.display = m_from.display;
            m_fact.local = m_from.local;
        }
        if (isEvidence(m_fact.kind) || m_fact.kind == MailKind::Personal || m_fact.kind >= MailKind::Spoof)
            readRecipient(head);
        readTime(head, separator, place);
    }
    return m_fact;
}

} // namespace recourse::imports
