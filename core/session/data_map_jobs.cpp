// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/data_map_jobs.h"

#include "base/detail.h"
#include "model/data_class.h"
#include "session/account_jobs.h"
#include "session/data_map.h"
#include "vault/account_repository.h"
#include "vault/answer_notes_repository.h"
#include "vault/breach_repository.h"
#include "vault/data_held_repository.h"
#include "vault/exposure_repository.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace recourse::session {

using base::Code;
using base::Detail;
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
    QStringList answers; ///< "case:7"

    [[nodiscard]] QString of(const model::DataHeld& held) const
    {
        if (held.layer == model::DataLayer::Leaked)
            return incidents.value(held.source, held.source);
        if (held.source == QLatin1String("account"))
            return QCoreApplication::translate("DataMap", "from the account itself");
        if (answers.contains(held.source))
            return held.since.isValid() ? QCoreApplication::translate("DataMap", "their answer of %1").arg(held.since.toString(Qt::ISODate))
                                        : QCoreApplication::translate("DataMap", "their answer");
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

/// By the newest request that was sent, of those whose answer has to hold a copy.
Asking askingIn(const std::vector<model::CaseAnswer>& cases, const cases::CompletenessRules& rules)
{
    Asking asking = Asking::NotAsked;
    for (const model::CaseAnswer& one : cases) {
        if (one.stage == model::CaseStage::Drafted || rules.listFor(one.regime, one.about) == nullptr)
            continue;
        if (one.copyRead)
            asking = Asking::Answered;
        else if (one.answered.isValid())
            asking = Asking::Unread;
        else
            asking = one.refused.isValid() ? Asking::Refused : Asking::Waiting;
    }
    return asking;
}

/// What the layers of one account are told by, beside what they hold.
struct Background
{
    SourceNames names;
    Noted noted;
    Asking asking = Asking::NotAsked;
};

Result<Background> backgroundOf(vault::Vault& vault, const Rules& rules, const model::Account& account)
{
    auto names = namesFor(vault, account.id);
    if (!names)
        return names.error();
    const auto noted = vault::DataHeldRepository(vault.database()).forService(account.service);
    if (!noted)
        return noted.error();
    const auto cases = vault::AnswerNotesRepository(vault.database()).answersOf(account.service);
    if (!cases)
        return cases.error();
    for (const model::CaseAnswer& one : *cases)
        names->answers << answerSource(one.matter);
    return Background{std::move(*names), Noted(noted->begin(), noted->end()), askingIn(*cases, rules.cases.completeness)};
}

Result<DataMapLayers> layersOf(Session& session, model::AccountId account)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto view = accountView(session, account);
    if (!view)
        return view.error();
    const auto background
        = session.withVault<Background>([&](vault::Vault& vault) { return backgroundOf(vault, **rules, view->account); });
    if (!background)
        return background.error();
    DataMapLayers layers;
    layers.asking = background->asking;
    layers.addable = model::allDataClasses();
    for (const model::DataHeld& held : view->dataHeld) {
        addEntry(layers, held, background->noted, background->names);
        if (held.layer == model::DataLayer::Gave)
            layers.addable.removeAll(held.dataClass);
    }
    return layers;
}

Status checkLayer(const Noted& noted)
{
    const bool leaked = std::any_of(
        noted.cbegin(), noted.cend(), [](const model::DataHeld& held) { return held.layer == model::DataLayer::Leaked; });
    return leaked ? fail(Code::BadArgument, QStringLiteral("layer")) : Status();
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

/// What is to be noted by hand of one account.
struct Note
{
    model::AccountId account;
    model::DataLayer layer = model::DataLayer::Gave;
    QStringList dataClasses;
    QDate since;
};

Result<Noted> addNow(vault::Vault& vault, const Note& note)
{
    const auto account = vault::AccountRepository(vault.database()).byId(note.account);
    if (!account)
        return account.error();
    const auto stored = vault::DataHeldRepository(vault.database()).forService(account->service);
    if (!stored)
        return stored.error();
    const QStringList known = model::allDataClasses();
    Noted added;
    for (const QString& dataClass : note.dataClasses) {
        if (!known.contains(dataClass))
            return fail(Code::BadArgument, dataClass);
        const bool isThere = std::any_of(stored->begin(), stored->end(), [&](const model::DataHeld& held) {
            return held.account == note.account && held.dataClass == dataClass && held.layer == note.layer && held.source == kByHand;
        });
        if (!isThere)
            added.append({account->service, note.account, dataClass, note.layer, kByHand, note.since});
    }
    if (const Status done = addAll(vault, added); !done)
        return done.error();
    return added;
}

Job<Noted> add(Session& session, Note note)
{
    return session.start<Noted>([&session, note = std::move(note)](base::Progress&) -> Result<Noted> {
        if (note.since.isValid() && note.since > session.clock().today())
            return fail(Code::BadArgument, Detail::tr("%1 is still to come").arg(note.since.toString(Qt::ISODate)));
        return session.withVault<Noted>([&](vault::Vault& vault) { return addNow(vault, note); });
    });
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
    return add(session, {account, model::DataLayer::Gave, std::move(dataClasses), since});
}

Job<Noted> addSaidData(Session& session, model::AccountId account, QStringList dataClasses, QDate since)
{
    return add(session, {account, model::DataLayer::TheySay, std::move(dataClasses), since});
}

Job<Done> removeNotedData(Session& session, Noted noted)
{
    return start(session, std::move(noted), [](vault::Vault& vault, const Noted& rows) {
        return changeAll(vault, rows, [](auto& repository, const model::DataHeld& held) { return repository.remove(held); });
    });
}

Job<Done> restoreNotedData(Session& session, Noted noted)
{
    return start(session, std::move(noted), addAll);
}

} // namespace recourse::session
