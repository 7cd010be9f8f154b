// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#if __has_include(<sqlcipher/sqlite3.h>)
#include <sqlcipher/sqlite3.h>
#else
#include <sqlite3.h>
#endif

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>

/// Databases as other programs write them. Tests that include this link recourse::sqlcipher.
namespace recourse::test {

/// Runs SQL on a plain database in a file and closes it; false if a statement fails.
inline bool runSql(const QString& path, const QByteArray& sql)
{
    sqlite3* database = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &database) == SQLITE_OK
        && sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    return sqlite3_close(database) == SQLITE_OK && done;
}

/// The bytes of a new database after that SQL; empty if a statement fails.
inline QByteArray databaseOf(const QByteArray& sql)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.sqlite"));
    QFile file(path);
    return runSql(path, sql) && file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace recourse::test
