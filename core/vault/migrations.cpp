// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/migrations.h"

#include "base/detail.h"
#include "vault/database.h"

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;

base::Status checkReferences(Database& database)
{
    Statement check = database.prepare("SELECT \"table\", parent FROM pragma_foreign_key_check");
    const base::Result<Fetched> broken = check.step();
    if (!broken)
        return broken.error();
    if (*broken == Fetched::Row)
        return fail(
            Code::VaultDamaged, Detail::tr("%1 refers to a missing row of %2").arg(check.text(0), check.text(1)));
    return {};
}

base::Status runStep(Database& database, const Migration& migration)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    if (base::Status changed = database.execute(migration.sql); !changed)
        return changed;
    if (base::Status sound = checkReferences(database); !sound)
        return sound;
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(migration.version);
    if (base::Status marked = database.execute(version.constData()); !marked)
        return marked;
    return transaction.commit();
}

base::Status runSteps(Database& database, std::span<const Migration> migrations, int stored)
{
    for (const Migration& migration : migrations) {
        if (migration.version <= stored)
            continue;
        if (base::Status done = runStep(database, migration); !done)
            return done;
    }
    return {};
}

} // namespace

base::Result<int> storedSchemaVersion(Database& database)
{
    Statement ask = database.prepare("PRAGMA user_version");
    const base::Result<Fetched> row = ask.step();
    if (!row)
        return row.error();
    return static_cast<int>(ask.integer(0));
}

base::Status migrate(Database& database, std::span<const Migration> migrations)
{
    const base::Result<int> stored = storedSchemaVersion(database);
    if (!stored)
        return stored.error();
    const int head = migrations.empty() ? 0 : migrations.back().version;
    if (*stored > head)
        return fail(Code::VaultNewer, Detail::tr("schema %1").arg(*stored));
    if (*stored == head)
        return {};
    // Rebuilding a table drops it, which would cascade to every row that refers to it.
    if (base::Status off = database.execute("PRAGMA foreign_keys = OFF"); !off)
        return off;
    base::Status done = runSteps(database, migrations, *stored);
    const base::Status on = database.execute("PRAGMA foreign_keys = ON");
    return done.ok() ? on : done;
}

} // namespace recourse::vault
