// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/data_held_repository.h"

#include "model/names.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("data held");

void bindIdentity(Statement& statement, const model::DataHeld& held)
{
    statement.bind(1, held.service.value);
    if (held.account.stored())
        statement.bind(2, held.account.value);
    else
        statement.bindNull(2);
    statement.bind(3, held.dataClass).bind(4, model::name(held.layer)).bind(5, held.source);
}

model::DataHeld readDataHeld(const Statement& statement)
{
    model::DataHeld held;
    held.service = {statement.integer(0)};
    held.account = {statement.integer(1)};
    held.dataClass = statement.text(2);
    held.layer = model::fromName<model::DataLayer>(statement.text(3)).value_or(model::DataLayer::Gave);
    held.source = statement.text(4);
    held.since = statement.date(5);
    return held;
}

} // namespace

base::Result<std::vector<model::DataHeld>> DataHeldRepository::all()
{
    Statement select = m_database.prepare(
        "SELECT service_id, account_id, data_class, layer, source, since FROM data_held ORDER BY id");
    return readAll(select, readDataHeld);
}

base::Result<std::vector<model::DataHeld>> DataHeldRepository::forService(model::ServiceId service)
{
    Statement select
        = m_database.prepare("SELECT service_id, account_id, data_class, layer, source, since FROM data_held "
                             "WHERE service_id = ?1 ORDER BY id");
    select.bind(1, service.value);
    return readAll(select, readDataHeld);
}

base::Status DataHeldRepository::add(const model::DataHeld& held)
{
    Statement statement = m_database.prepare(
        "INSERT INTO data_held (service_id, account_id, data_class, layer, source, since) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT (service_id, ifnull(account_id, 0), data_class, layer, source) "
        "DO UPDATE SET since = excluded.since WHERE since IS NULL OR excluded.since < since");
    bindIdentity(statement, held);
    statement.bind(6, held.since);
    return write(m_database, statement, kWhat);
}

base::Status DataHeldRepository::remove(const model::DataHeld& held)
{
    Statement statement = m_database.prepare(
        "DELETE FROM data_held WHERE service_id = ?1 AND ifnull(account_id, 0) = ifnull(?2, 0) "
        "AND data_class = ?3 AND layer = ?4 AND source = ?5");
    bindIdentity(statement, held);
    return writeExisting(m_database, statement, kWhat);
}

} // namespace recourse::vault
