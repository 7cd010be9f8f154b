// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"
#include "vault/key_header.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace recourse::vault {

class Database;

/// Rows of each table, SQLite's own left out, for comparing a copy with its source.
[[nodiscard]] base::Result<QMap<QString, qint64>> countRows(Database& database);

/// Opens an unpacked (encrypted) database with the data key, checks it whole and returns its rows. Errors:
/// VaultDamaged, VaultNotAVault, VaultNewer.
[[nodiscard]] base::Result<QMap<QString, qint64>> checkCopy(const QString& dataPath, const base::SecretBytes& dataKey);

/// Removes what a backup that was killed has left in `folder`. Only where no other process can be writing a backup.
void removeUnfinishedBackups(const QString& folder);

/// Writes a backup of the open database to `file` in four steps: a compacted copy (VACUUM INTO), the backup file, the
/// backup unpacked and opened again, rows compared; only then it takes its name. All working files are encrypted, lie
/// in a hidden folder beside `file` and are gone afterwards. Errors: BackupFailed, DiskFull, FileUnwritable.
[[nodiscard]] base::Status writeVerifiedBackup(Database& source, const KeyHeader& header,
    const base::SecretBytes& dataKey, const QString& file, const QDateTime& created);

} // namespace recourse::vault
