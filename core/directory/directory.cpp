// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/directory.h"

#include "directory/difference.h"

#include <algorithm>
#include <tuple>

namespace recourse::directory {

using model::DirectoryEntry;
using model::DirectoryKind;

namespace {

/// What a fact comes down to: two facts with the same words say the same.
QStringList saidBy(const DirectoryEntry& entry)
{
    switch (entry.kind) {
    case DirectoryKind::Deletion:
        return {entry.difficulty, entry.url};
    case DirectoryKind::TwoFactor:
    case DirectoryKind::Passkey: {
        QStringList methods = entry.methods;
        methods.sort();
        return methods;
    }
    case DirectoryKind::ChangePassword:
        return {entry.url};
    case DirectoryKind::SharedLogin:
        return QStringList(entry.quality) + entry.domains;
    case DirectoryKind::PrivacyContact:
    case DirectoryKind::Broker:
    case DirectoryKind::Authority:
        break;
    }
    return {entry.email, entry.form, entry.postal};
}

bool isSubsidiary(DirectoryKind kind)
{
    return kind == DirectoryKind::SharedLogin || kind == DirectoryKind::Authority || kind == DirectoryKind::Broker;
}

/// The same words from two directories are one fact; other words about the same hosts are a conflict.
void fold(std::vector<DirectoryFact>& facts)
{
    std::vector<DirectoryFact> kept;
    for (DirectoryFact& fact : facts) {
        const auto same = std::find_if(kept.begin(), kept.end(), [&](const DirectoryFact& before) {
            return before.entry->feed != fact.entry->feed && before.hosts == fact.hosts && saidBy(*before.entry) == saidBy(*fact.entry)
                && !fact.reportedWrong && !before.reportedWrong;
        });
        if (same != kept.end())
            same->alsoSaidBy << fact.entry->feed;
        else
            kept.push_back(std::move(fact));
    }
    for (DirectoryFact& fact : kept) {
        if (isSubsidiary(fact.entry->kind))
            continue;
        fact.conflicts = std::any_of(kept.begin(), kept.end(), [&](const DirectoryFact& other) {
            return &other != &fact && other.hosts == fact.hosts && other.entry->kind == fact.entry->kind
                && saidBy(*other.entry) != saidBy(*fact.entry);
        });
    }
    facts = std::move(kept);
}

int qualityBonus(const QString& quality)
{
    if (quality == QLatin1String("tested"))
        return 10;
    if (quality == QLatin1String("verified"))
        return 5;
    return quality == QLatin1String("scraped") ? -30 : 0;
}

bool hasAddress(const DirectoryEntry& entry)
{
    return !entry.email.isEmpty() || !entry.postal.isEmpty() || !entry.form.isEmpty();
}

/// Those that may act on a complaint about a company come first.
int authorityRank(const DirectoryEntry& entry, const QString& region)
{
    const bool forCompanies = entry.quality.isEmpty();
    const bool ofPlace = entry.countries.contains(region);
    if (forCompanies)
        return ofPlace ? 0 : 1;
    return entry.quality == QLatin1String("federal") ? 2 : 3;
}

} // namespace

const DirectoryService* Directory::find(const QString& domainOrKey) const
{
    auto found = m_byDomain.constFind(domainOrKey);
    if (found == m_byDomain.constEnd())
        found = m_byDomain.constFind(domainOrKey.toLower());
    if (found == m_byDomain.constEnd() && domainOrKey.startsWith(QLatin1String("www."))) // the site of a suffix: "www.gov.uk"
        found = m_byDomain.constFind(domainOrKey.mid(4));
    return found == m_byDomain.constEnd() ? nullptr : &m_services[static_cast<std::size_t>(*found)];
}

int Directory::trustOf(const DirectoryEntry& entry) const
{
    return m_trust.value(entry.feed) + qualityBonus(entry.quality);
}

DirectoryFact Directory::factOf(const DirectoryEntry& entry, const DirectoryService* service) const
{
    DirectoryFact fact;
    fact.entry = &entry;
    fact.asOf = m_asOf.value(entry.feed);
    if (service != nullptr) {
        for (const QString& host : entry.hosts) {
            const QString name = host.section(u'/', 0, 0);
            const bool here = std::any_of(service->domains.begin(), service->domains.end(),
                [&](const QString& domain) { return name == domain || name.endsWith(u'.' + domain); });
            if (here)
                fact.hosts << host;
        }
    }
    const auto report = m_reports.constFind(entry.feed + u'\n' + entry.feedId);
    if (report != m_reports.constEnd()) {
        fact.reportedWrong = report->said == saidDigest(entry);
        fact.changedSinceReport = !fact.reportedWrong;
        fact.reportNote = report->note;
        fact.reportedOn = report->on;
    }
    return fact;
}

void Directory::putInOrder(std::vector<DirectoryFact>& facts) const
{
    const auto rank = [this](const DirectoryFact& fact) {
        return std::tuple(fact.reportedWrong, !fact.hosts.isEmpty(), -trustOf(*fact.entry));
    };
    std::stable_sort(facts.begin(), facts.end(),
        [&](const DirectoryFact& left, const DirectoryFact& right) { return rank(left) < rank(right); });
}

std::vector<DirectoryFact> Directory::facts(const DirectoryService& service, DirectoryKind kind) const
{
    std::vector<DirectoryFact> found;
    for (const int index : service.entries) {
        const DirectoryEntry& entry = m_entries[static_cast<std::size_t>(index)];
        if (entry.kind == kind)
            found.push_back(factOf(entry, &service));
    }
    putInOrder(found);
    fold(found);
    return found;
}

std::optional<DirectoryFact> Directory::fact(model::DirectoryEntryId id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const DirectoryEntry& entry) { return entry.id == id; });
    if (found == m_entries.end())
        return std::nullopt;
    const DirectoryService* service = found->domains.isEmpty() ? nullptr : find(found->domains.first());
    return factOf(*found, service);
}

