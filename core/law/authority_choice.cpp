// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/authority_choice.h"

#include "law/law_words.h"

#include <algorithm>

namespace recourse::law {

namespace {

using Reason = AuthorityOption::Reason;

QString countryOf(const QString& place)
{
    return place.section(QLatin1Char('-'), 0, 0);
}

bool isPart(const QString& place)
{
    return place.contains(QLatin1Char('-'));
}

AuthorityScope scopeOf(BodyKind body)
{
    switch (body) {
    case BodyKind::Private: break;
    case BodyKind::PublicOfLand: return AuthorityScope::PublicBodies;
    case BodyKind::FederalOrTelecom: return AuthorityScope::Federal;
    case BodyKind::Protestant: return AuthorityScope::Protestant;
    case BodyKind::Catholic: return AuthorityScope::Catholic;
    case BodyKind::Broadcaster: return AuthorityScope::Broadcasting;
    case BodyKind::DeutscheWelle: return AuthorityScope::DeutscheWelle;
    }
    return AuthorityScope::Land;
}

QString textOf(Reason reason)
{
    switch (reason) {
    case Reason::SpecialBody: return LawWords::tr("Bodies of this kind have an authority of their own.");
    case Reason::Seat: return LawWords::tr("The organisation has its seat there; this authority decides.");
    case Reason::Residence: return LawWords::tr("You live there.");
    case Reason::Work: return LawWords::tr("You work there.");
    case Reason::Infringement: return LawWords::tr("The infringement happened there.");
    case Reason::OnlyOne: break;
    }
    return LawWords::tr("This law has one authority for all complaints.");
}

/// Gathers authorities, each once.
class Options
{
public:
    Options(const Regime& regime, const AuthorityQuestion& question)
        : m_regime(regime)
        , m_question(question)
    {
    }
    void add(const Authority& authority, Reason reason)
    {
        const Provenance& record = authority.provenance;
        if (record.state == RuleState::Uncertain || !record.inForce(m_question.day))
            return;
        const bool there = std::any_of(m_options.begin(), m_options.end(),
            [&](const AuthorityOption& option) { return option.authority.name == authority.name; });
        if (!there)
            m_options.append({authority, reason, textOf(reason)});
    }
    /// All authorities of `scope` that watch `place`; of a country without a part, those for the whole of it.
    void addAt(const QString& place, AuthorityScope scope, Reason reason)
    {
        for (const Authority& authority : m_regime.authorities) {
            if (authority.country != countryOf(place) || authority.scope != scope)
                continue;
            if (authority.lands.isEmpty() || authority.lands.contains(place))
                add(authority, reason);
        }
    }
    /// The authority for ordinary organisations at `place`: that of the part where there is one, else the country's.
    void addGeneral(const QString& place, Reason reason)
    {
        if (place.isEmpty())
            return;
        const bool ownForPublic = m_question.body == BodyKind::PublicOfLand && watches(place, AuthorityScope::PublicBodies);
        if (isPart(place))
            addAt(place, ownForPublic ? AuthorityScope::PublicBodies : AuthorityScope::Land, reason);
        if (!knows(place))
            addAt(place, AuthorityScope::General, reason);
    }
    [[nodiscard]] const QList<AuthorityOption>& all() const { return m_options; }

private:
    [[nodiscard]] bool watches(const QString& place, AuthorityScope scope) const
    {
        return std::any_of(m_regime.authorities.begin(), m_regime.authorities.end(),
            [&](const Authority& authority) { return authority.scope == scope && authority.lands.contains(place); });
    }
    /// An authority of that country is among the options already, so that the record for the whole of it says nothing new.
    [[nodiscard]] bool knows(const QString& place) const
    {
        return std::any_of(m_options.begin(), m_options.end(),
            [&](const AuthorityOption& option) { return option.authority.country == countryOf(place); });
    }

    const Regime& m_regime;
    const AuthorityQuestion& m_question;
    QList<AuthorityOption> m_options;
};

/// Churches, broadcasters, federal bodies: where the seat's or the residence's country has an authority for them.
void addSpecial(Options& options, const AuthorityQuestion& question)
{
    if (question.body == BodyKind::Private || question.body == BodyKind::PublicOfLand)
        return;
    const QString place = question.seat.isEmpty() ? question.residence : question.seat;
    options.addAt(place, scopeOf(question.body), Reason::SpecialBody);
}

bool hasParts(const Regime& regime, const QString& country)
{
    return std::any_of(regime.authorities.begin(), regime.authorities.end(),
        [&](const Authority& authority) { return authority.country == country && !authority.lands.isEmpty(); });
}

} // namespace

bool canBeWrittenTo(const Authority& authority)
{
    return !authority.email.isEmpty() || !authority.post.isEmpty() || !authority.urlComplaint.isEmpty();
}

QList<AuthorityOption> authoritiesFor(const Regime& regime, const AuthorityQuestion& question)
{
    Options options(regime, question);
    const bool byCountry = std::any_of(regime.authorities.begin(), regime.authorities.end(),
        [](const Authority& authority) { return !authority.country.isEmpty(); });
    if (!byCountry) {
        options.add(regime.authority, Reason::OnlyOne);
        for (const Authority& authority : regime.authorities)
            options.add(authority, Reason::OnlyOne);
        return options.all();
    }
    addSpecial(options, question);
    const QString home = countryOf(question.residence);
    // Where the parts of a country have authorities, the one of the seat decides and the others only pass the complaint on.
    if (countryOf(question.seat) == home && isPart(question.seat) && hasParts(regime, home))
        options.addGeneral(question.seat, Reason::Seat);
    options.addGeneral(question.residence, Reason::Residence);
    options.addGeneral(question.work, Reason::Work);
    options.addGeneral(question.infringement, Reason::Infringement);
    if (options.all().isEmpty())
        options.addGeneral(question.seat, Reason::Seat);
    return options.all();
}

} // namespace recourse::law
