// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_material.h"

#include "base/secret_bytes.h"
#include "session/completeness_jobs.h"
#include "session/authority_jobs.h"
#include "session/directory_read.h"
#include "session/letter_case.h"
#include "session/letter_law.h"
#include "session/profile_jobs.h"
#include "session/theft_jobs.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/case_repository.h"
#include "vault/exposure_repository.h"
#include "vault/letter_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

#include <cstring>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// By number, by key, else by the best hit of the search.
Result<model::Service> findService(vault::Vault& vault, const QString& words)
{
    vault::ServiceRepository services(vault.database());
    bool isNumber = false;
    const qint64 number = words.toLongLong(&isNumber);
    if (isNumber)
        return services.byId(model::ServiceId{number});
    if (auto exact = services.byKey(words.toLower()))
        return exact;
    auto found = services.search(words);
    if (!found)
        return found.error();
    if (found->empty() || words.isEmpty())
        return fail(Code::NotFound, words);
    return std::move(found->front());
}

bool isCalled(const model::Breach& breach, const QString& words)
{
    return breach.feedId.compare(words, Qt::CaseInsensitive) == 0 || breach.title.compare(words, Qt::CaseInsensitive) == 0;
}

/// Breaches with an exposure of these accounts, the surest and newest first; only those called `words` if that is set.
Result<std::vector<model::Breach>> breachesOf(
    vault::Vault& vault, const std::vector<model::Account>& accounts, const QString& words)
{
    std::vector<std::pair<model::Band, model::Breach>> found;
    for (const model::Account& account : accounts) {
        const auto exposures = vault::ExposureRepository(vault.database()).forAccount(account.id);
        if (!exposures)
            return exposures.error();
        for (const model::Exposure& exposure : *exposures) {
            const bool apart = exposure.disposition == model::Disposition::NeverMine || exposure.band == model::Band::Unlikely;
            if (apart && words.isEmpty())
                continue;
            auto breach = vault::BreachRepository(vault.database()).byId(exposure.breach);
            if (!breach)
                return breach.error();
            if (words.isEmpty() || isCalled(*breach, words))
                found.emplace_back(exposure.band, std::move(*breach));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first > right.first : left.second.disclosed > right.second.disclosed;
    });
    std::vector<model::Breach> breaches;
    if (!found.empty())
        breaches.push_back(std::move(found.front().second));
    return breaches;
}

/// Takes the words of the profile out of the request's fields and sets them.
Status applyProfileFields(model::Profile& profile, QMap<QString, QString>& fields)
{
    QMap<QString, QString> own;
    for (const QString& word : profileFields()) {
        if (fields.contains(word))
            own.insert(word, fields.take(word));
    }
    return setProfileFields(profile, own);
}

/// The case that a further letter belongs to.
struct Earlier
{
    model::Case matter; ///< not stored: the letter is a first one
    std::vector<model::Letter> letters;
};

Result<Earlier> earlierOf(Session& session, model::CaseId id)
{
    if (!id.stored())
        return Earlier();
    return session.withVault<Earlier>([id](vault::Vault& vault) -> Result<Earlier> {
        auto matter = vault::CaseRepository(vault.database()).byId(id);
        if (!matter)
            return matter.error();
        auto letters = vault::LetterRepository(vault.database()).forCase(id);
        if (!letters)
            return letters.error();
        return Earlier{std::move(*matter), std::move(*letters)};
    });
}

/// The service with its accounts and the incident that the letter is about.
Status takeService(Session& session, const DraftRequest& request, const Earlier& earlier, const LetterGround& ground,
    letters::LetterRequest& material)
{
    const bool ofCase = request.service.isEmpty() && earlier.matter.id.stored();
    auto service = serviceForLetter(session, ofCase ? QString::number(earlier.matter.service.value) : request.service);
    if (!service)
        return service.error();
    material.service = std::move(*service);
    material.accounts = ground.accounts.value(material.service.id.value);
    const QString words = material.fields.take(QStringLiteral("breach"));
    auto breaches = session.withVault<std::vector<model::Breach>>(
        [&](vault::Vault& vault) { return breachesOf(vault, material.accounts, words); });
    if (!breaches)
        return breaches.error();
    if (!words.isEmpty() && breaches->empty())
        return fail(Code::NotFound, words);
    material.breaches = std::move(*breaches);
    return {};
}

/// The law of the case where it has a basis for this letter, else the one that fits person and organisation.
Status takeLaw(const Rules& rules, const Earlier& earlier, letters::LetterRequest& material)
{
    if (!material.regime.isEmpty())
        return {};
    const letters::LetterType* type = rules.letters.types.find(material.type);
    if (type != nullptr && type->basis(earlier.matter.regime) != nullptr) {
        material.regime = earlier.matter.regime;
        return {};
    }
    const auto law = letterLaw(rules.letters, material.type,
        {material.profile.residence, material.service.country, material.service.sector}, material.today);
    if (!law)
        return law.error();
    material.regime = *law;
    return {};
}

