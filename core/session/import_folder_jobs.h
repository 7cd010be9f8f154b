// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QStringList>

#include <vector>

namespace recourse::session {

/// A file or folder that is not looked into.
struct SkippedPath
{
    QString path;
    /// "hidden"; "link" (not followed); "too_large", "empty"; "mailbox" (a Maildir: made for discovery); "too_deep" (more than 32
    /// folders deep); "not_a_file"; "too_many" (of the folder, after 10,000 files); "unreadable"
    QString reason;

    bool operator==(const SkippedPath&) const = default;
};

/// The files in what was dropped.
struct ImportFiles
{
    QStringList files; ///< those named first, in their order; those of a folder by name
    std::vector<SkippedPath> skipped;
};

/// How many files of what was dropped are read.
inline constexpr int kMostImportFiles = 10'000;

/// Finds the files in files and folders, recursively. A file that is named itself is taken whatever it is; each is taken once. Errors:
/// FileMissing (one of the paths is not there); Cancelled.
[[nodiscard]] Job<ImportFiles> findImportFiles(Session& session, QStringList paths);

} // namespace recourse::session
