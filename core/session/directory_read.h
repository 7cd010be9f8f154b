// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/service.h"
#include "session/directory_cache.h"
#include "session/session.h"

#include <optional>

/// What other use cases ask of the merged directory, on the caller's (pool) thread.
namespace recourse::session {

/// The merged directory of the open vault; put together on first use and after every change. Errors: VaultLocked, RuleMalformed.
[[nodiscard]] base::Result<DirectoryCache::Shared> mergedDirectory(Session& session);

/// Where a service may be written to about one's data.
struct DirectoryContact
{
    QString name; ///< of the body, as the directory has it
    QString email;
    QString postal; ///< lines separated by \n, without the name
    QString form;
    QString language; ///< empty: not said
    QString transport;
    QList<model::DirectoryElement> required;
    std::optional<bool> needsId;
    QString source; ///< "Datenanfragen.de (CC0 1.0), 2026-01-01"
};

/// The most trusted contact of a service's registrable domain that the user did not report wrong; nothing if none is known.
[[nodiscard]] base::Result<std::optional<DirectoryContact>> directoryContact(Session& session, const QString& domain);

/// Puts what the directories know of a service where it has no contact at all; what is there stays.
[[nodiscard]] base::Status fillContact(Session& session, model::Service& service);

/// A page of a service that helps with a step.
struct DirectoryPage
{
    model::DirectoryKind kind = model::DirectoryKind::Deletion;
    QString domain;
    QString url;
    QString source; ///< "Apple password manager resources (MIT), 2026-01-01"
};

/// The page to change the password, to turn on a second factor or to delete the account at a domain, the most trusted one that the user
/// did not report wrong; nothing if none is known.
[[nodiscard]] std::optional<DirectoryPage> pageFor(
    const directory::Directory& directory, const directory::DirectoryCatalogue& catalogue, const QString& domain, model::DirectoryKind kind);

/// "Name (licence), day": where a fact comes from.
[[nodiscard]] QString sourceLine(const directory::DirectoryFact& fact, const directory::DirectoryCatalogue& catalogue);

} // namespace recourse::session
