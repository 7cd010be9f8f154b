// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "imports/mail_tally.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace recourse::imports {

namespace {

using model::Verdict;

constexpr std::size_t kServicesOfOwnDomain = 3; ///< that write to addresses at a domain, until it counts as the user's own
constexpr int kLongestTitle = 80;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QDateTime moment(std::int64_t seconds)
{
    return seconds == INT64_MIN ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// A sender's name as it may be shown: without what relays add, and nothing that is an address.
QString shownTitle(const std::string& raw)
{
    static const QRegularExpression kRelayed(QStringLiteral("\\s*(\\[via [^\\]]*\\]|\\s-\\s\\S+(\\(a\\)|\\sat\\s)\\S+)\\s*$"));
    QString title;
    formats::MailWords().decode(raw, {}, 2 * kLongestTitle, title);
    title.remove(kRelayed);
    title = base::printable(title, kLongestTitle).trimmed();
    return title.contains(u'@') ? QString() : title;
}

/// What is found by way of a shared sender says less.
Verdict lowered(Verdict verdict)
{
    return verdict == Verdict::Confirmed ? Verdict::Likely : verdict == Verdict::Likely ? Verdict::Possible : verdict;
}

QStringList kindNames(std::uint16_t kinds, std::uint16_t relayed)
{
    std::set<QString> names;
    for (unsigned kind = 0; kind < static_cast<unsigned>(kMailKinds); ++kind) {
        const QString name = mailKindName(static_cast<MailKind>(kind));
        if ((kinds >> kind & 1U) != 0)
            names.insert(name);
        if ((relayed >> kind & 1U) != 0)
            names.insert(name + QStringLiteral("+relay"));
    }
    return {names.begin(), names.end()};
}

bool isEarlier(const model::Evidence& a, const model::Evidence& b)
{
    if (a.first.isValid() != b.first.isValid())
        return a.first.isValid();
    if (a.first != b.first)
        return a.first < b.first;
    return a.kind != b.kind ? a.kind < b.kind : a.recipient < b.recipient;
}

/// A service as it grows from its rows.
class ServiceView
{
public:
    explicit ServiceView(const QString& source)
        : m_source(source)
    {
    }

    void add(MailKind kind, bool viaRelay, bool isUnsure, const QString& recipient, std::int64_t count, std::int64_t first, std::int64_t last)
    {
        const Verdict verdict = isUnsure ? lowered(verdictOf(kind)) : verdictOf(kind);
        m_verdict = std::max(m_verdict, verdict);
        const model::Evidence evidence{evidenceKind(kind), m_source, recipient, static_cast<int>(std::min<std::int64_t>(count, INT32_MAX)), viaRelay,
            moment(first), moment(last)};
        const auto known = std::find_if(m_evidence.begin(), m_evidence.end(), [&](const model::Evidence& other) {
            return other.kind == evidence.kind && other.recipient == recipient && other.viaRelay == viaRelay;
        });
        if (known != m_evidence.end())
            join(*known, evidence);
        else
            m_evidence.append(evidence);
        if (!recipient.isEmpty())
            m_recipients.insert(recipient);
    }

    void finish(MailService& service)
    {
        std::sort(m_evidence.begin(), m_evidence.end(), isEarlier);
        for (const model::Evidence& evidence : std::as_const(m_evidence)) {
            if (evidence.first.isValid() && (!service.first.isValid() || evidence.first < service.first))
                service.first = evidence.first;
            if (evidence.last.isValid() && (!service.last.isValid() || evidence.last > service.last))
                service.last = evidence.last;
        }
        service.candidate.verdict = m_verdict;
        service.candidate.evidence = std::move(m_evidence);
        service.recipients = QStringList(m_recipients.begin(), m_recipients.end());
    }

private:
    static void join(model::Evidence& known, const model::Evidence& more)
    {
        known.count += more.count;
        known.first = !known.first.isValid() || (more.first.isValid() && more.first < known.first) ? more.first : known.first;
        known.last = !known.last.isValid() || (more.last.isValid() && more.last > known.last) ? more.last : known.last;
    }

    QString m_source;
    Verdict m_verdict = Verdict::None;
    QList<model::Evidence> m_evidence;
    std::set<QString> m_recipients;
};

} // namespace

/// Domains at which the user gets mail from several services, and which give mailboxes to nobody else: mail from there is from the
/// user, the family or colleagues.
std::vector<std::string_view> MailTally::ownDomains(const Places& rows, MailSenders& senders) const
{
    std::map<std::string, std::set<std::uint32_t>> writers;
    for (const auto* row : rows) {
        const std::string_view address = m_recipients[row->first.recipient];
        const std::string_view host = address.substr(std::min(address.size(), address.rfind('@') + 1));
        if (!isEvidence(row->first.kind) || host.empty() || senders.isFreemail(host) || senders.isRelay(host))
            continue;
        const std::string domain = senders.domainOf(host);
        std::set<std::uint32_t>& services = writers[domain];
        if (domain != m_services[row->first.service].domain && services.size() < kServicesOfOwnDomain)
            services.insert(row->first.service);
    }
    std::vector<std::string_view> own;
    for (const auto& [domain, services] : writers) {
        const auto known = m_serviceNumbers.find(domain);
        if (services.size() >= kServicesOfOwnDomain && known != m_serviceNumbers.end())
            own.push_back(known->first);
    }
    return own;
}

MailService MailTally::view(const Service& service, std::span<const Rows::value_type* const> rows, bool isOwn, const QString& source) const
{
    MailService result;
    result.candidate.domain = toText(service.domain);
    result.candidate.title = shownTitle(service.title);
    result.messages = service.messages;
    result.kinds = kindNames(service.kinds, service.relayed);
    ServiceView view(source);
    for (const auto* row : rows) {
        const RowKey& key = row->first;
        if (isEvidence(key.kind) && !isOwn)
            view.add(key.kind, key.viaRelay, key.isUnsure, toText(m_recipients[key.recipient]), row->second.count, row->second.first, row->second.last);
    }
    view.finish(result);
    return result;
}

std::vector<MailUse> MailTally::uses(const Places& rows, const std::vector<std::string_view>& own) const
{
    std::vector<MailUse> uses;
    for (const auto* row : rows) {
        const std::string_view domain = m_services[row->first.service].domain;
        if (row->first.recipient == 0 || domain.empty() || std::find(own.begin(), own.end(), domain) != own.end())
            continue;
        uses.push_back({m_recipients[row->first.recipient], domain, isEvidence(row->first.kind), row->second.count, row->second.first, row->second.last});
    }
    return uses;
}

MailFindings MailTally::findings(MailSenders& senders, const QString& source) const
{
    Places rows;
    rows.reserve(m_rows.size());
    for (const auto& row : m_rows)
        rows.push_back(&row);
    std::sort(rows.begin(), rows.end(), [](const auto* a, const auto* b) { return a->first.service < b->first.service; });
    const std::vector<std::string_view> own = ownDomains(rows, senders);

    MailFindings found;
    found.format = source;
    found.messages = m_messages;
    for (const auto& [word, skip] : {std::pair{"deleted", MailSkip::Deleted}, {"draft", MailSkip::Draft}, {"no_sender", MailSkip::NoSender}}) {
        if (const std::int64_t count = m_skipped[static_cast<std::size_t>(skip)]; count > 0)
            found.skipped.insert(QString::fromLatin1(word), count);
    }
    if (m_tooMany > 0)
        found.skipped.insert(QStringLiteral("too_many"), m_tooMany);
    found.services.reserve(m_services.size());
    std::size_t begin = 0;
    for (std::size_t number = 0; number < m_services.size(); ++number) {
        std::size_t end = begin;
        while (end < rows.size() && rows[end]->first.service == number)
            ++end;
        const Service& service = m_services[number];
        const bool isOwn = std::find(own.begin(), own.end(), service.domain) != own.end();
        found.services.push_back(view(service, std::span(rows).subspan(begin, end - begin), isOwn, source));
        begin = end;
    }
    std::sort(found.services.begin(), found.services.end(), [](const MailService& a, const MailService& b) {
        return a.candidate.domain != b.candidate.domain ? a.candidate.domain < b.candidate.domain : a.candidate.title < b.candidate.title;
    });
    AliasFindings aliases = findAliases(uses(rows, own), senders);
    found.aliases = std::move(aliases.aliases);
    found.leakSigns = std::move(aliases.signs);
    return found;
}

} // namespace recourse::imports
