// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/step_rules.h"

#include "plan/jurisdiction.h"

namespace recourse::plan {

std::vector<const StepRule*> StepRules::at(const QString& residence) const
{
    QHash<QString, int> nearest;
    for (const StepRule& rule : m_rules) {
        const int rank = nearness(rule.jurisdiction, residence);
        if (rank > nearest.value(rule.topic, -1))
            nearest[rule.topic] = rank;
    }
    std::vector<const StepRule*> chosen;
    for (const StepRule& rule : m_rules) {
        const int rank = nearness(rule.jurisdiction, residence);
        if (rank >= 0 && rank == nearest.value(rule.topic))
            chosen.push_back(&rule);
    }
    return chosen;
}

bool StepRules::runsMailbox(const QString& serviceDomain, const QString& emailDomain) const
{
    if (serviceDomain.isEmpty() || emailDomain.isEmpty())
        return false;
    if (m_mailboxServices.value(emailDomain).contains(serviceDomain))
        return true;
    return emailDomain == serviceDomain || emailDomain.endsWith(u'.' + serviceDomain);
}

} // namespace recourse::plan
