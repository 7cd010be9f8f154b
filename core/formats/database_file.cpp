// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite through SQLCipher's library, which without a key is SQLite itself: two copies of it in one program would share names.
// The settings are those that SQLite advises for files from strangers (https://www.sqlite.org/security.html).
#include "formats/database_file.h"

#include "base/secret_bytes.h"

#if __has_include(<sqlcipher/sqlite3.h>)
#include <sqlcipher/sqlite3.h>
#else
#include <sqlite3.h>
#endif

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <algorithm>
#include <cstring>
#include <utility>

namespace recourse::formats {

namespace {

using base::Code;
using base::fail;
using base::Result;
using base::Status;
using std::string_view_literals::operator""sv;

constexpr auto kMagic = "SQLite format 3\0"sv;
constexpr std::size_t kHeaderBytes = 100;
/// Of the file's header: 2 says that the file is written through a "-wal" file, 1 that it is not. There is none in memory.
constexpr std::size_t kWriteVersion = 18;
constexpr std::size_t kReadVersion = 19;
/// What a row takes at the least: two bytes that point to its cell, and the four that a cell has (https://www.sqlite.org/fileformat2.html).
constexpr std::size_t kLeastRowBytes = 6;

struct CloseDatabase
{
    void operator()(sqlite3* database) const { sqlite3_close_v2(database); }
};
using Handle = std::unique_ptr<sqlite3, CloseDatabase>;

struct FinishStatement
{
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Prepared = std::unique_ptr<sqlite3_stmt, FinishStatement>;

/// The words never come from SQLite: its messages may quote what the file's schema says.
base::Error errorOf(int code, const QString& fileName)
{
    switch (code & 0xff) {
    case SQLITE_CANTOPEN:
    case SQLITE_IOERR:
    case SQLITE_PERM:
        return fail(Code::FileUnreadable, fileName);
    case SQLITE_TOOBIG:
        return fail(Code::InputTooLarge, QStringLiteral("database: bytes of a row"));
    case SQLITE_NOTADB:
        return fail(Code::InputMalformed, QStringLiteral("a database that is damaged or encrypted"));
    default:
        return fail(Code::InputMalformed, QStringLiteral("a damaged database"));
    }
}

/// Reading is allowed and nothing else. Asked by SQLite while it prepares a statement.
int allow(void*, int action, const char* first, const char*, const char*, const char*)
{
    if (action == SQLITE_SELECT || action == SQLITE_READ)
        return SQLITE_OK;
    const bool ownQuestion = action == SQLITE_PRAGMA && first != nullptr && qstrcmp(first, "table_xinfo") == 0;
    return ownQuestion ? SQLITE_OK : SQLITE_DENY;
}

void setLimits(sqlite3* database, const base::DatabaseLimits& limits)
{
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, static_cast<int>(limits.rowBytes));
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
    sqlite3_limit(database, SQLITE_LIMIT_COLUMN, 500);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 100'000);
    sqlite3_limit(database, SQLITE_LIMIT_FUNCTION_ARG, 16);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_TRIGGER_DEPTH, 1);
    sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
}

/// Makes the connection safe for a file from a stranger. False if the library cannot.
bool guard(sqlite3* database, const base::DatabaseLimits& limits)
{
    setLimits(database, limits);
    constexpr std::pair<int, int> kSettings[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0}, {SQLITE_DBCONFIG_ENABLE_VIEW, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0}};
    for (const auto& [setting, wanted] : kSettings) {
        int is = -1;
        if (sqlite3_db_config(database, setting, wanted, &is) != SQLITE_OK || is != wanted)
            return false;
    }
    const int set = sqlite3_exec(database, "PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA temp_store = MEMORY", nullptr, nullptr, nullptr);
    return set == SQLITE_OK && sqlite3_set_authorizer(database, allow, nullptr) == SQLITE_OK;
}

/// Null for a statement that does not fit the database.
Prepared prepare(sqlite3* database, const char* sql)
{
    sqlite3_stmt* statement = nullptr;
    sqlite3_prepare_v2(database, sql, -1, &statement, nullptr);
    return Prepared(statement);
}

