// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/letter_choices.h"

#include "session/directory_read.h"
#include "session/letter_material.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"
#include "vault/service_repository.h"

#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Result;

namespace {

using Services = std::vector<LetterService>;

/// More logins than a letter names are not worth showing.
constexpr qsizetype kMostLogins = 8;

struct Stored
{
    std::vector<model::Service> services;
    std::vector<model::Account> accounts;
    std::vector<model::Breach> breaches;
    std::vector<model::Exposure> exposures;
};

template <class T> base::Status take(std::vector<T>& target, Result<std::vector<T>> read)
{
    if (!read)
        return read.error();
    target = std::move(*read);
    return {};
}

Result<Stored> readAll(vault::Vault& vault)
{
    Stored stored;
    vault::Database& database = vault.database();
    if (const auto read = take(stored.services, vault::ServiceRepository(database).all()); !read)
        return read.error();
    if (const auto read = take(stored.accounts, vault::AccountRepository(database).all()); !read)
        return read.error();
    if (const auto read = take(stored.breaches, vault::BreachRepository(database).all()); !read)
        return read.error();
    if (const auto read = take(stored.exposures, vault::ExposureRepository(database).all()); !read)
        return read.error();
    return stored;
}

void addLogins(Services& services, const QHash<qint64, std::size_t>& placeOf, const std::vector<model::Account>& accounts)
{
    for (const model::Account& account : accounts) {
        const auto place = placeOf.constFind(account.service.value);
        if (place == placeOf.constEnd() || account.login.isEmpty())
            continue;
        QStringList& logins = services[*place].logins;
        if (logins.size() < kMostLogins && !logins.contains(account.login))
            logins << account.login;
    }
}

bool isCandidate(const model::Exposure& exposure)
{
    return exposure.band != model::Band::Unlikely && exposure.disposition != model::Disposition::NeverMine;
}

void addIncidents(Services& services, const QHash<qint64, std::size_t>& placeOf, const Stored& stored)
{
    QHash<qint64, qint64> serviceOf;
    for (const model::Account& account : stored.accounts)
        serviceOf.insert(account.id.value, account.service.value);
    QHash<qint64, const model::Breach*> breachOf;
    for (const model::Breach& breach : stored.breaches)
        breachOf.insert(breach.id.value, &breach);
    for (const model::Exposure& exposure : stored.exposures) {
        const auto place = placeOf.constFind(serviceOf.value(exposure.account.value));
        const model::Breach* breach = breachOf.value(exposure.breach.value);
        if (place == placeOf.constEnd() || breach == nullptr || !isCandidate(exposure))
            continue;
        auto& incidents = services[*place].incidents;
        const bool known = std::any_of(incidents.begin(), incidents.end(),
            [&](const LetterIncident& incident) { return incident.feedId == breach->feedId; });
        if (!known)
            incidents.push_back({breach->feedId, breach->title, breach->disclosed});
    }
}

Services sorted(Stored stored, const Rules& rules)
{
    Services services;
    services.reserve(stored.services.size());
    for (model::Service& service : stored.services) {
        fillGaps(service, rules);
        services.push_back({std::move(service), {}, {}});
    }
    std::sort(services.begin(), services.end(), [](const LetterService& left, const LetterService& right) {
        return QString::compare(left.service.name, right.service.name, Qt::CaseInsensitive) < 0;
    });
    QHash<qint64, std::size_t> placeOf;
    for (std::size_t i = 0; i < services.size(); ++i)
        placeOf.insert(services[i].service.id.value, i);
    addLogins(services, placeOf, stored.accounts);
    addIncidents(services, placeOf, stored);
    for (LetterService& service : services) {
        std::sort(service.incidents.begin(), service.incidents.end(),
            [](const LetterIncident& left, const LetterIncident& right) { return left.disclosed > right.disclosed; });
    }
    return services;
}

} // namespace

Job<Services> listLetterServices(Session& session)
{
    return session.start<Services>([&session](base::Progress&) -> Result<Services> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        auto stored = session.withVault<Stored>([](vault::Vault& vault) { return readAll(vault); });
        if (!stored)
            return stored.error();
        Services services = sorted(std::move(*stored), **rules);
        for (LetterService& service : services) {
            if (const base::Status filled = fillContact(session, service.service); !filled)
                return filled.error();
        }
        return services;
    });
}

} // namespace recourse::session
