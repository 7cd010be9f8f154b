// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/feed_jobs.h"

#include "base/atomic_file.h"
#include "net/proxy.h"
#include "session/directory_sync.h"
#include "session/feed_sources.h"
#include "session/run_progress.h"
#include "vault/breach_repository.h"
#include "vault/feed_choice_repository.h"
#include "vault/feed_repository.h"
#include "vault/ledger_repository.h"
#include "vault/setting_repository.h"

#include <iterator>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

using Views = std::vector<FeedView>;
using Definitions = std::vector<const feeds::FeedDefinition*>;

const QString kSchedule = QStringLiteral("feeds.schedule");
const QString kOn = QStringLiteral("on");

Result<Views> viewsOf(Session& session, const feeds::FeedCatalogue& catalogue)
{
    return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
        Views views;
        for (const feeds::FeedDefinition& definition : catalogue.all()) {
            auto state = vault::FeedRepository(vault.database()).byId(definition.id);
            if (!state)
                return state.error();
            auto choice = vault::FeedChoiceRepository(vault.database()).choice(definition.id);
            if (!choice)
                return choice.error();
            const bool on = isSwitchedOn(definition, *choice);
            views.push_back({definition, std::move(*state), std::move(*choice), on, {}, {}});
        }
        return views;
    });
}

Result<Definitions> definitionsOf(Session& session, const feeds::FeedCatalogue& catalogue, const QStringList& ids)
{
    Definitions found;
    if (ids.isEmpty()) {
        const auto views = viewsOf(session, catalogue);
        if (!views)
            return views.error();
        for (const FeedView& view : *views) {
            if (view.switchedOn && isReachable(session.settings(), view.definition.id))
                found.push_back(catalogue.find(view.definition.id));
        }
    }
    for (const QString& id : ids) {
        const feeds::FeedDefinition* definition = catalogue.find(id);
        if (definition == nullptr)
            return fail(Code::FeedUnknown, id);
        found.push_back(definition);
    }
    return found;
}

Status store(Session& session, const feeds::RefreshInput& input, const feeds::Refresh& refresh)
{
    return session.withVault<void>([&](vault::Vault& vault) {
        const Status stored = vault::BreachRepository(vault.database())
            .applyRefresh({refresh.state, refresh.changedOrAdded, refresh.withdrawn, refresh.changes, refresh.news, session.clock().today()});
        return stored && refresh.kept != input.kept ? storeKept(vault, input.definition.id, refresh.kept) : stored;
    });
}

/// Until when server or quota want no request; invalid if neither says so.
QDateTime askedUntil(Session& session, const feeds::RefreshInput& input)
{
    const QDateTime byServer = session.http().askedToWaitUntil(feeds::listUrl(input));
    const auto now = refreshInput(session, input.definition); // with the requests of this run
    const QDateTime byQuota = now ? feeds::quotaWait(*now, session.clock().now()) : QDateTime();
    return byQuota.isValid() && (!byServer.isValid() || byQuota > byServer) ? byQuota : byServer;
}

Status readChoice(Session& session, FeedView& view)
{
    auto choice = session.withVault<model::FeedChoice>(
        [&](vault::Vault& vault) { return vault::FeedChoiceRepository(vault.database()).choice(view.definition.id); });
    if (!choice)
        return choice.error();
    view.choice = std::move(*choice);
    view.switchedOn = isSwitchedOn(view.definition, view.choice);
    return {};
}

/// Stores what a refresh brought, or that a server's failed; the answer fails only if storing did.
Result<FeedView> settle(Session& session, const feeds::RefreshInput& input, feeds::ListOrigin origin, Result<feeds::Refresh> refresh)
{
    FeedView view;
    view.definition = input.definition;
    if (const Status read = readChoice(session, view); !read)
        return read.error();
    if (refresh) {
        if (const Status stored = store(session, input, *refresh); !stored)
            return stored.error();
        view.state = refresh->state;
        view.refresh = std::move(*refresh);
        return view;
    }
    if (refresh.error().code == Code::Cancelled)
        return refresh.error();
    view.error = refresh.error();
    view.state = input.state;
    // Being offline and giving another file are no failings of the feed: nothing about them is to be remembered.
    if (refresh.error().code == Code::NetOffline || origin == feeds::ListOrigin::File)
        return view;
    view.state = feeds::afterFailure(input.state, refresh.error(), session.clock().now(), askedUntil(session, input));
    const Status stored = session.withVault<void>(
        [&](vault::Vault& vault) { return vault::FeedRepository(vault.database()).save(view.state); });
    if (!stored)
        return stored.error();
    return view;
}

/// What was refreshed stands in `views`, also where an error ended it.
Status sync(Session& session, const QStringList& ids, base::Progress& progress, Views& views)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto catalogue = feedCatalogue(session);
    if (!catalogue)
        return catalogue.error();
    const auto definitions = definitionsOf(session, *catalogue, ids);
    if (!definitions)
        return definitions.error();
    RunProgress running(progress, definitions->size());
    for (std::size_t i = 0; i < definitions->size(); ++i) {
        running.begin(i);
        auto input = refreshInput(session, *(*definitions)[i]);
        if (!input)
            return input.error();
        net::Traffic traffic;
        input->traffic = &traffic;
        auto view = settle(session, *input, feeds::ListOrigin::Server, feeds::refreshFeed(*input, session.http(), (*rules)->suffixes, session.clock(), running));
        if (!view)
            return view.error();
        view->traffic = traffic;
        views.push_back(std::move(*view));
    }
    return {};
}