/// True if the statement, asked about that table, gives a row.
bool holds(sqlite3* database, const char* question, const char* table)
{
    const Prepared asked = prepare(database, question);
    return asked && sqlite3_bind_text(asked.get(), 1, table, -1, SQLITE_STATIC) == SQLITE_OK && sqlite3_step(asked.get()) == SQLITE_ROW;
}

/// "file:" with everything escaped that SQLite would read as something else. Drive letters and shared folders of Windows need the
/// slashes that an empty host name leaves in front.
QByteArray immutableUri(const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    const QByteArray escaped = QUrl::toPercentEncoding(whole, "/:");
    return "file://" + QByteArray(escaped.startsWith('/') ? "" : "/") + escaped + "?mode=ro&immutable=1";
}

} // namespace

struct DatabaseFile::Data
{
    ~Data()
    {
        handle.reset();
        base::wipe(copy.get(), size);
    }

    base::DatabaseLimits limits;
    std::unique_ptr<char[]> copy; ///< what the connection reads; none if it reads the file itself
    std::size_t size = 0;
    Handle handle;
    QString path; ///< empty if it came as bytes
    qint64 fileSize = 0;
    QDateTime fileTime;

    [[nodiscard]] QString fileName() const { return QFileInfo(path).fileName(); }
    [[nodiscard]] std::size_t bytes() const { return path.isEmpty() ? size : static_cast<std::size_t>(fileSize); }

    Status open(const QByteArray& place, int flags)
    {
        sqlite3* opened = nullptr;
        const int code = sqlite3_open_v2(place.constData(), &opened, SQLITE_OPEN_EXRESCODE | flags, nullptr);
        handle.reset(opened);
        return code == SQLITE_OK ? Status() : Status(errorOf(code, fileName()));
    }

    Status openCopy()
    {
        if (size < kHeaderBytes)
            return errorOf(SQLITE_NOTADB, {});
        copy[kWriteVersion] = copy[kReadVersion] = 1;
        // Open for writing as SQLite demands it, but what is put into it then is for reading only.
        if (const Status opened = open(":memory:", SQLITE_OPEN_READWRITE); !opened)
            return opened;
        const auto bytes = static_cast<sqlite3_int64>(size);
        const int code = sqlite3_deserialize(
            handle.get(), "main", reinterpret_cast<unsigned char*>(copy.get()), bytes, bytes, SQLITE_DESERIALIZE_READONLY);
        return code == SQLITE_OK ? Status() : Status(errorOf(code, fileName()));
    }

    Status readFile(QFile& file)
    {
        size = static_cast<std::size_t>(fileSize);
        copy = std::unique_ptr<char[]>(new char[size]);
        for (qint64 done = 0; done < fileSize;) {
            const qint64 part = file.read(copy.get() + done, fileSize - done);
            if (part <= 0)
                return fail(Code::FileUnreadable, fileName());
            done += part;
        }
        return openCopy();
    }

    /// Before this nothing was read from the file. A damaged schema shows at the first question.
    Status check() const
    {
        if (!guard(handle.get(), limits))
            return fail(Code::Internal, QStringLiteral("SQLite's settings for unknown files"));
        const Prepared schema = prepare(handle.get(), "SELECT 1 FROM sqlite_schema LIMIT 1");
        const int code = schema ? sqlite3_step(schema.get()) : sqlite3_extended_errcode(handle.get());
        return code == SQLITE_ROW || code == SQLITE_DONE ? Status() : Status(errorOf(code, fileName()));
    }
};

bool startsAsDatabase(std::string_view bytes)
{
    return bytes.starts_with(kMagic);
}

std::string_view DatabaseRow::text(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_TEXT)
        return {};
    const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return text == nullptr ? std::string_view() : std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)));
}

