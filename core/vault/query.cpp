// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/query.h"
#include "vault/sqlite.h"

namespace recourse::vault {

using base::Code;
using base::fail;

base::Error constraintError(const Database& database, base::Error error, const QString& what)
{
    switch (sqlite3_extended_errcode(database.handle())) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return fail(Code::AlreadyThere, what);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return fail(Code::NotFound, what);
    default:
        return error;
    }
}

base::Status write(const Database& database, Statement& statement, const QString& what)
{
    const base::Status done = statement.run();
    if (!done)
        return constraintError(database, done.error(), what);
    return {};
}

base::Status writeExisting(const Database& database, Statement& statement, const QString& what)
{
    const base::Status done = write(database, statement, what);
    if (done.ok() && database.changes() == 0)
        return fail(Code::NotFound, what);
    return done;
}

base::Result<qint64> writtenId(const Database& database, Statement& statement, const QString& what)
{
    const base::Result<Fetched> row = statement.step();
    if (!row)
        return constraintError(database, row.error(), what);
    if (*row == Fetched::End)
        return fail(Code::NotFound, what);
    const qint64 id = statement.integer(0);
    const base::Status done = statement.run();
    if (!done)
        return constraintError(database, done.error(), what);
    return id;
}

} // namespace recourse::vault
