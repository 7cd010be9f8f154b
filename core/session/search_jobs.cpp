// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/search_jobs.h"

#include "session/step_jobs.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/case_repository.h"
#include "vault/exposure_repository.h"
#include "vault/service_repository.h"

#include <QHash>
#include <QSet>

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

void addAccounts(const std::vector<model::Account>& accounts, const ServiceNames& names, Entries& entries)
{
    entries.reserve(accounts.size());
    for (const model::Account& account : accounts) {
        const QString service = names.value(account.service.value);
        const QString place = account.domain.isEmpty() ? account.title : account.domain;
        const QString detail = place == service || place.isEmpty() ? account.login : account.login + QStringLiteral(" · ") + place;
        entries.push_back({FoundKind::Account, account.id.value, {}, service, detail});
    }
}

/// Which of the user's accounts it is about, and the year: a service may have had several incidents, and the user several accounts.
base::Status addExposures(vault::Database& database, const std::vector<model::Account>& accounts, Entries& entries)
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
    QHash<qint64, QString> logins;
    for (const model::Account& account : accounts)
        logins.insert(account.id.value, account.login);
    QSet<QStringList> told;
    for (const model::Exposure& exposure : *exposures) {
        const model::Breach* breach = byId.value(exposure.breach.value);
        if (breach == nullptr || breach->flags.sensitive || exposure.band == model::Band::Unlikely)
            continue;
        QStringList detail{logins.value(exposure.account.value)};
        if (breach->occurredFrom.isValid())
            detail << QString::number(breach->occurredFrom.year());
        detail.removeAll(QString());
        const QStringList line = QStringList{breach->title} + detail;
        if (told.contains(line))
            continue; // another list's record of it, or an account known twice: either leads to the same incident
        told.insert(line);
        entries.push_back({FoundKind::Exposure, exposure.id.value, {}, breach->title, detail.join(QStringLiteral(" · "))});
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
    const auto accounts = vault::AccountRepository(database).all();
    if (!accounts)
        return accounts.error();
    Entries entries;
    addAccounts(*accounts, *names, entries);
    for (const base::Status& added : {addExposures(database, *accounts, entries), addCases(database, *names, entries)}) {
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
            entries->push_back({FoundKind::Step, 0, view.step.id, view.step.title, view.aboutMasked().join(QStringLiteral(", "))});
        return entries;
    });
}

} // namespace recourse::session
