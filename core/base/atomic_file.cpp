// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/atomic_file.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace recourse::base {

namespace {

Error writeError(const QString& path, qint64 needed)
{
    const QFileInfo info(path);
    const QStorageInfo disk(info.absolutePath());
    if (disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < needed)
        return fail(Code::DiskFull, info.absolutePath());
    return fail(Code::FileUnwritable, path);
}

} // namespace

Status writeFileAtomically(const QString& path, const QByteArray& bytes, FileAccess access)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, bytes.size());
    if (access == FileAccess::Private && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        file.cancelWriting();
        return fail(Code::FileUnwritable, path);
    }
    if (file.write(bytes) != bytes.size() || !file.flush() || !file.commit())
        return writeError(path, bytes.size());
    return {};
}

Result<QByteArray> readWholeFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.exists())
        return fail(Code::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Code::FileUnreadable, path);
    if (file.size() > maxBytes)
        return fail(Code::FileTooLarge, path);
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(Code::FileUnreadable, path);
    if (bytes.size() > maxBytes)
        return fail(Code::FileTooLarge, path);
    return bytes;
}

} // namespace recourse::base
