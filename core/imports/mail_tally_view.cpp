// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "imports/mail_tally.h"

#include <QRegularExpression>

#include <algorithm>
#include <future>
#include <map>
#include <numeric>
#include <set>
#include <unordered_map>

namespace recourse::imports {

namespace {

using model::Verdict;

constexpr std::size_t kServicesOfOwnDomain = 3; ///< that write to addresses at a domain, until it counts as the user's own
constexpr int kLongestTitle = 80;
constexpr std::size_t kFewestServices = 1024; ///< that are worth a thread

QDateTime moment(std::int64_t seconds)
{
    return seconds == INT64_MIN ? QDateTime() : QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC);
}

/// A sender's name as it may be shown: without what relays add, and nothing that is an address.
QString shownTitle(const std::string& raw)
{
    static const QRegularExpression kRelayed(QStringLiteral("\\s*(\\[via [^\\]]*\\]|\\s-\\s\\S+(\\(a\\)|\\sat\\s)\\S+)\\s*$"));
    QString title = QString::fromUtf8(raw.data(), static_cast<qsizetype>(raw.size()));
    if (title.contains(QLatin1String("[via ")) || title.contains(QLatin1String(" - ")))
        title.remove(kRelayed);
    title = base::printable(title, kLongestTitle).trimmed();
    return title.contains(u'@') ? QString() : title;
}

/// What is found by way of a shared sender says less.
Verdict lowered(Verdict verdict)
{
    return verdict == Verdict::Confirmed ? Verdict::Likely : verdict == Verdict::Likely ? Verdict::Possible : verdict;
}

constexpr unsigned kRelayed = 16; ///< bits behind those of the kinds

/// `said` has the bits of the kinds, and behind them those of the kinds that came through a relay.
QStringList kindNames(std::uint32_t said)
{
    static const std::map<QString, unsigned> kBits = [] {
        std::map<QString, unsigned> bits;
        for (unsigned kind = 0; kind < static_cast<unsigned>(kMailKinds); ++kind) {
            const QString name = mailKindName(static_cast<MailKind>(kind));
            bits[name] |= 1U << kind;
            bits[name + QStringLiteral("+relay")] |= 1U << (kind + kRelayed);
        }
        return bits;
    }();
    QStringList names;
    for (const auto& [name, bits] : kBits) {
        if ((said & bits) != 0)
            names.append(name);
    }
    return names;
}

bool isEarlier(const model::Evidence& a, const model::Evidence& b)
{
    if (a.first.isValid() != b.first.isValid())
        return a.first.isValid();
    if (a.first != b.first)
        return a.first < b.first;
    if (a.kind != b.kind)
        return a.kind < b.kind;
    return a.recipient != b.recipient ? a.recipient < b.recipient : a.viaRelay < b.viaRelay;
}

bool standsBefore(const MailService& a, const MailService& b)
{
    return a.candidate.domain != b.candidate.domain ? a.candidate.domain < b.candidate.domain : a.candidate.title < b.candidate.title;
}

/// A service as it grows from its rows. Those of one recipient come one after another.
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
        if (m_recipients.isEmpty() || m_recipients.last() != recipient) {
            m_recipients.append(recipient);
            m_ofRecipient = m_evidence.size();
        }
        const auto known = std::find_if(m_evidence.begin() + m_ofRecipient, m_evidence.end(),
            [&](const model::Evidence& other) { return other.kind == evidence.kind && other.viaRelay == viaRelay; });
        if (known != m_evidence.end())
            join(*known, evidence);
        else
            m_evidence.append(evidence);
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
        m_recipients.removeAll(QString());
        m_recipients.sort();
        m_recipients.squeeze();
        m_evidence.squeeze();
        service.recipients = std::move(m_recipients);
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
    QStringList m_recipients;
    qsizetype m_ofRecipient = 0; ///< where the evidence of the last recipient begins
};

} // namespace

/// Domains at which the user gets mail from several services, and which give mailboxes to nobody else: mail from there is from the
/// user, the family or colleagues.
std::vector<std::string_view> MailTally::ownDomains(const Places& rows, MailSenders& senders) const
{
    std::map<std::string, std::set<std::uint32_t>> writers;
    for (const auto* row : rows) {
        const std::string_view address = m_recipients[row->key.recipient];
        const std::string_view host = address.substr(std::min(address.size(), address.rfind('@') + 1));
        if (!isEvidence(row->key.kind) || host.empty() || senders.isFreemail(host) || senders.isRelay(host))
            continue;
        const std::string domain(senders.domainOf(host));
        std::set<std::uint32_t>& services = writers[domain];
        if (domain != m_services[row->key.service].domain && services.size() < kServicesOfOwnDomain)
            services.insert(row->key.service);
    }
    std::vector<std::string_view> own;
    for (const auto& [domain, services] : writers) {
        const auto known = services.size() >= kServicesOfOwnDomain ? numberOf(domain) : TextIndex::kNone;
        if (known != TextIndex::kNone)
            own.push_back(m_services[known].domain);
    }
    return own; // in the order of the alphabet, as the writers are
}

