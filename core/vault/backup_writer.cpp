// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/backup_writer.h"

#include "base/detail.h"
#include "vault/backup_file.h"
#include "vault/connection.h"
#include "vault/database.h"
#include "vault/integrity.h"
#include "vault/open_checks.h"
#include "vault/schema.h"
#include "vault/vault_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using Rows = QMap<QString, qint64>;

constexpr char kWorkFolder[] = ".recourse-backup-";

base::Result<QStringList> tableNames(Database& database)
{
    QStringList names;
    // SQLite's own tables come and go with what they serve.
    Statement list = database.prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND substr(name, 1, 7) <> 'sqlite_' ORDER BY name");
    while (true) {
        const base::Result<Fetched> row = list.step();
        if (!row)
            return row.error();
        if (*row == Fetched::End)
            return names;
        names.append(list.text(0));
    }
}

enum class Mode { ReadWrite, QueryOnly };

base::Result<Mode> modeOf(Database& database)
{
    Statement ask = database.prepare("PRAGMA query_only");
    const base::Result<Fetched> row = ask.step();
    if (!row)
        return row.error();
    return ask.boolean(0) ? Mode::QueryOnly : Mode::ReadWrite;
}

base::Status vacuumInto(Database& source, const QString& path)
{
    Statement copy = source.prepare("VACUUM INTO ?1");
    return copy.bind(1, path).run();
}

base::Status snapshot(Database& source, const QString& path)
{
    // SQLite would make the file readable by everybody; it takes an empty one that is there.
    if (base::Status made = makePrivateFile(path); !made)
        return made;
    const base::Result<Mode> mode = modeOf(source);
    if (!mode)
        return mode.error();
    if (*mode == Mode::ReadWrite)
        return vacuumInto(source, path);
    // The setting refuses this copy too, although it leaves the source as it is.
    if (base::Status off = source.execute("PRAGMA query_only = OFF"); !off)
        return off;
    base::Status copied = vacuumInto(source, path);
    const base::Status on = source.execute("PRAGMA query_only = ON");
    return copied.ok() ? on : copied;
}

base::Status compareRows(const Rows& before, const Rows& after)
{
    if (before.keys() != after.keys())
        return fail(Code::BackupFailed, Detail::tr("tables are missing"));
    for (auto row = before.constBegin(); row != before.constEnd(); ++row) {
        if (after.value(row.key()) != row.value())
            return fail(Code::BackupFailed, Detail::tr("rows of %1 are missing").arg(row.key()));
    }
    return {};
}

base::Status verifyFile(
    Database& source, const base::SecretBytes& dataKey, const QString& file, const QString& copyPath)
{
    if (const auto parts = unpackBackup(file, copyPath); !parts)
        return parts.error();
    const base::Result<Rows> after = checkCopy(copyPath, dataKey);
    if (!after)
        return after.error();
    const base::Result<Rows> before = countRows(source);
    if (!before)
        return before.error();
    return compareRows(*before, *after);
}

/// A full disk and a folder that cannot be written to are the user's to mend; all else is a backup that failed.
base::Error backupError(const base::Error& error)
{
    if (error.code == Code::DiskFull || error.code == Code::FileUnwritable || error.code == Code::BackupFailed)
        return error;
    return fail(Code::BackupFailed, error.where);
}

base::Status writeAndVerify(Database& source, const KeyHeader& header, const base::SecretBytes& dataKey,
    const QString& work, const QString& file, const QDateTime& created)
{
    const QString copy = work + QStringLiteral("/snapshot.db");
    const QString packed = work + QStringLiteral("/packed");
    if (base::Status taken = snapshot(source, copy); !taken)
        return taken;
    if (base::Status written = packBackup(packed, header, copy, created); !written)
        return written;
    QFile::remove(copy); // halves the room that the check needs
    if (base::Status sound = verifyFile(source, dataKey, packed, work + QStringLiteral("/reopened.db")); !sound)
        return sound;
    return renameOver(packed, file);
}

} // namespace

base::Result<Rows> countRows(Database& database)
{
    const base::Result<QStringList> names = tableNames(database);
    if (!names)
        return names.error();
    Rows rows;
    for (const QString& name : *names) {
        QString quoted = name;
        quoted.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        const QByteArray sql = QStringLiteral("SELECT count(*) FROM \"%1\"").arg(quoted).toUtf8();
        Statement count = database.prepare(sql.constData());
        const base::Result<Fetched> row = count.step();
        if (!row)
            return row.error();
        rows.insert(name, count.integer(0));
    }
    return rows;
}

base::Result<Rows> checkCopy(const QString& dataPath, const base::SecretBytes& dataKey)
{
    if (base::Status plausible = checkDataFile(dataPath); !plausible)
        return plausible.error();
    const auto database = connect(dataPath, dataKey, Access::Immutable);
    if (!database)
        return database.error();
    if (base::Status ours = checkIdentity(**database); !ours)
        return ours.error();
    const base::Result<int> version = storedSchemaVersion(**database);
    if (!version)
        return version.error();
    if (*version > schemaVersion())
        return fail(Code::VaultNewer, Detail::tr("schema %1").arg(*version));
    const base::Result<IntegrityReport> report = checkIntegrity(**database);
    if (!report)
        return report.error();
    if (!report->sound())
        return fail(Code::VaultDamaged, report->summary());
    return countRows(**database);
}

void removeUnfinishedBackups(const QString& folder)
{
    const QStringList leftovers = QDir(folder).entryList({QString::fromLatin1(kWorkFolder) + QLatin1Char('*')},
        QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot | QDir::NoSymLinks);
    for (const QString& name : leftovers)
        QDir(folder + QLatin1Char('/') + name).removeRecursively();
}

base::Status writeVerifiedBackup(Database& source, const KeyHeader& header, const base::SecretBytes& dataKey,
    const QString& file, const QDateTime& created)
{
    const QFileInfo target(file);
    if (target.isDir() || !QFileInfo(target.absolutePath()).isDir())
        return fail(Code::FileUnwritable, file);
    const QTemporaryDir work(
        target.absolutePath() + QLatin1Char('/') + QString::fromLatin1(kWorkFolder) + QStringLiteral("XXXXXX"));
    if (!work.isValid())
        return fail(Code::FileUnwritable, target.absolutePath());
    const base::Status done = writeAndVerify(source, header, dataKey, work.path(), target.absoluteFilePath(), created);
    return done.ok() ? done : base::Status(backupError(done.error()));
}

} // namespace recourse::vault
