// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backup.h"

#include "base/detail.h"
#include "vault/backup_file.h"
#include "vault/backup_writer.h"
#include "vault/connection.h"
#include "vault/database.h"
#include "vault/header_files.h"
#include "vault/key_wrap.h"
#include "vault/migrations.h"
#include "vault/vault_lock.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

struct Unpacked
{
    BackupParts parts;
    QMap<QString, qint64> rows;
    int schemaVersion = 0;
};

/// Unpacks into `paths.data()` and checks everything there.
base::Result<Unpacked> unpackAndCheck(const QString& file, const VaultPaths& paths, const base::SecretBytes& passphrase)
{
    base::Result<BackupParts> parts = unpackBackup(file, paths.data());
    if (!parts)
        return parts.error();
    const auto dataKey = unwrapDataKey(parts->header, WrapKind::Passphrase, passphrase);
    if (!dataKey)
        return dataKey.error();
    const auto rows = checkCopy(paths.data(), *dataKey);
    if (!rows && rows.error().code == Code::VaultDamaged)
        return fail(Code::BackupDamaged, rows.error().where);
    if (!rows)
        return rows.error();
    const auto database = connect(paths.data(), *dataKey, Access::Immutable);
    if (!database)
        return database.error();
    const base::Result<int> version = storedSchemaVersion(**database);
    if (!version)
        return version.error();
    return Unpacked{*parts, *rows, *version};
}

base::Status checkTarget(const QString& folder)
{
    if (isFree(folder))
        return QFileInfo(QFileInfo(folder).absolutePath()).isDir() ? base::Status()
                                                                   : fail(Code::FileUnwritable, folder);
    const base::Result<VaultPaths> found = findVault(folder);
    return found.ok() ? base::Status() : found.error();
}

/// "NAME before 2026-11-21T12-00-00Z.recourse", with a number if that is taken.
QString asideName(const QString& folder, const QDateTime& now)
{
    const QFileInfo info(folder);
    const QString time = now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH-mm-ssZ"));
    const QString stem
        = info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(" before ") + time;
    const QString ending = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    QString name = stem + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1 %2%3").arg(stem).arg(number).arg(ending);
    return name;
}

/// Moves the old vault away, if nobody has it open. A process that opened it in the moment between the lock and the
/// move shows by its own lock file, and then everything goes back.
base::Result<QString> putAside(const QString& folder, const base::Clock& clock)
{
    const VaultPaths paths{folder};
    {
        const auto lock = VaultLock::take(paths);
        if (!lock)
            return lock.error();
    }
    const VaultPaths aside{asideName(folder, clock.now())};
    if (base::Status moved = renameOver(folder, aside.folder); !moved)
        return moved.error();
    if (QFileInfo::exists(aside.lock())) {
        static_cast<void>(renameOver(aside.folder, folder));
        return fail(Code::VaultInUse, Detail::tr("another process"));
    }
    return aside.folder;
}

base::Result<QString> swapIn(const QString& staged, const QString& folder, const base::Clock& clock)
{
    if (isFree(folder)) {
        QDir().rmdir(folder);
        const base::Status moved = renameOver(staged, folder);
        return moved.ok() ? base::Result<QString>(QString()) : moved.error();
    }
    const QString target = QFileInfo(folder).canonicalFilePath();
    const base::Result<QString> aside = putAside(target, clock);
    if (!aside)
        return aside.error();
    if (base::Status moved = renameOver(staged, target); !moved) {
        static_cast<void>(renameOver(*aside, target));
        return moved.error();
    }
    const QString backups = VaultPaths{*aside}.backups();
    if (QFileInfo(backups).isDir())
        static_cast<void>(renameOver(backups, VaultPaths{target}.backups()));
    return aside;
}

} // namespace

base::Result<BackupInfo> testBackup(const QString& file, const base::SecretBytes& passphrase, const base::Clock& clock)
{
    const QTemporaryDir work;
    if (!work.isValid())
        return fail(Code::FileUnwritable, QDir::tempPath());
    const base::Result<Unpacked> unpacked = unpackAndCheck(file, VaultPaths{work.path()}, passphrase);
    if (!unpacked)
        return unpacked.error();
    const QDateTime created = unpacked->parts.created;
    return BackupInfo{created, std::max<qint64>(0, created.daysTo(clock.now())), QFileInfo(file).size(),
        unpacked->schemaVersion, unpacked->rows};
}

base::Result<QString> restoreBackup(
    const QString& file, const QString& folder, const base::SecretBytes& passphrase, const base::Clock& clock)
{
    const QString target = QDir::cleanPath(QFileInfo(folder).absoluteFilePath());
    if (base::Status usable = checkTarget(target); !usable)
        return usable.error();
    QTemporaryDir staging(QFileInfo(target).absolutePath() + QStringLiteral("/.recourse-restore-XXXXXX"));
    if (!staging.isValid())
        return fail(Code::FileUnwritable, QFileInfo(target).absolutePath());
    const VaultPaths staged{staging.path()};
    const base::Result<Unpacked> unpacked = unpackAndCheck(file, staged, passphrase);
    if (!unpacked)
        return unpacked.error();
    if (base::Status written = writeHeaderFiles(staged, unpacked->parts.header); !written)
        return written.error();
    if (base::Status made = makePrivateFolder(staged.backups()); !made)
        return made.error();
    base::Result<QString> aside = swapIn(staged.folder, target, clock);
    if (aside)
        staging.setAutoRemove(false);
    return aside;
}

} // namespace recourse::vault
