// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/vault_jobs.h"

#include "imports/strength.h"
#include "session/directory_sync.h"
#include "session/rules_pack_jobs.h"
#include "session/starter_jobs.h"
#include "vault/header_files.h"
#include "vault/key_wrap.h"
#include "vault/recovery_code.h"
#include "vault/setting_repository.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace recourse::session {

using base::Code;
using base::fail;
using base::Result;
using base::Status;

namespace {

/// Runs on the vault's thread; the slot is filled with what `opening` gives.
Status fillSlot(Session& session, const std::function<Result<std::unique_ptr<vault::Vault>>()>& opening)
{
    Status outcome;
    session.vaultThread().runAndWait([&](std::unique_ptr<vault::Vault>& slot) {
        slot.reset();
        auto opened = opening();
        if (opened)
            slot = std::move(*opened);
        else
            outcome = opened.error();
    });
    session.directoryCache().drop();
    session.matchMemory().forget();
    // A vault whose suffix list cannot be read is a vault all the same.
    if (outcome && !adoptSuffixList(session))
        session.useSuffixList({});
    adoptRulesPack(session);
    return outcome;
}

Status refuseWeak(const base::SecretBytes& passphrase)
{
    if (passphraseClass(passphrase) < kWantedPassphraseClass)
        return fail(Code::PassphraseTooWeak);
    return {};
}

QFileInfoList backupFiles(const QString& vaultFolder)
{
    const QDir folder(vaultFolder + QStringLiteral("/backups"));
    return folder.entryInfoList({QStringLiteral("*") + QLatin1String(vault::kBackupSuffix)}, QDir::Files, QDir::Time);
}

QString newestBackup(const QString& vaultFolder)
{
    const QFileInfoList files = backupFiles(vaultFolder);
    return files.isEmpty() ? vaultFolder + QStringLiteral("/backups/*") : files.first().absoluteFilePath();
}

/// Fails with the code's own error if `secret` does not open the open vault's key header.
Status tryKey(Session& session, vault::WrapKind kind, const base::SecretBytes& secret)
{
    // Only the header is read on the vault's thread: deriving a key takes long, and other jobs need the thread.
    const auto stored = session.withVault<vault::StoredHeader>(
        [](vault::Vault& vault) { return vault::readHeaderFiles(vault::VaultPaths{vault.folder()}); });
    if (!stored)
        return stored.error();
    const auto key = vault::unwrapDataKey(stored->header, kind, secret);
    if (!key)
        return key.error();
    return {};
}

/// Keeps today under `name`. A vault that cannot be written to forgets it, which is no failure.
Status rememberToday(Session& session, const char* name)
{
    return session.withVault<void>([&](vault::Vault& vault) -> Status {
        if (vault.mode() == vault::OpenMode::ReadOnly)
            return {};
        return vault::SettingRepository(vault.database())
            .setValue(QLatin1String(name), session.clock().today().toString(Qt::ISODate));
    });
}

} // namespace

SharedSecret shareSecret(base::SecretBytes secret)
{
    return std::make_shared<const base::SecretBytes>(std::move(secret));
}

QString defaultVaultFolder()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("recourse/My vault.recourse"));
}

bool isVaultFolder(const QString& folder)
{
    return vault::looksLikeVault(folder);
}

int passphraseClass(const base::SecretBytes& passphrase)
{
    return imports::passphraseStrength(passphrase).strength;
}

Job<VaultCreated> createVault(Session& session, SharedSecret passphrase)
{
    return session.start<VaultCreated>([&session, passphrase](base::Progress&) -> Result<VaultCreated> {
        if (const Status strong = refuseWeak(*passphrase); !strong)
            return strong.error();
        const QString folder = session.settings().vaultFolder;
        if (!QDir().mkpath(QFileInfo(folder).absolutePath()))
            return fail(Code::FileUnwritable, QFileInfo(folder).absolutePath());
        VaultCreated created{folder, {}};
        const Status filled = fillSlot(session, [&]() -> Result<std::unique_ptr<vault::Vault>> {
            auto made = vault::Vault::create(folder, *passphrase, session.settings().cost, session.clock());
            if (!made)
                return made.error();
            created.recoveryCode = made->recoveryCode;
            return std::move(made->vault);
        });
        if (!filled)
            return filled.error();
        if (const Status stored = storeStarterTables(session); !stored)
            return stored.error();
        return created;
    });
}

Job<vault::OpenMode> openVault(Session& session, SharedSecret passphrase, vault::OpenMode mode)
{
    return session.start<vault::OpenMode>([&session, passphrase, mode](base::Progress&) -> Result<vault::OpenMode> {
        const Status filled = fillSlot(
            session, [&] { return vault::Vault::open(session.settings().vaultFolder, *passphrase, mode, session.clock()); });
        if (!filled)
            return filled.error();
        return session.withVault<vault::OpenMode>(
            [](vault::Vault& vault) -> Result<vault::OpenMode> { return vault.mode(); });
    });
}