/// What the answer of the case lacks, where the letter asks for it and the user wrote nothing.
Status fillMissing(Session& session, model::CaseId id, const Rules& rules, letters::LetterRequest& material)
{
    const QString field = QStringLiteral("missing");
    const letters::LetterType* type = rules.letters.types.find(material.type);
    if (type == nullptr || !type->lists.contains(field) || material.fields.contains(field))
        return {};
    const auto asks = missingAsks(session, id, material.language);
    if (!asks)
        return asks.error();
    if (!asks->isEmpty())
        material.fields.insert(field, *asks);
    return {};
}

/// A letter to an authority goes to the best one that can be written to, where the user names none.
void takeAuthority(const Rules& rules, letters::LetterRequest& material)
{
    const letters::LetterType* type = rules.letters.types.find(material.type);
    const law::Regime* regime = rules.letters.regimes.find(material.regime);
    if (type == nullptr || regime == nullptr || type->addressee != letters::Addressee::Authority)
        return;
    material.service.privacyEmail.clear(); // nothing about the organisation is said at its own address
    if (!material.fields.value(QStringLiteral("recipient")).trimmed().isEmpty())
        return;
    law::AuthorityQuestion question;
    question.residence = material.profile.residence;
    question.seat = material.service.country;
    question.day = material.today;
    for (const law::AuthorityOption& option : law::authoritiesFor(*regime, question)) {
        if (law::canBeWrittenTo(option.authority)) {
            material.fields.insert(recipientFields(option.authority));
            return;
        }
    }
}

} // namespace

void fillGaps(model::Service& service, const Rules& rules)
{
    const auto known = rules.serviceByDomain.constFind(service.key);
    if (known == rules.serviceByDomain.constEnd())
        return;
    const model::Service& starter = rules.starter.services[static_cast<std::size_t>(*known)];
    const auto fill = [](QString& target, const QString& source) {
        if (target.isEmpty())
            target = source;
    };
    fill(service.legalEntity, starter.legalEntity);
    fill(service.country, starter.country);
    fill(service.sector, starter.sector);
    if (service.privacyEmail.isEmpty() && service.postalAddress.isEmpty()) {
        service.privacyEmail = starter.privacyEmail;
        service.postalAddress = starter.postalAddress;
        service.contactSource = starter.contactSource;
    }
}

QString freshReference()
{
    const base::SecretBytes random = base::SecretBytes::random(sizeof(quint64));
    quint64 bits = 0;
    std::memcpy(&bits, random.data(), sizeof bits);
    return letters::newReference(bits);
}

Result<LetterGround> letterGround(Session& session)
{
    return session.withVault<LetterGround>([](vault::Vault& vault) -> Result<LetterGround> {
        LetterGround ground;
        auto profile = vault::SettingRepository(vault.database()).profile();
        if (!profile)
            return profile.error();
        ground.profile = std::move(*profile);
        auto theft = theftFacts(vault);
        if (!theft)
            return theft.error();
        ground.theft = std::move(*theft);
        auto accounts = vault::AccountRepository(vault.database()).all();
        if (!accounts)
            return accounts.error();
        for (model::Account& account : *accounts)
            ground.accounts[account.service.value].push_back(std::move(account));
        return ground;
    });
}

Result<model::Service> serviceForLetter(Session& session, const QString& words)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    auto service = session.withVault<model::Service>([&words](vault::Vault& vault) { return findService(vault, words); });
    if (!service)
        return service;
    fillGaps(*service, **rules);
    if (const Status filled = fillContact(session, *service); !filled)
        return filled.error();
    return service;
}

Result<letters::LetterRequest> letterMaterial(Session& session, const DraftRequest& request)
{
    const auto ground = letterGround(session);
    if (!ground)
        return ground.error();
    return letterMaterial(session, request, *ground);
}

Result<letters::LetterRequest> letterMaterial(Session& session, const DraftRequest& request, const LetterGround& ground)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    letters::LetterRequest material;
    material.type = request.type;
    material.regime = request.regime;
    material.language = request.language;
    material.fields = request.fields;
    material.profile = ground.profile;
    material.theft = ground.theft;
    material.today = request.date.isValid() ? request.date : session.clock().today();
    material.channel = material.fields.take(QStringLiteral("channel"));
    if (const Status set = applyProfileFields(material.profile, material.fields); !set)
        return set.error();
    const auto earlier = earlierOf(session, request.matter);
    if (!earlier)
        return earlier.error();
    if (const Status known = takeService(session, request, *earlier, ground, material); !known)
        return known.error();
    if (const Status found = takeLaw(**rules, *earlier, material); !found)
        return found.error();
    takeAuthority(**rules, material);
    if (earlier->matter.id.stored()) {
        fillFromCase(material, earlier->matter, earlier->letters, **rules);
        if (const Status asked = fillMissing(session, earlier->matter.id, **rules, material); !asked)
            return asked.error();
    }
    return material;
}

} // namespace recourse::session
