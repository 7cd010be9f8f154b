// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/directory_jobs.h"

#include "base/atomic_file.h"
#include "directory/difference.h"
#include "directory/openpgp.h"
#include "domains/site.h"
#include "session/directory_read.h"
#include "session/directory_sync.h"
#include "session/exposure_jobs.h"
#include "session/feed_sources.h"
#include "vault/directory_repository.h"

#include <array>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;
using directory::Directory;
using directory::DirectoryFact;
using directory::DirectoryService;
using model::DirectoryKind;

namespace {

constexpr qint64 kKeyBytes = 1 << 20;

constexpr std::array kKinds{DirectoryKind::Deletion, DirectoryKind::PrivacyContact, DirectoryKind::ChangePassword,
    DirectoryKind::TwoFactor, DirectoryKind::Passkey, DirectoryKind::Broker, DirectoryKind::SharedLogin};

QStringList namesOf(const QStringList& ids, const directory::DirectoryCatalogue& catalogue)
{
    QStringList names;
    for (const QString& id : ids) {
        const auto* definition = catalogue.find(id);
        names << (definition == nullptr ? id : definition->feed.name);
    }
    return names;
}

DirectoryFactView viewOf(const DirectoryFact& fact, const directory::DirectoryCatalogue& catalogue)
{
    DirectoryFactView view;
    view.entry = *fact.entry;
    if (const auto* definition = catalogue.find(fact.entry->feed)) {
        view.source = definition->feed.name;
        view.sourceUrl = definition->feed.attributionUrl;
        view.licence = definition->feed.licence;
    }
    view.asOf = fact.asOf;
    view.hosts = fact.hosts;
    view.alsoSaidBy = namesOf(fact.alsoSaidBy, catalogue);
    view.conflicts = fact.conflicts;
    view.reportedWrong = fact.reportedWrong;
    view.changedSinceReport = fact.changedSinceReport;
    view.reportNote = fact.reportNote;
    view.reportedOn = fact.reportedOn;
    return view;
}

DirectoryHit hitOf(const Directory& merged, const DirectoryService& service)
{
    DirectoryHit hit{service.key, service.name, service.domains.value(0), service.countries, {}, {}, {}, false, service.sensitive};
    for (const DirectoryKind kind : kKinds) {
        const auto facts = merged.facts(service, kind);
        if (facts.empty())
            continue;
        hit.kinds << kind;
        const model::DirectoryEntry& best = *facts.front().entry;
        if (facts.front().reportedWrong)
            continue;
        if (kind == DirectoryKind::Deletion)
            hit.difficulty = best.difficulty;
        else if (kind == DirectoryKind::TwoFactor)
            hit.methods = best.methods;
        else if (kind == DirectoryKind::Passkey)
            hit.passkeys = !best.methods.isEmpty();
    }
    return hit;
}

Result<DirectorySearch> search(Session& session, const directory::DirectoryQuery& query)
{
    const auto merged = mergedDirectory(session);
    if (!merged)
        return merged.error();
    const directory::DirectoryHits found = (*merged)->search(query);
    DirectorySearch answer;
    answer.total = found.total;
    answer.hits.reserve(found.services.size());
    for (const int index : found.services)
        answer.hits.push_back(hitOf(**merged, (*merged)->services()[static_cast<std::size_t>(index)]));
    return answer;
}

/// The only service of which that is true; nullptr if there is none or another.
template <class IsIt> const DirectoryService* onlyService(const Directory& merged, IsIt isIt)
{
    const DirectoryService* found = nullptr;
    for (const DirectoryService& service : merged.services()) {
        if (!isIt(service))
            continue;
        if (found != nullptr)
            return nullptr;
        found = &service;
    }
    return found;
}

/// By key or domain, then by the domain of an address, then by the name that only one service is shown under (or one with the name in its
/// domain), then by a further one that only one has: the owner of many services has the names of all of them.
const DirectoryService* findService(const Directory& merged, const domains::SuffixList& suffixes, const QString& words)
{
    const QString trimmed = words.trimmed();
    if (const DirectoryService* exact = merged.find(trimmed))
        return exact;
    const QByteArray utf8 = trimmed.toUtf8();
    const auto site = domains::siteOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}, suffixes);
    if (site.kind == domains::SiteKind::Web) {
        if (const DirectoryService* byDomain = merged.find(site.domain))
            return byDomain;
    }
    const QString form = directory::searchForm(trimmed);
    const auto isForm = [&form](const QString& name) { return directory::searchForm(name) == form; };
    const auto isShown = [&](const DirectoryService& service) { return isForm(service.name); };
    if (const DirectoryService* shown = onlyService(merged, isShown))
        return shown;
    const auto hasDomain = [&](const DirectoryService& service) { // two services are shown so, and one is at "name.com"
        return isShown(service) && std::any_of(service.domains.begin(), service.domains.end(), [&](const QString& domain) { return domain.section(u'.', 0, 0) == form; });
    };
    if (const DirectoryService* called = onlyService(merged, hasDomain))
        return called;
    return onlyService(merged, [&](const DirectoryService& service) { return std::any_of(service.names.begin(), service.names.end(), isForm); });
}

