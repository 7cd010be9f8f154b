// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/limits.h"
#include "base/result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string_view>

struct sqlite3_stmt;

namespace recourse::formats {

/// True for bytes that begin as a database of SQLite 3 does.
[[nodiscard]] bool startsAsDatabase(std::string_view bytes);

/// One row of another program's database. Valid only while the sink runs that got it.
class DatabaseRow
{
public:
    explicit DatabaseRow(sqlite3_stmt* statement)
        : m_statement(statement)
    {
    }
    /// The UTF-8 text of a column; empty for everything that is not text.
    [[nodiscard]] std::string_view text(int column) const;
    /// The number in a column; nothing for everything that is not an integer.
    [[nodiscard]] std::optional<std::int64_t> integer(int column) const;

private:
    sqlite3_stmt* m_statement;
};

/// A table and the two statements that read it, all of them constants of the format that knows it.
struct DatabaseTable
{
    const char* name;
    const char* numbers; ///< gives the number of every row: "SELECT rowid FROM …"
    const char* row; ///< gives the columns of one row: "SELECT … FROM … WHERE rowid = ?1"
};

/// Takes one row, or null for one that is too large or damaged. An error ends the reading and becomes its result.
using DatabaseSink = std::function<base::Status(const DatabaseRow* row)>;

/// Another program's SQLite database, for reading plain tables and for nothing else: nothing is ever written, neither into the file
/// nor beside it; of what the file's schema may bring along (triggers, views, virtual tables, computed columns, functions) nothing runs.
/// Changes that its program still keeps in a "-wal" file are not seen.
class DatabaseFile
{
public:
    /// From a copy of `bytes`, which is wiped in the end. Errors: InputMalformed, InputTooLarge.
    [[nodiscard]] static base::Result<DatabaseFile> fromBytes(std::string_view bytes, const base::DatabaseLimits& limits);
    /// From a file: up to `limits.memoryBytes` it is copied into memory, a larger one is read in its place without locking it. No
    /// copy is made on any disk. Errors: FileMissing, FileUnreadable, FileTooLarge, InputMalformed.
    [[nodiscard]] static base::Result<DatabaseFile> fromFile(const QString& path, const base::DatabaseLimits& limits);

    DatabaseFile(DatabaseFile&&) noexcept;
    DatabaseFile& operator=(DatabaseFile&&) noexcept;
    ~DatabaseFile();

    /// True if the database has such a table, a plain one, with the columns that the statements name.
    [[nodiscard]] bool has(const DatabaseTable& table) const;
    /// Hands every row to `sink`. Errors: InputMalformed for a damaged database or one without the table, InputTooLarge for more
    /// than `limits.rows` rows, FileUnreadable; the sink's.
    [[nodiscard]] base::Status read(const DatabaseTable& table, const DatabaseSink& sink) const;
    /// True if another program wrote to the file since it was opened, so that what was read may be half old and half new.
    [[nodiscard]] bool changedMeanwhile() const;
    /// True if there is a "-wal" file beside it, with changes that were not seen.
    [[nodiscard]] bool leavesChangesOut() const;

private:
    struct Data;
    explicit DatabaseFile(std::unique_ptr<Data> data);
    std::unique_ptr<Data> m_data;
};

} // namespace recourse::formats
