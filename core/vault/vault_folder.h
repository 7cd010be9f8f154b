// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse::vault {

/// The files of one vault folder.
struct VaultPaths
{
    QString folder;

    [[nodiscard]] QString header() const { return folder + QStringLiteral("/vault.json"); }
    [[nodiscard]] QString headerCopy() const { return folder + QStringLiteral("/vault.json.bak"); }
    [[nodiscard]] QString data() const { return folder + QStringLiteral("/data.db"); }
    /// SQLite's log: there while the vault is open, and after a crash.
    [[nodiscard]] QString log() const { return folder + QStringLiteral("/data.db-wal"); }
    [[nodiscard]] QString lock() const { return folder + QStringLiteral("/vault.lock"); }
    [[nodiscard]] QString backups() const { return folder + QStringLiteral("/backups"); }
};

/// The folder's path without links in it. Errors: VaultMissing, VaultNotAVault (no file of a vault inside).
[[nodiscard]] base::Result<VaultPaths> findVault(const QString& folder);

/// True if there is nothing at `folder` or an empty folder.
[[nodiscard]] bool isFree(const QString& folder);

/// True if files can be made in the folder and its data file can be changed. False on a read-only medium.
[[nodiscard]] bool isWritable(const VaultPaths& paths);

/// True if the disk of that folder has no room left for a file of any use. False where that is not known.
[[nodiscard]] bool isDiskFull(const QString& folder);

/// Makes the folder (0700) unless it is there. Its parent must exist. Errors: FileUnwritable.
[[nodiscard]] base::Status makePrivateFolder(const QString& folder);

/// Makes an empty file (0600) that was not there. Errors: FileUnwritable, DiskFull.
[[nodiscard]] base::Status makePrivateFile(const QString& path);

/// Takes all rights from everybody but the owner, as far as the file system knows rights.
void makePrivate(const VaultPaths& paths);

/// Renames a file or folder; a file already at `to` is replaced in one step, an empty folder too. Errors:
/// FileUnwritable.
[[nodiscard]] base::Status renameOver(const QString& from, const QString& to);

} // namespace recourse::vault