Job<QString> recoverVault(Session& session, SharedSecret code, SharedSecret newPassphrase)
{
    return session.start<QString>([&session, code, newPassphrase](base::Progress&) -> Result<QString> {
        if (const Status strong = refuseWeak(*newPassphrase); !strong)
            return strong.error();
        const Status filled = fillSlot(session, [&] {
            return vault::Vault::openWithRecoveryCode(
                session.settings().vaultFolder, *code, vault::OpenMode::ReadWrite, session.clock());
        });
        if (!filled)
            return filled.error();
        return session.withVault<QString>([&](vault::Vault& vault) -> Result<QString> {
            if (const Status changed = vault.changePassphrase(*newPassphrase); !changed)
                return changed.error();
            return vault.renewRecoveryCode();
        });
    });
}

void lockVault(Session& session)
{
    session.vaultThread().runAndWait([](std::unique_ptr<vault::Vault>& slot) { slot.reset(); });
    session.directoryCache().drop();
    session.matchMemory().forget();
}

Job<Done> changePassphrase(Session& session, SharedSecret newPassphrase)
{
    return session.start<Done>([&session, newPassphrase](base::Progress&) -> Result<Done> {
        if (const Status strong = refuseWeak(*newPassphrase); !strong)
            return strong.error();
        return session.withVault<Done>([&](vault::Vault& vault) -> Result<Done> {
            if (const Status changed = vault.changePassphrase(*newPassphrase); !changed)
                return changed.error();
            return Done{};
        });
    });
}

Job<Done> checkPassphrase(Session& session, SharedSecret passphrase)
{
    return session.start<Done>([&session, passphrase](base::Progress&) -> Result<Done> {
        if (const Status right = tryKey(session, vault::WrapKind::Passphrase, *passphrase); !right)
            return right.error();
        return Done{};
    });
}

Job<Done> checkRecoveryCode(Session& session, SharedSecret code)
{
    return session.start<Done>([&session, code](base::Progress&) -> Result<Done> {
        const auto secret = vault::readRecoveryCode(*code);
        if (!secret)
            return secret.error();
        if (const Status right = tryKey(session, vault::WrapKind::RecoveryCode, *secret); !right)
            return right.error();
        if (const Status kept = rememberToday(session, day_of::kRecoveryCheck); !kept)
            return kept.error();
        return Done{};
    });
}

Job<QString> renewRecoveryCode(Session& session)
{
    return session.start<QString>([&session](base::Progress&) {
        return session.withVault<QString>([](vault::Vault& vault) -> Result<QString> {
            if (vault.mode() == vault::OpenMode::ReadOnly)
                return fail(Code::VaultReadOnly, vault.folder());
            return vault.renewRecoveryCode();
        });
    });
}

Job<QString> backUp(Session& session, QString toFile)
{
    return session.start<QString>([&session, toFile](base::Progress&) -> Result<QString> {
        auto written = session.withVault<QString>([&](vault::Vault& vault) { return vault.backUp(toFile); });
        if (!written)
            return written;
        if (const Status kept = rememberToday(session, day_of::kLastBackup); !kept)
            return kept.error();
        return written;
    });
}

Job<std::vector<BackupFile>> listBackups(Session& session)
{
    using Files = std::vector<BackupFile>;
    return session.start<Files>([&session](base::Progress&) -> Result<Files> {
        Files files;
        for (const QFileInfo& file : backupFiles(session.settings().vaultFolder))
            files.push_back({file.absoluteFilePath(), file.lastModified().toUTC(), file.size()});
        return files;
    });
}

Job<vault::BackupInfo> testBackup(Session& session, QString file, SharedSecret passphrase)
{
    return session.start<vault::BackupInfo>([&session, file, passphrase](base::Progress&) {
        const QString path = file.isEmpty() ? newestBackup(session.settings().vaultFolder) : file;
        return vault::testBackup(path, *passphrase, session.clock());
    });
}

Job<QString> replaceVault(Session& session, QString file, SharedSecret passphrase)
{
    return session.start<QString>([&session, file, passphrase](base::Progress&) -> Result<QString> {
        if (const auto good = vault::testBackup(file, *passphrase, session.clock()); !good)
            return good.error();
        lockVault(session);
        return vault::restoreBackup(file, session.settings().vaultFolder, *passphrase, session.clock());
    });
}

Job<QString> restoreVault(Session& session, QString file, SharedSecret passphrase)
{
    return session.start<QString>([&session, file, passphrase](base::Progress&) {
        return vault::restoreBackup(file, session.settings().vaultFolder, *passphrase, session.clock());
    });
}

Job<vault::IntegrityReport> verifyVault(Session& session)
{
    return session.start<vault::IntegrityReport>([&session](base::Progress&) {
        return session.withVault<vault::IntegrityReport>([](vault::Vault& vault) { return vault.verify(); });
    });
}

} // namespace recourse::session
