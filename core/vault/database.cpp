// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"
#include "vault/sqlite.h"

namespace recourse::vault {

namespace {

using base::Code;

Code codeOf(int sqliteCode)
{
    switch (sqliteCode & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Code::VaultInUse;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Code::VaultReadOnly;
    case SQLITE_FULL:
        return Code::DiskFull;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return Code::VaultDamaged;
    case SQLITE_CANTOPEN:
        return Code::FileUnreadable;
    case SQLITE_IOERR:
        return sqliteCode == SQLITE_IOERR_READ || sqliteCode == SQLITE_IOERR_SHORT_READ ? Code::FileUnreadable
                                                                                        : Code::FileUnwritable;
    case SQLITE_INTERRUPT:
        return Code::Cancelled;
    default:
        return Code::Internal;
    }
}

QString messageOf(sqlite3* handle)
{
    return QString::fromUtf8(sqlite3_errmsg(handle));
}

} // namespace

Database::Database(sqlite3* handle)
    : m_handle(handle)
{
    if (m_handle != nullptr) // SQLite gives none when memory is out
        sqlite3_extended_result_codes(m_handle, 1);
}

Database::~Database()
{
    // A statement that outlives its connection is a bug; v2 lets it end without a use after free.
    sqlite3_close_v2(m_handle);
}

Statement Database::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    base::Status prepared;
    if (code != SQLITE_OK)
        prepared = fail(codeOf(code), messageOf(m_handle)); // the SQL is a constant: its words carry no values
    else if (statement == nullptr)
        prepared = fail(Code::Internal, QStringLiteral("empty SQL statement"));
    return Statement(*this, statement, std::move(prepared));
}

base::Status Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return fail(codeOf(code), messageOf(m_handle)); // constant SQL, as in prepare
    return {};
}

qint64 Database::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

int Database::changes() const
{
    return sqlite3_changes(m_handle);
}

base::Error Database::errorOf(int sqliteCode) const
{
    // A running statement's message may quote what the user searched for; a constraint's names table and column only.
    const bool wordsAreSafe = (sqliteCode & 0xff) == SQLITE_CONSTRAINT;
    return fail(codeOf(sqliteCode), wordsAreSafe ? messageOf(m_handle) : QString::fromUtf8(sqlite3_errstr(sqliteCode)));
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

} // namespace recourse::vault
