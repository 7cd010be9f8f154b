// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_law.h"

#include "base/detail.h"
#include "base/rule_text.h"
#include "session/letter_material.h"
#include "vault/setting_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;

namespace {

/// Whether a letter of that type may be written under that law on `day`.
bool offers(const letters::LetterType& type, const law::Regime& regime, QDate day)
{
    const auto basis = type.basisUnder(regime, day);
    return basis && basis->provenance.inForce(day) && basis->provenance.state != law::RuleState::Uncertain
        && regime.provenance.inForce(day);
}

QString lawText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Law, text);
}

/// Which of these laws offers the letter; null if none does.
const law::Regime* offering(const letters::Rules& rules, const letters::LetterType& type, const QStringList& codes, QDate day)
{
    for (const QString& code : codes) {
        const law::Regime* regime = rules.regimes.find(code);
        if (regime != nullptr && offers(type, *regime, day))
            return regime;
    }
    return nullptr;
}

/// The general laws for these parties, the best first.
Result<QStringList> lawsFor(const letters::Rules& rules, const LetterParties& parties, QDate day)
{
    law::LawQuestion question;
    question.residence = parties.residence;
    if (!parties.country.isEmpty())
        question.establishedIn << parties.country;
    question.sector = parties.sector;
    question.day = day;
    const auto choice = law::chooseLaw(rules.regimes, question);
    if (!choice)
        return choice.error();
    return QStringList{choice->regime} + choice->alternatives;
}

/// Whether the letter itself tells that the organisation is of the kind that the law is made for: it exists under such laws only, as a
/// letter to a credit bureau does, or it is about an incident.
bool tellsTheKind(const letters::Rules& rules, const letters::LetterType& type, const law::Regime& regime)
{
    if (type.required.contains(QStringLiteral("incident")) && regime.appliesTo.sectors.contains(QStringLiteral("breach")))
        return true;
    return std::all_of(type.bases.keyBegin(), type.bases.keyEnd(), [&rules](const QString& code) {
        const law::Regime* other = rules.regimes.find(code);
        return other != nullptr && !other->appliesTo.sectors.isEmpty();
    });
}

/// `general` followed by the laws for one kind of organisation that this letter may rest on whatever is known of the organisation.
Result<QStringList> withOwnLaws(const letters::Rules& rules, const letters::LetterType& type, const LetterParties& parties,
    const Result<QStringList>& general, QDate day)
{
    QStringList laws = general ? *general : QStringList();
    for (const law::Regime& regime : rules.regimes.all()) {
        const bool forOneKind = !regime.appliesTo.sectors.isEmpty() && type.basis(regime.code) != nullptr;
        const bool fits = forOneKind && law::regimeFits(regime, parties.residence, parties.country, day);
        if (fits && !laws.contains(regime.code) && tellsTheKind(rules, type, regime))
            laws << regime.code;
    }
    if (laws.isEmpty())
        return general;
    return laws;
}

/// Short names of laws that know the letter, the first three of them.
QString lawsOf(const letters::Rules& rules, const letters::LetterType& type)
{
    constexpr qsizetype kMostNamed = 3;
    QStringList names;
    for (auto basis = type.bases.keyBegin(); basis != type.bases.keyEnd() && names.size() < kMostNamed; ++basis) {
        if (const law::Regime* regime = rules.regimes.find(*basis))
            names << lawText(regime->shortName);
    }
    const QString listed = names.join(QStringLiteral(", "));
    return type.bases.size() > kMostNamed ? Detail::tr("%1 and others", "laws").arg(listed) : listed;
}

/// Why none of these laws offers the letter.
QString reasonAgainst(const letters::Rules& rules, const letters::LetterType& type, const QStringList& codes, QDate day)
{
    for (const QString& code : codes) {
        const law::Regime* regime = rules.regimes.find(code);
        const letters::LetterBasis* basis = regime != nullptr ? type.basis(code) : nullptr;
        if (basis == nullptr)
            continue;
        const auto dated = type.basisUnder(*regime, day);
        const law::Provenance& provenance = dated ? dated->provenance : basis->provenance;
        if (provenance.validFrom.isValid() && provenance.validFrom > day)
            return Detail::tr("%1 is not in force before %2.", "a law; a day")
                .arg(lawText(regime->shortName), provenance.validFrom.toString(Qt::ISODate));
        if (provenance.state == law::RuleState::Uncertain)
            return Detail::tr("What %1 says about this is not yet checked well enough for a letter.", "a law").arg(lawText(regime->shortName));
    }
    const law::Regime* best = rules.regimes.find(codes.value(0));
    if (best != nullptr && !best->noLetters.isEmpty() && type.wouldRestOn(*best, day))
        return lawText(best->noLetters);
    const QString own = lawsOf(rules, type);
    if (best == nullptr || own.isEmpty())
        return Detail::tr("No law that is known here fits.");
    return Detail::tr("It rests on %1. The law for you here is %2.", "laws; a law").arg(own, lawText(best->shortName));
}

LetterOffer offerOf(const letters::Rules& rules, const letters::LetterType& type, const Result<QStringList>& laws, QDate day)
{
    LetterOffer offer;
    offer.type = type.id;
    if (!laws) {
        offer.whyNot = laws.error().text();
        return offer;
    }
    if (const law::Regime* regime = offering(rules, type, *laws, day))
        offer.regime = regime->code;
    else
        offer.whyNot = reasonAgainst(rules, type, *laws, day);
    return offer;
}

Result<LetterParties> partiesOf(Session& session, const OfferQuestion& question)
{
    LetterParties parties;
    if (!question.service.isEmpty()) {
        const auto service = serviceForLetter(session, question.service);
        if (!service)
            return service.error();
        parties.country = service->country;
        parties.sector = service->sector;
    }
    parties.residence = question.residence;
    if (!parties.residence.isEmpty())
        return parties;
    const auto profile = session.withVault<model::Profile>(
        [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).profile(); });
    if (!profile)
        return profile.error();
    parties.residence = profile->residence;
    return parties;
}

} // namespace

Result<QString> letterLaw(const letters::Rules& rules, const QString& type, const LetterParties& parties, QDate day)
{
    const letters::LetterType* known = rules.types.find(type);
    if (known == nullptr)
        return fail(Code::LetterTypeUnknown, type);
    const auto laws = withOwnLaws(rules, *known, parties, lawsFor(rules, parties, day), day);
    if (!laws)
        return laws.error();
    const law::Regime* regime = offering(rules, *known, *laws, day);
    return regime != nullptr ? regime->code : laws->constFirst();
}

Job<std::vector<LetterOffer>> listLetterOffers(Session& session, OfferQuestion question)
{
    using Offers = std::vector<LetterOffer>;
    return session.start<Offers>([&session, question](base::Progress&) -> Result<Offers> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        const auto parties = partiesOf(session, question);
        if (!parties)
            return parties.error();
        const letters::Rules& known = (*rules)->letters;
        const QDate today = session.clock().today();
        const bool open = question.regime.isEmpty();
        const auto laws = open ? lawsFor(known, *parties, today) : Result<QStringList>(QStringList{question.regime});
        Offers offers;
        for (const letters::LetterType& type : known.types.all())
            offers.push_back(offerOf(known, type, open ? withOwnLaws(known, type, *parties, laws, today) : laws, today));
        return offers;
    });
}

} // namespace recourse::session