std::vector<DirectoryFact> Directory::contacts(const DirectoryService& service) const
{
    std::vector<DirectoryFact> all;
    std::vector<DirectoryFact> wrong;
    for (const DirectoryKind kind : {DirectoryKind::PrivacyContact, DirectoryKind::Broker, DirectoryKind::Deletion}) {
        for (DirectoryFact& fact : facts(service, kind)) {
            const bool usable = hasAddress(*fact.entry) && (kind != DirectoryKind::Deletion || !fact.entry->email.isEmpty());
            if (usable)
                (fact.reportedWrong ? wrong : all).push_back(std::move(fact));
        }
    }
    all.insert(all.end(), std::make_move_iterator(wrong.begin()), std::make_move_iterator(wrong.end()));
    return all;
}

std::vector<DirectoryFact> Directory::authorities(const QString& region) const
{
    const QString place = region.toUpper();
    const QString country = place.section(u'-', 0, 0);
    std::vector<DirectoryFact> found;
    for (const int index : m_authorities) {
        const DirectoryEntry& entry = m_entries[static_cast<std::size_t>(index)];
        const bool fits = std::any_of(entry.countries.begin(), entry.countries.end(), [&](const QString& code) {
            return code == place || code == country || (place == country && code.startsWith(country + u'-'));
        });
        if (fits)
            found.push_back(factOf(entry, nullptr));
    }
    std::stable_sort(found.begin(), found.end(), [&](const DirectoryFact& left, const DirectoryFact& right) {
        return std::tuple(left.reportedWrong, authorityRank(*left.entry, place), left.entry->names.value(0))
            < std::tuple(right.reportedWrong, authorityRank(*right.entry, place), right.entry->names.value(0));
    });
    return found;
}

bool Directory::fits(int service, const DirectoryQuery& query) const
{
    if (query.kind && (m_kinds[static_cast<std::size_t>(service)] & (1U << static_cast<unsigned>(*query.kind))) == 0)
        return false;
    if (query.country.isEmpty())
        return true;
    const QStringList& countries = m_services[static_cast<std::size_t>(service)].countries;
    return countries.contains(query.country) || (countries.contains(QLatin1String("ALL")) && !countries.contains(u'-' + query.country));
}

/// Lower is better; -1 if not all words are there.
int Directory::rankOf(int service, const QStringList& words) const
{
    const SearchText& text = m_texts[static_cast<std::size_t>(service)];
    int rank = 0;
    for (const QString& word : words) {
        const qsizetype at = text.all.indexOf(word);
        if (at < 0)
            return -1;
        if (text.name == word || text.domain == word)
            continue;
        if (text.name.startsWith(word) || text.domain.startsWith(word))
            rank += 1;
        else if (text.all.contains(u' ' + word))
            rank += 2;
        else
            rank += 3;
    }
    return rank;
}

DirectoryHits Directory::search(const DirectoryQuery& query) const
{
    const QStringList words = searchForm(query.words.left(200)).split(u' ', Qt::SkipEmptyParts);
    std::vector<std::pair<int, int>> ranked;
    for (int i = 0; i < static_cast<int>(m_services.size()); ++i) {
        const int rank = rankOf(i, words);
        if (rank >= 0 && fits(i, query))
            ranked.emplace_back(rank, i);
    }
    DirectoryHits hits;
    hits.total = static_cast<int>(ranked.size());
    const std::size_t most = query.limit > 0 ? std::min(ranked.size(), static_cast<std::size_t>(query.limit)) : ranked.size();
    std::partial_sort(ranked.begin(), ranked.begin() + static_cast<std::ptrdiff_t>(most), ranked.end());
    for (std::size_t i = 0; i < most; ++i)
        hits.services.push_back(ranked[i].second);
    return hits;
}

} // namespace recourse::directory
