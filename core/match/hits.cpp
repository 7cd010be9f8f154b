// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/hits.h"

#include "match/hosts.h"

#include <algorithm>

namespace recourse::match {

namespace {

using Bond = MatchTables::Bond;

HitKind kindOf(DomainBond bond)
{
    switch (bond) {
    case DomainBond::Service:
        return HitKind::Service;
    case DomainBond::Shared:
        return HitKind::Shared;
    case DomainBond::Renamed:
        return HitKind::Renamed;
    case DomainBond::SharedOneWay:
        return HitKind::SharedOneWay;
    case DomainBond::Former:
        break;
    }
    return HitKind::Former;
}

bool contains(const std::vector<StringTable::Id>& ids, StringTable::Id id)
{
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

/// Finds the hits of one account, way by way.
class Finder
{
public:
    Finder(std::vector<Hit>& hits, const AccountRow& account, const MatchTables& tables)
        : m_hits(hits)
        , m_account(account)
        , m_tables(tables)
        , m_extra(tables.extraOf(account))
    {
    }

    void findAll()
    {
        if (m_account.domain != 0) {
            if (!m_account.isApp) // a site may be called like an app's id
                addAt(m_account.domain, {0, m_account.domain, 0, HitKind::SameDomain});
            addBonds();
        }
        addFurtherHosts(); // whatever its own domain is: no number where no breach has that
        addNames();
    }

private:
    void addAt(StringTable::Id domain, Hit hit)
    {
        m_tables.breachesByDomain().each(domain, [&](Position breach) {
            hit.breach = breach;
            m_hits.push_back(hit);
        });
    }

    void addFurtherHosts()
    {
        if (m_extra == nullptr)
            return;
        for (qsizetype at = 0; at < m_extra->otherHosts.size(); ++at) {
            bool found = false;
            eachEnding(m_extra->otherHosts.at(at), [&](QStringView ending) {
                const StringTable::Id domain = found ? 0 : m_tables.domains().find(ending);
                if (domain == 0 || !m_tables.breachesByDomain().has(domain))
                    return;
                found = true;
                addAt(domain, {0, domain, static_cast<std::uint32_t>(at), HitKind::OtherHost});
            });
        }
    }

    void addBonds()
    {
        const std::vector<Bond>* bonds = m_tables.bondsOf(m_account.domain);
        if (bonds == nullptr)
            return;
        for (const Bond& bond : *bonds) {
            if (!m_tables.breachesByDomain().has(bond.domain) || !isAt(bond.below) || m_tables.isRefused(m_account, bond.domain))
                continue;
            m_tables.breachesByDomain().each(bond.domain, [&](Position breach) {
                if (namesHost(m_tables.breaches()[breach], bond.otherBelow))
                    m_hits.push_back({breach, bond.domain, 0, kindOf(bond.bond)});
            });
        }
    }

    [[nodiscard]] bool isAt(StringTable::Id below) const
    {
        return below == 0 || isAtOrBelow(m_account.host, m_tables.domains().view(below));
    }

    [[nodiscard]] bool namesHost(const BreachRow& breach, StringTable::Id below) const
    {
        if (below == 0)
            return true;
        return breach.namedHost != 0 && isAtOrBelow(m_tables.domains().view(breach.namedHost), m_tables.domains().view(below));
    }

    void addNames()
    {
        const ServiceRow* service = m_tables.serviceOf(m_account);
        m_service = service == nullptr ? nullptr : m_tables.extraOf(*service);
        if (m_service != nullptr) {
            for (const StringTable::Id name : m_service->confirmed)
                addNamed(name, HitKind::NameConfirmed);
        }
        if (service != nullptr)
            addNamed(service->name, HitKind::NameSame);
        if (m_service != nullptr) {
            for (const StringTable::Id name : m_service->moreNames)
                addNamed(name, HitKind::NameSame);
        }
        if (m_extra != nullptr)
            addNamed(m_extra->titleName, HitKind::NameSame);
    }

    /// A name that only equals counts where breach or account has no domain, and where the user has not refused it.
    void addNamed(StringTable::Id name, HitKind kind)
    {
        if (!m_tables.breachesByName().has(name)) // nor has 0, which is no name
            return;
        if (kind == HitKind::NameSame && m_service != nullptr && contains(m_service->refused, name))
            return;
        const bool byName = m_account.byName && m_tables.bondsOf(m_account.domain) == nullptr;
        m_tables.breachesByName().each(name, [&](Position breach) {
            if (kind == HitKind::NameConfirmed || byName || m_tables.breaches()[breach].domain == 0)
                m_hits.push_back({breach, name, 0, kind});
        });
    }

    std::vector<Hit>& m_hits;
    const AccountRow& m_account;
    const MatchTables& m_tables;
    const AccountExtra* m_extra;
    const ServiceExtra* m_service = nullptr;
};

/// The rows of a chain come in the order in which they were added, so everything that tells two hits of a pair apart is compared.
bool comesFirst(const Hit& a, const Hit& b, const MatchTables& tables)
{
    if (a.breach != b.breach)
        return tables.breaches()[a.breach].id < tables.breaches()[b.breach].id;
    return a.kind != b.kind ? a.kind < b.kind : a.host < b.host;
}

/// Stable. Most accounts have a few hits, which are put in order without memory being asked for.
void sortHits(std::vector<Hit>& hits, const MatchTables& tables)
{
    constexpr std::size_t kFew = 32;
    const auto first = [&tables](const Hit& a, const Hit& b) { return comesFirst(a, b, tables); };
    if (hits.size() > kFew)
        return std::stable_sort(hits.begin(), hits.end(), first);
    for (auto hit = hits.begin(); hit != hits.end(); ++hit)
        std::rotate(std::upper_bound(hits.begin(), hit, *hit, first), hit, hit + 1);
}

} // namespace

void findHits(std::vector<Hit>& hits, const AccountRow& account, const MatchTables& tables)
{
    hits.clear();
    if (account.removed)
        return;
    Finder(hits, account, tables).findAll();
    if (hits.size() < 2)
        return;
    sortHits(hits, tables);
    const auto same = [](const Hit& a, const Hit& b) { return a.breach == b.breach; };
    hits.erase(std::unique(hits.begin(), hits.end(), same), hits.end());
}

void addTouched(std::vector<Position>& accounts, const BreachRow& breach, const MatchTables& tables)
{
    const auto add = [&accounts](Position account) { accounts.push_back(account); };
    const auto addAt = [&](StringTable::Id domain) {
        tables.accountsByDomain().each(domain, add);
        if (const std::vector<Bond>* bonds = tables.bondsOf(domain)) {
            for (const Bond& bond : *bonds)
                tables.accountsByDomain().each(bond.domain, add);
        }
    };
    if (breach.domain != 0)
        addAt(breach.domain);
    const BreachExtra* extra = tables.extraOf(breach);
    if (extra == nullptr)
        return;
    for (const StringTable::Id domain : extra->moreDomains)
        addAt(domain);
    for (const PublishedName& published : extra->names) {
        tables.accountsByTitle().each(published.name, add);
        tables.servicesByName().each(published.name, [&](Position service) { tables.accountsByService().each(service, add); });
    }
}

} // namespace recourse::match
