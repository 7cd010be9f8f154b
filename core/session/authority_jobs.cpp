// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/authority_jobs.h"

#include "base/rule_text.h"
#include "law/law_words.h"
#include "session/letter_material.h"
#include "vault/case_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

struct AuthorityWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthorityWords)
};

QString lawText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Law, text);
}

bool mayShow(const law::Provenance& provenance, QDate day)
{
    return provenance.inForce(day) && provenance.state != law::RuleState::Uncertain;
}

ComplaintRule ruleOf(const QString& text, const law::Provenance& provenance)
{
    return {text, lawText(provenance.cite), law::name(provenance.state), provenance.asOf.toString(Qt::ISODate)};
}

std::vector<ComplaintRule> rulesOf(const law::Regime& regime, QDate day)
{
    static const QStringList kTopics{QStringLiteral("complaint"), QStringLiteral("complaint_to_controller"),
        QStringLiteral("complaint_cross_border"), QStringLiteral("form"), QStringLiteral("forms")};
    std::vector<ComplaintRule> rules;
    for (const law::Topic& topic : regime.topics) {
        if (kTopics.contains(topic.topic) && mayShow(topic.provenance, day))
            rules.push_back(ruleOf(lawText(topic.text), topic.provenance));
    }
    return rules;
}

/// Whether the period is of a country whose authority is among `options`: "complaint_at" is Austria's own, "complaint_latest" everybody's.
bool countsThere(const QString& action, const QList<law::AuthorityOption>& options)
{
    const QString country = action.section(QLatin1Char('_'), 1, 1).toUpper();
    if (country.size() != 2)
        return true;
    return std::any_of(options.begin(), options.end(),
        [&](const law::AuthorityOption& option) { return option.authority.country == country; });
}

std::vector<ComplaintRule> limitsOf(const law::Regime& regime, const QList<law::AuthorityOption>& options, QDate day)
{
    std::vector<ComplaintRule> limits;
    for (auto periods = regime.actions.begin(); periods != regime.actions.end(); ++periods) {
        if (!periods.key().startsWith(QLatin1String("complaint")) || !countsThere(periods.key(), options))
            continue;
        for (const law::Period& period : periods.value()) {
            if (period.side != law::Side::Users || !mayShow(period.provenance, day))
                continue;
            //: what is to be done in a period; "30 calendar days from receipt"
            const QString text = AuthorityWords::tr("%1: %2").arg(
                lawText(period.title), law::LawWords::period(period.count, period.unit, period.start));
            limits.push_back(ruleOf(text, period.provenance));
        }
    }
    return limits;
}

Result<AuthorityOffer> offerOf(const Rules& rules, const QString& code, const law::AuthorityQuestion& question)
{
    const law::Regime* regime = rules.letters.regimes.find(code);
    if (regime == nullptr)
        return fail(Code::RegimeUnknown, code);
    AuthorityOffer offer;
    offer.regime = code;
    offer.law = lawText(regime->name);
    offer.question = question;
    offer.options = law::authoritiesFor(*regime, question);
    offer.rules = rulesOf(*regime, question.day);
    offer.limits = limitsOf(*regime, offer.options, question.day);
    const law::Right* right = regime->right(QStringLiteral("complaint"), question.day);
    offer.mayWrite = right != nullptr && mayShow(right->provenance, question.day) && mayShow(regime->provenance, question.day);
    return offer;
}

Result<AuthorityOffer> offerForCase(Session& session, model::CaseId id, law::AuthorityQuestion question)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    if (!question.day.isValid())
        question.day = session.clock().today();
    return session.withVault<AuthorityOffer>([&](vault::Vault& vault) -> Result<AuthorityOffer> {
        const auto matter = vault::CaseRepository(vault.database()).byId(id);
        if (!matter)
            return matter.error();
        auto service = vault::ServiceRepository(vault.database()).byId(matter->service);
        if (!service)
            return service.error();
        const auto profile = vault::SettingRepository(vault.database()).profile();
        if (!profile)
            return profile.error();
        fillGaps(*service, **rules);
        if (question.residence.isEmpty())
            question.residence = profile->residence;
        if (question.seat.isEmpty())
            question.seat = service->country;
        return offerOf(**rules, matter->regime, question);
    });
}

} // namespace

Job<AuthorityOffer> listComplaintAuthorities(Session& session, QString regime, law::AuthorityQuestion question)
{
    return session.start<AuthorityOffer>([&session, regime, question](base::Progress&) -> Result<AuthorityOffer> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        law::AuthorityQuestion dated = question;
        if (!dated.day.isValid())
            dated.day = session.clock().today();
        return offerOf(**rules, regime, dated);
    });
}

Job<AuthorityOffer> authoritiesForCase(Session& session, model::CaseId matter, law::AuthorityQuestion question)
{
    return session.start<AuthorityOffer>([&session, matter, question](base::Progress&) { return offerForCase(session, matter, question); });
}

QMap<QString, QString> recipientFields(const law::Authority& authority)
{
    QMap<QString, QString> fields{{QStringLiteral("recipient"), authority.name}};
    if (!authority.post.isEmpty())
        fields.insert(QStringLiteral("recipient_address"), authority.post);
    if (!authority.email.isEmpty())
        fields.insert(QStringLiteral("recipient_email"), authority.email);
    return fields;
}

} // namespace recourse::session
