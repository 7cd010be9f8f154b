// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/step_repository.h"

#include "model/names.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("step");

model::StepRecord readRecord(const Statement& statement)
{
    model::StepRecord record;
    record.id = statement.text(0);
    record.state = model::fromName<model::StepState>(statement.text(1)).value_or(model::StepState::Open);
    record.on = statement.date(2);
    record.reason = statement.text(3);
    return record;
}

} // namespace

base::Result<std::vector<model::StepRecord>> StepRepository::records()
{
    Statement select = m_database.prepare("SELECT id, state, said_on, reason FROM steps ORDER BY id");
    return readAll(select, readRecord);
}

base::Status StepRepository::set(const model::StepRecord& record)
{
    Statement upsert = m_database.prepare("INSERT INTO steps (id, state, said_on, reason) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (id) DO UPDATE SET state = excluded.state, said_on = excluded.said_on, reason = excluded.reason");
    upsert.bind(1, record.id).bind(2, model::name(record.state)).bind(3, record.on).bind(4, record.reason);
    return write(m_database, upsert, kWhat);
}

base::Status StepRepository::clear(const QString& id)
{
    Statement statement = m_database.prepare("DELETE FROM steps WHERE id = ?1");
    statement.bind(1, id);
    return write(m_database, statement, kWhat);
}

} // namespace recourse::vault
