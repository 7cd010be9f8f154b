// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/directory_sync.h"

#include "base/atomic_file.h"
#include "directory/refresh.h"
#include "session/feed_sources.h"
#include "session/run_progress.h"
#include "vault/directory_repository.h"
#include "vault/feed_choice_repository.h"
#include "vault/feed_repository.h"

#include <QFileInfo>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;
using directory::DirectoryDefinition;
using directory::DirectoryInput;
using directory::DirectoryRefresh;

namespace {

using Views = std::vector<FeedView>;

/// What a refresh of one directory starts from, and whether the user wants it.
struct Prepared
{
    DirectoryInput input;
    model::FeedChoice choice = {};
    bool switchedOn = true;
};

Status readStored(vault::Vault& vault, Prepared& prepared)
{
    const QString& id = prepared.input.definition.feed.id;
    if (vault.mode() == vault::OpenMode::ReadOnly)
        return fail(Code::VaultReadOnly);
    auto state = vault::FeedRepository(vault.database()).byId(id);
    if (!state)
        return state.error();
    auto known = vault::DirectoryRepository(vault.database()).byFeed(id);
    if (!known)
        return known.error();
    const auto key = vault::DirectoryRepository(vault.database()).key(id);
    if (!key)
        return key.error();
    auto choice = vault::FeedChoiceRepository(vault.database()).choice(id);
    if (!choice)
        return choice.error();
    prepared.input.state = std::move(*state);
    prepared.input.known = std::move(*known);
    if (*key)
        prepared.input.key = directory::SigningKey{(*key)->fingerprint, (*key)->publicKey};
    prepared.input.proxy = choice->proxy;
    auto kept = keptIds(vault, id);
    if (!kept)
        return kept.error();
    prepared.input.kept = std::move(*kept);
    prepared.switchedOn = isSwitchedOn(prepared.input.definition.feed, *choice);
    prepared.choice = std::move(*choice);
    return {};
}

Result<Prepared> prepare(Session& session, const Rules& rules, const DirectoryDefinition& definition)
{
    Prepared prepared{{definition, feedUrlOverride(session.settings(), definition.feed.id), {}, {}, {}, {}, 0}, {}, true};
    const Status read = session.withVault<void>([&](vault::Vault& vault) { return readStored(vault, prepared); });
    if (!read)
        return read.error();
    if (definition.isSuffixList())
        prepared.input.suffixRules = rules.suffixRules;
    return prepared;
}

feeds::Refresh viewOf(const DirectoryRefresh& refresh)
{
    feeds::Refresh view;
    view.state = refresh.state;
    view.unchanged = refresh.unchanged;
    view.added = refresh.added;
    view.changed = refresh.changed;
    view.withdrawnCount = static_cast<int>(refresh.removed.size());
    view.entries = refresh.entries;
    view.requests = refresh.requests;
    view.bytes = refresh.bytes;
    view.notes = refresh.notes;
    return view;
}

Status store(Session& session, const DirectoryInput& input, const DirectoryRefresh& refresh)
{
    const Status stored = session.withVault<void>([&](vault::Vault& vault) {
        const Status applied = vault::DirectoryRepository(vault.database())
            .applyRefresh(refresh.state, refresh.changedOrAdded, refresh.removed, refresh.suffixList);
        return applied && refresh.kept != input.kept ? storeKept(vault, input.definition.feed.id, refresh.kept) : applied;
    });
    if (!stored)
        return stored;
    session.directoryCache().drop(); // also for the day alone: it stands beside every fact
    return refresh.suffixList.isEmpty() ? Status() : adoptSuffixList(session);
}

/// Stores what a refresh brought, or that a server's failed; the answer fails only if storing did.
Result<FeedView> settle(Session& session, const Prepared& prepared, feeds::ListOrigin origin, Result<DirectoryRefresh> refresh)
{
    const DirectoryInput& input = prepared.input;
    FeedView view;
    view.definition = input.definition.feed;
    view.choice = prepared.choice;
    view.switchedOn = prepared.switchedOn;
    if (input.key) {
        view.signaturePath = input.definition.signaturePath;
        view.signedWith = input.key->fingerprint;
    }
    if (refresh) {
        if (const Status stored = store(session, input, *refresh); !stored)
            return stored.error();
        view.state = refresh->state;
        view.refresh = viewOf(*refresh);
        return view;
    }
    if (refresh.error().code == Code::Cancelled)
        return refresh.error();
    view.error = refresh.error();
    view.state = input.state;
    // Being offline and giving another file are no failings of the directory.
    if (refresh.error().code == Code::NetOffline || origin == feeds::ListOrigin::File)
        return view;
    view.state.id = input.definition.feed.id;
    view.state = feeds::afterFailure(
        view.state, refresh.error(), session.clock().now(), session.http().askedToWaitUntil(directory::listUrl(input)));
    const Status stored = session.withVault<void>(
        [&](vault::Vault& vault) { return vault::FeedRepository(vault.database()).save(view.state); });
    if (!stored)
        return stored.error();
    return view;
}

Result<FeedView> storedView(vault::Vault& vault, const DirectoryDefinition& definition)
{
    const QString& id = definition.feed.id;
    auto state = vault::FeedRepository(vault.database()).byId(id);
    if (!state)
        return state.error();
    auto choice = vault::FeedChoiceRepository(vault.database()).choice(id);
    if (!choice)
        return choice.error();
    const auto key = vault::DirectoryRepository(vault.database()).key(id);
    if (!key)
        return key.error();
    FeedView view;
    view.definition = definition.feed;
    view.state = std::move(*state);
    view.switchedOn = isSwitchedOn(definition.feed, *choice);
    view.choice = std::move(*choice);
    if (*key) {
        view.signaturePath = definition.signaturePath;
        view.signedWith = (*key)->fingerprint;
    }
    return view;
}

std::vector<const DirectoryDefinition*> wanted(const Rules& rules, const QStringList& ids)
{
    std::vector<const DirectoryDefinition*> found;
    for (const DirectoryDefinition& definition : rules.directories.all()) {
        if (ids.isEmpty() || ids.contains(definition.feed.id))
            found.push_back(&definition);
    }
    return found;
}

std::string_view textOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

} // namespace

