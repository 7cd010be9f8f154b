// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QList>
#include <QStringList>

namespace recourse::vault {

class Database;

/// What a check of the whole vault found.
struct IntegrityReport
{
    QList<int> damagedPages; ///< pages of data.db whose authentication fails, ascending, from 1
    bool pagesChecked = true; ///< false if the disk is too full to bring data.db up to date for the check of its pages
    QStringList findings; ///< one line each, without personal data; empty if all is well

    [[nodiscard]] bool sound() const { return damagedPages.isEmpty() && findings.isEmpty(); }
    /// "page 3, 4 and 12 more" or the first finding, for an error's `where`.
    [[nodiscard]] QString summary() const;
};

/// Checks the authentication of every page of the file (SQLCipher's cipher_integrity_check), the structure
/// (quick_check) and the references (foreign_key_check). Writes the log back into the file first, where the connection
/// may write; if the disk is too full for that, the pages themselves are not checked. Fails only if a check could not
/// run at all; damage is in the report.
[[nodiscard]] base::Result<IntegrityReport> checkIntegrity(Database& database);

} // namespace recourse::vault
