// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/database.h"
#include "vault/sqlite.h"

#include <string_view>
#include <utility>

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

/// Where it went wrong, for errors that concern a file; else nothing.
QString fileOf(sqlite3* handle, int sqliteCode)
{
    const int kind = sqliteCode & 0xff;
    const bool isOfFile = kind == SQLITE_FULL || kind == SQLITE_CANTOPEN || kind == SQLITE_IOERR;
    const char* name = isOfFile && handle != nullptr ? sqlite3_db_filename(handle, "main") : nullptr;
    return name == nullptr ? QString() : QString::fromUtf8(name);
}

/// The file, where it is the file's fault; else SQLite's words.
base::Error errorFor(sqlite3* handle, int sqliteCode, const QString& words)
{
    const QString file = fileOf(handle, sqliteCode);
    return fail(codeOf(sqliteCode), file.isEmpty() ? words : file);
}

void noteRow(RowChanges& changes, QSet<qint64>& ids, qint64 id)
{
    if (ids.size() < RowChanges::kMost)
        ids.insert(id);
    else
        changes.unknown = true;
}

/// SQLite's update hook: called for every row that is written, so it must be quick.
void noteChange(void* changes, int, const char*, const char* table, sqlite3_int64 row)
{
    RowChanges& noted = *static_cast<RowChanges*>(changes);
    if (noted.unknown)
        return;
    const std::string_view name(table);
    if (name == "accounts")
        noteRow(noted, noted.accounts, row);
    else if (name == "services")
        noteRow(noted, noted.services, row);
    else if (name == "breaches")
        noteRow(noted, noted.breaches, row);
    else if (name == "candidates" || name == "candidate_evidence" || name == "directory_entries")
        noted.evidence = true;
}

} // namespace

Database::Database(sqlite3* handle)
    : m_handle(handle)
{
    if (m_handle == nullptr) // SQLite gives none when memory is out
        return;
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_update_hook(m_handle, noteChange, &m_changes);
}

Database::~Database()
{
    // A statement that outlives its connection is a bug; v2 lets it end without a use after free.
    sqlite3_close_v2(m_handle);
}

RowChanges Database::takeRowChanges()
{
    RowChanges changes = std::exchange(m_changes, {});
    m_changes.unknown = false;
    return changes;
}

Statement Database::prepare(const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr);
    base::Status prepared;
    if (code != SQLITE_OK)
        prepared = errorFor(m_handle, code, messageOf(m_handle)); // the SQL is a constant: its words carry no values
    else if (statement == nullptr)
        prepared = fail(Code::Internal, QStringLiteral("empty SQL statement"));
    return Statement(*this, statement, std::move(prepared));
}

base::Status Database::execute(const char* sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return errorFor(m_handle, code, messageOf(m_handle)); // constant SQL, as in prepare
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
    return errorFor(m_handle, sqliteCode, wordsAreSafe ? messageOf(m_handle) : QString::fromUtf8(sqlite3_errstr(sqliteCode)));
}

void Database::releaseMemory()
{
    sqlite3_db_release_memory(m_handle);
}

} // namespace recourse::vault
