// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/secret_bytes.h"
#include "vault/database.h"

#include <QTemporaryDir>

#include <memory>

namespace recourse::test {

/// A real, encrypted vault database with the current schema in a folder of its own, without the vault around it: for
/// tests of the repositories. Ends the program if it cannot be made. Needs a test that links recourse::vault.
class TempDatabase
{
public:
    TempDatabase();
    ~TempDatabase();

    [[nodiscard]] vault::Database& database() { return *m_database; }
    /// Closes and opens again, as the next start of the program does.
    void reopen();
    /// The one number that a query without parameters answers.
    [[nodiscard]] qint64 number(const char* sql);

private:
    QTemporaryDir m_folder;
    base::SecretBytes m_key;
    std::unique_ptr<vault::Database> m_database;
};

} // namespace recourse::test
