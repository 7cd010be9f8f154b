// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/feed_jobs.h"

/// Keeping the directories, as use cases that refresh all lists need it; on the caller's (pool) thread.
namespace recourse::session {

/// Every directory with its state.
[[nodiscard]] base::Result<std::vector<FeedView>> directoryViews(Session& session);

/// Refreshes the named directories (empty: all that are switched on), one after the other, and puts each behind `views`, also where an error
/// ends it. One that fails does not stop the others; its `error` says why. Matching is left to the caller (`matchIfChanged`). Errors:
/// FeedUnknown, VaultLocked, VaultReadOnly, Cancelled.
[[nodiscard]] base::Status refreshDirectories(
    Session& session, const QStringList& ids, base::Progress& progress, std::vector<FeedView>& views);

/// Takes a directory from a file that the user brought; a signature is looked for beside it ("FILE.sig"). Errors: FeedUnknown, file
/// errors; what the guards refuse is in `error`. Matching is left to the caller.
[[nodiscard]] base::Result<FeedView> takeDirectoryFile(Session& session, const QString& id, const QString& path, feeds::ListUse use);

/// Those of the ids that name directories.
[[nodiscard]] base::Result<QStringList> directoriesAmong(Session& session, const QStringList& ids);
/// Whether a definition is one of a directory or of the suffix list.
[[nodiscard]] bool isDirectory(const feeds::FeedDefinition& definition);

/// Brings the suffix list of the open vault into use, if it is newer than the program's own, else that one.
[[nodiscard]] base::Status adoptSuffixList(Session& session);

} // namespace recourse::session
