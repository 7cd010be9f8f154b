// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/vault_folder.h"

#include <QLockFile>

#include <memory>

namespace recourse::vault {

/// Says that a process has the vault open, so that a second one can name it. SQLite's own exclusive lock stays the real
/// guard. A lock left by a process of this computer that is gone is taken over. Given back on destruction.
class VaultLock
{
public:
    /// Errors: VaultInUse (`where`: "process 1234 on this computer"), VaultReadOnly if no file can be made there.
    [[nodiscard]] static base::Result<std::unique_ptr<VaultLock>> take(const VaultPaths& paths);

private:
    explicit VaultLock(const QString& file);
    QLockFile m_file;
};

} // namespace recourse::vault
