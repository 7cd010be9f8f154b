// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/savepoint.h"

#include "vault/database.h"
#include "vault/sqlite.h"

namespace recourse::vault {

Savepoint::Savepoint(Database& database)
    : m_database(database)
    , m_begun(database.execute("SAVEPOINT repository_call"))
    , m_open(m_begun.ok())
{
}

Savepoint::~Savepoint()
{
    // After SQLITE_FULL and some I/O errors SQLite has rolled back everything, this savepoint with it.
    if (m_open && sqlite3_get_autocommit(m_database.handle()) == 0)
        static_cast<void>(m_database.execute("ROLLBACK TO repository_call; RELEASE repository_call"));
}

base::Status Savepoint::release()
{
    if (!m_begun)
        return m_begun;
    base::Status released = m_database.execute("RELEASE repository_call");
    m_open = !released.ok();
    return released;
}

} // namespace recourse::vault
