// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/alias_jobs.h"

#include "domains/site.h"
#include "imports/inventory_index.h"
#include "session/service_words.h"
#include "vault/account_repository.h"
#include "vault/service_repository.h"

#include <QHash>
#include <QSet>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Views = std::vector<AliasView>;
using Signs = std::vector<LeakSignView>;

/// Everything stored that the map is made of.
struct Stored
{
    std::vector<model::Alias> aliases;
    std::vector<model::LeakSign> signs;
    std::vector<model::Account> accounts;
    QHash<QString, QString> names; ///< of services, by key
};

Result<Stored> readStored(vault::Vault& vault)
{
    vault::AliasRepository repository(vault.database());
    auto aliases = repository.all();
    if (!aliases)
        return aliases.error();
    auto signs = repository.leakSigns();
    if (!signs)
        return signs.error();
    auto accounts = vault::AccountRepository(vault.database()).all();
    if (!accounts)
        return accounts.error();
    const auto services = vault::ServiceRepository(vault.database()).all();
    if (!services)
        return services.error();
    Stored stored{std::move(*aliases), std::move(*signs), std::move(*accounts), {}};
    for (const model::Service& service : *services)
        stored.names.insert(service.key, service.name);
    return stored;
}

/// Says what a service key stands for.
class Services
{
public:
    Services(const Stored& stored, const Rules& rules)
        : m_stored(stored)
        , m_rules(rules)
        , m_inventory(stored.accounts, rules.suffixes)
    {
    }

    [[nodiscard]] QString nameOf(const QString& key) const
    {
        if (const QString name = m_stored.names.value(key); !name.isEmpty())
            return name;
        const auto known = m_rules.serviceByDomain.constFind(key);
        if (known != m_rules.serviceByDomain.constEnd())
            return m_rules.starter.services[static_cast<std::size_t>(*known)].name;
        const qsizetype colon = key.indexOf(u':');
        return colon < 0 ? domains::displayHost(key) : key.mid(colon + 1);
    }

    [[nodiscard]] std::vector<model::AccountId> accountsOf(const QString& key) const
    {
        std::vector<model::AccountId> ids;
        for (const model::Account* account : m_inventory.atKey(key))
            ids.push_back(account->id);
        return ids;
    }

private:
    const Stored& m_stored;
    const Rules& m_rules;
    imports::InventoryIndex m_inventory;
};

Result<Views> aliasViews(const Stored& stored, const Rules& rules)
{
    const Services services(stored, rules);
    QHash<QString, int> uses;
    for (const model::Alias& alias : stored.aliases)
        ++uses[alias.address];
    QHash<QString, int> signs;
    for (const model::LeakSign& sign : stored.signs)
        ++signs[sign.address];
    Views views;
    views.reserve(stored.aliases.size());
    for (const model::Alias& alias : stored.aliases) {
        views.push_back({alias, services.nameOf(alias.service), services.accountsOf(alias.service), uses.value(alias.address) == 1,
            signs.value(alias.address)});
    }
    return views;
}

Result<Signs> signViews(const Stored& stored, const Rules& rules)
{
    const Services services(stored, rules);
    Signs views;
    for (const model::LeakSign& sign : stored.signs)
        views.push_back({sign, services.nameOf(sign.givenTo), services.accountsOf(sign.givenTo)});
    return views;
}

/// Reads everything and makes views of it.
template <class T> Job<T> view(Session& session, Result<T> (*make)(const Stored&, const Rules&))
{
    return session.start<T>([&session, make](base::Progress&) -> Result<T> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        const auto stored = session.withVault<Stored>(readStored);
        if (!stored)
            return stored.error();
        return make(*stored, **rules);
    });
}

Result<QString> addressOf(const QString& words)
{
    const QString address = words.trimmed().toLower();
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 1 || at + 1 >= address.size() || address.contains(u' '))
        return fail(Code::BadArgument, QStringLiteral("address"));
    return address;
}

Result<AliasUndo> say(Session& session, const QString& address, const QString& service, vault::AliasWord word)
{
    const auto former = session.withVault<vault::AliasWord>(
        [&](vault::Vault& vault) { return vault::AliasRepository(vault.database()).say(address, service, word); });
    if (!former)
        return former.error();
    return AliasUndo{address, service, *former};
}

} // namespace

Job<Views> listAliases(Session& session)
{
    return view<Views>(session, aliasViews);
}

Job<AliasUndo> addAlias(Session& session, QString address, QString service)
{
    return session.start<AliasUndo>([&session, address, service](base::Progress&) -> Result<AliasUndo> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        const auto plain = addressOf(address);
        if (!plain)
            return plain.error();
        const auto key = serviceKeyOf(service, (*rules)->suffixes);
        if (!key)
            return key.error();
        return say(session, *plain, *key, vault::AliasWord::Given);
    });
}

Job<AliasUndo> removeAlias(Session& session, QString address, QString service)
{
    return session.start<AliasUndo>([&session, address, service](base::Progress&) {
        return say(session, address.trimmed().toLower(), service.trimmed(), vault::AliasWord::NotGiven);
    });
}

Job<Done> restoreAlias(Session& session, AliasUndo undo)
{
    return session.start<Done>([&session, undo](base::Progress&) -> Result<Done> {
        const auto former = say(session, undo.address, undo.service, undo.former);
        if (!former)
            return former.error();
        return Done{};
    });
}

Job<Signs> listLeakSigns(Session& session)
{
    return view<Signs>(session, signViews);
}

Job<Done> dismissLeakSign(Session& session, QString address, QString sender, bool dismissed)
{
    return session.start<Done>([&session, address, sender, dismissed](base::Progress&) -> Result<Done> {
        const Status done = session.withVault<void>([&](vault::Vault& vault) {
            return vault::AliasRepository(vault.database()).dismissLeakSign(address, sender, dismissed);
        });
        if (!done)
            return done.error();
        return Done{};
    });
}

} // namespace recourse::session
