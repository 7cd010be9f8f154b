// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/account_jobs.h"

#include "session/account_fields.h"
#include "session/data_map.h"
#include "session/exposure_jobs.h"
#include "session/starter_jobs.h"
#include "vault/account_repository.h"
#include "vault/answer_notes_repository.h"
#include "vault/breach_repository.h"
#include "vault/data_held_repository.h"
#include "vault/deletion_wishes.h"
#include "vault/exposure_repository.h"
#include "vault/service_repository.h"

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;

namespace {

Result<std::vector<AccountView>> viewsOf(vault::Vault& vault, std::vector<model::Account> accounts)
{
    vault::Database& database = vault.database();
    const auto services = vault::ServiceRepository(database).all();
    const auto exposures = vault::ExposureRepository(database).standing();
    const auto breaches = vault::BreachRepository(database).all();
    const auto held = vault::DataHeldRepository(database).all();
    if (!services)
        return services.error();
    if (!exposures)
        return exposures.error();
    if (!breaches)
        return breaches.error();
    if (!held)
        return held.error();
    const auto wishes = vault::DeletionWishes(database).all();
    if (!wishes)
        return wishes.error();
    const auto answers = vault::AnswerNotesRepository(database).answers();
    if (!answers)
        return answers.error();
    const DataMap map(*exposures, *breaches, *held, *answers);
    QHash<qint64, const model::Service*> byId;
    for (const model::Service& service : *services)
        byId.insert(service.id.value, &service);
    std::vector<AccountView> views;
    views.reserve(accounts.size());
    for (model::Account& account : accounts) {
        AccountView view;
        if (const model::Service* service = byId.value(account.service.value))
            view.service = *service;
        view.dataHeld = map.of(account);
        view.toDelete = wishes->contains(account.id.value);
        view.toDeleteSince = wishes->value(account.id.value);
        view.account = std::move(account);
        views.push_back(std::move(view));
    }
    return views;
}

bool contains(const AccountView& view, const QString& query)
{
    const model::Account& account = view.account;
    for (const QString& text : {account.domain, account.host, account.title, account.login, view.service.name})
        if (text.contains(query, Qt::CaseInsensitive))
            return true;
    return false;
}

Result<std::vector<model::Breach>> breachesOf(vault::Vault& vault, const std::vector<model::Exposure>& exposures)
{
    std::vector<model::Breach> breaches;
    for (const model::Exposure& exposure : exposures) {
        auto breach = vault::BreachRepository(vault.database()).byId(exposure.breach);
        if (!breach)
            return breach.error();
        breaches.push_back(std::move(*breach));
    }
    return breaches;
}

Result<AccountView> viewOf(vault::Vault& vault, model::AccountId id)
{
    vault::Database& database = vault.database();
    auto account = vault::AccountRepository(database).byId(id);
    if (!account)
        return account.error();
    auto service = vault::ServiceRepository(database).byId(account->service);
    if (!service)
        return service.error();
    const auto exposures = vault::ExposureRepository(database).standingOf(id);
    if (!exposures)
        return exposures.error();
    const auto breaches = breachesOf(vault, *exposures);
    if (!breaches)
        return breaches.error();
    const auto held = vault::DataHeldRepository(database).forService(account->service);
    if (!held)
        return held.error();
    const auto wishes = vault::DeletionWishes(database).all();
    if (!wishes)
        return wishes.error();
    AccountView view;
    view.toDelete = wishes->contains(id.value);
    view.toDeleteSince = wishes->value(id.value);
    const auto answers = vault::AnswerNotesRepository(database).answersOf(account->service);
    if (!answers)
        return answers.error();
    view.dataHeld = DataMap(*exposures, *breaches, *held, *answers).of(*account);
    view.account = std::move(*account);
    view.service = std::move(*service);
    return view;
}

/// Saves account and service, then matches anew, since dates and domains may have changed.
Result<AccountView> store(Session& session, model::Account account, model::Service service)
{
    const auto id = session.withVault<model::AccountId>([&](vault::Vault& vault) -> Result<model::AccountId> {
        const auto serviceId = vault::ServiceRepository(vault.database()).save(service);
        if (!serviceId)
            return serviceId.error();
        account.service = *serviceId;
        return vault::AccountRepository(vault.database()).save(account);
    });
    if (!id)
        return id.error();
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return accountView(session, *id);
}

} // namespace

Result<AccountView> accountView(Session& session, model::AccountId id)
{
    return session.withVault<AccountView>([&](vault::Vault& vault) { return viewOf(vault, id); });
}

Job<std::vector<AccountView>> listAccounts(Session& session, QString query)
{
    using Views = std::vector<AccountView>;
    return session.start<Views>([&session, query](base::Progress&) -> Result<Views> {
        auto views = session.withVault<Views>([](vault::Vault& vault) -> Result<Views> {
            auto accounts = vault::AccountRepository(vault.database()).all();
            if (!accounts)
                return accounts.error();
            return viewsOf(vault, std::move(*accounts));
        });
        if (views && !query.isEmpty())
            std::erase_if(*views, [&](const AccountView& view) { return !contains(view, query); });
        return views;
    });
}

Job<AccountView> showAccount(Session& session, model::AccountId id)
{
    return session.start<AccountView>([&session, id](base::Progress&) { return accountView(session, id); });
}

Job<AccountView> addAccount(Session& session, QMap<QString, QString> fields)
{
    return session.start<AccountView>([&session, fields](base::Progress&) -> Result<AccountView> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        if (!fields.contains(QStringLiteral("url")) && !fields.contains(QStringLiteral("title")))
            return fail(Code::BadArgument, QStringLiteral("url or title"));
        model::Account account;
        const base::Status set = setAccountFields(account, fields, (*rules)->suffixes);
        if (!set)
            return set.error();
        model::Service service = knownServiceOf(**rules, account);
        const auto stored = session.withVault<model::Service>(
            [&](vault::Vault& vault) { return vault::ServiceRepository(vault.database()).byKey(service.key); });
        if (stored)
            service = *stored;
        setServiceFields(service, fields);
        return store(session, account, service);
    });
}

Job<AccountView> setAccount(Session& session, model::AccountId id, QMap<QString, QString> fields)
{
    return session.start<AccountView>([&session, id, fields](base::Progress&) -> Result<AccountView> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        auto view = accountView(session, id);
        if (!view)
            return view;
        model::Account account = view->account;
        const base::Status set = setAccountFields(account, fields, (*rules)->suffixes);
        if (!set)
            return set.error();
        model::Service service = fields.contains(QStringLiteral("url")) ? knownServiceOf(**rules, account) : view->service;
        setServiceFields(service, fields);
        return store(session, account, service);
    });
}

Job<AccountView> closeAccount(Session& session, model::AccountId id, QDate on)
{
    return session.start<AccountView>([&session, id, on](base::Progress&) -> Result<AccountView> {
        const base::Status closed = session.withVault<void>([&](vault::Vault& vault) {
            return vault::AccountRepository(vault.database()).setState(id, model::AccountState::Closed, on);
        });
        if (!closed)
            return closed.error();
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
        return accountView(session, id);
    });
}

Job<Done> removeAccount(Session& session, model::AccountId id)
{
    return session.start<Done>([&session, id](base::Progress&) -> Result<Done> {
        const base::Status removed = session.withVault<void>(
            [&](vault::Vault& vault) { return vault::AccountRepository(vault.database()).remove(id); });
        if (!removed)
            return removed.error();
        return Done{};
    });
}

} // namespace recourse::session
