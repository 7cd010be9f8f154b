// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/connection.h"

#include "base/detail.h"
#include "vault/database.h"
#include "vault/open_checks.h"
#include "vault/sqlite.h"

#include <QUrl>

#include <sodium.h>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using base::SecretBytes;

constexpr char kSettings[]
    = "PRAGMA cipher_compatibility = 4;" // a later SQLCipher keeps reading our files
      "PRAGMA cipher_log_level = NONE;" // again: the key and the line above set it back
      "PRAGMA locking_mode = EXCLUSIVE;" // before anything that reads the file, or a -shm file is made
      "PRAGMA temp_store = MEMORY;"
      "PRAGMA mmap_size = 0;"
      "PRAGMA cell_size_check = ON;"
      "PRAGMA cache_size = -65536;" // KiB; the default of 2 MiB makes scans four times slower
      "PRAGMA busy_timeout = 2000;"
      "PRAGMA foreign_keys = ON;"
      "PRAGMA recursive_triggers = ON;";

constexpr char kWriteSettings[]
    = "PRAGMA synchronous = FULL;"
      "PRAGMA fullfsync = ON;"
      "PRAGMA checkpoint_fullfsync = ON;"
      "PRAGMA secure_delete = ON;";

QByteArray fileUri(const QString& path, Access access)
{
    QByteArray uri = QUrl::fromLocalFile(path).toEncoded();
    if (access == Access::Immutable)
        uri += "?immutable=1";
    return uri;
}

/// Without SQLite's own mutex: a database belongs to one thread at a time, as `Database` promises.
int openFlags(Access access)
{
    const int mode = access == Access::Immutable ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    return mode | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE;
}

/// Nobody asks SQLite how much memory it has; counting it takes a lock at every text that is bound. Where SQLite was at work before, it
/// stays as it is.
void countNoMemory()
{
    [[maybe_unused]] static const int set = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/// As a raw key: SQLCipher takes 64 hex digits between x'' as the key itself. Never through SQL, which can be traced.
int giveKey(Database& database, const SecretBytes& dataKey)
{
    const std::size_t digits = dataKey.size() * 2;
    SecretBytes text(digits + 4);
    char* out = reinterpret_cast<char*>(text.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, digits + 1, dataKey.data(), dataKey.size());
    out[digits + 2] = '\'';
    return sqlite3_key_v2(database.handle(), "main", out, static_cast<int>(digits + 3));
}

base::Status refuseSurprises(Database& database)
{
    struct Setting
    {
        int option;
        int value;
    };
    constexpr Setting kSafe[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1}, {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
        {SQLITE_DBCONFIG_DQS_DML, 0}, {SQLITE_DBCONFIG_DQS_DDL, 0}, {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0}};
    for (const Setting& setting : kSafe) {
        const int code = sqlite3_db_config(database.handle(), setting.option, setting.value, nullptr);
        if (code != SQLITE_OK)
            return database.errorOf(code);
    }
    return {};
}

base::Status useLog(Database& database)
{
    Statement ask = database.prepare("PRAGMA journal_mode = WAL");
    const base::Result<Fetched> row = ask.step();
    if (!row)
        return row.error();
    if (ask.text(0) != QStringLiteral("wal"))
        return fail(Code::VaultReadOnly, Detail::tr("no write-ahead log can be made"));
    return {};
}

base::Status setUp(Database& database, Access access)
{
    if (base::Status set = database.execute(kSettings); !set)
        return set;
    if (access == Access::ReadWrite) {
        if (base::Status log = useLog(database); !log)
            return log;
        return database.execute(kWriteSettings);
    }
    if (access == Access::Immutable)
        return {};
    keepLog(database);
    return database.execute("PRAGMA query_only = ON");
}

} // namespace

base::Result<std::unique_ptr<Database>> connect(const QString& path, const SecretBytes& dataKey, Access access)
{
    countNoMemory();
    sqlite3* handle = nullptr;
    const int opened = sqlite3_open_v2(fileUri(path, access).constData(), &handle, openFlags(access), nullptr);
    auto database = std::make_unique<Database>(handle);
    if (opened != SQLITE_OK)
        return database->errorOf(opened);
    if (base::Status quiet = database->execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet.error();
    if (const int keyed = giveKey(*database, dataKey); keyed != SQLITE_OK)
        return database->errorOf(keyed);
    if (base::Status quiet = database->execute("PRAGMA cipher_log_level = NONE"); !quiet)
        return quiet.error();
    if (base::Status safe = refuseSurprises(*database); !safe)
        return safe.error();
    if (base::Status library = checkLibrary(*database); !library)
        return library.error();
    if (base::Status set = setUp(*database, access); !set)
        return set.error();
    return database;
}

base::Status writeBackLog(Database& database)
{
    const int code = sqlite3_wal_checkpoint_v2(database.handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return database.errorOf(code);
    return {};
}

void keepLog(Database& database)
{
    sqlite3_db_config(database.handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

} // namespace recourse::vault
