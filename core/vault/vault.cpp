// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault.h"

#include "base/detail.h"
#include "vault/backup_file.h"
#include "vault/backup_writer.h"
#include "vault/connection.h"
#include "vault/header_files.h"
#include "vault/key_wrap.h"
#include "vault/open_checks.h"
#include "vault/recovery_code.h"
#include "vault/schema.h"
#include "vault/vault_lock.h"

#include <QFileInfo>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using base::SecretBytes;

/// The dated name of a backup in the vault's own folder, with a number if that is taken.
QString datedBackup(const VaultPaths& paths, const QString& prefix, const QDateTime& now)
{
    const QString stem
        = paths.backups() + QLatin1Char('/') + prefix + now.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH-mm-ssZ"));
    const QString ending = QString::fromLatin1(kBackupSuffix);
    QString name = stem + ending;
    for (int number = 2; QFileInfo::exists(name); ++number)
        name = QStringLiteral("%1-%2%3").arg(stem).arg(number).arg(ending);
    return name;
}

base::Result<Access> accessFor(const VaultPaths& paths, OpenMode mode)
{
    const bool writable = isWritable(paths);
    if (mode == OpenMode::ReadWrite)
        return writable ? base::Result<Access>(Access::ReadWrite)
                        : fail(Code::VaultReadOnly, Detail::tr("it lies where you may not write"));
    if (QFileInfo(paths.log()).size() == 0)
        return Access::Immutable;
    return writable ? base::Result<Access>(Access::ReadLog)
                    : fail(Code::VaultReadOnly, Detail::tr("data.db-wal holds changes not yet in data.db"));
}

/// The header vouches for the key, so a file that the key does not fit is damaged at its very first page.
base::Error dataError(const base::Error& error)
{
    return error.code == Code::VaultDamaged ? fail(Code::VaultDamaged, QStringLiteral("data.db: ") + error.where)
                                            : error;
}

/// Other backups may be replaced; nothing else, and nothing of the vault itself.
bool mayBecomeBackup(const QString& file, const VaultPaths& paths)
{
    const QFileInfo target(file);
    if (target.isFile() && !looksLikeBackup(file))
        return false;
    const QString folder = QFileInfo(target.absolutePath()).canonicalFilePath();
    const QString vault = QFileInfo(paths.folder).canonicalFilePath();
    return folder == vault + QStringLiteral("/backups") || (folder != vault && !folder.startsWith(vault + QLatin1Char('/')));
}

} // namespace

Vault::Vault(QString folder, OpenMode mode, const base::Clock& clock)
    : m_folder(std::move(folder))
    , m_mode(mode)
    , m_clock(clock)
{
}

Vault::~Vault()
{
    if (m_database && m_mode == OpenMode::ReadWrite)
        static_cast<void>(writeBackLog(*m_database));
    m_database.reset();
    m_dataKey.clear();
    m_lock.reset();
}

base::Result<std::unique_ptr<Vault>> Vault::open(
    const QString& folder, const SecretBytes& passphrase, OpenMode mode, const base::Clock& clock)
{
    return openWith(folder, WrapKind::Passphrase, passphrase, mode, clock);
}

base::Result<std::unique_ptr<Vault>> Vault::openWithRecoveryCode(
    const QString& folder, const SecretBytes& code, OpenMode mode, const base::Clock& clock)
{
    const base::Result<SecretBytes> secret = readRecoveryCode(code);
    if (!secret)
        return secret.error();
    return openWith(folder, WrapKind::RecoveryCode, *secret, mode, clock);
}

base::Result<std::unique_ptr<Vault>> Vault::openWith(
    const QString& folder, WrapKind kind, const SecretBytes& secret, OpenMode mode, const base::Clock& clock)
{
    const base::Result<VaultPaths> paths = findVault(folder);
    if (!paths)
        return paths.error();
    std::unique_ptr<Vault> vault(new Vault(paths->folder, mode, clock));
    if (base::Status locked = vault->takeLock(); !locked)
        return locked.error();
    const base::Result<StoredHeader> stored = readHeaderFiles(*paths);
    if (!stored)
        return stored.error();
    if (base::Status plausible = checkDataFile(paths->data()); !plausible)
        return plausible.error();
    base::Result<SecretBytes> dataKey = unwrapDataKey(stored->header, kind, secret);
    if (!dataKey)
        return dataKey.error();
    vault->m_header = stored->header;
    vault->m_dataKey = std::move(*dataKey);
    if (base::Status ready = vault->openDatabase(); !ready)
        return ready.error();
    if (mode == OpenMode::ReadWrite)
        mendHeaderFiles(*paths, *stored);
    return vault;
}

base::Status Vault::takeLock()
{
    const VaultPaths paths{m_folder};
    const base::Result<Access> access = accessFor(paths, m_mode);
    if (!access && QFileInfo::exists(paths.data()))
        return access.error();
    if (!QFileInfo(m_folder).isWritable())
        return {}; // nobody can write here, so there is nobody to keep out
    base::Result<std::unique_ptr<VaultLock>> lock = VaultLock::take(paths);
    if (!lock && lock.error().code == Code::DiskFull && m_mode == OpenMode::ReadOnly)
        return {}; // whoever has it open made the file before the disk was full, and is told of above
    if (!lock)
        return lock.error();
    m_lock = std::move(*lock);
    return {};
}

