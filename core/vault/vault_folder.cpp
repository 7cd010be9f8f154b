// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

#include <filesystem>
#include <system_error>

namespace recourse::vault {

namespace {

using base::Code;

constexpr QFileDevice::Permissions kPrivateFile = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
constexpr QFileDevice::Permissions kPrivateFolder = kPrivateFile | QFileDevice::ExeOwner;

bool isThere(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

base::Result<VaultPaths> findVault(const QString& folder)
{
    const QFileInfo info(folder);
    if (!info.exists())
        return fail(Code::VaultMissing, folder);
    // Links on the way to the folder are the user's business; links inside it are refused when the files are opened.
    const VaultPaths paths{info.canonicalFilePath()};
    if (!info.isDir() || !(isThere(paths.header()) || isThere(paths.headerCopy()) || isThere(paths.data())))
        return fail(Code::VaultNotAVault, folder);
    return paths;
}

bool isFree(const QString& folder)
{
    const QFileInfo info(folder);
    return !isThere(folder)
        || (info.isDir() && !info.isSymLink()
            && QDir(folder).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot));
}

bool isWritable(const VaultPaths& paths)
{
    return QFileInfo(paths.folder).isWritable() && QFileInfo(paths.data()).isWritable();
}

bool isDiskFull(const QString& folder)
{
    constexpr qint64 kLeastRoom = qint64{1} << 20;
    const QStorageInfo disk(folder);
    return disk.isValid() && !disk.isReadOnly() && disk.bytesAvailable() < kLeastRoom;
}

base::Status makePrivateFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkdir(folder, kPrivateFolder))
        return fail(Code::FileUnwritable, folder);
    return {};
}

base::Status makePrivateFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, kPrivateFile))
        return fail(file.error() == QFileDevice::ResourceError ? Code::DiskFull : Code::FileUnwritable, path);
    return {};
}

void makePrivate(const VaultPaths& paths)
{
    QFile::setPermissions(paths.folder, kPrivateFolder);
    for (const QString& file : {paths.header(), paths.headerCopy(), paths.data(), paths.log(), paths.lock()}) {
        const QFileInfo info(file);
        if (info.isFile() && !info.isSymLink())
            QFile::setPermissions(file, kPrivateFile);
    }
}

base::Status renameOver(const QString& from, const QString& to)
{
    std::error_code problem;
    std::filesystem::rename(QFileInfo(from).filesystemFilePath(), QFileInfo(to).filesystemFilePath(), problem);
    if (problem)
        return fail(Code::FileUnwritable, to);
    return {};
}

} // namespace recourse::vault