Result<FeedView> importFile(Session& session, const QString& id, const QString& path, feeds::ListUse use)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto catalogue = feedCatalogue(session);
    if (!catalogue)
        return catalogue.error();
    const feeds::FeedDefinition* definition = catalogue->find(id);
    if (definition == nullptr)
        return fail(Code::FeedUnknown, id);
    const auto bytes = base::readWholeFile(path, definition->maxBytes);
    if (!bytes)
        return bytes.error();
    auto input = refreshInput(session, *definition);
    if (!input)
        return input.error();
    input->use = use;
    const std::string_view text(bytes->constData(), static_cast<std::size_t>(bytes->size()));
    return settle(session, *input, feeds::ListOrigin::File, feeds::readFeedFile(*input, text, (*rules)->suffixes, session.clock()));
}

Result<QStringList> due(Session& session)
{
    const auto schedule = session.withVault<QString>(
        [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).value(kSchedule); });
    if (!schedule)
        return schedule.error();
    QStringList ids;
    if (*schedule != kOn)
        return ids;
    const auto catalogue = feedCatalogue(session);
    if (!catalogue)
        return catalogue.error();
    auto views = viewsOf(session, *catalogue);
    if (!views)
        return views.error();
    const auto directories = directoryViews(session);
    if (!directories)
        return directories.error();
    views->insert(views->end(), directories->begin(), directories->end());
    for (const FeedView& view : *views) {
        if (view.switchedOn && feeds::isDue(view.state, view.definition, session.clock().now()))
            ids.append(view.definition.id);
    }
    return ids;
}

/// Breach lists first, then the directories: each kind has a keeper of its own.
Result<Views> syncAll(Session& session, const QStringList& ids, base::Progress& progress)
{
    const auto directoryIds = directoriesAmong(session, ids);
    if (!directoryIds)
        return directoryIds.error();
    QStringList feedIds = ids;
    feedIds.removeIf([&](const QString& id) { return directoryIds->contains(id); });
    const bool wantsFeeds = ids.isEmpty() || !feedIds.isEmpty();
    const bool wantsDirectories = ids.isEmpty() || !directoryIds->isEmpty();
    RunProgress halves(progress, wantsFeeds && wantsDirectories ? 2 : 1);
    Views views;
    Status outcome = wantsFeeds ? sync(session, feedIds, halves, views) : Status();
    if (outcome && wantsDirectories) {
        halves.begin(wantsFeeds ? 1 : 0);
        outcome = refreshDirectories(session, *directoryIds, halves, views);
    }
    // What is stored is matched, also where the rest was cancelled.
    if (const Status matched = matchIfChanged(session, views); !matched)
        return matched.error();
    if (!outcome)
        return outcome.error();
    return views;
}

Result<FeedView> importAny(Session& session, const QString& id, const QString& path, feeds::ListUse use)
{
    const auto directory = directoriesAmong(session, {id});
    if (!directory)
        return directory.error();
    auto view = directory->isEmpty() ? importFile(session, id, path, use) : takeDirectoryFile(session, id, path, use);
    if (!view)
        return view;
    if (const Status matched = matchIfChanged(session, {*view}); !matched)
        return matched.error();
    return view;
}

} // namespace

Job<Views> listFeeds(Session& session)
{
    return session.start<Views>([&session](base::Progress&) -> Result<Views> {
        const auto catalogue = feedCatalogue(session);
        if (!catalogue)
            return catalogue.error();
        auto views = viewsOf(session, *catalogue);
        auto directories = directoryViews(session);
        if (!views || !directories)
            return views ? directories.error() : views.error();
        std::move(directories->begin(), directories->end(), std::back_inserter(*views));
        return views;
    });
}

Job<QStringList> dueFeeds(Session& session)
{
    return session.start<QStringList>([&session](base::Progress&) { return due(session); });
}

Job<bool> feedScheduleOn(Session& session)
{
    return session.start<bool>([&session](base::Progress&) -> Result<bool> {
        const auto schedule = session.withVault<QString>(
            [](vault::Vault& vault) { return vault::SettingRepository(vault.database()).value(kSchedule); });
        if (!schedule)
            return schedule.error();
        return *schedule == kOn;
    });
}

Job<Done> setFeedSchedule(Session& session, bool on)
{
    return session.start<Done>([&session, on](base::Progress&) -> Result<Done> {
        const Status stored = session.withVault<void>([&](vault::Vault& vault) {
            return vault::SettingRepository(vault.database()).setValue(kSchedule, on ? kOn : QStringLiteral("off"));
        });
        if (!stored)
            return stored.error();
        return Done{};
    });
}

Job<Views> syncFeeds(Session& session, QStringList ids)
{
    return session.start<Views>([&session, ids](base::Progress& progress) { return syncAll(session, ids, progress); });
}

Job<FeedView> importFeedFile(Session& session, QString id, QString path, feeds::ListUse use)
{
    return session.start<FeedView>([&session, id, path, use](base::Progress&) { return importAny(session, id, path, use); });
}

Job<std::vector<model::LedgerEntry>> readLedger(Session& session, int limit)
{
    using Entries = std::vector<model::LedgerEntry>;
    return session.start<Entries>([&session, limit](base::Progress&) {
        return session.withVault<Entries>(
            [&](vault::Vault& vault) { return vault::LedgerRepository(vault.database()).all(limit); });
    });
}

Status checkProxy(const QString& proxy)
{
    const auto route = net::ProxyRoutes().routeFor(QStringLiteral("check"), proxy);
    if (!route)
        return route.error();
    return {};
}

} // namespace recourse::session