Result<DirectoryServiceView> show(Session& session, const QString& words)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto merged = mergedDirectory(session);
    if (!merged)
        return merged.error();
    const DirectoryService* service = findService(**merged, (*rules)->suffixes, words);
    if (service == nullptr)
        return fail(Code::NotFound, words);
    DirectoryServiceView view{service->key, service->name, service->names, service->domains, service->countries, service->sensitive, {}};
    for (const DirectoryKind kind : kKinds) {
        for (const DirectoryFact& fact : (*merged)->facts(*service, kind))
            view.facts.push_back(viewOf(fact, (*rules)->directories));
    }
    return view;
}

/// The entry as it is shown, after its report changed.
Result<DirectoryFactView> shownEntry(Session& session, const model::DirectoryEntry& entry)
{
    session.directoryCache().drop();
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto merged = mergedDirectory(session);
    if (!merged)
        return merged.error();
    const auto fact = (*merged)->fact(entry.id);
    if (!fact)
        return fail(Code::NotFound, entry.feedId);
    return viewOf(*fact, (*rules)->directories);
}

using ChangeReport = std::function<Status(vault::DirectoryRepository&, const model::DirectoryEntry&)>;

Result<DirectoryFactView> changeReport(Session& session, model::DirectoryEntryId id, const ChangeReport& change)
{
    const auto entry = session.withVault<model::DirectoryEntry>([&](vault::Vault& vault) -> Result<model::DirectoryEntry> {
        vault::DirectoryRepository repository(vault.database());
        auto found = repository.byId(id);
        if (!found)
            return found;
        if (const Status changed = change(repository, *found); !changed)
            return changed.error();
        return found;
    });
    if (!entry)
        return entry.error();
    // What is reported wrong tells no longer which names and domains are one service's.
    const auto matched = matchEverything(session, base::Progress::none());
    if (!matched)
        return matched.error();
    return shownEntry(session, *entry);
}

Result<std::vector<FeedView>> syncAndMatch(Session& session, const QStringList& ids, base::Progress& progress)
{
    std::vector<FeedView> views;
    const Status outcome = refreshDirectories(session, ids, progress, views);
    if (const Status matched = matchIfChanged(session, views); !matched)
        return matched.error();
    if (!outcome)
        return outcome.error();
    return views;
}

Result<FeedView> takeAndMatch(Session& session, const QString& id, const QString& path, feeds::ListUse use)
{
    auto view = takeDirectoryFile(session, id, path, use);
    if (!view)
        return view;
    if (const Status matched = matchIfChanged(session, {*view}); !matched)
        return matched.error();
    return view;
}

