// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/key_header.h"

#include <QDateTime>
#include <QString>

namespace recourse::vault {

/// The two parts of a backup file. The file is: the line "recourse-backup 1"; a line of two lengths in bytes and the
/// time,
/// "<header> <data> <ISO time>"; the key header as vault.json has it; the encrypted database; 32 bytes BLAKE2b over all
/// before.
struct BackupParts
{
    KeyHeader header;
    QDateTime created;
};

/// Writes a backup file from a key header and a closed database file, flushed to the disk. Errors: DiskFull,
/// FileUnwritable, FileUnreadable.
[[nodiscard]] base::Status packBackup(
    const QString& file, const KeyHeader& header, const QString& dataPath, const QDateTime& created);

/// True if the file begins as backups do.
[[nodiscard]] bool looksLikeBackup(const QString& file);

/// Copies the database out of a backup to `dataPath` (made, 0600) and returns the rest. Lengths are checked against the
/// file's size before anything is read. Errors: FileMissing, FileUnreadable, VaultNotAVault, VaultNewer, BackupDamaged,
/// VaultCostOutOfBounds, DiskFull, FileUnwritable; then no file is left at `dataPath`.
[[nodiscard]] base::Result<BackupParts> unpackBackup(const QString& file, const QString& dataPath);

} // namespace recourse::vault
