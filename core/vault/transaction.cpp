// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"
#include "vault/sqlite.h"

namespace recourse::vault {

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_begun(database.execute("BEGIN IMMEDIATE"))
    , m_open(m_begun.ok())
{
}

Transaction::~Transaction()
{
    // After SQLITE_FULL and some I/O errors SQLite has rolled back already; a second ROLLBACK would be an error.
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0)
        static_cast<void>(m_database.execute("ROLLBACK"));
}

base::Status Transaction::commit()
{
    if (!m_begun)
        return m_begun;
    if (!m_open || sqlite3_get_autocommit(m_database.handle()) != 0)
        return fail(base::Code::Internal, QStringLiteral("commit without an open transaction"));
    base::Status committed = m_database.execute("COMMIT");
    m_open = !committed.ok();
    return committed;
}

} // namespace recourse::vault
