// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/vault_jobs.h"

#include "base/atomic_file.h"
#include "export/recovery_sheet.h"
#include "imports/strength.h"
#include "session/starter_jobs.h"

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
    return outcome;
}

Status refuseWeak(const base::SecretBytes& passphrase)
{
    if (passphraseClass(passphrase) < kWantedPassphraseClass)
        return fail(Code::PassphraseTooWeak);
    return {};
}

QString newestBackup(const QString& vaultFolder)
{
    const QDir folder(vaultFolder + QStringLiteral("/backups"));
    const QFileInfoList files
        = folder.entryInfoList({QStringLiteral("*") + QLatin1String(vault::kBackupSuffix)}, QDir::Files, QDir::Time);
    return files.isEmpty() ? folder.filePath(QStringLiteral("*")) : files.first().absoluteFilePath();
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

Job<QString> backUp(Session& session, QString toFile)
{
    return session.start<QString>([&session, toFile](base::Progress&) {
        return session.withVault<QString>([&](vault::Vault& vault) { return vault.backUp(toFile); });
    });
}

Job<vault::BackupInfo> testBackup(Session& session, QString file, SharedSecret passphrase)
{
    return session.start<vault::BackupInfo>([&session, file, passphrase](base::Progress&) {
        const QString path = file.isEmpty() ? newestBackup(session.settings().vaultFolder) : file;
        return vault::testBackup(path, *passphrase, session.clock());
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

Status writeRecoverySheet(Session& session, const QString& code, const QString& file)
{
    const QString name = QFileInfo(session.settings().vaultFolder).completeBaseName();
    const auto sheet = documents::renderRecoverySheet({name, code, session.clock().today()});
    if (!sheet)
        return sheet.error();
    return base::writeFileAtomically(file, *sheet, base::FileAccess::Private);
}

} // namespace recourse::session
