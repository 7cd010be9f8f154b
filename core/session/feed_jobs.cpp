// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/feed_jobs.h"

#include "base/atomic_file.h"
#include "net/proxy.h"
#include "session/exposure_jobs.h"
#include "vault/breach_repository.h"
#include "vault/feed_repository.h"
#include "vault/ledger_repository.h"

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Views = std::vector<FeedView>;
using Definitions = std::vector<const feeds::FeedDefinition*>;

Result<Definitions> definitionsOf(const feeds::FeedCatalogue& catalogue, const QStringList& ids)
{
    Definitions found;
    if (ids.isEmpty()) {
        for (const feeds::FeedDefinition& definition : catalogue.all())
            found.push_back(&definition);
    }
    for (const QString& id : ids) {
        const feeds::FeedDefinition* definition = catalogue.find(id);
        if (definition == nullptr)
            return fail(Code::FeedUnknown, id);
        found.push_back(definition);
    }
    return found;
}

Result<feeds::RefreshInput> inputFor(Session& session, const feeds::FeedDefinition& definition)
{
    feeds::RefreshInput input{definition, session.settings().feedUrls.value(definition.id), {}, {}};
    const Status read = session.withVault<void>([&](vault::Vault& vault) -> Status {
        if (vault.mode() == vault::OpenMode::ReadOnly)
            return fail(Code::VaultReadOnly);
        auto state = vault::FeedRepository(vault.database()).byId(definition.id);
        if (!state)
            return state.error();
        auto known = vault::BreachRepository(vault.database()).byFeed(definition.id);
        if (!known)
            return known.error();
        input.state = std::move(*state);
        input.known = std::move(*known);
        return {};
    });
    if (!read)
        return read.error();
    return input;
}

Status store(Session& session, const feeds::Refresh& refresh)
{
    return session.withVault<void>([&](vault::Vault& vault) {
        return vault::BreachRepository(vault.database())
            .applyRefresh(refresh.state, refresh.changedOrAdded, refresh.withdrawn, session.clock().today());
    });
}

/// Stores what a refresh brought, or that it failed; the answer fails only if storing did.
Result<FeedView> settle(Session& session, const feeds::RefreshInput& input, Result<feeds::Refresh> refresh)
{
    FeedView view;
    view.definition = input.definition;
    if (refresh) {
        if (const Status stored = store(session, *refresh); !stored)
            return stored.error();
        view.state = refresh->state;
        view.refresh = std::move(*refresh);
        return view;
    }
    if (refresh.error().code == Code::Cancelled)
        return refresh.error();
    view.error = refresh.error();
    view.state = input.state;
    // Being offline is the user's choice and no failing of the feed: nothing about it is to be remembered.
    if (refresh.error().code == Code::NetOffline)
        return view;
    view.state = feeds::afterFailure(
        input.state, refresh.error(), session.clock().now(), session.http().askedToWaitUntil(feeds::listUrl(input)));
    const Status stored = session.withVault<void>(
        [&](vault::Vault& vault) { return vault::FeedRepository(vault.database()).save(view.state); });
    if (!stored)
        return stored.error();
    return view;
}

bool changedAnything(const FeedView& view)
{
    return view.refresh && !(view.refresh->changedOrAdded.empty() && view.refresh->withdrawn.empty());
}

Result<Views> sync(Session& session, const QStringList& ids, base::Progress& progress)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto definitions = definitionsOf((*rules)->feeds, ids);
    if (!definitions)
        return definitions.error();
    Views views;
    for (const feeds::FeedDefinition* definition : *definitions) {
        const auto input = inputFor(session, *definition);
        if (!input)
            return input.error();
        auto view = settle(
            session, *input, feeds::refreshFeed(*input, session.http(), (*rules)->suffixes, session.clock(), progress));
        if (!view)
            return view.error();
        views.push_back(std::move(*view));
    }
    if (std::any_of(views.cbegin(), views.cend(), changedAnything)) {
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
    }
    return views;
}

Result<FeedView> importFile(Session& session, const QString& id, const QString& path)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const feeds::FeedDefinition* definition = (*rules)->feeds.find(id);
    if (definition == nullptr)
        return fail(Code::FeedUnknown, id);
    const auto bytes = base::readWholeFile(path, definition->maxBytes);
    if (!bytes)
        return bytes.error();
    const auto input = inputFor(session, *definition);
    if (!input)
        return input.error();
    const std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    auto view = settle(session, *input, feeds::readFeedFile(*input, text, (*rules)->suffixes, session.clock()));
    if (!view)
        return view;
    if (changedAnything(*view)) {
        const auto matched = matchEverything(session, base::Progress::none());
        if (!matched)
            return matched.error();
    }
    return view;
}

} // namespace

Job<Views> listFeeds(Session& session)
{
    return session.start<Views>([&session](base::Progress&) -> Result<Views> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
            Views views;
            for (const feeds::FeedDefinition& definition : (*rules)->feeds.all()) {
                auto state = vault::FeedRepository(vault.database()).byId(definition.id);
                if (!state)
                    return state.error();
                views.push_back({definition, std::move(*state), {}, {}});
            }
            return views;
        });
    });
}

Job<Views> syncFeeds(Session& session, QStringList ids)
{
    return session.start<Views>([&session, ids](base::Progress& progress) { return sync(session, ids, progress); });
}

Job<FeedView> importFeedFile(Session& session, QString id, QString path)
{
    return session.start<FeedView>([&session, id, path](base::Progress&) { return importFile(session, id, path); });
}

Job<std::vector<model::LedgerEntry>> readLedger(Session& session, int limit)
{
    using Entries = std::vector<model::LedgerEntry>;
    return session.start<Entries>([&session, limit](base::Progress&) {
        return session.withVault<Entries>(
            [&](vault::Vault& vault) { return vault::LedgerRepository(vault.database()).all(limit); });
    });
}

std::vector<PlannedRequest> plannedRequests(const Session& session, const FeedView& view)
{
    const feeds::RefreshInput input{view.definition, session.settings().feedUrls.value(view.definition.id), view.state, {}};
    const QStringList always{QStringLiteral("User-Agent: Recourse/") + session.settings().version,
        QStringLiteral("Accept-Encoding: gzip")};
    std::vector<PlannedRequest> requests;
    const QUrl cheap = feeds::cheapUrl(input);
    if (!cheap.isEmpty())
        requests.push_back({cheap, always, false});
    PlannedRequest list{feeds::listUrl(input), always, !cheap.isEmpty()};
    if (!view.state.etag.isEmpty())
        list.headers << QStringLiteral("If-None-Match: ") + view.state.etag;
    if (!view.state.lastModified.isEmpty())
        list.headers << QStringLiteral("If-Modified-Since: ") + view.state.lastModified;
    requests.push_back(list);
    return requests;
}

Status checkProxy(const QString& proxy)
{
    const auto route = net::ProxyRoutes().routeFor(QStringLiteral("check"), proxy);
    if (!route)
        return route.error();
    return {};
}

} // namespace recourse::session
