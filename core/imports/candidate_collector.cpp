// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/candidate_collector.h"

#include "base/limits.h"
#include "base/redact.h"
#include "model/service_key.h"

#include <algorithm>
#include <limits>

namespace recourse::imports {

using base::Code;
using base::fail;
using domains::Site;
using domains::SiteKind;
using model::Candidate;
using model::Evidence;
using model::EvidenceKind;
using model::RecordFate;
using model::Verdict;

namespace {

constexpr int kLongestTitle = 200;
constexpr int kLongestRecipient = 320; // of an e-mail address
constexpr qsizetype kMostEvidence = 64; // of one candidate, before addresses are no longer told apart
constexpr int kVisitsForPossible = 2;
constexpr int kVisitsForLikely = 10;

/// Counts come from outside; their sum must not overflow.
int sumOf(int one, int other)
{
    return other > std::numeric_limits<int>::max() - one ? std::numeric_limits<int>::max() : one + other;
}

void widen(Evidence& evidence, const QDateTime& first, const QDateTime& last)
{
    for (const QDateTime& time : {first, last}) {
        if (!time.isValid())
            continue;
        if (!evidence.first.isValid() || time < evidence.first)
            evidence.first = time;
        if (!evidence.last.isValid() || time > evidence.last)
            evidence.last = time;
    }
}

bool isVisit(const Evidence& evidence)
{
    return evidence.kind == EvidenceKind::History;
}

/// What is not the service's own site says nothing about where it is: stores, and hosts where anybody can have a page.
bool isOfAnotherOwner(const QString& host)
{
    static const QStringList kHosts{QStringLiteral("play.google.com"), QStringLiteral("apps.apple.com"), QStringLiteral("itunes.apple.com"),
        QStringLiteral("chrome.google.com"), QStringLiteral("sites.google.com"), QStringLiteral("docs.google.com"), QStringLiteral("github.com"),
        QStringLiteral("gitlab.com"), QStringLiteral("sourceforge.net"), QStringLiteral("t.co"), QStringLiteral("bit.ly"), QStringLiteral("goo.gl"),
        QStringLiteral("tinyurl.com"), QStringLiteral("linktr.ee")};
    return kHosts.contains(host.startsWith(QStringLiteral("www.")) ? host.mid(4) : host);
}

/// A title that is an address is no name, and may hold what an address can hold.
bool isName(const QString& title)
{
    return !title.isEmpty() && !title.contains(QStringLiteral("://"));
}

} // namespace

/// Where evidence belongs.
struct CandidateCollector::Place
{
    QString domain;
    QString appId;
    QString reason; ///< why it belongs nowhere
    bool badAddress = false;
};

CandidateCollector::CandidateCollector(const CandidateOptions& options)
    : m_options(options)
{
}

base::Status CandidateCollector::add(const CandidateRecord& record)
{
    if (record.cut)
        warn(QStringLiteral("too_long"));
    const QString title = base::printable(record.title.trimmed(), kLongestTitle);
    if (!record.skipReason.isEmpty())
        return skip(record.line, title, record.skipReason);
    const Place place = placeOf(record, title);
    if (!place.reason.isEmpty())
        return skip(record.line, title, place.reason);
    if (place.badAddress)
        warn(QStringLiteral("bad_url"));
    if (const auto counted = countRecord(); !counted)
        return counted;
    const bool named = isName(title);
    const int candidate = candidateFor(place, named ? title : QString());
    addEvidence(candidate, record);
    const QString fault = place.badAddress ? QStringLiteral("bad_url") : record.cut ? QStringLiteral("too_long") : QString();
    const QString shown = named ? title : place.domain.isEmpty() ? place.appId : place.domain;
    m_list.lines.push_back({m_list.records, record.line, shown, RecordFate::Merged, fault});
    m_candidateOf.push_back(candidate);
    m_isVisit.push_back(record.kind == EvidenceKind::History);
    return {};
}

base::Status CandidateCollector::addBadRecord(int line)
{
    if (const auto skipped = skip(line, {}, QStringLiteral("bad_row")); !skipped)
        return skipped;
    m_list.lines.back().fate = RecordFate::Failed;
    return {};
}

base::Status CandidateCollector::addBreach(const NamedBreach& breach)
{
    const NamedBreach shown{base::printable(breach.name.trimmed(), kLongestTitle), base::printable(breach.address.trimmed().toLower(), kLongestRecipient)};
    if (shown.name.isEmpty())
        return skip(0, {}, QStringLiteral("empty"));
    const QString key = shown.name + QChar(u'\n') + shown.address;
    if (!m_breachKeys.contains(key)) {
        m_breachKeys.insert(key);
        m_list.breaches.append(shown);
    }
    return skip(0, shown.name, QStringLiteral("breach"));
}

CandidateList CandidateCollector::finish() &&
{
    m_visitsCount.resize(m_list.candidates.size());
    for (int i = 0; i < static_cast<int>(m_list.candidates.size()); ++i)
        judge(i);
    tellFates();
    dropEmpty();
    return std::move(m_list);
}

CandidateCollector::Place CandidateCollector::placeOf(const CandidateRecord& record, const QString& title) const
{
    Place place;
    place.appId = record.appId;
    const bool titleIsAddress = record.address.empty() && !title.isEmpty() && !isName(title);
    const QByteArray titleBytes = titleIsAddress ? title.toUtf8() : QByteArray();
    const std::string_view address = titleIsAddress ? std::string_view(titleBytes.constData(), static_cast<std::size_t>(titleBytes.size())) : record.address;
    const Site site = domains::siteOf(address, m_options.suffixes);
    if (site.kind == SiteKind::Web && !isOfAnotherOwner(site.host))
        place.domain = site.domain;
    else if (site.kind == SiteKind::App && place.appId.isEmpty())
        place.appId = site.host;
    else if (site.kind == SiteKind::Local || site.kind == SiteKind::Internal)
        place.reason = site.kind == SiteKind::Local ? QStringLiteral("local") : QStringLiteral("internal");
    place.badAddress = site.kind == SiteKind::Bad;
    if (place.domain.isEmpty() && place.reason.isEmpty())
        place.domain = domainOfTitle(title);
    if (place.domain.isEmpty() && place.appId.isEmpty() && !isName(title) && place.reason.isEmpty())
        place.reason = place.badAddress ? QStringLiteral("bad_url") : QStringLiteral("empty");
    return place;
}

/// Platforms name many services by their host ("ebay.de"); others may be in the table of well-known ones.
QString CandidateCollector::domainOfTitle(const QString& title) const
{
    if (title.isEmpty())
        return {};
    if (const auto known = m_options.domainByName.constFind(title.toCaseFolded()); known != m_options.domainByName.constEnd())
        return *known;
    if (!title.contains(u'.') || title.contains(u'@') || title.contains(u' '))
        return {};
    const QByteArray bytes = title.toUtf8();
    const Site site = domains::siteOf({bytes.constData(), static_cast<std::size_t>(bytes.size())}, m_options.suffixes);
    const QByteArray host = site.host.toLatin1();
    const bool real = site.kind == SiteKind::Web && m_options.suffixes.knowsEndingOf({host.constData(), static_cast<std::size_t>(host.size())});
    return real ? site.domain : QString();
}

base::Status CandidateCollector::countRecord()
{
    if (m_list.records >= base::kImportCandidateRecords)
        return fail(Code::InputTooLarge, QStringLiteral("records (limit %1)").arg(base::kImportCandidateRecords));
    ++m_list.records;
    return {};
}

base::Status CandidateCollector::skip(int line, const QString& title, const QString& reason)
{
    if (const auto counted = countRecord(); !counted)
        return counted;
    ++m_list.skipped[reason];
    m_list.lines.push_back({m_list.records, line, title.contains(QStringLiteral("://")) ? QString() : title, RecordFate::Skipped, reason});
    m_candidateOf.push_back(-1);
    m_isVisit.push_back(false);
    return {};
}

int CandidateCollector::candidateFor(const Place& place, const QString& title)
{
    Candidate fresh;
    fresh.domain = place.domain;
    fresh.appId = place.appId;
    fresh.title = title;
    const auto [known, added] = [this, key = model::serviceKey(fresh)] {
        const auto there = m_candidateByKey.constFind(key);
        if (there != m_candidateByKey.constEnd())
            return std::pair(*there, false);
        const int next = static_cast<int>(m_list.candidates.size());
        m_candidateByKey.insert(key, next);
        return std::pair(next, true);
    }();
    if (added) {
        m_list.candidates.push_back(std::move(fresh));
        return known;
    }
    Candidate& candidate = m_list.candidates[static_cast<std::size_t>(known)];
    if (candidate.title.isEmpty())
        candidate.title = title;
    if (candidate.appId.isEmpty())
        candidate.appId = place.appId;
    return known;
}

void CandidateCollector::addEvidence(int candidate, const CandidateRecord& record)
{
    Candidate& to = m_list.candidates[static_cast<std::size_t>(candidate)];
    if (record.kind != EvidenceKind::History)
        to.verdict = std::max(to.verdict, record.verdict);
    Evidence fresh;
    fresh.kind = record.kind;
    fresh.source = m_source;
    fresh.count = std::max(record.count, 1);
    if (to.evidence.size() < kMostEvidence) {
        fresh.recipient = base::printable(record.recipient.trimmed().toLower(), kLongestRecipient);
        fresh.viaRelay = record.viaRelay;
    }
    widen(fresh, record.first, record.last);
    const auto known = std::find_if(to.evidence.begin(), to.evidence.end(), [&fresh](const Evidence& other) {
        return other.kind == fresh.kind && other.source == fresh.source && other.recipient == fresh.recipient && other.viaRelay == fresh.viaRelay;
    });
    if (known == to.evidence.end()) {
        to.evidence.append(fresh);
        return;
    }
    known->count = sumOf(known->count, fresh.count);
    widen(*known, fresh.first, fresh.last);
}

/// Visits are judged at the end, when their number is known.
void CandidateCollector::judge(int candidate)
{
    Candidate& judged = m_list.candidates[static_cast<std::size_t>(candidate)];
    int visits = 0;
    for (const Evidence& evidence : std::as_const(judged.evidence)) {
        if (isVisit(evidence))
            visits = sumOf(visits, evidence.count);
    }
    const bool enough = visits >= kVisitsForPossible;
    m_visitsCount[static_cast<std::size_t>(candidate)] = enough;
    if (enough)
        judged.verdict = std::max(judged.verdict, visits >= kVisitsForLikely ? Verdict::Likely : Verdict::Possible);
    else
        judged.evidence.removeIf(isVisit);
}

/// The first record that counts for a candidate is what made it; those of visits that do not count are skipped after all.
void CandidateCollector::tellFates()
{
    std::vector<bool> seen(m_list.candidates.size(), false);
    for (std::size_t i = 0; i < m_list.lines.size(); ++i) {
        if (m_candidateOf[i] < 0)
            continue;
        const auto candidate = static_cast<std::size_t>(m_candidateOf[i]);
        model::ImportLine& line = m_list.lines[i];
        if (m_isVisit[i] && !m_visitsCount[candidate]) {
            line.fate = RecordFate::Skipped;
            line.reason = QStringLiteral("one_visit");
            ++m_list.skipped[line.reason];
        } else if (seen[candidate]) {
            ++m_list.merged;
        } else {
            seen[candidate] = true;
            line.fate = RecordFate::New;
        }
    }
}

void CandidateCollector::dropEmpty()
{
    std::vector<int> places;
    int next = 0;
    for (const Candidate& candidate : m_list.candidates)
        places.push_back(candidate.evidence.isEmpty() ? -1 : next++);
    for (std::size_t i = 0; i < m_list.lines.size(); ++i) {
        const bool counts = m_candidateOf[i] >= 0 && m_list.lines[i].fate != RecordFate::Skipped;
        m_list.candidateOf.push_back(counts ? places[static_cast<std::size_t>(m_candidateOf[i])] : -1);
    }
    std::erase_if(m_list.candidates, [](const Candidate& candidate) { return candidate.evidence.isEmpty(); });
}

} // namespace recourse::imports
