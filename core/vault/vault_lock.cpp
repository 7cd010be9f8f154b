// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/vault_lock.h"

#include "base/detail.h"

#include <QFile>
#include <QSysInfo>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

base::Error inUse(const QLockFile& file)
{
    qint64 process = 0;
    QString computer;
    QString program;
    if (!file.getLockInfo(&process, &computer, &program))
        return fail(Code::VaultInUse, Detail::tr("another process"));
    if (computer.isEmpty() || computer == QSysInfo::machineHostName())
        return fail(Code::VaultInUse, Detail::tr("process %1 on this computer").arg(process));
    return fail(Code::VaultInUse, Detail::tr("process %1 on %2", "number of a process; name of a computer").arg(process).arg(computer));
}

bool namesNobody(const QLockFile& file)
{
    qint64 process = 0;
    QString computer;
    QString program;
    return !file.getLockInfo(&process, &computer, &program);
}

} // namespace

VaultLock::VaultLock(const QString& file)
    : m_file(file)
{
    m_file.setStaleLockTime(0); // a vault may stay open for days: only a dead process makes a lock stale
}

base::Result<std::unique_ptr<VaultLock>> VaultLock::take(const VaultPaths& paths)
{
    std::unique_ptr<VaultLock> lock(new VaultLock(paths.lock()));
    QLockFile& file = lock->m_file;
    bool taken = file.tryLock(0);
    // A crash between making and filling the lock file leaves one that names nobody.
    if (!taken && file.error() == QLockFile::LockFailedError && namesNobody(file))
        taken = file.removeStaleLockFile() && file.tryLock(0);
    if (taken) {
        QFile::setPermissions(paths.lock(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        return lock;
    }
    if (file.error() == QLockFile::LockFailedError)
        return inUse(file);
    if (isDiskFull(paths.folder))
        return fail(Code::DiskFull, paths.folder);
    return fail(Code::VaultReadOnly, Detail::tr("its folder cannot be written to"));
}

} // namespace recourse::vault
