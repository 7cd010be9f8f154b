// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_choice.h"

#include "base/rule_text.h"
#include "law/due_dates.h"
#include "law/law_words.h"

#include <algorithm>

namespace recourse::law {

namespace {

/// "CA" in a list also means "CA-ON".
bool listed(const QStringList& places, const QString& place)
{
    return !place.isEmpty() && (places.contains(place) || places.contains(place.section(QLatin1Char('-'), 0, 0)));
}

bool livesThere(const Regime& regime, const QString& residence)
{
    return listed(regime.appliesTo.residences, residence) && !regime.appliesTo.except.contains(residence);
}

QStringList reasonsByResidence(const Regime& regime, const QString& serviceCountry)
{
    QStringList reasons{regime.appliesTo.residenceReason};
    if (!establishedUnder(regime, serviceCountry) && !regime.appliesTo.abroadCaveat.isEmpty())
        reasons.append(regime.appliesTo.abroadCaveat);
    return reasons;
}

QString noLawReason(const RegimeTable& regimes, const QString& residence)
{
    if (residence.isEmpty())
        return LawWords::tr("the profile names no residence; set it first");
    QStringList reasons;
    for (const Regime& regime : regimes.all()) {
        if (regime.appliesTo.except.contains(residence))
            reasons.append(base::ruleText(base::RuleTexts::Law, regime.appliesTo.except.value(residence)));
    }
    if (reasons.isEmpty())
        return LawWords::tr("the table of laws has none yet for people who live in %1").arg(residence);
    return reasons.join(QLatin1Char(' '));
}

} // namespace

base::Result<RegimeChoice> regimeFor(const RegimeTable& regimes, const QString& residence, const QString& serviceCountry, QDate day)
{
    RegimeChoice choice;
    const Regime* byEstablishment = nullptr;
    for (const Regime& regime : regimes.all()) {
        if (!regime.provenance.inForce(day))
            continue;
        if (livesThere(regime, residence) && choice.regime.isEmpty()) {
            choice.regime = regime.code;
            choice.reasons = reasonsByResidence(regime, serviceCountry);
        } else if (livesThere(regime, residence) || establishedUnder(regime, serviceCountry)) {
            choice.alternatives.append(regime.code);
            if (!byEstablishment && establishedUnder(regime, serviceCountry))
                byEstablishment = &regime;
        }
    }
    if (choice.regime.isEmpty() && byEstablishment && !residence.isEmpty()) {
        choice.regime = byEstablishment->code;
        choice.alternatives.removeAll(choice.regime);
        choice.reasons = {byEstablishment->appliesTo.establishmentReason};
    }
    if (choice.regime.isEmpty())
        return base::fail(base::Code::LetterNotOffered, noLawReason(regimes, residence));
    return choice;
}

bool regimeFits(const Regime& regime, const QString& residence, const QString& serviceCountry, QDate day)
{
    return regime.provenance.inForce(day) && !residence.isEmpty()
        && (livesThere(regime, residence) || establishedUnder(regime, serviceCountry));
}

bool establishedUnder(const Regime& regime, const QString& serviceCountry)
{
    return listed(regime.appliesTo.establishedIn, serviceCountry);
}

QString postalChannel(const RegimeTable& regimes, const QString& fromCountry, const QString& toCountry)
{
    const QString from = fromCountry.section(QLatin1Char('-'), 0, 0);
    const QString to = toCountry.section(QLatin1Char('-'), 0, 0);
    if (!from.isEmpty() && from == to)
        return QStringLiteral("letter_domestic");
    const bool within = std::any_of(regimes.all().begin(), regimes.all().end(), [&](const Regime& regime) {
        return listed(regime.appliesTo.establishedIn, from) && listed(regime.appliesTo.establishedIn, to);
    });
    return within ? QStringLiteral("letter_eu") : QStringLiteral("letter_overseas");
}

} // namespace recourse::law
