// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/parallel.h"
#include "match/tables.h"

#include <algorithm>
#include <iterator>

namespace recourse::match {

namespace {

/// A larger set says nothing any more about one service.
constexpr std::size_t kMostMembers = 200;

/// By texts, since the numbers depend on the order in which they were given.
class IsCloser
{
public:
    explicit IsCloser(const StringTable& domains)
        : m_domains(domains)
    {
    }
    bool operator()(const MatchTables::Bond& a, const MatchTables::Bond& b) const
    {
        if (a.bond != b.bond)
            return a.bond < b.bond;
        for (const auto field : {&MatchTables::Bond::domain, &MatchTables::Bond::below, &MatchTables::Bond::otherBelow}) {
            if (a.*field != b.*field)
                return m_domains.view(a.*field) < m_domains.view(b.*field);
        }
        return false;
    }

private:
    const StringTable& m_domains;
};

} // namespace

/// A row for every service that something is known of beside its names, at the position that the evidence has.
void MatchTables::addEvidence()
{
    for (const QString& key : m_evidence.services()) {
        const Position position = newService(key);
        ServiceExtra& extra = extraFor(position);
        extra.evidence = position;
        for (const QString& name : m_evidence.confirmedNames(position)) {
            extra.confirmed.push_back(m_names.add(name));
            m_servicesByName.add(extra.confirmed.back(), position);
        }
        for (const QString& name : m_evidence.refusedNames(position))
            extra.refused.push_back(m_names.add(name));
    }
}

Position MatchTables::newService(const QString& shown)
{
    m_services.emplace_back();
    if (!shown.isEmpty()) { // else it is set with its names
        m_shownNames.resize(m_services.size());
        m_shownNames.back() = shown;
    }
    return static_cast<Position>(m_services.size() - 1);
}

ServiceExtra& MatchTables::extraFor(Position service)
{
    Position& extra = m_services[service].extra;
    if (extra == kNowhere) {
        extra = static_cast<Position>(m_serviceExtras.size());
        m_serviceExtras.emplace_back();
    }
    return m_serviceExtras[extra];
}

/// In several threads at once: it changes nothing.
MatchTables::FoundServices MatchTables::namesOfServices(std::size_t begin, std::size_t end) const
{
    const std::vector<KnownService>& services = m_context.services;
    FoundServices found;
    found.plain.resize(end - begin);
    for (std::size_t at = begin; at < end; ++at) {
        if (at + kAhead < end && !services[at + kAhead].names.isEmpty())
            expectAt(services[at + kAhead].names.constFirst().constData());
        if (at + 2 * kAhead < end)
            expectAt(services[at + 2 * kAhead].names.constData());
        if (hasPlainName(services[at]))
            found.plain[at - begin] = StringTable::hashOf(services[at].names.constFirst());
        else
            found.others.emplace_back(at, namesOf(services[at]));
    }
    return found;
}

/// Services with those of their names that breaches have; `index` adds the others.
void MatchTables::readServices(std::vector<FoundServices>& found)
{
    const std::vector<KnownService>& services = m_context.services;
    m_services.reserve(m_services.size() + services.size());
    m_pending.services.reserve(services.size());
    qint64 greatest = -1;
    for (const KnownService& service : services)
        greatest = std::max(greatest, service.id.value);
    m_serviceById.reserve(greatest, services.size());
    const auto giveKnown = [this](Position position, StringTable::Id known) {
        if (known != 0)
            giveName(position, known);
    };
    std::size_t at = 0;
    for (FoundServices& part : found) {
        auto other = part.others.cbegin();
        for (const std::uint32_t hash : part.plain) {
            const KnownService& service = services[at];
            const Position position = m_pending.services.emplace_back(rowFor(service));
            if (other == part.others.cend() || other->first != at) {
                giveKnown(position, m_names.knows(hash) ? m_names.find(service.names.constFirst(), hash) : 0);
            } else {
                for (const QString& name : (other++)->second)
                    giveKnown(position, m_names.find(name));
            }
            ++at;
        }
        std::move(part.others.begin(), part.others.end(), std::back_inserter(m_pending.names));
    }
}

Position MatchTables::rowFor(const KnownService& service)
{
    Position position = m_serviceById.find(service.id.value);
    if (position != kNowhere)
        return position;
    position = m_evidence.ofService(service.key); // evidence may have given it a row already
    if (position == kNowhere)
        position = newService({}); // what is shown is set with its names
    m_serviceById.insert(service.id.value, position);
    return position;
}

Position MatchTables::put(const KnownService& service)
{
    const Position position = rowFor(service);
    setNames(position, service, namesOf(service));
    return position;
}

void MatchTables::setNames(Position service, const KnownService& known, const QStringList& names)
{
    ServiceRow& row = m_services[service];
    m_servicesByName.remove(row.name, service);
    row.name = 0;
    if (row.extra != kNowhere) {
        std::vector<StringTable::Id>& more = m_serviceExtras[row.extra].moreNames;
        for (const StringTable::Id name : more)
            m_servicesByName.remove(name, service);
        more.clear();
    }
    if (m_shownNames.size() < m_services.size())
        m_shownNames.resize(m_services.size());
    m_shownNames[service] = known.names.value(0, known.key);
    for (const QString& name : names)
        addName(service, name);
}

/// In place of those that the service was given without being led to by them.
void MatchTables::indexNames(Position service, const KnownService& known, const QStringList& names)
{
    ServiceRow& row = m_services[service];
    row.name = 0;
    if (row.extra != kNowhere)
        m_serviceExtras[row.extra].moreNames.clear();
    setNames(service, known, names);
}

void MatchTables::addName(Position service, const QString& name)
{
    const StringTable::Id id = m_names.add(name);
    m_servicesByName.add(id, service);
    giveName(service, id);
}

void MatchTables::giveName(Position service, StringTable::Id name)
{
    if (m_services[service].name == 0)
        m_services[service].name = name;
    else
        extraFor(service).moreNames.push_back(name);
}

void MatchTables::addDomainSets()
{
    for (const DomainSet& set : m_context.domainSets)
        addDomainSet(set);
    for (const KnownService& service : m_context.services) {
        if (service.domains.size() < 2)
            continue;
        DomainSet set;
        for (const QString& domain : service.domains)
            set.members.push_back({domain, {}});
        addDomainSet(set);
    }
    for (std::vector<Bond>& bonds : m_bonds)
        std::sort(bonds.begin(), bonds.end(), IsCloser(m_domains));
}

void MatchTables::addDomainSet(const DomainSet& set)
{
    if (set.members.size() > kMostMembers)
        return;
    for (const DomainSet::Member& one : set.members) {
        std::vector<Bond>& bonds = m_bonds[m_domains.add(one.domain)];
        const StringTable::Id below = m_domains.add(one.host);
        for (const DomainSet::Member& other : set.members) {
            if (other.domain != one.domain)
                bonds.push_back({set.bond, m_domains.add(other.domain), below, m_domains.add(other.host)});
        }
    }
}

} // namespace recourse::match