Result<Views> directoryViews(Session& session)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    return session.withVault<Views>([&](vault::Vault& vault) -> Result<Views> {
        Views views;
        for (const DirectoryDefinition& definition : (*rules)->directories.all()) {
            auto view = storedView(vault, definition);
            if (!view)
                return view.error();
            views.push_back(std::move(*view));
        }
        return views;
    });
}

Status refreshDirectories(Session& session, const QStringList& ids, base::Progress& progress, Views& views)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    for (const QString& id : ids) {
        if ((*rules)->directories.find(id) == nullptr)
            return fail(Code::FeedUnknown, id);
    }
    const auto definitions = wanted(**rules, ids);
    RunProgress running(progress, definitions.size());
    for (std::size_t i = 0; i < definitions.size(); ++i) {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        running.begin(i);
        auto prepared = prepare(session, **rules, *definitions[i]);
        if (!prepared)
            return prepared.error();
        net::Traffic traffic;
        prepared->input.traffic = &traffic;
        const bool reachable = isReachable(session.settings(), definitions[i]->feed.id);
        if (ids.isEmpty() && !(prepared->switchedOn && reachable))
            continue;
        auto view = settle(session, *prepared, feeds::ListOrigin::Server,
            directory::refreshDirectory(prepared->input, session.http(), (*rules)->suffixes, session.clock(), running));
        if (!view)
            return view.error();
        view->traffic = traffic;
        views.push_back(std::move(*view));
    }
    return {};
}

Result<FeedView> takeDirectoryFile(Session& session, const QString& id, const QString& path, feeds::ListUse use)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const DirectoryDefinition* definition = (*rules)->directories.find(id);
    if (definition == nullptr)
        return fail(Code::FeedUnknown, id);
    const auto bytes = base::readWholeFile(path, definition->feed.maxBytes);
    if (!bytes)
        return bytes.error();
    auto prepared = prepare(session, **rules, *definition);
    if (!prepared)
        return prepared.error();
    prepared->input.use = use;
    QByteArray signature;
    const QString beside = path + QStringLiteral(".sig");
    if (prepared->input.key && QFileInfo::exists(beside)) {
        auto read = base::readWholeFile(beside, definition->feed.maxBytes * 2);
        if (!read)
            return read.error();
        signature = std::move(*read);
    }
    return settle(session, *prepared, feeds::ListOrigin::File,
        directory::readDirectoryFile(prepared->input, textOf(*bytes), signature, (*rules)->suffixes, session.clock()));
}

Result<QStringList> directoriesAmong(Session& session, const QStringList& ids)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    QStringList found = ids;
    found.removeIf([&](const QString& id) { return (*rules)->directories.find(id) == nullptr; });
    return found;
}

bool isDirectory(const feeds::FeedDefinition& definition)
{
    return definition.kind == QLatin1String("directory") || definition.kind == QLatin1String("suffix_list");
}

Status adoptSuffixList(Session& session)
{
    const auto text = session.withVault<QByteArray>(
        [](vault::Vault& vault) { return vault::DirectoryRepository(vault.database()).suffixList(); });
    if (!text)
        return text.error();
    session.useSuffixList(*text);
    return {};
}

} // namespace recourse::session
