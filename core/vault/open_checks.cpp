// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/open_checks.h"

#include "base/detail.h"
#include "vault/database.h"

#include <QFile>
#include <QFileInfo>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

constexpr qint64 kPageBytes = 4096;
constexpr char kPlainStart[] = "SQLite format 3"; // its sixteenth byte is the NUL of this literal

base::Result<QString> single(Database& database, const char* sql)
{
    Statement ask = database.prepare(sql);
    const base::Result<Fetched> row = ask.step();
    if (!row)
        return row.error();
    return *row == Fetched::Row ? ask.text(0) : QString();
}

base::Error unsafe(const QString& why)
{
    return fail(Code::VaultUnsafeLibrary, why);
}

} // namespace

bool wasLeftOpen(const QString& dataPath)
{
    return QFileInfo::exists(dataPath + QStringLiteral("-wal"));
}

base::Status checkDataFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(Code::VaultDamaged, Detail::tr("%1 is not a plain file").arg(info.fileName()));
    if (!info.exists())
        return fail(Code::VaultDamaged, Detail::tr("%1 is missing").arg(info.fileName()));
    if (info.size() == 0)
        return fail(Code::VaultEmptyFile, info.fileName());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::FileUnreadable, path);
    if (file.read(sizeof(kPlainStart)) == QByteArray(kPlainStart, sizeof(kPlainStart)))
        return fail(Code::VaultPlaintext, info.fileName());
    if (info.size() % kPageBytes != 0 && !wasLeftOpen(path))
        return fail(Code::VaultTruncated, Detail::tr("%1 bytes, not whole pages").arg(info.size()));
    return {};
}

base::Status checkLibrary(Database& database)
{
    const base::Result<QString> version = single(database, "PRAGMA cipher_version");
    if (!version)
        return version.error();
    if (!version->startsWith(QLatin1Char('4')))
        return unsafe(
            version->isEmpty() ? Detail::tr("it is not SQLCipher") : Detail::tr("version %1").arg(*version));
    QStringList options;
    Statement list = database.prepare("PRAGMA compile_options");
    while (true) {
        const base::Result<Fetched> row = list.step();
        if (!row)
            return row.error();
        if (*row == Fetched::End)
            break;
        options.append(list.text(0));
    }
    if (!options.contains(QStringLiteral("HAS_CODEC")))
        return unsafe(Detail::tr("built without encryption"));
    if (!options.contains(QStringLiteral("TEMP_STORE=2")) && !options.contains(QStringLiteral("TEMP_STORE=3")))
        return unsafe(Detail::tr("it may write temporary tables to the disk unencrypted"));
    return {};
}

base::Status checkIdentity(Database& database)
{
    if (const auto tables = single(database, "SELECT count(*) FROM sqlite_schema"); !tables)
        return tables.error();
    const base::Result<QString> application = single(database, "PRAGMA application_id");
    if (!application)
        return application.error();
    if (*application != QString::number(kApplicationId))
        return fail(Code::VaultNotAVault, QStringLiteral("data.db"));
    return {};
}

} // namespace recourse::vault
