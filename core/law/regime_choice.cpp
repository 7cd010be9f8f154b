// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/regime_choice.h"

#include "base/rule_text.h"
#include "law/due_dates.h"
#include "law/law_words.h"

#include <algorithm>
#include <tuple>

namespace recourse::law {

namespace {

using Kind = LawReason::Kind;

QString lawText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Law, text);
}

/// "CA" in a list also means "CA-ON".
bool listed(const QStringList& places, const QString& place)
{
    return !place.isEmpty() && (places.contains(place) || places.contains(place.section(QLatin1Char('-'), 0, 0)));
}

bool excepted(const AppliesTo& appliesTo, const QString& residence, const QString& sector)
{
    return appliesTo.except.contains(residence) && !appliesTo.exceptUnless.contains(sector);
}

bool livesThere(const Regime& regime, const QString& residence, const QString& sector = {})
{
    return listed(regime.appliesTo.residences, residence) && !excepted(regime.appliesTo, residence, sector);
}

bool establishedUnderAny(const Regime& regime, const QStringList& places)
{
    return std::any_of(places.begin(), places.end(), [&](const QString& place) { return establishedUnder(regime, place); });
}

/// How a law reaches the matter; nothing if it does not.
std::optional<Kind> reachOf(const Regime& regime, const LawQuestion& question)
{
    if (livesThere(regime, question.residence, question.sector))
        return Kind::Residence;
    if (listed(regime.appliesTo.presentIn, question.stayedIn))
        return Kind::Presence;
    if (establishedUnderAny(regime, question.establishedIn))
        return Kind::Establishment;
    return std::nullopt;
}

bool sectorFits(const Regime& regime, const QString& sector)
{
    return regime.appliesTo.sectors.isEmpty() || regime.appliesTo.sectors.contains(sector);
}

struct Candidate
{
    const Regime* regime = nullptr;
    Kind reach = Kind::Residence;

    /// Smaller goes first; equal ones go by their place in the table.
    [[nodiscard]] auto rank() const
    {
        return std::tuple(regime->appliesTo.beside, regime->appliesTo.sectors.isEmpty(), static_cast<int>(reach));
    }
};

/// English, as it stands in the rules.
QString reachText(const Candidate& candidate)
{
    const AppliesTo& appliesTo = candidate.regime->appliesTo;
    if (candidate.reach == Kind::Presence)
        return appliesTo.presenceReason;
    return candidate.reach == Kind::Establishment ? appliesTo.establishmentReason : appliesTo.residenceReason;
}

/// English; empty if nothing speaks against the organisation being bound.
QString caveatFor(const Candidate& candidate, const LawQuestion& question)
{
    const bool bound = candidate.reach == Kind::Establishment || establishedUnderAny(*candidate.regime, question.establishedIn);
    return bound ? QString() : candidate.regime->appliesTo.abroadCaveat;
}

QList<LawReason> stepsFor(const Candidate& candidate, const LawQuestion& question)
{
    const Regime& regime = *candidate.regime;
    QList<LawReason> steps{{candidate.reach, regime.code, lawText(reachText(candidate))}};
    if (!regime.appliesTo.sectors.isEmpty()) {
        steps.append({Kind::Sector, regime.code,
            LawWords::tr("%1 is made for organisations of this kind.", "a law").arg(lawText(regime.shortName))});
    }
    if (const QString caveat = caveatFor(candidate, question); !caveat.isEmpty())
        steps.append({Kind::Caveat, regime.code, lawText(caveat)});
    return steps;
}

/// Collects what fits and why the rest of what comes near does not.
class Weighing
{
public:
    explicit Weighing(const LawQuestion& question)
        : m_question(question)
    {
    }
    void add(const Regime& regime)
    {
        if (!sectorFits(regime, m_question.sector))
            return;
        const std::optional<Kind> reach = reachOf(regime, m_question);
        if (!reach) {
            if (excepted(regime.appliesTo, m_question.residence, m_question.sector))
                leaveOut(Kind::Excepted, regime, lawText(regime.appliesTo.except.value(m_question.residence)));
            return;
        }
        const Provenance& law = regime.provenance;
        if (!law.inForce(m_question.day))
            leaveOut(m_question.day < law.validFrom ? Kind::NotYetInForce : Kind::NoLongerInForce, regime,
                LawWords::notInForce(lawText(regime.name), law, m_question.day));
        else if (regime.appliesTo.notSectors.contains(m_question.sector))
            leaveOut(Kind::OtherSector, regime,
                LawWords::tr("%1 leaves organisations of this kind to another law.", "a law").arg(lawText(regime.shortName)));
        else if (law.state != RuleState::Uncertain)
            m_candidates.append({&regime, *reach});
    }
    [[nodiscard]] const QList<Candidate>& candidates() const { return m_candidates; }
    [[nodiscard]] const QList<LawReason>& leftOut() const { return m_leftOut; }
    /// Null if nothing fits.
    [[nodiscard]] const Candidate* best() const
    {
        const auto found = std::min_element(m_candidates.begin(), m_candidates.end(),
            [](const Candidate& a, const Candidate& b) { return a.rank() < b.rank(); });
        return found == m_candidates.end() ? nullptr : &*found;
    }

private:
    void leaveOut(Kind kind, const Regime& regime, const QString& text) { m_leftOut.append({kind, regime.code, text}); }

