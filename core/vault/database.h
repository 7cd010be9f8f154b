// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "vault/row_changes.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace recourse::vault {

class Database;

/// What one step of a statement found.
enum class Fetched {
    Row, ///< its columns can be read
    End, ///< no more rows; the statement is reset
};

/// A prepared statement with bound parameters; SQL text is always a constant of the repository class.
/// Bind by position from 1, step, read columns by position from 0. Errors of `bind` surface in the
/// next `step` or `run`.
class Statement
{
public:
    Statement(Statement&&) noexcept;
    Statement& operator=(Statement&&) noexcept;
    ~Statement();

    Statement& bind(int position, qint64 value);
    Statement& bind(int position, int value) { return bind(position, static_cast<qint64>(value)); }
    Statement& bind(int position, bool value) { return bind(position, static_cast<qint64>(value ? 1 : 0)); }
    Statement& bind(int position, const QString& value); ///< a null QString is stored as empty text
    Statement& bind(int position, const QByteArray& value); ///< as blob
    Statement& bind(int position, const QDate& value); ///< ISO text, NULL if invalid
    Statement& bind(int position, const QDateTime& value); ///< ISO text with Z and seconds, NULL if invalid
    Statement& bind(int position, const QStringList& value); ///< JSON array
    Statement& bind(int position, const char* value) = delete; ///< a pointer would quietly become a bool
    Statement& bindNull(int position);

    /// At the end the bindings are kept, so that it can run again. Errors as `Database::errorOf`.
    [[nodiscard]] base::Result<Fetched> step();
    /// For statements without rows: steps to the end and resets, so that it can be bound again.
    [[nodiscard]] base::Status run();
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] bool boolean(int column) const { return integer(column) != 0; }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray blob(int column) const;
    [[nodiscard]] QDate date(int column) const;
    [[nodiscard]] QDateTime dateTime(int column) const; ///< UTC
    [[nodiscard]] QStringList texts(int column) const;
    [[nodiscard]] bool isNull(int column) const;

private:
    friend class Database;
    Statement(Database& database, sqlite3_stmt* statement, base::Status prepared);
    Statement& noteBind(int sqliteCode);
    Database* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    base::Status m_status;
};

/// An open connection. Only the vault's worker thread touches it.
class Database
{
public:
    /// Takes over an open, keyed handle.
    explicit Database(sqlite3* handle);
    ~Database(); ///< closes; never throws
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// A fault in the SQL shows at the statement's first step.
    [[nodiscard]] Statement prepare(const char* sql);
    /// One or more statements without parameters and rows.
    [[nodiscard]] base::Status execute(const char* sql);
    [[nodiscard]] qint64 lastInsertId() const;
    [[nodiscard]] int changes() const;
    /// Maps an SQLite result code: BUSY → VaultInUse, READONLY → VaultReadOnly, FULL → DiskFull, NOTADB and CORRUPT →
    /// VaultDamaged, CANTOPEN and failed reads → FileUnreadable, other I/O → FileUnwritable, INTERRUPT → Cancelled,
    /// else Internal. `where` is the file for FULL, CANTOPEN and I/O, else SQLite's words without values.
    [[nodiscard]] base::Error errorOf(int sqliteCode) const;
    /// Empties the page cache as far as no transaction needs it.
    void releaseMemory();
    [[nodiscard]] sqlite3* handle() const { return m_handle; }
    /// What was written through this connection since the last call; unknown at the first.
    [[nodiscard]] RowChanges takeRowChanges();

private:
    sqlite3* m_handle = nullptr;
    RowChanges m_changes;
};

/// Rolls back unless committed. Nesting is a bug.
class Transaction
{
public:
    explicit Transaction(Database& database); ///< BEGIN IMMEDIATE
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    /// The outcome of BEGIN; check it before the first change.
    [[nodiscard]] const base::Status& begun() const { return m_begun; }
    [[nodiscard]] base::Status commit();

private:
    Database& m_database;
    base::Status m_begun;
    bool m_open = false;
};

} // namespace recourse::vault
