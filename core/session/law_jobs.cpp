// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/law_jobs.h"

#include "base/rule_text.h"
#include "session/letter_material.h"
#include "vault/setting_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Result;

namespace {

QString nameOf(const law::Regime& regime)
{
    return base::ruleText(base::RuleTexts::Law, regime.name);
}

LawOption optionOf(const law::Regime& regime)
{
    return {regime.code, nameOf(regime)};
}

std::vector<LawOption> lawsOn(const law::RegimeTable& regimes, QDate day)
{
    std::vector<LawOption> laws;
    for (const law::Regime& regime : regimes.all()) {
        if (regime.provenance.inForce(day) && regime.provenance.state != law::RuleState::Uncertain)
            laws.push_back(optionOf(regime));
    }
    std::sort(laws.begin(), laws.end(),
        [](const LawOption& left, const LawOption& right) { return QString::localeAwareCompare(left.name, right.name) < 0; });
    return laws;
}

Result<LawAnswer> answered(const law::RegimeTable& regimes, const law::LawQuestion& question)
{
    auto choice = law::chooseLaw(regimes, question);
    if (!choice)
        return choice.error();
    LawAnswer answer;
    answer.question = question;
    answer.regime = choice->regime;
    if (const law::Regime* regime = regimes.find(choice->regime))
        answer.name = nameOf(*regime);
    answer.steps = std::move(choice->steps);
    for (const QString& code : choice->alternatives) {
        if (const law::Regime* regime = regimes.find(code))
            answer.alternatives.push_back(optionOf(*regime));
    }
    answer.all = lawsOn(regimes, question.day);
    return answer;
}

Result<law::LawQuestion> completed(Session& session, const QString& service, law::LawQuestion question)
{
    if (!question.day.isValid())
        question.day = session.clock().today();
    if (!service.isEmpty()) {
        const auto found = serviceForLetter(session, service);
        if (!found)
            return found.error();
        if (question.establishedIn.isEmpty() && !found->country.isEmpty())
            question.establishedIn = {found->country};
        if (question.sector.isEmpty())
            question.sector = found->sector;
    }
    if (!question.residence.isEmpty())
        return question;
    const auto profile = session.withVault<model::Profile>(
        [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).profile(); });
    if (!profile)
        return profile.error();
    question.residence = profile->residence;
    return question;
}

Result<LawAnswer> forService(Session& session, const QString& service, const law::LawQuestion& question)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto full = completed(session, service, question);
    if (!full)
        return full.error();
    auto answer = answered((*rules)->letters.regimes, *full);
    if (answer || answer.error().code != Code::LetterNotOffered)
        return answer;
    LawAnswer none;
    none.question = *full;
    none.all = lawsOn((*rules)->letters.regimes, full->day);
    none.whyNone = answer.error().where;
    return none;
}

} // namespace

Job<std::vector<law::Regime>> listRegimes(Session& session)
{
    using Regimes = std::vector<law::Regime>;
    return session.start<Regimes>([&session](base::Progress&) -> Result<Regimes> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return (*rules)->letters.regimes.all();
    });
}

Job<std::vector<SectorOption>> listSectors(Session& session)
{
    using Sectors = std::vector<SectorOption>;
    return session.start<Sectors>([&session](base::Progress&) -> Result<Sectors> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        Sectors sectors;
        for (const law::Sector& sector : (*rules)->letters.regimes.sectors()) {
            if (!sector.occasion)
                sectors.push_back({sector.word, base::ruleText(base::RuleTexts::Law, sector.name)});
        }
        return sectors;
    });
}

Job<law::DueDates> computeDueDates(Session& session, law::DueRequest request)
{
    return session.start<law::DueDates>([&session, request](base::Progress&) -> Result<law::DueDates> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return law::dueDates((*rules)->letters.regimes, (*rules)->letters.holidays, request);
    });
}

Job<DueAnswer> computeDueReadings(Session& session, law::DueRequest request)
{
    return session.start<DueAnswer>([&session, request](base::Progress&) -> Result<DueAnswer> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        auto dates = law::dueDates((*rules)->letters.regimes, (*rules)->letters.holidays, request);
        if (!dates)
            return dates.error();
        DueAnswer answer{std::move(*dates), {}};
        if (!answer.dates.extensionDue.isValid())
            return answer;
        law::DueRequest extended = request;
        extended.extendedOn = answer.dates.extensionNoticeBy;
        const auto longer = law::dueDates((*rules)->letters.regimes, (*rules)->letters.holidays, extended);
        answer.extensionEarliest = longer ? longer->earliestReading : answer.dates.extensionDue;
        return answer;
    });
}

Job<LawAnswer> chooseLaw(Session& session, law::LawQuestion question)
{
    return session.start<LawAnswer>([&session, question](base::Progress&) -> Result<LawAnswer> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        law::LawQuestion dated = question;
        if (!dated.day.isValid())
            dated.day = session.clock().today();
        return answered((*rules)->letters.regimes, dated);
    });
}

Job<LawAnswer> lawForService(Session& session, QString service, law::LawQuestion question)
{
    return session.start<LawAnswer>([&session, service, question](base::Progress&) { return forService(session, service, question); });
}

} // namespace recourse::session