Result<model::ListKey> takeKey(Session& session, const QString& id, const QString& path, const QString& fingerprint)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto* definition = (*rules)->directories.find(id);
    if (definition == nullptr)
        return fail(Code::FeedUnknown, id);
    if (definition->signaturePath.isEmpty())
        return fail(Code::BadArgument, id);
    const auto bytes = base::readWholeFile(path, kKeyBytes);
    if (!bytes)
        return bytes.error();
    const auto read = directory::readSigningKey(*bytes);
    if (!read)
        return read.error();
    if (!fingerprint.isEmpty() && !directory::isFingerprint(fingerprint, *read))
        return fail(Code::FeedKey, read->fingerprint);
    const model::ListKey key{id, read->fingerprint, read->publicKey};
    const Status stored = session.withVault<void>(
        [&](vault::Vault& vault) { return vault::DirectoryRepository(vault.database()).saveKey(key); });
    if (!stored)
        return stored.error();
    return key;
}

} // namespace

Job<DirectorySearch> searchDirectory(Session& session, directory::DirectoryQuery query)
{
    return session.start<DirectorySearch>([&session, query](base::Progress&) { return search(session, query); });
}

Job<DirectoryServiceView> showService(Session& session, QString words)
{
    return session.start<DirectoryServiceView>([&session, words](base::Progress&) { return show(session, words); });
}

Job<std::vector<DirectoryFactView>> listAuthorities(Session& session, QString region)
{
    using Views = std::vector<DirectoryFactView>;
    return session.start<Views>([&session, region](base::Progress&) -> Result<Views> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        const auto merged = mergedDirectory(session);
        if (!merged)
            return merged.error();
        Views views;
        for (const DirectoryFact& fact : (*merged)->authorities(region))
            views.push_back(viewOf(fact, (*rules)->directories));
        return views;
    });
}

Job<DirectoryFactView> reportWrong(Session& session, model::DirectoryEntryId entry, QString note)
{
    return session.start<DirectoryFactView>([&session, entry, note](base::Progress&) {
        const QDate today = session.clock().today();
        return changeReport(session, entry, [&](vault::DirectoryRepository& repository, const model::DirectoryEntry& found) {
            return repository.saveReport({found.feed, found.feedId, today, note, directory::saidDigest(found)});
        });
    });
}

Job<DirectoryFactView> withdrawReport(Session& session, model::DirectoryEntryId entry)
{
    return session.start<DirectoryFactView>([&session, entry](base::Progress&) {
        return changeReport(session, entry, [](vault::DirectoryRepository& repository, const model::DirectoryEntry& found) {
            return repository.removeReport(found.feed, found.feedId);
        });
    });
}

Job<std::vector<FeedView>> listDirectories(Session& session)
{
    return session.start<std::vector<FeedView>>([&session](base::Progress&) { return directoryViews(session); });
}

Job<std::vector<FeedView>> syncDirectories(Session& session, QStringList ids)
{
    return session.start<std::vector<FeedView>>([&session, ids](base::Progress& progress) { return syncAndMatch(session, ids, progress); });
}

Job<FeedView> importDirectoryFile(Session& session, QString id, QString path, feeds::ListUse use)
{
    return session.start<FeedView>([&session, id, path, use](base::Progress&) { return takeAndMatch(session, id, path, use); });
}

Job<model::ListKey> setDirectoryKey(Session& session, QString id, QString path, QString fingerprint)
{
    return session.start<model::ListKey>(
        [&session, id, path, fingerprint](base::Progress&) { return takeKey(session, id, path, fingerprint); });
}

Job<Done> removeDirectoryKey(Session& session, QString id)
{
    return session.start<Done>([&session, id](base::Progress&) {
        return session.withVault<Done>([&](vault::Vault& vault) -> Result<Done> {
            if (const Status removed = vault::DirectoryRepository(vault.database()).removeKey(id); !removed)
                return removed.error();
            return Done{};
        });
    });
}

Job<std::vector<model::ListKey>> listDirectoryKeys(Session& session)
{
    using Keys = std::vector<model::ListKey>;
    return session.start<Keys>([&session](base::Progress&) {
        return session.withVault<Keys>([](vault::Vault& vault) { return vault::DirectoryRepository(vault.database()).keys(); });
    });
}

} // namespace recourse::session
