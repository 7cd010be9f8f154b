// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/parallel.h"
#include "match/tables.h"

#include <algorithm>
#include <array>
#include <functional>
#include <numeric>

namespace recourse::match {

namespace {

/// The domain of a breach that has nothing else to be found by.
struct FoundBreach
{
    QStringView domain;
    std::uint32_t hash = 0;
    bool hasMore = false; ///< it has something else
};

/// Where the texts of a breach begin; then the texts.
void expectTexts(const std::vector<model::Breach>& breaches, std::size_t at)
{
    if (at + 2 * kAhead < breaches.size()) {
        expectAt(breaches[at + 2 * kAhead].domains.constData());
        expectAt(breaches[at + 2 * kAhead].dataClasses.constData());
    }
    if (at + kAhead < breaches.size() && !breaches[at + kAhead].domains.isEmpty())
        expectAt(breaches[at + kAhead].domains.constFirst().constData());
}

void expectTexts(const model::Account& account)
{
    expectAt(account.domain.constData());
    expectAt(account.host.constData());
    expectAt(account.title.constData());
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

struct MatchTables::FoundAccounts
{
    struct Extra
    {
        Position account = 0;
        AccountExtra extra;
        QString title; ///< the name in its title, if no breach has it
    };

    PendingTexts domains; ///< that no breach has
    std::vector<Extra> extras;
    std::vector<int> createdOn; ///< as `m_createdOn`
};

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
    std::vector<FoundBreach> domains(breaches.size());
    const std::size_t parts = partsFor(breaches.size(), threads);
    std::vector<std::vector<std::pair<Position, PublishedNames>>> found(parts);
    inParts(breaches.size(), parts, [&](std::size_t part, std::size_t begin, std::size_t end) {
        for (std::size_t at = begin; at < end; ++at) {
            expectTexts(breaches, at);
            const model::Breach& breach = breaches[at];
            m_breaches[at] = breachRow(breach);
            domains[at].hasMore = breach.domains.size() > 1 || !breach.namedHost.isEmpty() || m_evidence.hasAnswers();
            if (!breach.domains.isEmpty()) {
                domains[at].domain = breach.domains.constFirst();
                domains[at].hash = StringTable::hashOf(domains[at].domain);
            }
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
                if (at + 2 * kAhead < breaches.size()) {
                    expectAt(domains[at + 2 * kAhead].domain.utf16());
                    m_domains.expect(domains[at + 2 * kAhead].hash);
                    m_domains.expectText(domains[at + kAhead].hash);
                }
                if (domains[at].hasMore)
                    addDomains(static_cast<Position>(at), breaches[at], domains[at].hash);
                else
                    addOnlyDomain(static_cast<Position>(at), domains[at].domain, domains[at].hash);
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
        found[part].domains.reserve(end - begin);
        found[part].createdOn.resize(m_createdOn.size());
        for (std::size_t at = begin; at < end; at += kAhead) {
            const std::size_t next = std::min(end, at + kAhead);
            for (std::size_t each = at; each < next; ++each)
                m_domains.expect(hashes[each - at] = StringTable::hashOf(accounts[each].domain));
            for (std::size_t each = next; each < std::min(end, next + kAhead); ++each) {
                expectTexts(accounts[each]);
                m_serviceById.expect(accounts[each].service.value);
            }
            for (std::size_t each = at; each < next; ++each)
                m_domains.expectText(hashes[each - at]);
            for (std::size_t each = at; each < next; ++each)
                readAccount(found[part], static_cast<Position>(each), accounts[each], hashes[each - at]);
        }
    });
    for (FoundAccounts& ofPart : found) {
        std::transform(m_createdOn.begin(), m_createdOn.end(), ofPart.createdOn.begin(), m_createdOn.begin(), std::plus<>());
        m_pending.domains.push_back(std::move(ofPart.domains));
        for (FoundAccounts::Extra& each : ofPart.extras) {
            giveExtra(each.account, std::move(each.extra));
            if (!each.title.isEmpty())
                m_pending.titles.emplace_back(each.account, std::move(each.title));
        }
    }
    m_accountOrder = orderOf(m_accounts);
}

void MatchTables::readAccount(FoundAccounts& found, Position position, const model::Account& account, std::uint32_t domainHash)
{
    AccountRow& row = m_accounts[position] = accountRow(account, m_today);
    if (row.created != 0)
        ++found.createdOn[placeOf(row.created)];
    if (account.kind == model::AccountKind::Local)
        return;
    if (account.kind == model::AccountKind::Web)
        row.domain = m_domains.find(account.domain, domainHash);
    if (account.kind == model::AccountKind::Web && row.domain == 0 && !account.domain.isEmpty())
        found.domains.add(position, account.domain, domainHash);
    row.service = positionOfService(account);
    QString title = nameInTitle(account);
    if (!wantsExtra(row, account, title))
        return;
    FoundAccounts::Extra& extra = found.extras.emplace_back(FoundAccounts::Extra{position, describedExtra(row, account, title), {}});
    if (extra.extra.titleName == 0)
        extra.title = std::move(title);
}

void MatchTables::index()
{
    const Pending pending = std::exchange(m_pending, {});
    m_names.reserve(m_names.size() + pending.services.size() + pending.titles.size());
    auto written = pending.names.begin();
    for (std::size_t at = 0; at < pending.services.size(); ++at) {
        const KnownService& service = m_context.services[at];
        const bool isWritten = written != pending.names.end() && written->first == at;
        indexNames(pending.services[at], service, isWritten ? (written++)->second : service.names);
    }
    std::size_t domains = m_domains.size();
    for (const PendingTexts& texts : pending.domains)
        domains += texts.size();
    m_domains.reserve(domains);
    for (const PendingTexts& texts : pending.domains) {
        texts.each([this](Position position, QStringView domain, std::uint32_t hash) {
            m_accounts[position].domain = m_domains.add(domain, hash);
        });
    }
    for (const auto& [position, title] : pending.titles)
        m_extras[m_accounts[position].extra].titleName = m_names.add(title);
    m_accountsByDomain.reserve(m_domains.size(), m_accounts.size());
    m_accountsByService.reserve(m_services.size(), m_accounts.size());
    for (std::size_t at = 0; at < m_accounts.size(); ++at)
        link(static_cast<Position>(at));
}

} // namespace recourse::match
