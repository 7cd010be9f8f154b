// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/directory_read.h"

#include "vault/directory_repository.h"
#include "vault/feed_repository.h"

#include <algorithm>

namespace recourse::session {

using base::Result;
using base::Status;
using directory::Directory;
using directory::DirectoryCatalogue;
using directory::DirectoryFact;

namespace {

Result<Directory::Material> readMaterial(Session& session)
{
    return session.withVault<Directory::Material>([](vault::Vault& vault) -> Result<Directory::Material> {
        Directory::Material material;
        vault::DirectoryRepository repository(vault.database());
        auto entries = repository.all();
        if (!entries)
            return entries.error();
        auto reports = repository.reports();
        if (!reports)
            return reports.error();
        const auto states = vault::FeedRepository(vault.database()).states();
        if (!states)
            return states.error();
        material.entries = std::move(*entries);
        material.reports = std::move(*reports);
        for (const model::FeedState& state : *states)
            material.asOf.insert(state.id, state.asOf.date());
        return material;
    });
}

} // namespace

Result<DirectoryCache::Shared> mergedDirectory(Session& session)
{
    if (auto cached = session.directoryCache().directory())
        return cached;
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const quint64 generation = session.directoryCache().generation();
    auto material = readMaterial(session);
    if (!material)
        return material.error();
    const auto built = std::make_shared<const Directory>(Directory::build(std::move(*material), (*rules)->directories));
    session.directoryCache().keep(built, generation);
    return DirectoryCache::Shared(built);
}

QString sourceLine(const DirectoryFact& fact, const DirectoryCatalogue& catalogue)
{
    const directory::DirectoryDefinition* definition = catalogue.find(fact.entry->feed);
    const QString name = definition == nullptr ? fact.entry->licence : definition->feed.name + QStringLiteral(" (%1)").arg(definition->feed.licence);
    return fact.asOf.isValid() ? name + QStringLiteral(", ") + fact.asOf.toString(Qt::ISODate) : name;
}

Result<std::optional<DirectoryContact>> directoryContact(Session& session, const QString& domain)
{
    const auto rules = session.rules();
    if (!rules)
        return rules.error();
    const auto merged = mergedDirectory(session);
    if (!merged)
        return merged.error();
    const directory::DirectoryService* service = (*merged)->find(domain);
    if (service == nullptr)
        return std::optional<DirectoryContact>();
    for (const DirectoryFact& fact : (*merged)->contacts(*service)) {
        // Of a part of a site, such as one forum of many, nothing is known about the company.
        if (fact.reportedWrong || !fact.hosts.isEmpty())
            continue;
        const model::DirectoryEntry& entry = *fact.entry;
        return std::optional<DirectoryContact>(DirectoryContact{entry.names.value(0), entry.email, entry.postal, entry.form, entry.language,
            entry.transport, entry.required, entry.needsId, sourceLine(fact, (*rules)->directories)});
    }
    return std::optional<DirectoryContact>();
}

Status fillContact(Session& session, model::Service& service)
{
    if (!service.privacyEmail.isEmpty() || !service.postalAddress.isEmpty())
        return {};
    for (const QString& domain : QStringList(service.key) + service.domains) {
        const auto contact = directoryContact(session, domain);
        if (!contact)
            return contact.error();
        if (!*contact || ((*contact)->email.isEmpty() && (*contact)->postal.isEmpty()))
            continue;
        service.privacyEmail = (*contact)->email;
        service.postalAddress = (*contact)->postal;
        service.contactSource = (*contact)->source;
        if (service.legalEntity.isEmpty() && !(*contact)->postal.isEmpty())
            service.legalEntity = (*contact)->name;
        return {};
    }
    return {};
}

std::optional<DirectoryPage> pageFor(
    const Directory& directory, const DirectoryCatalogue& catalogue, const QString& domain, model::DirectoryKind kind)
{
    const directory::DirectoryService* service = domain.isEmpty() ? nullptr : directory.find(domain);
    if (service == nullptr)
        return std::nullopt;
    for (const DirectoryFact& fact : directory.facts(*service, kind)) {
        if (!fact.reportedWrong && fact.hosts.isEmpty() && !fact.entry->url.isEmpty())
            return DirectoryPage{kind, domain, fact.entry->url, sourceLine(fact, catalogue)};
    }
    return std::nullopt;
}

} // namespace recourse::session
