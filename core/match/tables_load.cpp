// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/parallel.h"
#include "match/tables.h"

#include <algorithm>
#include <numeric>

namespace recourse::match {

namespace {

/// What one thread found of names, beside the rows.
template <class Names> using Found = std::vector<std::pair<Position, Names>>;

template <class Names> std::vector<Found<Names>> perPart(std::size_t parts)
{
    return std::vector<Found<Names>>(parts);
}

/// Hands out, in the order of positions, what the parts found.
template <class Names> class InOrder
{
public:
    explicit InOrder(const std::vector<Found<Names>>& parts)
        : m_parts(parts)
    {
    }
    /// What was found at that position; nothing of it if there was none. Positions ascend from call to call.
    [[nodiscard]] const Names& at(Position position)
    {
        static const Names kNone;
        while (m_part < m_parts.size() && m_next == m_parts[m_part].size()) {
            ++m_part;
            m_next = 0;
        }
        if (m_part == m_parts.size() || m_parts[m_part][m_next].first != position)
            return kNone;
        return m_parts[m_part][m_next++].second;
    }

private:
    const std::vector<Found<Names>>& m_parts;
    std::size_t m_part = 0;
    std::size_t m_next = 0;
};

/// So many items ahead it is told what comes; by then memory has answered.
constexpr std::size_t kAhead = 12;

void expectAhead(const StringTable& texts, const std::vector<std::uint32_t>& hashes, std::size_t at)
{
    if (at + kAhead < hashes.size())
        texts.expect(hashes[at + kAhead]);
}

template <class Row> std::vector<Position> orderOf(const std::vector<Row>& rows)
{
    std::vector<Position> order(rows.size());
    std::iota(order.begin(), order.end(), Position{0});
    const auto byId = [&rows](Position a, Position b) { return rows[a].id < rows[b].id; };
    if (!std::is_sorted(order.begin(), order.end(), byId))
        std::stable_sort(order.begin(), order.end(), byId);
    return order;
}

} // namespace

MatchTables::MatchTables(const MatchContext& context, QDate today, unsigned threads)
    : m_context(context)
    , m_today(today)
    , m_evidence(context)
    , m_createdOn(static_cast<std::size_t>(std::max(0, dayOf(today) - kEarliestDay + 1)))
{
    addEvidence();
    addServices(threads);
    addDomainSets();
    for (const RefusedDomain& refused : context.refusedDomains)
        m_refused.insert({refused.account.value, m_domains.add(refused.domain)});
}

void MatchTables::load(const std::vector<model::Account>& accounts, const std::vector<model::Breach>& breaches, unsigned threads)
{
    m_domains.reserve(m_domains.size() + accounts.size() + breaches.size());
    readBreaches(breaches, threads);
    readAccounts(accounts, threads);
}

void MatchTables::readAccounts(const std::vector<model::Account>& accounts, unsigned threads)
{
    m_accounts.resize(accounts.size());
    std::vector<std::uint32_t> hashes(accounts.size());
    const std::size_t parts = partsFor(accounts.size(), threads);
    auto titles = perPart<QString>(parts);
    inParts(accounts.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            m_accounts[at] = accountRow(accounts[at], m_today);
            hashes[at] = StringTable::hashOf(accounts[at].domain);
            QString title = nameInTitle(accounts[at]);
            if (!title.isEmpty())
                titles[part].emplace_back(static_cast<Position>(at), std::move(title));
        }
    });
    m_accountsByDomain.reserve(m_domains.size() + accounts.size(), accounts.size());
    m_accountsByService.reserve(m_services.size(), accounts.size());
    InOrder<QString> found(titles);
    for (std::size_t at = 0; at < accounts.size(); ++at) {
        const auto position = static_cast<Position>(at);
        expectAhead(m_domains, hashes, at);
        intern(position, accounts[at], hashes[at], found.at(position));
    }
    m_accountOrder = orderOf(m_accounts);
    m_crossedDays.clear();
}

void MatchTables::readBreaches(const std::vector<model::Breach>& breaches, unsigned threads)
{
    m_breaches.resize(breaches.size());
    std::vector<std::uint32_t> hashes(breaches.size());
    const std::size_t parts = partsFor(breaches.size(), threads);
    auto names = perPart<PublishedNames>(parts);
    inParts(breaches.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            const model::Breach& breach = breaches[at];
            m_breaches[at] = breachRow(breach);
            hashes[at] = breach.domains.isEmpty() ? 0 : StringTable::hashOf(breach.domains.constFirst());
            if (goesByName(breach))
                names[part].emplace_back(static_cast<Position>(at), publishedNames(breach));
        }
    });
    m_breachesByDomain.reserve(m_domains.size() + breaches.size(), breaches.size());
    InOrder<PublishedNames> found(names);
    for (std::size_t at = 0; at < breaches.size(); ++at) {
        const auto position = static_cast<Position>(at);
        expectAhead(m_domains, hashes, at);
        intern(position, breaches[at], hashes[at], found.at(position));
    }
    m_breachOrder = orderOf(m_breaches);
}

} // namespace recourse::match
