// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/directory.h"
#include "session/feed_jobs.h"

#include <optional>
#include <vector>

namespace recourse::session {

/// A service as a search finds it.
struct DirectoryHit
{
    QString key;
    QString name;
    QString domain; ///< the main one; empty if none is known
    QStringList countries; ///< ISO codes and "ALL"; empty: not said
    QList<model::DirectoryKind> kinds; ///< of what is known
    QString difficulty; ///< of deleting the account; empty: not said
    QStringList methods; ///< second factors; empty: none, or not said (`kinds` tells)
    bool passkeys = false;
    bool sensitive = false; ///< hide it on a shared screen
};

/// What a search found.
struct DirectorySearch
{
    std::vector<DirectoryHit> hits; ///< the best first
    int total = 0; ///< before the limit
};

/// One fact with all that is needed to show and judge it.
struct DirectoryFactView
{
    model::DirectoryEntry entry;
    QString source; ///< name of the directory
    QString sourceUrl; ///< its page
    QString licence;
    QDate asOf; ///< when the directory was last fetched; invalid if not known
    QStringList hosts; ///< where it holds for parts of the site only
    QStringList alsoSaidBy; ///< names of other directories that say the same
    bool conflicts = false; ///< another fact of the same kind says something else
    bool reportedWrong = false; ///< by the user, and it says what it said then
    bool changedSinceReport = false; ///< reported by the user, but says something else by now
    QString reportNote;
    QDate reportedOn;
};

/// All that is known of a service.
struct DirectoryServiceView
{
    QString key;
    QString name;
    QStringList names;
    QStringList domains;
    QStringList countries;
    bool sensitive = false;
    std::vector<DirectoryFactView> facts; ///< by kind, of each kind the most trusted first and what was reported wrong last
};

/// Services that fit, the best first. Offline like everything here: what was last fetched is what is known.
[[nodiscard]] Job<DirectorySearch> searchDirectory(Session& session, directory::DirectoryQuery query);

/// A service by domain (also of a host or page: "www.example.com/login"), key or, where that is one service's alone, name.
/// Errors: NotFound.
[[nodiscard]] Job<DirectoryServiceView> showService(Session& session, QString words);

/// Supervisory authorities of a country or region, those for companies first.
[[nodiscard]] Job<std::vector<DirectoryFactView>> listAuthorities(Session& session, QString region);

/// Keeps the user's word that an entry is wrong, and gives the entry as it is shown now. Errors: NotFound.
[[nodiscard]] Job<DirectoryFactView> reportWrong(Session& session, model::DirectoryEntryId entry, QString note);
/// Takes it back. Errors: NotFound.
[[nodiscard]] Job<DirectoryFactView> withdrawReport(Session& session, model::DirectoryEntryId entry);

/// Every directory with its state.
[[nodiscard]] Job<std::vector<FeedView>> listDirectories(Session& session);
/// As `refreshDirectories`, as a job.
[[nodiscard]] Job<std::vector<FeedView>> syncDirectories(Session& session, QStringList ids);
/// As `takeDirectoryFile`, as a job.
[[nodiscard]] Job<FeedView> importDirectoryFile(Session& session, QString id, QString path, feeds::ListUse use = feeds::ListUse::Update);

/// From now on a directory is taken only if it is signed with the key in that file; `fingerprint`, if given, must be the key's. Errors:
/// FeedUnknown, BadArgument (its publisher signs nothing), FeedKey, file errors.
[[nodiscard]] Job<model::ListKey> setDirectoryKey(Session& session, QString id, QString path, QString fingerprint);
/// It is taken unsigned again. Errors: NotFound.
[[nodiscard]] Job<Done> removeDirectoryKey(Session& session, QString id);
[[nodiscard]] Job<std::vector<model::ListKey>> listDirectoryKeys(Session& session);

} // namespace recourse::session
