// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

namespace recourse::vault {

class Database;

/// "RCRS": how `file` and SQLite tell our databases from others (in the encrypted header, so only once it is open).
inline constexpr int kApplicationId = 0x52435253;

/// What can be said about the data file before any key: refuses what SQLite would take (an empty file, a plain
/// database), follow (a link) or report in other words. After a crash the length is not judged, since the log then
/// completes the file. Errors: VaultDamaged (missing, not a plain file), VaultEmptyFile, VaultTruncated,
/// VaultPlaintext.
[[nodiscard]] base::Status checkDataFile(const QString& path);

/// True if the last process that had the database open did not close it.
[[nodiscard]] bool wasLeftOpen(const QString& dataPath);

/// The library must be SQLCipher 4 with its codec and must keep temporary tables in memory. Error: VaultUnsafeLibrary.
[[nodiscard]] base::Status checkLibrary(Database& database);

/// The first read: finds a key that does not fit the file, then whose database it is. Errors: VaultDamaged,
/// VaultNotAVault.
[[nodiscard]] base::Status checkIdentity(Database& database);

} // namespace recourse::vault
