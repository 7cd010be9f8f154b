// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/exposure_jobs.h"

#include "session/exposure_view.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/exposure_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recourse::session {

using base::Result;

namespace {

/// For whole exposures and for rows.
template <class Exposure> bool shown(const Exposure& exposure, const ExposureFilter& filter)
{
    if (filter.band && exposure.band != *filter.band)
        return false;
    if (filter.all || filter.band)
        return true;
    const bool settled = exposure.disposition != model::Disposition::Open && exposure.disposition != model::Disposition::Waiting;
    return exposure.band != model::Band::Unlikely && !settled;
}

bool isOf(const model::Account& account, const ExposureFilter& filter)
{
    const auto isAddress = [&](const QString& word) { return word.compare(*filter.address, Qt::CaseInsensitive) == 0; };
    return (!filter.person || account.person.compare(*filter.person, Qt::CaseInsensitive) == 0)
        && (!filter.address || isAddress(account.login) || std::any_of(account.also.cbegin(), account.also.cend(), isAddress));
}

bool comesFirst(const ExposureView& left, const ExposureView& right)
{
    if (left.exposure.band != right.exposure.band)
        return left.exposure.band > right.exposure.band;
    if (left.breach.disclosed != right.breach.disclosed)
        return left.breach.disclosed > right.breach.disclosed;
    return left.exposure.id.value < right.exposure.id.value;
}

Result<std::vector<ExposureView>> viewsOf(vault::Vault& vault, const ExposureFilter& filter)
{
    auto exposures = vault::ExposureRepository(vault.database()).all();
    const auto stale = vault::ExposureRepository(vault.database()).stale();
    const auto accounts = vault::AccountRepository(vault.database()).all();
    const auto breaches = vault::BreachRepository(vault.database()).all();
    if (!exposures)
        return exposures.error();
    if (!stale)
        return stale.error();
    if (!accounts)
        return accounts.error();
    if (!breaches)
        return breaches.error();
    QHash<qint64, const model::Account*> accountById;
    for (const model::Account& account : *accounts)
        accountById.insert(account.id.value, &account);
    QHash<qint64, const model::Breach*> breachById;
    for (const model::Breach& breach : *breaches)
        breachById.insert(breach.id.value, &breach);
    QSet<qint64> staleIds;
    for (const model::ExposureId id : *stale)
        staleIds.insert(id.value);
    std::vector<ExposureView> views;
    for (model::Exposure& exposure : *exposures) {
        const bool isStale = staleIds.contains(exposure.id.value);
        const model::Account* account = accountById.value(exposure.account.value);
        const model::Breach* breach = breachById.value(exposure.breach.value);
        const bool known = account != nullptr && breach != nullptr;
        if (!known || !shown(exposure, filter) || !isOf(*account, filter) || (isStale && !filter.all))
            continue;
        views.push_back(exposureView(std::move(exposure), *account, *breach));
        views.back().stale = isStale;
    }
    std::sort(views.begin(), views.end(), comesFirst);
    return views;
}

} // namespace

Job<std::vector<ExposureView>> listExposures(Session& session, ExposureFilter filter)
{
    using Views = std::vector<ExposureView>;
    return session.start<Views>([&session, filter](base::Progress&) {
        return session.withVault<Views>([&](vault::Vault& vault) { return viewsOf(vault, filter); });
    });
}

bool isOpen(const ExposureRow& row)
{
    return shown(row, {}) && !row.stale;
}

Job<std::vector<ExposureRow>> listExposureRows(Session& session, ExposureFilter filter)
{
    using Rows = std::vector<ExposureRow>;
    return session.start<Rows>([&session, filter](base::Progress&) {
        auto rows = session.withVault<Rows>(
            [](vault::Vault& vault) { return vault::OverviewRepository(vault.database()).exposures({}); });
        if (rows)
            std::erase_if(*rows, [&](const ExposureRow& row) { return !shown(row, filter) || (row.stale && !filter.all); });
        return rows;
    });
}

Job<std::vector<ExposureRow>> accountExposures(Session& session, model::AccountId account)
{
    using Rows = std::vector<ExposureRow>;
    return session.start<Rows>([&session, account](base::Progress&) {
        return session.withVault<Rows>(
            [&](vault::Vault& vault) { return vault::OverviewRepository(vault.database()).exposures(account); });
    });
}

} // namespace recourse::session
