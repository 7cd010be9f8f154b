// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/starter_jobs.h"

#include "model/service_key.h"
#include "vault/breach_repository.h"
#include "vault/feed_repository.h"

#include <map>

namespace recourse::session {

using base::Result;
using base::Status;

namespace {

Status storeOfFeed(vault::Vault& vault, const QString& feed, const std::vector<model::Breach>& breaches, QDate asOf)
{
    vault::FeedRepository feeds(vault.database());
    auto state = feeds.byId(feed);
    if (!state)
        return state.error();
    if (!state->sha256.isEmpty())
        return {}; // a download is newer than anything shipped
    state->id = feed;
    state->state = QStringLiteral("starter");
    state->entries = static_cast<int>(breaches.size());
    state->asOf = QDateTime(asOf, QTime(0, 0), Qt::UTC);
    return vault::BreachRepository(vault.database()).applyRefresh(*state, breaches, {}, asOf);
}

} // namespace

Status storeStarterTables(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const StarterTables& starter = (*rules)->starter;
    std::map<QString, std::vector<model::Breach>> byFeed;
    for (const model::Breach& breach : starter.breaches)
        byFeed[breach.feed].push_back(breach);
    return session.withVault<void>([&](vault::Vault& vault) -> Status {
        for (const auto& [feed, breaches] : byFeed) {
            if (const Status stored = storeOfFeed(vault, feed, breaches, starter.asOf); !stored)
                return stored;
        }
        return {};
    });
}

model::Service knownServiceOf(const Rules& rules, const model::Account& account)
{
    model::Service service;
    service.key = model::serviceKey(account);
    const auto known = rules.serviceByDomain.constFind(account.domain);
    if (known != rules.serviceByDomain.constEnd()) {
        service = rules.starter.services[static_cast<std::size_t>(*known)];
        service.key = model::serviceKey(account);
        return service;
    }
    if (account.kind == model::AccountKind::Web)
        service.domains = QStringList{account.domain};
    service.name = account.kind == model::AccountKind::Web ? domains::displayHost(service.key) : account.title;
    if (service.name.isEmpty())
        service.name = account.host;
    return service;
}

} // namespace recourse::session