/// Texts that many services have, made once a thread.
struct MailTally::SharedTexts
{
    QString source;
    std::vector<QString> recipients; ///< by their numbers; empty until they are met
    std::unordered_map<std::uint32_t, QStringList> kinds; ///< by the bits of `kindNames`
};

MailService MailTally::view(const Service& service, std::span<const Row* const> rows, SharedTexts& texts) const
{
    MailService result;
    result.candidate.domain = QString::fromUtf8(service.domain);
    result.candidate.title = shownTitle(service.title);
    result.messages = service.messages;
    const std::uint32_t said = service.kinds | static_cast<std::uint32_t>(service.relayed) << kRelayed;
    QStringList& kinds = texts.kinds[said];
    if (kinds.isEmpty())
        kinds = kindNames(said);
    result.kinds = kinds;
    ServiceView view(texts.source);
    for (const auto* row : rows) {
        const RowKey& key = row->key;
        if (!isEvidence(key.kind))
            continue;
        QString& recipient = texts.recipients[key.recipient];
        if (recipient.isEmpty())
            recipient = QString::fromUtf8(m_recipients[key.recipient]);
        view.add(key.kind, key.viaRelay, key.isUnsure, recipient, row->count, row->first, row->last);
    }
    view.finish(result);
    return result;
}

std::vector<MailUse> MailTally::uses(const Places& rows, const std::vector<std::string_view>& own) const
{
    std::vector<MailUse> uses;
    uses.reserve(rows.size());
    for (const auto* row : rows) {
        const std::string_view domain = m_services[row->key.service].domain;
        if (row->key.recipient == 0 || domain.empty() || std::binary_search(own.begin(), own.end(), domain))
            continue;
        uses.push_back({m_recipients[row->key.recipient], domain, kindBit(row->key.kind), row->count, row->first, row->last, false, row->key.viaRelay});
    }
    return uses;
}

std::vector<MailVisit> MailTally::visits(const std::vector<MailUse>& uses, MailSenders& senders)
{
    std::vector<MailVisit> visits;
    for (const MailUse& use : uses) {
        if ((use.kinds & kEvidenceKinds) == 0 && mayBeAlias(use.address, use.viaRelay, senders))
            visits.push_back({QString::fromUtf8(use.address), QString::fromUtf8(use.domain), use.kinds,
                static_cast<int>(std::min<std::int64_t>(use.count, INT32_MAX)), moment(use.first), moment(use.last)});
    }
    return visits;
}

/// Those of one service together, and of these those of one recipient.
MailTally::Places MailTally::sortedRows() const
{
    Places rows;
    rows.reserve(m_rows.size());
    m_rows.forEach([&](const Row& row) { rows.push_back(&row); });
    std::sort(rows.begin(), rows.end(), [](const Row* a, const Row* b) {
        return a->key.service != b->key.service ? a->key.service < b->key.service : a->key.recipient < b->key.recipient;
    });
    return rows;
}

/// In the order of domains and titles; those that look the same in the order of what was written.
std::vector<MailService> MailTally::services(
    const Places& rows, const std::vector<std::string_view>& own, const QString& source, unsigned threads) const
{
    std::vector<std::size_t> begins(m_services.size() + 1, 0);
    for (const Row* row : rows)
        ++begins[row->key.service + 1];
    std::partial_sum(begins.begin(), begins.end(), begins.begin());
    std::vector<std::uint32_t> order(m_services.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) { return m_services[a].key < m_services[b].key; });
    std::vector<MailService> found(order.size());
    const auto viewAll = [&](std::size_t from, std::size_t to) {
        SharedTexts texts{source, std::vector<QString>(m_recipients.size()), {}};
        for (; from < to; ++from) {
            const Service& service = m_services[order[from]];
            const std::size_t begin = begins[order[from]];
            const bool isOwn = std::binary_search(own.begin(), own.end(), service.domain);
            found[from] = view(service, std::span(rows).subspan(begin, isOwn ? 0 : begins[order[from] + 1] - begin), texts);
        }
    };
    const std::size_t share = std::max(kFewestServices, order.size() / std::max(threads, 1U) + 1);
    std::vector<std::future<void>> others;
    for (std::size_t from = share; from < order.size(); from += share)
        others.push_back(std::async(std::launch::async, viewAll, from, std::min(order.size(), from + share)));
    viewAll(0, std::min(order.size(), share));
    for (auto& other : others)
        other.get();
    if (!std::is_sorted(found.begin(), found.end(), standsBefore)) // titles, and what is no ASCII
        std::stable_sort(found.begin(), found.end(), standsBefore);
    return found;
}

MailFindings MailTally::findings(MailSenders& senders, const QString& source, unsigned threads)
{
    m_seen.clear();
    const Places rows = sortedRows();
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
    if (m_duplicates > 0)
        found.skipped.insert(QStringLiteral("duplicate"), m_duplicates);
    std::vector<MailUse> all = uses(rows, own);
    found.visits = visits(all, senders);
    AliasFindings aliases = findAliases(std::move(all), senders); // before the services, while there is room for what it works with
    found.aliases = std::move(aliases.aliases);
    found.leakSigns = std::move(aliases.signs);
    found.services = services(rows, own, source, threads);
    return found;
}

} // namespace recourse::imports