base::Status Vault::openDatabase()
{
    const VaultPaths paths{m_folder};
    const base::Result<Access> access = accessFor(paths, m_mode);
    if (!access)
        return access.error();
    if (m_mode == OpenMode::ReadWrite)
        makePrivate(paths);
    const bool leftOpen = wasLeftOpen(paths.data());
    base::Result<std::unique_ptr<Database>> database = connect(paths.data(), m_dataKey, *access);
    if (!database)
        return dataError(database.error());
    m_database = std::move(*database);
    if (base::Status ours = checkIdentity(*m_database); !ours)
        return dataError(ours.error());
    if (leftOpen && m_mode == OpenMode::ReadWrite) {
        removeUnfinishedBackups(paths.backups());
        if (base::Status sound = checkAfterCrash(); !sound)
            return sound;
    }
    return checkSchema();
}

base::Status Vault::checkAfterCrash()
{
    const base::Result<IntegrityReport> report = checkIntegrity(*m_database);
    if (report && report->sound() && report->pagesChecked)
        return {};
    keepLog(*m_database); // so that the next opening checks again
    if (report && report->sound())
        return {};
    return report ? fail(Code::VaultDamaged, report->summary()) : dataError(report.error());
}

base::Status Vault::checkSchema()
{
    const base::Result<int> stored = storedSchemaVersion(*m_database);
    if (!stored)
        return dataError(stored.error());
    if (*stored > schemaVersion())
        return fail(
            Code::VaultNewer, Detail::tr("schema %1, this program knows %2").arg(*stored).arg(schemaVersion()));
    if (*stored == schemaVersion())
        return {};
    if (m_mode == OpenMode::ReadOnly)
        return fail(Code::VaultReadOnly, Detail::tr("it must be brought up to date first"));
    return upgradeSchema(*stored);
}

base::Status Vault::upgradeSchema(int storedVersion)
{
    const VaultPaths paths{m_folder};
    if (base::Status made = makePrivateFolder(paths.backups()); !made)
        return made;
    const QString prefix = QStringLiteral("before-upgrade-from-%1-").arg(storedVersion);
    const QString file = datedBackup(paths, prefix, m_clock.now());
    if (base::Status saved = writeVerifiedBackup(*m_database, m_header, m_dataKey, file, m_clock.now()); !saved)
        return saved;
    if (base::Status upgraded = migrate(*m_database, schemaMigrations()); !upgraded)
        return upgraded;
    const base::Result<IntegrityReport> report = checkIntegrity(*m_database);
    if (!report)
        return report.error();
    return report->sound() ? base::Status() : fail(Code::VaultDamaged, report->summary());
}

base::Status Vault::rewrap(WrapKind kind, const SecretBytes& secret)
{
    if (m_mode == OpenMode::ReadOnly)
        return fail(Code::VaultReadOnly, Detail::tr("its keys cannot be changed"));
    KeyHeader changed = m_header;
    ++changed.serial;
    if (base::Status wrapped = wrapDataKey(changed, kind, m_dataKey, secret, m_header.wrap(kind).cost); !wrapped)
        return wrapped;
    if (base::Status written = writeHeaderFiles(VaultPaths{m_folder}, changed); !written)
        return written;
    m_header = changed;
    return {};
}

base::Status Vault::changePassphrase(const SecretBytes& newPassphrase)
{
    if (newPassphrase.empty())
        return fail(Code::PassphraseTooWeak);
    return rewrap(WrapKind::Passphrase, newPassphrase);
}

base::Result<QString> Vault::renewRecoveryCode()
{
    const SecretBytes secret = SecretBytes::random(kRecoverySecretBytes);
    if (base::Status wrapped = rewrap(WrapKind::RecoveryCode, secret); !wrapped)
        return wrapped.error();
    return recoveryCodeText(secret);
}

base::Result<QString> Vault::backUp(const QString& toFile)
{
    const VaultPaths paths{m_folder};
    QString file = toFile;
    if (file.isEmpty()) {
        if (base::Status made = makePrivateFolder(paths.backups()); !made)
            return made.error();
        file = datedBackup(paths, QString(), m_clock.now());
    }
    if (!mayBecomeBackup(file, paths))
        return fail(Code::BackupTarget, file);
    if (base::Status written = writeVerifiedBackup(*m_database, m_header, m_dataKey, file, m_clock.now()); !written)
        return written.error();
    return file;
}

base::Result<IntegrityReport> Vault::verify()
{
    base::Result<IntegrityReport> report = checkIntegrity(*m_database);
    if (!report)
        return report.error();
    const base::Result<StoredHeader> stored = readHeaderFiles(VaultPaths{m_folder});
    if (stored)
        report->findings.append(stored->findings());
    else
        report->findings.append(stored.error().where);
    return report;
}

bool looksLikeVault(const QString& folder)
{
    const VaultPaths paths{folder};
    return QFileInfo(paths.header()).isFile() || QFileInfo(paths.headerCopy()).isFile();
}

} // namespace recourse::vault
