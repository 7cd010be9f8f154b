// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"

#include <QDateTime>
#include <QMap>
#include <QString>

namespace recourse::vault {

/// What a backup holds, found by opening it.
struct BackupInfo
{
    QDateTime created; ///< when the backup was made, UTC
    qint64 ageDays = 0; ///< 0 if made today or, by a clock that was set back, later
    qint64 bytes = 0;
    int schemaVersion = 0;
    QMap<QString, qint64> rows; ///< rows of each table
};

/// The ending of a backup's file name.
inline constexpr char kBackupSuffix[] = ".recourse-backup";

/// Opens a copy of the backup as a vault would be opened and checks it whole: file checksum, key header, passphrase,
/// every page, structure, row counts. The passphrase is the one the vault had when the backup was made. Needs room for
/// an (encrypted) copy in the system's folder for temporary files; the backup's own folder is not written to. Errors:
/// FileMissing, FileUnreadable, VaultNotAVault (no backup), BackupDamaged, VaultNewer, VaultWrongPassphrase,
/// VaultCostOutOfBounds, DiskFull.
[[nodiscard]] base::Result<BackupInfo> testBackup(
    const QString& file, const base::SecretBytes& passphrase, const base::Clock& clock);

/// Makes the vault in `folder` be what the backup holds, with the passphrase and recovery code of that time. The backup
/// is unpacked beside the folder and verified first; then the folder that was there is renamed (never deleted) and the
/// new one takes its place, so that a failure leaves the old vault where it was. The folder's backups move over to the
/// restored vault. Returns the path where the former folder is kept, empty if there was none. Errors: as `testBackup`,
/// VaultInUse if the vault is open, FileUnwritable.
[[nodiscard]] base::Result<QString> restoreBackup(
    const QString& file, const QString& folder, const base::SecretBytes& passphrase, const base::Clock& clock);

} // namespace recourse::vault
