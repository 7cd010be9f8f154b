// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/parallel.h"
#include "match/tables.h"

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <numeric>

namespace recourse::match {

namespace {

/// Where the texts of a breach begin; then the texts.
void expectTexts(const std::vector<model::Breach>& breaches, std::size_t at)
{
    if (at + 3 * kAhead < breaches.size())
        expectAll(breaches[at + 3 * kAhead]);
    if (at + 2 * kAhead < breaches.size()) {
        expectAt(breaches[at + 2 * kAhead].domains.constData());
        expectAt(breaches[at + 2 * kAhead].dataClasses.constData());
        expectAt(breaches[at + 2 * kAhead].dataClassesRaw.constData());
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

template <class Row> std::vector<Position> orderOf(const base::LargeVector<Row>& rows)
{
    std::vector<Position> order(rows.size());
    std::iota(order.begin(), order.end(), Position{0});
    const auto byId = [&rows](Position a, Position b) { return rows[a].id < rows[b].id; };
    if (!std::is_sorted(order.begin(), order.end(), byId))
        std::stable_sort(order.begin(), order.end(), byId);
    return order;
}

} // namespace

struct MatchTables::FoundDomain
{
    QStringView domain;
    std::uint32_t hash = 0;
    bool hasMore = false; ///< it has something else
};

struct MatchTables::FoundBreaches
{
    std::vector<FoundDomain> domains; ///< of each breach
    PublishedTexts names;
};

struct MatchTables::FoundAccounts
{
    PendingTexts domains; ///< that no breach has
    PendingTexts titles; ///< names in titles that no breach has
    std::vector<AccountExtra> extras;
    std::vector<Position> withExtra; ///< whose they are
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
    // Room is asked for at the same time too: memory that is new to the program costs more than what is written there.
    beside(partsFor(breaches.size(), threads) > 1, [&] { m_breaches.resize(breaches.size()); },
        [&] {
            m_domains.reserve(m_domains.size() + breaches.size());
            m_breachesByDomain.reserve(m_domains.size() + breaches.size(), breaches.size());
        });
    readBreaches(breaches, accounts.size(), threads);
    readAccounts(accounts, threads);
}

/// After it the domains of breaches lead to them, and so do their names, which the rows themselves get with `giveNames`.
void MatchTables::readBreaches(const std::vector<model::Breach>& breaches, std::size_t accounts, unsigned threads)
{
    const std::size_t parts = partsFor(breaches.size(), threads);
    const std::size_t services = m_context.services.size();
    std::vector<FoundBreaches> found(parts);
    std::vector<FoundServices> names(parts);
    inParts(breaches.size(), parts, threads, [&](std::size_t part, std::size_t begin, std::size_t end) {
        FoundBreaches own; // apart from what the other threads write to
        own.domains.resize(end - begin);
        for (std::size_t at = begin; at < end; ++at) {
            expectTexts(breaches, at);
            own.domains[at - begin] = readBreach(own, at, breaches[at]);
        }
        found[part] = std::move(own);
        names[part] = namesOfServices(services * part / parts, services * (part + 1) / parts);
    });
    beside(parts > 1,
        [&] {
            addNames(found);
            readServices(names);
            m_accounts.resize(accounts);
        },
        [&] { addDomains(found, breaches); });
}

/// In one thread, while others read accounts: nothing that is read of those asks for it.
void MatchTables::giveNames()
{
    const auto named = std::exchange(m_pending.published, {});
    m_breachExtras.reserve(m_breachExtras.size() + named.size());
    for (const auto& [position, name] : named)
        extraOfBreach(position).names.push_back(name);
}

MatchTables::FoundDomain MatchTables::readBreach(FoundBreaches& found, std::size_t at, const model::Breach& breach)
{
    m_breaches[at] = breachRow(breach);
    if (goesByName(breach))
        found.names.add(static_cast<Position>(at), breach);
    FoundDomain domain;
    domain.hasMore = breach.domains.size() > 1 || !breach.namedHost.isEmpty() || m_evidence.hasAnswers();
    if (!breach.domains.isEmpty()) {
        domain.domain = breach.domains.constFirst();
        domain.hash = StringTable::hashOf(domain.domain);
    }
    return domain;
}

/// Numbers for the names of breaches; they lead to them from now on.
void MatchTables::addNames(std::vector<FoundBreaches>& found)
{
    std::size_t names = 0;
    for (const FoundBreaches& part : found)
        names += part.names.size();
    m_names.reserve(m_names.size() + names);
    m_breachesByName.reserve(m_names.size() + names, names);
    auto& named = m_pending.published;
    named.reserve(names);
    for (FoundBreaches& part : found) {
        part.names.take([&](Position breach, QStringView name, std::uint32_t hash, QString& shown) {
            named.push_back({breach, {m_names.add(name, hash), std::move(shown)}});
            m_breachesByName.add(named.back().second.name, breach);
        });
    }
}

void MatchTables::addDomains(const std::vector<FoundBreaches>& found, const std::vector<model::Breach>& breaches)
{
    std::size_t at = 0;
    for (const FoundBreaches& part : found) {
        const std::vector<FoundDomain>& domains = part.domains;
        for (std::size_t each = 0; each < domains.size(); ++each, ++at) {
            if (each + 2 * kAhead < domains.size()) {
                expectAt(domains[each + 2 * kAhead].domain.utf16());
                m_domains.expect(domains[each + 2 * kAhead].hash);
                m_domains.expectText(domains[each + kAhead].hash);
            }
            if (domains[each].hasMore)
                addDomains(static_cast<Position>(at), breaches[at], domains[each].hash);
            else
                addOnlyDomain(static_cast<Position>(at), domains[each].domain, domains[each].hash);
        }
    }
}

void MatchTables::readAccounts(const std::vector<model::Account>& accounts, unsigned threads)
{
    const std::size_t parts = partsFor(accounts.size(), threads);
    std::vector<FoundAccounts> found(parts);
    inParts(accounts.size(), parts, threads, [&](std::size_t part, std::size_t begin, std::size_t end) {
        if (part == 0)
            giveNames();
        FoundAccounts own; // apart from what the other threads write to
        own.domains.reserve(end - begin);
        own.createdOn.resize(m_createdOn.size());
        // Some accounts at a time, each look four times: what it leads to is told one step before it is read.
        std::array<std::array<std::uint32_t, kAhead>, 2> hashes{};
        const auto each = [&](std::size_t first, const auto& use) {
            for (std::size_t at = first; at < std::min(end, first + kAhead); ++at)
                use(at, accounts[at]);
        };
        const auto hashSome = [&](std::size_t first, std::array<std::uint32_t, kAhead>& into) {
            each(first, [&](std::size_t at, const model::Account& account) {
                into[at - first] = StringTable::hashOf(account.domain);
                m_domains.expect(into[at - first]);
            });
        };
        hashSome(begin, hashes[0]);
        for (std::size_t at = begin, step = 0; at < end; at += kAhead, ++step) {
            const auto& now = hashes[step % 2];
            each(at + 3 * kAhead, [](std::size_t, const model::Account& account) { expectAll(account); });
            each(at + 2 * kAhead, [this](std::size_t, const model::Account& account) {
                expectTexts(account);
                m_serviceById.expect(account.service.value);
            });
            each(at, [&](std::size_t one, const model::Account&) { m_domains.expectText(now[one - at]); });
            hashSome(at + kAhead, hashes[(step + 1) % 2]);
            each(at, [&](std::size_t one, const model::Account& account) { readAccount(own, static_cast<Position>(one), account, now[one - at]); });
        }
        found[part] = std::move(own);
    });
    std::size_t extras = 0;
    for (const FoundAccounts& ofPart : found)
        extras += ofPart.extras.size();
    m_extras.reserve(extras);
    for (FoundAccounts& ofPart : found)
        takeOver(ofPart);
}

void MatchTables::takeOver(FoundAccounts& found)
{
    std::transform(m_createdOn.begin(), m_createdOn.end(), found.createdOn.begin(), m_createdOn.begin(), std::plus<>());
    m_pending.domains.push_back(std::move(found.domains));
    m_pending.titles.push_back(std::move(found.titles));
    const auto before = static_cast<Position>(m_extras.size());
    for (const Position account : found.withExtra)
        m_accounts[account].extra += before;
    m_extras.insert(m_extras.end(), std::make_move_iterator(found.extras.begin()), std::make_move_iterator(found.extras.end()));
}

void MatchTables::readAccount(FoundAccounts& found, Position position, const model::Account& account, std::uint32_t domainHash)
{
    AccountRow& row = m_accounts[position] = accountRow(account, m_today);
    if (row.created != 0)
        ++found.createdOn[placeOf(row.created)];
    if (account.kind == model::AccountKind::Local)
        return;
    if (account.kind == model::AccountKind::App) { // few; the id of an app stands for a domain in the sets of domains
        row.domain = m_domains.find(account.host);
        if (row.domain == 0 && !account.host.isEmpty())
            found.domains.add(position, account.host, StringTable::hashOf(account.host));
    }
    if (account.kind == model::AccountKind::Web)
        row.domain = m_domains.find(account.domain, domainHash);
    if (account.kind == model::AccountKind::Web && row.domain == 0 && !account.domain.isEmpty())
        found.domains.add(position, account.domain, domainHash);
    row.service = positionOfService(account);
    const QString name = nameInTitle(account);
    const std::uint32_t nameHash = name.isEmpty() ? 0 : StringTable::hashOf(name);
    const TitleName title{name, m_names.find(name, nameHash)};
    if (!wantsExtra(row, account, title))
        return;
    if (title.id == 0 && !name.isEmpty())
        found.titles.add(position, name, nameHash);
    row.extra = static_cast<Position>(found.extras.size());
    found.extras.push_back(describedExtra(row, account, title));
    found.withExtra.push_back(position);
}

void MatchTables::index()
{
    m_accountOrder = orderOf(m_accounts);
    m_breachOrder = orderOf(m_breaches);
    m_shownNames.resize(m_services.size());
    const Pending pending = std::exchange(m_pending, {});
    std::size_t titles = 0;
    for (const PendingTexts& texts : pending.titles)
        titles += texts.size();
    m_names.reserve(m_names.size() + pending.services.size() + titles);
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
    for (const PendingTexts& texts : pending.titles) {
        texts.each([this](Position position, QStringView title, std::uint32_t hash) {
            m_extras[m_accounts[position].extra].titleName = m_names.add(title, hash);
        });
    }
    m_accountsByDomain.reserve(m_domains.size(), m_accounts.size());
    m_accountsByService.reserve(m_services.size(), m_accounts.size());
    for (std::size_t at = 0; at < m_accounts.size(); ++at)
        link(static_cast<Position>(at));
}

} // namespace recourse::match