std::optional<std::int64_t> DatabaseRow::integer(int column) const
{
    if (sqlite3_column_type(m_statement, column) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_column_int64(m_statement, column);
}

DatabaseFile::DatabaseFile(std::unique_ptr<Data> data)
    : m_data(std::move(data))
{
}

DatabaseFile::DatabaseFile(DatabaseFile&&) noexcept = default;
DatabaseFile& DatabaseFile::operator=(DatabaseFile&&) noexcept = default;
DatabaseFile::~DatabaseFile() = default;

Result<DatabaseFile> DatabaseFile::fromBytes(std::string_view bytes, const base::DatabaseLimits& limits)
{
    if (bytes.size() > limits.memoryBytes)
        return fail(Code::InputTooLarge, QStringLiteral("database: bytes (limit %1)").arg(limits.memoryBytes));
    auto data = std::make_unique<Data>();
    data->limits = limits;
    data->size = bytes.size();
    data->copy = std::unique_ptr<char[]>(new char[bytes.size()]);
    std::copy(bytes.begin(), bytes.end(), data->copy.get());
    if (const Status opened = data->openCopy(); !opened)
        return opened.error();
    if (const Status good = data->check(); !good)
        return good.error();
    return DatabaseFile(std::move(data));
}

Result<DatabaseFile> DatabaseFile::fromFile(const QString& path, const base::DatabaseLimits& limits)
{
    auto data = std::make_unique<Data>();
    data->limits = limits;
    data->path = path;
    QFile file(path);
    if (!file.exists())
        return fail(Code::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(Code::FileUnreadable, data->fileName());
    data->fileSize = file.size();
    data->fileTime = QFileInfo(path).lastModified();
    if (data->fileSize > static_cast<qint64>(limits.fileBytes))
        return fail(Code::FileTooLarge, data->fileName());
    const bool small = data->fileSize <= static_cast<qint64>(limits.memoryBytes);
    const Status opened = small ? data->readFile(file) : data->open(immutableUri(path), SQLITE_OPEN_READONLY | SQLITE_OPEN_URI);
    if (!opened)
        return opened.error();
    if (const Status good = data->check(); !good)
        return good.error();
    return DatabaseFile(std::move(data));
}

bool DatabaseFile::has(const DatabaseTable& table) const
{
    sqlite3* database = m_data->handle.get();
    // SQLite itself writes all statements in this form, so this is neither a view nor a virtual table. Computed columns are hidden.
    const bool plain = holds(database, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1 AND sql >= 'CREATE TABLE' AND sql < 'CREATE TABLF'", table.name)
        && !holds(database, "SELECT 1 FROM pragma_table_xinfo(?1) WHERE hidden <> 0", table.name);
    return plain && prepare(database, table.numbers) && prepare(database, table.row);
}

Status DatabaseFile::read(const DatabaseTable& table, const DatabaseSink& sink) const
{
    if (!has(table))
        return fail(Code::InputMalformed, QStringLiteral("a database without the tables it should have"));
    const Prepared numbers = prepare(m_data->handle.get(), table.numbers);
    const Prepared row = prepare(m_data->handle.get(), table.row);
    // One row at a time by its number, so that a row which cannot be read costs no other. Pages that point in circles give more rows
    // than the file has room for.
    const std::size_t room = m_data->bytes() / kLeastRowBytes;
    for (std::size_t rows = 0;; ++rows) {
        const int there = sqlite3_step(numbers.get());
        if (there == SQLITE_DONE)
            return {};
        if (there != SQLITE_ROW)
            return errorOf(there, m_data->fileName());
        if (rows >= m_data->limits.rows)
            return fail(Code::InputTooLarge, QStringLiteral("database: rows (limit %1)").arg(m_data->limits.rows));
        if (rows >= room)
            return errorOf(SQLITE_CORRUPT, m_data->fileName());
        sqlite3_reset(row.get());
        sqlite3_bind_int64(row.get(), 1, sqlite3_column_int64(numbers.get(), 0));
        const DatabaseRow found(row.get());
        if (const Status taken = sink(sqlite3_step(row.get()) == SQLITE_ROW ? &found : nullptr); !taken)
            return taken;
    }
}

bool DatabaseFile::changedMeanwhile() const
{
    if (m_data->path.isEmpty())
        return false;
    const QFileInfo now(m_data->path);
    return now.size() != m_data->fileSize || now.lastModified() != m_data->fileTime;
}

bool DatabaseFile::leavesChangesOut() const
{
    return !m_data->path.isEmpty() && QFileInfo(m_data->path + QStringLiteral("-wal")).size() > 0;
}

} // namespace recourse::formats
