// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_material.h"

#include "session/directory_read.h"
#include "session/profile_jobs.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"
#include "vault/service_repository.h"
#include "vault/setting_repository.h"

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

Result<std::vector<model::Account>> accountsOf(vault::Vault& vault, model::ServiceId service)
{
    auto all = vault::AccountRepository(vault.database()).all();
    if (all)
        std::erase_if(*all, [&](const model::Account& account) { return account.service != service; });
    return all;
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

Result<letters::LetterRequest> letterMaterial(Session& session, const DraftRequest& request)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    letters::LetterRequest material;
    material.type = request.type;
    material.regime = request.regime;
    material.language = request.language;
    material.fields = request.fields;
    material.today = session.clock().today();
    material.channel = material.fields.take(QStringLiteral("channel"));
    const QString breachWords = material.fields.take(QStringLiteral("breach"));
    const Status gathered = session.withVault<void>([&](vault::Vault& vault) -> Status {
        auto profile = vault::SettingRepository(vault.database()).profile();
        if (!profile)
            return profile.error();
        material.profile = std::move(*profile);
        auto service = findService(vault, request.service);
        if (!service)
            return service.error();
        material.service = std::move(*service);
        auto accounts = accountsOf(vault, material.service.id);
        if (!accounts)
            return accounts.error();
        material.accounts = std::move(*accounts);
        auto breaches = breachesOf(vault, material.accounts, breachWords);
        if (!breaches)
            return breaches.error();
        material.breaches = std::move(*breaches);
        return {};
    });
    if (!gathered)
        return gathered.error();
    if (!breachWords.isEmpty() && material.breaches.empty())
        return fail(Code::NotFound, breachWords);
    if (const Status set = applyProfileFields(material.profile, material.fields); !set)
        return set.error();
    fillGaps(material.service, **rules);
    if (const Status filled = fillContact(session, material.service); !filled)
        return filled.error();
    return material;
}

} // namespace recourse::session
