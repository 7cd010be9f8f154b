// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/data_map_jobs.h"

#include "model/data_class.h"
#include "session/account_jobs.h"
#include "vault/account_repository.h"
#include "vault/breach_repository.h"
#include "vault/data_held_repository.h"
#include "vault/exposure_repository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Noted = QList<model::DataHeld>;

const QString kByHand = QStringLiteral("hand");

/// What the sources of one account's data are called.
struct SourceNames
{
    QHash<QString, QString> incidents; ///< by "feed:id"

    [[nodiscard]] QString of(const model::DataHeld& held) const
    {
        if (held.layer == model::DataLayer::Leaked)
            return incidents.value(held.source, held.source);
        if (held.source == QLatin1String("account"))
            return QCoreApplication::translate("DataMap", "from the account itself");
        return held.source == kByHand ? QCoreApplication::translate("DataMap", "noted by you") : held.source;
    }
};

Result<SourceNames> namesFor(vault::Vault& vault, model::AccountId account)
{
    const auto exposures = vault::ExposureRepository(vault.database()).forAccount(account);
    if (!exposures)
        return exposures.error();
    SourceNames names;
    for (const model::Exposure& exposure : *exposures) {
        const auto breach = vault::BreachRepository(vault.database()).byId(exposure.breach);
        if (!breach)
            return breach.error();
        names.incidents.insert(breach->feed + u':' + breach->feedId, breach->title);
    }
    return names;
}

void addEntry(DataMapLayers& layers, const model::DataHeld& held, const Noted& noted, const SourceNames& names)
{
    DataMapEntry entry{held, model::dataClassText(held.dataClass), names.of(held), noted.contains(held)};
    if (held.layer == model::DataLayer::Gave)
        layers.gave.push_back(std::move(entry));
    else if (held.layer == model::DataLayer::TheySay)
        layers.theySay.push_back(std::move(entry));
    else
        layers.leaked.push_back(std::move(entry));
}

Result<DataMapLayers> layersOf(Session& session, model::AccountId account)
{
    const auto view = accountView(session, account);
    if (!view)
        return view.error();
    SourceNames names;
    Noted noted;
    const Status read = session.withVault<void>([&](vault::Vault& vault) -> Status {
        auto titles = namesFor(vault, account);
        if (!titles)
            return titles.error();
        names = std::move(*titles);
        const auto all = vault::DataHeldRepository(vault.database()).forService(view->account.service);
        if (!all)
            return all.error();
        noted = Noted(all->begin(), all->end());
        return {};
    });
    if (!read)
        return read.error();
    DataMapLayers layers;
    layers.addable = model::allDataClasses();
    for (const model::DataHeld& held : view->dataHeld) {
        addEntry(layers, held, noted, names);
        if (held.layer == model::DataLayer::Gave)
            layers.addable.removeAll(held.dataClass);
    }
    return layers;
}

Status checkLayer(const Noted& noted)
{
    const bool given = std::all_of(
        noted.cbegin(), noted.cend(), [](const model::DataHeld& held) { return held.layer == model::DataLayer::Gave; });
    return given ? Status() : fail(Code::BadArgument, QStringLiteral("layer"));
}

/// Runs `change` on each row, in one transaction.
Status changeAll(vault::Vault& vault, const Noted& noted,
    const std::function<Status(vault::DataHeldRepository&, const model::DataHeld&)>& change)
{
    vault::Transaction transaction(vault.database());
    if (!transaction.begun())
        return transaction.begun();
    vault::DataHeldRepository repository(vault.database());
    for (const model::DataHeld& held : noted) {
        if (const Status done = change(repository, held); !done)
            return done;
    }
    return transaction.commit();
}

Status addAll(vault::Vault& vault, const Noted& noted)
{
    return changeAll(vault, noted, [](auto& repository, const model::DataHeld& held) { return repository.add(held); });
}

Result<Noted> addNow(vault::Vault& vault, model::AccountId id, const QStringList& dataClasses, QDate since)
{
    const auto account = vault::AccountRepository(vault.database()).byId(id);
    if (!account)
        return account.error();
    const auto stored = vault::DataHeldRepository(vault.database()).forService(account->service);
    if (!stored)
        return stored.error();
    const QStringList known = model::allDataClasses();
    Noted added;
    for (const QString& dataClass : dataClasses) {
        if (!known.contains(dataClass))
            return fail(Code::BadArgument, dataClass);
        const bool isThere = std::any_of(stored->begin(), stored->end(), [&](const model::DataHeld& held) {
            return held.account == id && held.dataClass == dataClass && held.layer == model::DataLayer::Gave && held.source == kByHand;
        });
        if (!isThere)
            added.append({account->service, id, dataClass, model::DataLayer::Gave, kByHand, since});
    }
    if (const Status done = addAll(vault, added); !done)
        return done.error();
    return added;
}

/// Runs a change of noted rows that has nothing to answer.
Job<Done> start(Session& session, Noted noted, std::function<Status(vault::Vault&, const Noted&)> work)
{
    return session.start<Done>([&session, noted = std::move(noted), work = std::move(work)](base::Progress&) -> Result<Done> {
        if (const Status fits = checkLayer(noted); !fits)
            return fits.error();
        const Status done = session.withVault<void>([&](vault::Vault& vault) { return work(vault, noted); });
        if (!done)
            return done.error();
        return Done{};
    });
}

} // namespace

Job<DataMapLayers> showDataMap(Session& session, model::AccountId account)
{
    return session.start<DataMapLayers>([&session, account](base::Progress&) { return layersOf(session, account); });
}

Job<Noted> addGivenData(Session& session, model::AccountId account, QStringList dataClasses, QDate since)
{
    return session.start<Noted>([&session, account, dataClasses = std::move(dataClasses), since](base::Progress&) {
        return session.withVault<Noted>([&](vault::Vault& vault) { return addNow(vault, account, dataClasses, since); });
    });
}

Job<Done> removeGivenData(Session& session, Noted noted)
{
    return start(session, std::move(noted), [](vault::Vault& vault, const Noted& rows) {
        return changeAll(vault, rows, [](auto& repository, const model::DataHeld& held) { return repository.remove(held); });
    });
}

Job<Done> restoreGivenData(Session& session, Noted noted)
{
    return start(session, std::move(noted), addAll);
}

} // namespace recourse::session
