// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "session/session.h"
#include "vault/backup.h"
#include "vault/integrity.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace recourse::session {

/// A passphrase or recovery code on its way into a job; shared because jobs are copyable.
using SharedSecret = std::shared_ptr<const base::SecretBytes>;

[[nodiscard]] SharedSecret shareSecret(base::SecretBytes secret);

/// The default vault of this user: "<data folder>/My vault.recourse".
[[nodiscard]] QString defaultVaultFolder();

/// Whether the folder holds a vault, whole or not. Reads no more than whether files are there.
[[nodiscard]] bool isVaultFolder(const QString& folder);

/// zxcvbn's class of a passphrase, 0 to 4. New vaults want 3 or more.
[[nodiscard]] int passphraseClass(const base::SecretBytes& passphrase);
inline constexpr int kWantedPassphraseClass = 3;

/// Names of settings inside the vault that hold a day (YYYY-MM-DD).
namespace day_of {
inline constexpr char kLastBackup[] = "backup.last_on";
inline constexpr char kRecoveryCheck[] = "recovery.checked_on";
} // namespace day_of

struct VaultCreated
{
    QString folder;
    QString recoveryCode; ///< to be shown once
};

/// Creates the vault of the session's settings, opens it and fills in the starter tables. Errors: PassphraseTooWeak, those of
/// `vault::Vault::create`.
[[nodiscard]] Job<VaultCreated> createVault(Session& session, SharedSecret passphrase);

/// Opens the vault of the session's settings and tells how it is open.
[[nodiscard]] Job<vault::OpenMode> openVault(Session& session, SharedSecret passphrase, vault::OpenMode mode);

/// Opens with the recovery code, sets the new passphrase and renews the code, which is given back.
[[nodiscard]] Job<QString> recoverVault(Session& session, SharedSecret code, SharedSecret newPassphrase);

/// Closes the vault; later jobs answer VaultLocked.
void lockVault(Session& session);

/// Whether that is the passphrase of the open vault; takes one key derivation. Errors: VaultWrongPassphrase, VaultLocked.
[[nodiscard]] Job<Done> checkPassphrase(Session& session, SharedSecret passphrase);

/// Whether the printed code opens the open vault, and remembers that it was checked today. Errors: VaultWrongRecoveryCode, VaultLocked.
[[nodiscard]] Job<Done> checkRecoveryCode(Session& session, SharedSecret code);

/// Gives a new recovery code, to be shown once; the printed one no longer opens this vault. Errors: VaultReadOnly, VaultLocked, those of
/// `vault::Vault::renewRecoveryCode`.
[[nodiscard]] Job<QString> renewRecoveryCode(Session& session);

/// Errors: PassphraseTooWeak, VaultLocked, those of `vault::Vault::changePassphrase`.
[[nodiscard]] Job<Done> changePassphrase(Session& session, SharedSecret newPassphrase);

/// Writes a verified backup, remembers the day, and gives its path. Empty path: a dated file inside the vault.
[[nodiscard]] Job<QString> backUp(Session& session, QString toFile);

/// Opens the backup (empty: the newest one inside the vault) and checks it whole.
[[nodiscard]] Job<vault::BackupInfo> testBackup(Session& session, QString file, SharedSecret passphrase);

/// A backup inside the vault's folder.
struct BackupFile
{
    QString path;
    QDateTime made; ///< UTC, by the file
    qint64 bytes = 0;
};

/// The backups inside the vault's folder, the newest first.
[[nodiscard]] Job<std::vector<BackupFile>> listBackups(Session& session);

/// Closes the vault, puts the backup in its place and gives the path where the former vault is kept. The backup is checked first, while
/// the vault is open: if it is no good, or that is not its passphrase, nothing is closed. Errors: as `vault::restoreBackup`.
[[nodiscard]] Job<QString> replaceVault(Session& session, QString file, SharedSecret passphrase);

/// Puts the backup in the place of the session's vault, which must not be open; gives the path where the former one is kept.
[[nodiscard]] Job<QString> restoreVault(Session& session, QString file, SharedSecret passphrase);

[[nodiscard]] Job<vault::IntegrityReport> verifyVault(Session& session);

} // namespace recourse::session
