// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/quotable.h"

#include "base/rule_text.h"
#include "law/law_words.h"

#include <algorithm>

namespace recourse::law {

base::Result<Quotable> Quotable::of(const Regime& regime, QDate day)
{
    const Provenance& law = regime.provenance;
    const QString name = base::ruleText(base::RuleTexts::Law, regime.shortName);
    if (law.state == RuleState::Uncertain)
        return base::fail(base::Code::LetterNotOffered, LawWords::tr("%1: a person must check this law first").arg(name));
    if (!law.inForce(day))
        return base::fail(base::Code::LetterNotOffered, LawWords::notInForce(name, law, day));
    return Quotable(regime, day);
}

bool Quotable::allows(const Provenance& provenance) const
{
    return provenance.state != RuleState::Uncertain && provenance.inForce(m_day);
}

const Right* Quotable::right(const QString& right) const
{
    const Right* found = m_regime->right(right, m_day);
    return found && allows(found->provenance) ? found : nullptr;
}

const Period* Quotable::period(const QString& action) const
{
    const Period* found = m_regime->period(action, m_day);
    return found && allows(found->provenance) ? found : nullptr;
}

const Topic* Quotable::topic(const QString& wanted) const
{
    const auto found = std::find_if(m_regime->topics.begin(), m_regime->topics.end(),
        [&](const Topic& topic) { return topic.topic == wanted && allows(topic.provenance); });
    return found == m_regime->topics.end() ? nullptr : &*found;
}

const Authority* Quotable::authority(const QString& country) const
{
    for (const Authority& authority : m_regime->authorities) {
        if (!country.isEmpty() && authority.country == country && authority.scope == AuthorityScope::General && authority.lands.isEmpty())
            return allows(authority.provenance) ? &authority : nullptr;
    }
    return allows(m_regime->authority.provenance) ? &m_regime->authority : nullptr;
}

bool mayPrint(const DueDates& dates)
{
    return dates.state != name(RuleState::Uncertain);
}

} // namespace recourse::law
