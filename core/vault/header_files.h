// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/key_header.h"
#include "vault/vault_folder.h"

#include <QStringList>

namespace recourse::vault {

/// The key header as its two files give it.
struct StoredHeader
{
    KeyHeader header;
    bool fileCurrent = false; ///< vault.json holds this header
    bool copyCurrent = false; ///< vault.json.bak holds this header

    [[nodiscard]] bool whole() const { return fileCurrent && copyCurrent; }
    /// What is wrong with either file, for a report.
    [[nodiscard]] QStringList findings() const;
};

/// Reads both files and takes the whole one; of two whole ones that with the higher serial (a crash between the two
/// writes leaves the copy behind). Errors: VaultHeaderDamaged if neither is whole, VaultNewer, VaultCostOutOfBounds.
[[nodiscard]] base::Result<StoredHeader> readHeaderFiles(const VaultPaths& paths);

/// Writes vault.json, then its copy, each atomically. Errors (FileUnwritable, DiskFull) mean that vault.json is as it
/// was: if only the copy fails, the new header stands, `verify` tells of it and the next opening mends it.
[[nodiscard]] base::Status writeHeaderFiles(const VaultPaths& paths, const KeyHeader& header);

/// Rewrites the file that is damaged or behind, best effort.
void mendHeaderFiles(const VaultPaths& paths, const StoredHeader& stored);

} // namespace recourse::vault
