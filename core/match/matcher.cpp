// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/matcher.h"

#include "match/hits.h"
#include "match/parallel.h"

#include <algorithm>

namespace recourse::match {

Matcher::Matcher(MatchContext context, QDate today, const std::vector<model::Account>& accounts,
    const std::vector<model::Breach>& breaches, unsigned threads)
    : m_context(std::make_unique<const MatchContext>(std::move(context)))
    , m_today(today)
    , m_tables(*m_context, today)
{
    m_tables.load(accounts, breaches, threads);
    matchAll(threads);
    // Where the system gives no thread, it is done when it is asked for.
    const bool now = threads > 1 && accounts.size() >= kParallelItems;
    const auto policy = now ? std::launch::async | std::launch::deferred : std::launch::deferred;
    m_indexed = std::async(policy, [this] { m_tables.index(); }).share();
}

Matcher::~Matcher() = default;

/// Tells the processor, step by step, which rows the accounts after this one lead to.
void Matcher::expectAfter(std::size_t account) const
{
    const auto& rows = m_tables.accounts();
    const Chains& breaches = m_tables.breachesByDomain();
    if (account + 3 * kAhead >= rows.size())
        return;
    breaches.expect(rows[account + 3 * kAhead].domain);
    breaches.expectEntry(rows[account + 2 * kAhead].domain);
    if (const Position breach = breaches.first(rows[account + kAhead].domain); breach != kNowhere)
        expectAt(m_tables.breaches().data() + breach);
    if (const ServiceRow* service = m_tables.serviceOf(rows[account + kAhead]))
        expectAt(service);
}

void Matcher::matchAll(unsigned threads)
{
    const std::size_t accounts = m_tables.accounts().size();
    m_spans.resize(accounts);
    const std::size_t parts = partsFor(accounts, threads);
    std::vector<base::LargeVector<Match>> found(parts);
    inParts(accounts, parts, threads, [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::vector<Hit> hits;
        base::LargeVector<Match> matches;
        matches.reserve(part == 0 ? accounts : end - begin); // the others are added to the first
        for (std::size_t at = begin; at < end; ++at) {
            expectAfter(at);
            const AccountRow& account = m_tables.accounts()[at];
            findHits(hits, account, m_tables);
            m_spans[at] = {static_cast<std::uint32_t>(matches.size()), static_cast<std::uint32_t>(hits.size())};
            for (const Hit& hit : hits)
                matches.push_back({hit, judge(account, hit, m_tables)});
        }
        found[part] = std::move(matches);
    });
    m_matches = std::move(found.front());
    for (std::size_t part = 1; part < parts; ++part) {
        const auto before = static_cast<std::uint32_t>(m_matches.size());
        for (std::size_t at = accounts * part / parts; at < accounts * (part + 1) / parts; ++at)
            m_spans[at].first += before;
        m_matches.insert(m_matches.end(), found[part].begin(), found[part].end());
    }
    m_size = m_matches.size();
}

std::vector<model::AccountId> Matcher::update(const Changes& changes)
{
    m_indexed.get();
    std::vector<Position> touched = apply(changes);
    std::sort(touched.begin(), touched.end());
    touched.erase(std::unique(touched.begin(), touched.end()), touched.end());
    m_spans.resize(m_tables.accounts().size());
    std::vector<Hit> hits;
    for (const Position account : touched)
        matchAgain(account, hits);
    closeGaps();
    std::vector<model::AccountId> ids;
    ids.reserve(touched.size());
    for (const Position account : touched)
        ids.push_back(m_tables.accounts()[account].id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

std::vector<Position> Matcher::apply(const Changes& changes)
{
    std::vector<Position> touched;
    for (const KnownService& service : changes.services)
        m_tables.accountsByService().each(m_tables.put(service), [&](Position account) { touched.push_back(account); });
    applyBreaches(touched, changes);
    applyAccounts(touched, changes);
    return touched;
}

/// An account is touched by what a breach was as well as by what it is now.
void Matcher::applyBreaches(std::vector<Position>& touched, const Changes& changes)
{
    for (const model::Breach& breach : changes.breaches) {
        if (const Position before = m_tables.find(breach.id); before != kNowhere)
            addTouched(touched, m_tables.breaches()[before], m_tables);
        addTouched(touched, m_tables.breaches()[m_tables.put(breach)], m_tables);
    }
    for (const model::BreachId id : changes.removedBreaches) {
        const Position breach = m_tables.find(id);
        if (breach == kNowhere)
            continue;
        addTouched(touched, m_tables.breaches()[breach], m_tables);
        m_tables.removeBreach(breach);
    }
}

void Matcher::applyAccounts(std::vector<Position>& touched, const Changes& changes)
{
    for (const model::Account& account : changes.accounts)
        touched.push_back(m_tables.put(account));
    for (const model::AccountId id : changes.removedAccounts) {
        const Position account = m_tables.find(id);
        if (account == kNowhere)
            continue;
        touched.push_back(account);
        m_tables.remove(account);
    }
    std::vector<Day> days = m_tables.takeCrossedDays();
    std::sort(days.begin(), days.end());
    if (days.empty())
        return;
    for (Position account = 0; account < m_tables.accounts().size(); ++account) {
        if (std::binary_search(days.begin(), days.end(), m_tables.accounts()[account].created))
            touched.push_back(account);
    }
}

void Matcher::matchAgain(Position account, std::vector<Hit>& hits)
{
    const AccountRow& row = m_tables.accounts()[account];
    findHits(hits, row, m_tables);
    Span& span = m_spans[account];
    m_size = m_size - span.count + hits.size();
    if (hits.size() > span.count) {
        span.first = static_cast<std::uint32_t>(m_matches.size());
        m_matches.resize(m_matches.size() + hits.size());
    }
    span.count = static_cast<std::uint32_t>(hits.size());
    for (std::size_t at = 0; at < hits.size(); ++at)
        m_matches[span.first + at] = {hits[at], judge(row, hits[at], m_tables)};
}

/// Matches of accounts that have got more of them since stand elsewhere now; where most of the room is such gaps, it is given back.
void Matcher::closeGaps()
{
    static constexpr std::size_t kLeast = 4'096;
    if (m_matches.size() < 2 * m_size + kLeast)
        return;
    base::LargeVector<Match> closed;
    closed.reserve(m_size);
    for (Span& span : m_spans) {
        const auto first = m_matches.begin() + span.first;
        span.first = static_cast<std::uint32_t>(closed.size());
        closed.insert(closed.end(), first, first + span.count);
    }
    m_matches = std::move(closed);
}

std::size_t Matcher::accounts() const
{
    const auto& rows = m_tables.accounts();
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const AccountRow& row) { return !row.removed; }));
}

