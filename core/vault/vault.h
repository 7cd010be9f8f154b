// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/result.h"
#include "base/secret_bytes.h"
#include "vault/backup.h"
#include "vault/database.h"
#include "vault/integrity.h"
#include "vault/key_header.h"

#include <QString>

#include <memory>

namespace recourse::vault {

class VaultLock;

enum class OpenMode { ReadWrite, ReadOnly };

/// An open vault: the folder's lock, the data key and the database connection. Belongs to one thread. Destroying it
/// writes everything into the one database file, wipes the key and gives the folder free.
class Vault
{
public:
    struct Created;

    /// Makes a new vault in `folder`, which must not exist or be empty; its parent must exist. All or nothing. The
    /// passphrase's strength is the caller's to judge; an empty one is refused. Takes two key derivations. `clock` must
    /// outlive the vault. Errors: VaultExists, BadArgument (folder not empty), PassphraseTooWeak (empty),
    /// VaultCostOutOfBounds, VaultNoMemory, VaultUnsafeLibrary, FileUnwritable, DiskFull.
    [[nodiscard]] static base::Result<Created> create(
        const QString& folder, const base::SecretBytes& passphrase, const KdfCost& cost, const base::Clock& clock);

    /// Opens with the passphrase. ReadWrite also mends a damaged copy of the key header, checks every page after a
    /// crash and brings an older schema up to date, after a verified backup. ReadOnly changes nothing and also opens a
    /// damaged vault or one on a read-only medium; it needs the current schema. Errors: VaultMissing, VaultNotAVault,
    /// VaultWrongPassphrase, VaultHeaderDamaged, VaultDamaged, VaultEmptyFile, VaultTruncated, VaultPlaintext,
    /// VaultNewer, VaultInUse (`where` names the process), VaultReadOnly, VaultCostOutOfBounds, VaultNoMemory,
    /// VaultUnsafeLibrary, BackupFailed, DiskFull.
    [[nodiscard]] static base::Result<std::unique_ptr<Vault>> open(
        const QString& folder, const base::SecretBytes& passphrase, OpenMode mode, const base::Clock& clock);

    /// Opens with the recovery code as typed (UTF-8). A mistyped code is found before any key derivation:
    /// VaultWrongRecoveryCode. Set a new passphrase with `changePassphrase` afterwards.
    [[nodiscard]] static base::Result<std::unique_ptr<Vault>> openWithRecoveryCode(
        const QString& folder, const base::SecretBytes& code, OpenMode mode, const base::Clock& clock);

    ~Vault();
    Vault(const Vault&) = delete;
    Vault& operator=(const Vault&) = delete;

    [[nodiscard]] Database& database() { return *m_database; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] OpenMode mode() const { return m_mode; }
    [[nodiscard]] KdfCost passphraseCost() const { return m_header.passphrase.cost; }

    /// Wraps the data key anew at the same cost; the data is not rewritten. Backups made before keep the old
    /// passphrase. On failure the old one stands.
    [[nodiscard]] base::Status changePassphrase(const base::SecretBytes& newPassphrase);

    /// Returns a new recovery code; the printed one no longer opens this vault (it still opens earlier backups).
    [[nodiscard]] base::Result<QString> renewRecoveryCode();

    /// Writes the whole vault into one encrypted file, verified by opening it, and returns its path. `toFile` empty: a
    /// dated file in the vault's folder backups/. An existing file is replaced only by the verified one. Needs room for
    /// two copies beside the file; no transaction may be open and no statement half read. Works for a vault opened for
    /// reading too. Errors: BackupFailed, BackupTarget (a file that is no backup, or the vault's own place), DiskFull, FileUnwritable; no
    /// half file stays.
    [[nodiscard]] base::Result<QString> backUp(const QString& toFile = {});

    /// Checks every page, the structure and both copies of the key header.
    [[nodiscard]] base::Result<IntegrityReport> verify();

private:
    Vault(QString folder, OpenMode mode, const base::Clock& clock);
    [[nodiscard]] static base::Result<std::unique_ptr<Vault>> openWith(
        const QString& folder, WrapKind kind, const base::SecretBytes& secret, OpenMode mode, const base::Clock& clock);
    [[nodiscard]] base::Status takeLock();
    [[nodiscard]] base::Status openDatabase();
    [[nodiscard]] base::Status checkAfterCrash();
    [[nodiscard]] base::Status checkSchema();
    [[nodiscard]] base::Status upgradeSchema(int storedVersion);
    [[nodiscard]] base::Status rewrap(WrapKind kind, const base::SecretBytes& secret);

    QString m_folder;
    OpenMode m_mode;
    const base::Clock& m_clock;
    KeyHeader m_header;
    base::SecretBytes m_dataKey;
    std::unique_ptr<VaultLock> m_lock; ///< declared before the database, so that it is given back after it
    std::unique_ptr<Database> m_database;
};

/// A new vault and its recovery code, to be printed once and kept nowhere.
struct Vault::Created
{
    std::unique_ptr<Vault> vault;
    QString recoveryCode;
};

/// True if the folder has a key header, whole or not. Opens nothing.
[[nodiscard]] bool looksLikeVault(const QString& folder);

} // namespace recourse::vault
