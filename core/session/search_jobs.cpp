// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search_jobs.h"

#include "session/step_jobs.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/case_repository.h"
#include "vault/exposure_repository.h"
#include "vault/service_repository.h"

#include <QHash>

namespace recourse::session {

using base::Result;

namespace {

using Entries = std::vector<SearchEntry>;
using ServiceNames = QHash<qint64, QString>;

Result<ServiceNames> serviceNames(vault::Database& database)
{
    const auto services = vault::ServiceRepository(database).all();
    if (!services)
        return services.error();
    ServiceNames names;
    for (const model::Service& service : *services)
        names.insert(service.id.value, service.name);
    return names;
}

base::Status addAccounts(vault::Database& database, const ServiceNames& names, Entries& entries)
{
    const auto accounts = vault::AccountRepository(database).all();
    if (!accounts)
        return accounts.error();
    entries.reserve(accounts->size());
    for (const model::Account& account : *accounts) {
        const QString service = names.value(account.service.value);
        const QString place = account.domain.isEmpty() ? account.title : account.domain;
        const QString detail = place == service || place.isEmpty() ? account.login : account.login + QStringLiteral(" · ") + place;
        entries.push_back({FoundKind::Account, account.id.value, {}, service, detail});
    }
    return {};
}

base::Status addExposures(vault::Database& database, Entries& entries)
{
    const auto exposures = vault::ExposureRepository(database).all();
    const auto breaches = vault::BreachRepository(database).all();
    if (!exposures)
        return exposures.error();
    if (!breaches)
        return breaches.error();
    QHash<qint64, const model::Breach*> byId;
    for (const model::Breach& breach : *breaches)
        byId.insert(breach.id.value, &breach);
    for (const model::Exposure& exposure : *exposures) {
        const model::Breach* breach = byId.value(exposure.breach.value);
        if (breach == nullptr || breach->flags.sensitive || exposure.band == model::Band::Unlikely)
            continue;
        const QString year = breach->occurredFrom.isValid() ? QString::number(breach->occurredFrom.year()) : QString();
        entries.push_back({FoundKind::Exposure, exposure.id.value, {}, breach->title, year});
    }
    return {};
}

base::Status addCases(vault::Database& database, const ServiceNames& names, Entries& entries)
{
    const auto cases = vault::CaseRepository(database).all();
    if (!cases)
        return cases.error();
    for (const model::Case& matter : *cases)
        entries.push_back({FoundKind::Case, matter.id.value, {}, names.value(matter.service.value), matter.matter});
    return {};
}

Result<Entries> collect(vault::Vault& vault)
{
    vault::Database& database = vault.database();
    const auto names = serviceNames(database);
    if (!names)
        return names.error();
    Entries entries;
    for (const base::Status& added : {addAccounts(database, *names, entries), addExposures(database, entries),
             addCases(database, *names, entries)}) {
        if (!added)
            return added.error();
    }
    return entries;
}

} // namespace

Job<Entries> searchEntries(Session& session)
{
    return session.start<Entries>([&session](base::Progress&) -> Result<Entries> {
        auto entries = session.withVault<Entries>(collect);
        if (!entries)
            return entries;
        const auto steps = openSteps(session);
        if (!steps)
            return steps.error();
        for (const StepView& view : *steps)
            entries->push_back({FoundKind::Step, 0, view.step.id, view.step.title, view.about.join(QStringLiteral(", "))});
        return entries;
    });
}

} // namespace recourse::session
