// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime.h"

namespace recourse::law {

QString name(RuleState state)
{
    switch (state) {
    case RuleState::Confirmed: return QStringLiteral("confirmed");
    case RuleState::Known: return QStringLiteral("known");
    case RuleState::Uncertain: break;
    }
    return QStringLiteral("uncertain");
}

bool Provenance::inForce(QDate day) const
{
    return day.isValid() && validFrom <= day && (!validTo.isValid() || day <= validTo);
}

namespace {

/// The record named `action` itself goes before one that only covers it.
template <class Accept> const Period* findPeriod(const Regime& regime, const QString& action, Accept accept)
{
    const auto exact = regime.actions.constFind(action);
    if (exact != regime.actions.constEnd()) {
        for (const Period& period : *exact) {
            if (accept(period))
                return &period;
        }
    }
    for (const QList<Period>& periods : regime.actions) {
        for (const Period& period : periods) {
            if (period.covers.contains(action) && accept(period))
                return &period;
        }
    }
    return nullptr;
}

} // namespace

const Period* Regime::period(const QString& action, QDate day) const
{
    return findPeriod(*this, action, [day](const Period& period) { return period.provenance.inForce(day); });
}

const Period* Regime::anyPeriod(const QString& action) const
{
    return findPeriod(*this, action, [](const Period&) { return true; });
}

const Right* Regime::right(const QString& wanted) const
{
    for (const Right& candidate : rights) {
        if (candidate.right == wanted)
            return &candidate;
    }
    return nullptr;
}

const Right* Regime::right(const QString& wanted, QDate day) const
{
    for (const Right& candidate : rights) {
        if (candidate.right == wanted && candidate.provenance.inForce(day))
            return &candidate;
    }
    return nullptr;
}

} // namespace recourse::law
