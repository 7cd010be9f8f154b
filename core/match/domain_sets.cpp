// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/context.h"

#include <QMap>

#include <algorithm>
#include <tuple>

namespace recourse::match {

namespace {

DomainBond bondOf(domains::GroupKind kind)
{
    switch (kind) {
    case domains::GroupKind::Shared:
        return DomainBond::Shared;
    case domains::GroupKind::SharedOneWay:
        return DomainBond::SharedOneWay;
    case domains::GroupKind::Renamed:
        return DomainBond::Renamed;
    case domains::GroupKind::Former:
        break;
    }
    return DomainBond::Former;
}

} // namespace

std::vector<DomainSet> domainSets(const domains::DomainGroups& groups, const domains::SuffixList& suffixes)
{
    QMap<int, DomainSet> byGroup;
    for (auto member = groups.members().cbegin(); member != groups.members().cend(); ++member) {
        const QString registrable = suffixes.registrableDomain(member.key());
        const QString domain = registrable.isEmpty() ? member.key() : registrable;
        DomainSet& set = byGroup[member->group];
        set.bond = bondOf(member->kind);
        set.members.push_back({domain, domain == member.key() ? QString() : member.key()});
    }
    std::vector<DomainSet> sets;
    sets.reserve(static_cast<std::size_t>(byGroup.size()));
    for (DomainSet& set : byGroup) {
        std::sort(set.members.begin(), set.members.end(), [](const DomainSet::Member& a, const DomainSet::Member& b) {
            return std::tie(a.domain, a.host) < std::tie(b.domain, b.host);
        });
        sets.push_back(std::move(set));
    }
    return sets;
}

} // namespace recourse::match
