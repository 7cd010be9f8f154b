// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/account_repository.h"

#include "model/names.h"
#include "model/service_key.h"
#include "vault/account_merge.h"
#include "vault/account_row.h"
#include "vault/database.h"
#include "vault/former_key_repository.h"
#include "vault/query.h"
#include "vault/savepoint.h"

namespace recourse::vault {

namespace {

// The update leaves `added_by` alone: `edited_after` is what keeps an imported account from being removed.
constexpr const char* kInsert = "INSERT INTO accounts (" RECOURSE_ACCOUNT_COLUMNS ", edited_after) "
    "VALUES (" RECOURSE_ACCOUNT_PARAMETERS ", (SELECT ifnull(max(id), 0) FROM imports)) RETURNING id";
constexpr const char* kUpdate = "UPDATE accounts SET (" RECOURSE_ACCOUNT_COLUMNS ", edited_after) = "
    "(" RECOURSE_ACCOUNT_PARAMETERS ", (SELECT ifnull(max(id), 0) FROM imports)) WHERE id = ?25 RETURNING id";

const QString kWhat = QStringLiteral("account");

} // namespace

base::Result<std::vector<model::Account>> AccountRepository::all()
{
    const base::Result<qint64> rows = count();
    if (!rows)
        return rows.error();
    Statement select = m_database.prepare("SELECT id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts ORDER BY id");
    return readAll(select, readAccount, static_cast<std::size_t>(*rows));
}

base::Result<std::vector<model::Account>> AccountRepository::inReuseGroups()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts WHERE reuse_group > 0 ORDER BY id");
    return readAll(select, readAccount);
}

base::Status AccountRepository::setReusedCount(model::AccountId id, int reusedCount)
{
    Statement update = m_database.prepare("UPDATE accounts SET reused_count = ?2 WHERE id = ?1");
    update.bind(1, id.value).bind(2, reusedCount);
    return writeExisting(m_database, update, kWhat);
}

base::Status AccountRepository::forgetPwnedCount(model::AccountId id)
{
    Statement update = m_database.prepare("UPDATE accounts SET pwned_count = -1 WHERE id = ?1");
    update.bind(1, id.value);
    return writeExisting(m_database, update, kWhat);
}

base::Result<qint64> AccountRepository::count()
{
    Statement select = m_database.prepare("SELECT count(*) FROM accounts");
    return readOne(select, kWhat, [](const Statement& row) { return row.integer(0); });
}

base::Result<model::Account> AccountRepository::byId(model::AccountId id)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_ACCOUNT_COLUMNS " FROM accounts WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, kWhat, readAccount);
}

base::Result<model::AccountId> AccountRepository::save(const model::Account& account)
{
    if (!account.id.stored())
        return store(account);
    const base::Result<model::Account> before = byId(account.id);
    if (!before)
        return before.error();
    if (model::mergeKey(*before) == model::mergeKey(account))
        return store(account);
    Savepoint savepoint(m_database);
    if (!savepoint.begun())
        return savepoint.begun().error();
    const base::Result<model::AccountId> id = store(account);
    if (!id)
        return id;
    base::Status done = FormerKeyRepository(m_database).correct(*before, account);
    if (done)
        done = savepoint.release();
    if (!done)
        return done.error();
    return id;
}

base::Result<model::AccountId> AccountRepository::store(const model::Account& account)
{
    Statement statement = m_database.prepare(account.id.stored() ? kUpdate : kInsert);
    bindAccount(statement, account);
    if (account.id.stored())
        statement.bind(kAccountColumns + 1, account.id.value);
    const base::Result<qint64> id = writtenId(m_database, statement, kWhat);
    if (!id)
        return id.error();
    return model::AccountId{*id};
}

base::Status AccountRepository::remove(model::AccountId id)
{
    Statement statement = m_database.prepare("DELETE FROM accounts WHERE id = ?1");
    statement.bind(1, id.value);
    return writeExisting(m_database, statement, kWhat);
}

base::Status AccountRepository::setState(model::AccountId id, model::AccountState state, QDate closedOn)
{
    Statement statement = m_database.prepare("UPDATE accounts SET state = ?2, closed_on = ?3, "
        "edited_after = (SELECT ifnull(max(id), 0) FROM imports) WHERE id = ?1");
    statement.bind(1, id.value).bind(2, model::name(state));
    statement.bind(3, state == model::AccountState::Closed ? closedOn : QDate());
    return writeExisting(m_database, statement, kWhat);
}

base::Result<model::Account> AccountRepository::merge(model::AccountId into, model::AccountId from)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun().error();
    base::Result<model::Account> merged = foldAccount(m_database, into, from);
    if (!merged)
        return merged;
    const base::Status done = transaction.commit();
    if (!done)
        return done.error();
    return merged;
}

} // namespace recourse::vault
