// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/header_files.h"

#include "base/atomic_file.h"
#include "base/detail.h"
#include "base/limits.h"

#include <QFileInfo>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

base::Result<KeyHeader> readOne(const QString& path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isSymLink() || (info.exists() && !info.isFile()))
        return fail(Code::VaultHeaderDamaged, Detail::tr("%1 is not a plain file").arg(name));
    const base::Result<QByteArray> bytes
        = base::readWholeFile(path, static_cast<qint64>(base::kHeaderJsonLimits.bytes));
    if (!bytes && bytes.error().code == Code::FileMissing)
        return fail(Code::VaultHeaderDamaged, Detail::tr("%1 is missing").arg(name));
    if (!bytes && bytes.error().code == Code::FileTooLarge)
        return fail(Code::VaultHeaderDamaged, Detail::tr("%1 is too large").arg(name));
    if (!bytes)
        return bytes.error();
    base::Result<KeyHeader> header = decodeKeyHeader(*bytes);
    if (!header)
        return fail(header.error().code, name + QStringLiteral(": ") + header.error().where);
    return header;
}

bool isNewer(const base::Result<KeyHeader>& header)
{
    return !header && header.error().code == Code::VaultNewer;
}

base::Status writeOne(const QString& path, const KeyHeader& header)
{
    return base::writeFileAtomically(path, encodeKeyHeader(header), base::FileAccess::Private);
}

} // namespace

QStringList StoredHeader::findings() const
{
    QStringList lines;
    if (!fileCurrent)
        lines.append(Detail::tr("vault.json is damaged or behind its copy"));
    if (!copyCurrent)
        lines.append(Detail::tr("vault.json.bak is damaged or behind vault.json"));
    return lines;
}

base::Result<StoredHeader> readHeaderFiles(const VaultPaths& paths)
{
    const base::Result<KeyHeader> file = readOne(paths.header());
    const base::Result<KeyHeader> copy = readOne(paths.headerCopy());
    // An old copy beside a newer format is what a newer program leaves when it crashes between the two writes.
    if (isNewer(file))
        return file.error();
    if (isNewer(copy))
        return copy.error();
    if (!file && !copy)
        return file.error();
    if (!file)
        return StoredHeader{*copy, false, true};
    if (!copy)
        return StoredHeader{*file, true, false};
    if (encodeKeyHeader(*file) == encodeKeyHeader(*copy))
        return StoredHeader{*file, true, true};
    const bool copyIsAhead = copy->vaultId == file->vaultId && copy->serial > file->serial;
    return copyIsAhead ? StoredHeader{*copy, false, true} : StoredHeader{*file, true, false};
}

base::Status writeHeaderFiles(const VaultPaths& paths, const KeyHeader& header)
{
    if (base::Status written = writeOne(paths.header(), header); !written)
        return written;
    static_cast<void>(writeOne(paths.headerCopy(), header));
    return {};
}

void mendHeaderFiles(const VaultPaths& paths, const StoredHeader& stored)
{
    if (!stored.fileCurrent)
        static_cast<void>(writeOne(paths.header(), stored.header));
    else if (!stored.copyCurrent)
        static_cast<void>(writeOne(paths.headerCopy(), stored.header));
}

} // namespace recourse::vault
