// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/detail.h"
#include "vault/vault.h"

#include "vault/connection.h"
#include "vault/header_files.h"
#include "vault/key_wrap.h"
#include "vault/open_checks.h"
#include "vault/recovery_code.h"
#include "vault/schema.h"
#include "vault/vault_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using base::SecretBytes;

base::Status checkPlace(const QString& folder)
{
    if (isFree(folder))
        return QFileInfo(QFileInfo(folder).absolutePath()).isDir() ? base::Status()
                                                                   : fail(Code::FileUnwritable, folder);
    if (findVault(folder))
        return fail(Code::VaultExists, folder);
    return fail(Code::BadArgument, Detail::tr("the folder %1 is not empty").arg(folder));
}

base::Status writeDatabase(const VaultPaths& paths, const SecretBytes& dataKey)
{
    if (base::Status made = makePrivateFile(paths.data()); !made)
        return made;
    const auto database = connect(paths.data(), dataKey, Access::ReadWrite);
    if (!database)
        return database.error();
    const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(kApplicationId);
    if (base::Status marked = (*database)->execute(mark.constData()); !marked)
        return marked;
    if (base::Status filled = migrate(**database, schemaMigrations()); !filled)
        return filled;
    return writeBackLog(**database);
}

base::Status writeVault(const VaultPaths& paths, const KeyHeader& header, const SecretBytes& dataKey)
{
    if (base::Status made = makePrivateFolder(paths.backups()); !made)
        return made;
    if (base::Status written = writeDatabase(paths, dataKey); !written)
        return written;
    if (base::Status written = writeHeaderFiles(paths, header); !written)
        return written;
    const base::Result<StoredHeader> stored = readHeaderFiles(paths);
    if (!stored)
        return stored.error();
    return stored->whole() ? base::Status() : fail(Code::FileUnwritable, paths.headerCopy());
}

base::Result<KeyHeader> newHeader(const SecretBytes& dataKey, const SecretBytes& passphrase,
    const SecretBytes& recoverySecret, const KdfCost& cost, const QDateTime& now)
{
    const SecretBytes id = SecretBytes::random(kVaultIdBytes);
    KeyHeader header;
    header.vaultId = QByteArray(id.view().data(), kVaultIdBytes);
    header.created = QDateTime::fromSecsSinceEpoch(now.toSecsSinceEpoch(), Qt::UTC);
    if (base::Status wrapped = wrapDataKey(header, WrapKind::Passphrase, dataKey, passphrase, cost); !wrapped)
        return wrapped.error();
    if (base::Status wrapped = wrapDataKey(header, WrapKind::RecoveryCode, dataKey, recoverySecret, cost); !wrapped)
        return wrapped.error();
    return header;
}

/// Builds the vault under another name beside `folder`, so that it appears there whole or not at all.
base::Status buildFolder(const QString& folder, const KeyHeader& header, const SecretBytes& dataKey)
{
    const QString parent = QFileInfo(folder).absolutePath();
    QTemporaryDir staging(parent + QStringLiteral("/.recourse-new-XXXXXX"));
    if (!staging.isValid())
        return fail(Code::FileUnwritable, parent);
    if (base::Status written = writeVault(VaultPaths{staging.path()}, header, dataKey); !written)
        return written;
    QDir().rmdir(folder);
    if (base::Status moved = renameOver(staging.path(), folder); !moved)
        return moved;
    staging.setAutoRemove(false);
    return {};
}

} // namespace

base::Result<Vault::Created> Vault::create(
    const QString& folder, const SecretBytes& passphrase, const KdfCost& cost, const base::Clock& clock)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (base::Status place = checkPlace(target); !place)
        return place.error();
    if (passphrase.empty())
        return fail(Code::PassphraseTooWeak);
    SecretBytes dataKey = SecretBytes::random(kDataKeyBytes);
    const SecretBytes recoverySecret = SecretBytes::random(kRecoverySecretBytes);
    const base::Result<KeyHeader> header = newHeader(dataKey, passphrase, recoverySecret, cost, clock.now());
    if (!header)
        return header.error();
    if (base::Status built = buildFolder(target, *header, dataKey); !built)
        return built.error();
    std::unique_ptr<Vault> vault(new Vault(QFileInfo(target).canonicalFilePath(), OpenMode::ReadWrite, clock));
    vault->m_header = *header;
    vault->m_dataKey = std::move(dataKey);
    if (base::Status locked = vault->takeLock(); !locked)
        return locked.error();
    if (base::Status ready = vault->openDatabase(); !ready)
        return ready.error();
    return Created{std::move(vault), recoveryCodeText(recoverySecret)};
}

} // namespace recourse::vault
