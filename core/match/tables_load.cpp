// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/parallel.h"
#include "match/tables.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace recourse::match {

namespace {

using Texts = std::vector<std::pair<Position, QString>>;

/// What one thread found of accounts, beside their rows.
struct FoundAccounts
{
    Texts domains; ///< that no breach has
    Texts extras; ///< accounts that have one, with the name in their title
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

MatchTables::MatchTables(const MatchContext& context, QDate today)
    : m_context(context)
    , m_today(today)
    , m_evidence(context)
    , m_createdOn(static_cast<std::size_t>(std::max(0, dayOf(today) - kEarliestDay + 1)))
{
    addEvidence();
    addDomainSets();
    for (const RefusedDomain& refused : context.refusedDomains)
        m_refused.insert({refused.account.value, m_domains.add(refused.domain)});
}

void MatchTables::load(const std::vector<model::Account>& accounts, const std::vector<model::Breach>& breaches, unsigned threads)
{
    readBreaches(breaches, threads);
    readAccounts(accounts, threads);
}

void MatchTables::readBreaches(const std::vector<model::Breach>& breaches, unsigned threads)
{
    m_breaches.resize(breaches.size());
    m_domains.reserve(m_domains.size() + breaches.size());
    std::vector<std::uint32_t> hashes(breaches.size());
    const std::size_t parts = partsFor(breaches.size(), threads);
    std::vector<std::vector<std::pair<Position, PublishedNames>>> found(parts);
    inParts(breaches.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            const model::Breach& breach = breaches[at];
            m_breaches[at] = breachRow(breach);
            hashes[at] = breach.domains.isEmpty() ? 0 : StringTable::hashOf(breach.domains.constFirst());
            if (goesByName(breach))
                found[part].emplace_back(static_cast<Position>(at), publishedNames(breach));
        }
    });
    std::vector<std::pair<Position, std::vector<PublishedName>>> named;
    beside(parts > 1,
        [&] {
            for (const auto& ofPart : found) {
                for (const auto& [position, names] : ofPart)
                    named.emplace_back(position, addNames(position, names));
            }
            readServices();
        },
        [&] {
            m_breachesByDomain.reserve(m_domains.size() + breaches.size(), breaches.size());
            for (std::size_t at = 0; at < breaches.size(); ++at) {
                expectAhead(m_domains, hashes, at);
                addDomains(static_cast<Position>(at), breaches[at], hashes[at]);
            }
        });
    for (auto& [position, names] : named)
        setNames(position, std::move(names));
    m_breachOrder = orderOf(m_breaches);
}

void MatchTables::readAccounts(const std::vector<model::Account>& accounts, unsigned threads)
{
    m_accounts.resize(accounts.size());
    const std::size_t parts = partsFor(accounts.size(), threads);
    std::vector<FoundAccounts> found(parts);
    inParts(accounts.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        std::array<std::uint32_t, kAhead> hashes{};
        for (std::size_t at = begin; at < end; ++at) {
            if ((at - begin) % kAhead == 0) {
                for (std::size_t next = at; next < std::min(end, at + kAhead); ++next)
                    m_domains.expect(hashes[next - at] = StringTable::hashOf(accounts[next].domain));
            }
            const auto position = static_cast<Position>(at);
            const model::Account& account = accounts[at];
            AccountRow& row = m_accounts[at] = accountRow(account, m_today);
            if (account.kind == model::AccountKind::Local)
                continue;
            if (account.kind == model::AccountKind::Web)
                row.domain = m_domains.find(account.domain, hashes[(at - begin) % kAhead]);
            if (account.kind == model::AccountKind::Web && row.domain == 0 && !account.domain.isEmpty())
                found[part].domains.emplace_back(position, account.domain);
            row.service = positionOfService(account);
            QString title = nameInTitle(account);
            if (wantsExtra(row, account, title))
                found[part].extras.emplace_back(position, std::move(title));
        }
    });
    for (const AccountRow& row : m_accounts)
        countCreated(row.created, 1);
    m_crossedDays.clear();
    for (FoundAccounts& ofPart : found) {
        m_pending.domains.insert(m_pending.domains.end(), ofPart.domains.begin(), ofPart.domains.end());
        for (const auto& [position, title] : ofPart.extras) {
            addExtra(position, accounts[position], title);
            if (!title.isEmpty() && m_extras[m_accounts[position].extra].titleName == 0)
                m_pending.titles.emplace_back(position, title);
        }
    }
    m_accountOrder = orderOf(m_accounts);
}

void MatchTables::index()
{
    const Pending pending = std::exchange(m_pending, {});
    m_names.reserve(m_names.size() + pending.names.size() + pending.titles.size());
    for (std::size_t at = 0; at < pending.names.size(); ++at)
        indexNames(pending.names[at].first, m_context.services[at], pending.names[at].second);
    m_domains.reserve(m_domains.size() + pending.domains.size());
    for (const auto& [position, domain] : pending.domains)
        m_accounts[position].domain = m_domains.add(domain);
    for (const auto& [position, title] : pending.titles)
        m_extras[m_accounts[position].extra].titleName = m_names.add(title);
    m_accountsByDomain.reserve(m_domains.size(), m_accounts.size());
    m_accountsByService.reserve(m_services.size(), m_accounts.size());
    for (std::size_t at = 0; at < m_accounts.size(); ++at)
        link(static_cast<Position>(at));
}

} // namespace recourse::match