std::size_t Matcher::breaches() const
{
    const auto& rows = m_tables.breaches();
    return static_cast<std::size_t>(std::count_if(rows.begin(), rows.end(), [](const BreachRow& row) { return !row.removed; }));
}

std::size_t Matcher::sizeAboveUnlikely() const
{
    std::size_t count = 0;
    for (const Span& span : m_spans) {
        for (std::uint32_t at = span.first; at < span.first + span.count; ++at)
            count += m_matches[at].verdict.band == model::Band::Unlikely ? 0 : 1;
    }
    return count;
}

std::vector<model::Exposure> Matcher::exposures() const
{
    m_indexed.get();
    std::vector<model::Exposure> exposures;
    exposures.reserve(m_size);
    for (const Position account : m_tables.accountOrder())
        append(exposures, account);
    return exposures;
}

std::vector<model::Exposure> Matcher::exposuresOf(model::AccountId account) const
{
    m_indexed.get();
    std::vector<model::Exposure> exposures;
    if (const Position position = m_tables.find(account); position != kNowhere)
        append(exposures, position);
    return exposures;
}

void Matcher::append(std::vector<model::Exposure>& exposures, Position account) const
{
    const Span& span = m_spans[account];
    for (std::uint32_t at = span.first; at < span.first + span.count; ++at)
        exposures.push_back(exposureOf(m_tables.accounts()[account], m_matches[at], m_tables));
}

} // namespace recourse::match