    const LawQuestion& m_question;
    QList<Candidate> m_candidates;
    QList<LawReason> m_leftOut;
};

QString noLawReason(const Weighing& weighing, const LawQuestion& question)
{
    if (question.residence.isEmpty() && question.stayedIn.isEmpty())
        return LawWords::tr("the profile names no residence; set it first");
    QStringList reasons;
    for (const LawReason& reason : weighing.leftOut())
        reasons.append(reason.text);
    if (reasons.isEmpty())
        return LawWords::tr("the table of laws has none yet for people who live in %1").arg(question.residence);
    return reasons.join(QLatin1Char(' '));
}

RegimeChoice choiceOf(const Weighing& weighing, const Candidate& best, const LawQuestion& question)
{
    RegimeChoice choice;
    choice.regime = best.regime->code;
    choice.reasons = {reachText(best)};
    if (const QString caveat = caveatFor(best, question); !caveat.isEmpty())
        choice.reasons.append(caveat);
    choice.steps = stepsFor(best, question);
    for (const Candidate& candidate : weighing.candidates()) {
        if (candidate.regime == best.regime)
            continue;
        choice.alternatives.append(candidate.regime->code);
        choice.steps.append(stepsFor(candidate, question));
    }
    choice.steps.append(weighing.leftOut());
    return choice;
}

/// The user's choice stands, if the law is in force; where the table sees no reason for it, that is said.
base::Result<RegimeChoice> chosenByUser(const RegimeTable& regimes, const Weighing& weighing, const LawQuestion& question)
{
    const Regime* chosen = regimes.find(question.chosen);
    if (!chosen)
        return base::fail(base::Code::RegimeUnknown, question.chosen);
    if (!chosen->provenance.inForce(question.day)) {
        return base::fail(base::Code::LetterNotOffered,
            LawWords::notInForce(lawText(chosen->name), chosen->provenance, question.day));
    }
    const QString name = lawText(chosen->shortName);
    const auto fits = std::find_if(weighing.candidates().begin(), weighing.candidates().end(),
        [&](const Candidate& candidate) { return candidate.regime == chosen; });
    if (fits != weighing.candidates().end()) {
        RegimeChoice choice = choiceOf(weighing, *fits, question);
        choice.steps.prepend({Kind::Chosen, chosen->code, LawWords::tr("You chose %1.", "a law").arg(name)});
        return choice;
    }
    RegimeChoice choice;
    choice.regime = chosen->code;
    choice.reasons = {QStringLiteral("The law was chosen by hand.")};
    choice.steps = {{Kind::ChosenAgainstTable, chosen->code,
        LawWords::tr("You chose %1; what is known of you and the organisation gives no reason for it.", "a law").arg(name)}};
    for (const Candidate& candidate : weighing.candidates()) {
        choice.alternatives.append(candidate.regime->code);
        choice.steps.append(stepsFor(candidate, question));
    }
    choice.steps.append(weighing.leftOut());
    return choice;
}

} // namespace

base::Result<RegimeChoice> chooseLaw(const RegimeTable& regimes, const LawQuestion& question)
{
    Weighing weighing(question);
    for (const Regime& regime : regimes.all())
        weighing.add(regime);
    if (!question.chosen.isEmpty())
        return chosenByUser(regimes, weighing, question);
    const bool placeKnown = !question.residence.isEmpty() || !question.stayedIn.isEmpty();
    const Candidate* best = placeKnown ? weighing.best() : nullptr;
    if (!best)
        return base::fail(base::Code::LetterNotOffered, noLawReason(weighing, question));
    return choiceOf(weighing, *best, question);
}

base::Result<RegimeChoice> regimeFor(const RegimeTable& regimes, const QString& residence, const QString& serviceCountry, QDate day)
{
    LawQuestion question;
    question.residence = residence;
    if (!serviceCountry.isEmpty())
        question.establishedIn = {serviceCountry};
    question.day = day;
    return chooseLaw(regimes, question);
}

bool regimeFits(const Regime& regime, const QString& residence, const QString& serviceCountry, QDate day)
{
    const bool protectedThere = listed(regime.appliesTo.residences, residence) || listed(regime.appliesTo.presentIn, residence);
    return regime.provenance.inForce(day) && !residence.isEmpty()
        && ((protectedThere && !excepted(regime.appliesTo, residence, regime.appliesTo.exceptUnless.value(0)))
            || establishedUnder(regime, serviceCountry));
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
