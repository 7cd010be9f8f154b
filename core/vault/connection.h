// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret_bytes.h"

#include <QString>

#include <memory>

namespace recourse::vault {

class Database;

/// How a data file is opened.
enum class Access {
    ReadWrite, ///< exclusively, with a write-ahead log
    ReadLog, ///< for reading, where a crash left a log: the log is read and stays
    Immutable, ///< for reading a file that nobody writes: no lock, no log, no other file made
};

/// Opens an existing file with the raw data key and sets everything that the vault relies on: the exact order is the
/// order of the code. Does not yet say whose database it is. Errors: VaultUnsafeLibrary, VaultDamaged (the key does not
/// fit the first page), VaultInUse, else `Database::errorOf`.
[[nodiscard]] base::Result<std::unique_ptr<Database>> connect(
    const QString& path, const base::SecretBytes& dataKey, Access access);

/// Writes the log back into the file and empties it. Errors as `Database::errorOf`.
[[nodiscard]] base::Status writeBackLog(Database& database);

/// Makes closing leave the log where it is, so that the next opening sees that this one did not end well.
void keepLog(Database& database);

} // namespace recourse::vault
