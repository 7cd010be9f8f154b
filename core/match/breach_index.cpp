// SPDX-License-Identifier: GPL-3.0-or-later
#include "match/breach_index.h"

#include "match/facts.h"
#include "model/data_class.h"

#include <algorithm>

namespace recourse::match {

namespace {

using model::Breach;
using model::Fact;

QList<Fact> factsAgainst(const Breach& breach)
{
    QList<Fact> facts;
    const auto add = [&facts](bool holds, const QString& code, const QStringList& values = {}) {
        if (holds)
            facts.append({code, values});
    };
    add(breach.flags.fabricated, fact::kBreachFabricated);
    add(breach.flags.retired, fact::kBreachRetired);
    add(breach.withdrawnOn.isValid() && !breach.flags.retired, fact::kBreachWithdrawn,
        {breach.withdrawnOn.toString(Qt::ISODate)});
    add(breach.flags.spamList, fact::kBreachSpamList);
    add(breach.flags.malware, fact::kBreachMalware);
    add(breach.flags.stealerLog, fact::kBreachStealerLog);
    add(!breach.flags.verified, fact::kBreachUnverified);
    return facts;
}

IndexedBreach indexed(const Breach& breach)
{
    const model::BreachFlags& flags = breach.flags;
    IndexedBreach result;
    result.breach = &breach;
    result.period = model::breachPeriod(breach);
    result.dataClasses
        = breach.dataClasses.isEmpty() ? model::dataClassesOf(breach.dataClassesRaw) : breach.dataClasses;
    result.namedHost = withoutWww(breach.namedHost);
    if (breach.domains.contains(result.namedHost))
        result.namedHost.clear();
    result.leaksPassword = result.dataClasses.contains(model::data_class::kPassword);
    result.noIncident = flags.spamList || flags.malware || flags.stealerLog;
    result.voided = flags.fabricated || flags.retired || breach.withdrawnOn.isValid();
    result.against = factsAgainst(breach);
    return result;
}

} // namespace

BreachIndex::BreachIndex(const std::vector<Breach>& breaches)
{
    m_breaches.reserve(breaches.size());
    for (const Breach& breach : breaches) {
        if (!breach.domains.isEmpty())
            m_breaches.push_back(indexed(breach));
    }
    std::stable_sort(m_breaches.begin(), m_breaches.end(),
        [](const IndexedBreach& a, const IndexedBreach& b) { return a.breach->id < b.breach->id; });
    for (std::uint32_t position = 0; position < m_breaches.size(); ++position) {
        for (const QString& domain : m_breaches[position].breach->domains)
            m_byDomain[domain].push_back({position, {fact::kDomainSame, {domain}}});
    }
}

const std::vector<BreachAtDomain>* BreachIndex::at(QStringView domain) const
{
    const auto found = m_byDomain.constFind(domain);
    return found == m_byDomain.constEnd() ? nullptr : &*found;
}

QString withoutWww(const QString& host)
{
    return host.startsWith(QLatin1String("www.")) ? host.mid(4) : host;
}

} // namespace recourse::match
