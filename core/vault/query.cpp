// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/query.h"

#include "base/detail.h"
#include "vault/sqlite.h"

#include <array>

namespace recourse::vault {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// The kinds that repositories name.
constexpr std::array kKinds{QT_TRANSLATE_NOOP("Detail", "account"), QT_TRANSLATE_NOOP("Detail", "address given to a service"), QT_TRANSLATE_NOOP("Detail", "attachment"), QT_TRANSLATE_NOOP("Detail", "breach"),
    QT_TRANSLATE_NOOP("Detail", "candidate"),
    QT_TRANSLATE_NOOP("Detail", "case"), QT_TRANSLATE_NOOP("Detail", "case event"), QT_TRANSLATE_NOOP("Detail", "data held"),
    QT_TRANSLATE_NOOP("Detail", "directory entry"), QT_TRANSLATE_NOOP("Detail", "exposure"), QT_TRANSLATE_NOOP("Detail", "fact about conduct"), QT_TRANSLATE_NOOP("Detail", "feed"), QT_TRANSLATE_NOOP("Detail", "import"),
    QT_TRANSLATE_NOOP("Detail", "key"), QT_TRANSLATE_NOOP("Detail", "letter"), QT_TRANSLATE_NOOP("Detail", "loss"), QT_TRANSLATE_NOOP("Detail", "report"),
    QT_TRANSLATE_NOOP("Detail", "service"), QT_TRANSLATE_NOOP("Detail", "step")};

} // namespace

QString entryName(const QString& what)
{
    for (const char* kind : kKinds) {
        if (what == QLatin1String(kind))
            return Detail::tr(kind);
    }
    return what;
}

base::Error constraintError(const Database& database, base::Error error, const QString& what)
{
    switch (sqlite3_extended_errcode(database.handle())) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
        return fail(Code::AlreadyThere, entryName(what));
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return fail(Code::NotFound, entryName(what));
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
        return fail(Code::NotFound, entryName(what));
    return done;
}

base::Result<qint64> writtenId(const Database& database, Statement& statement, const QString& what)
{
    const base::Result<Fetched> row = statement.step();
    if (!row)
        return constraintError(database, row.error(), what);
    if (*row == Fetched::End)
        return fail(Code::NotFound, entryName(what));
    const qint64 id = statement.integer(0);
    const base::Status done = statement.run();
    if (!done)
        return constraintError(database, done.error(), what);
    return id;
}

} // namespace recourse::vault
