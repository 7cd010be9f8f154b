// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/conduct_repository.h"

#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("fact about conduct");

#define RECOURSE_FACT_COLUMNS "service_id, breach_id, criterion, value, happened_on, source, note, proof_id"
#define RECOURSE_FACT_ORDER " ORDER BY happened_on IS NULL, happened_on, id"

model::ConductFact readFact(const Statement& row)
{
    model::ConductFact fact;
    fact.id = {row.integer(0)};
    fact.service = {row.integer(1)};
    fact.incident = {row.integer(2)};
    fact.criterion = row.text(3);
    fact.value = row.text(4);
    fact.on = row.date(5);
    fact.source = row.text(6);
    fact.note = row.text(7);
    fact.proof = {row.integer(8)};
    return fact;
}

void bindOptional(Statement& statement, int position, qint64 id)
{
    if (id > 0)
        statement.bind(position, id);
    else
        statement.bindNull(position);
}

} // namespace

base::Result<std::vector<model::ConductFact>> ConductRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_FACT_COLUMNS " FROM conduct_facts" RECOURSE_FACT_ORDER);
    return readAll(select, readFact);
}

base::Result<std::vector<model::ConductFact>> ConductRepository::forService(model::ServiceId service)
{
    Statement select
        = m_database.prepare("SELECT id, " RECOURSE_FACT_COLUMNS " FROM conduct_facts WHERE service_id = ?1" RECOURSE_FACT_ORDER);
    select.bind(1, service.value);
    return readAll(select, readFact);
}

base::Result<ConductRepository::Sources> ConductRepository::sources(model::ServiceId service)
{
    Statement cases = m_database.prepare("SELECT id FROM cases WHERE service_id = ?1 ORDER BY id");
    cases.bind(1, service.value);
    auto ids = readAll(cases, [](const Statement& row) { return model::CaseId{row.integer(0)}; });
    if (!ids)
        return ids.error();
    Statement exposures = m_database.prepare("SELECT DISTINCT e.breach_id FROM accounts a JOIN exposures e ON e.account_id = a.id "
                                             "WHERE a.service_id = ?1 AND e.band IN ('likely', 'confirmed') AND e.stale = 0 "
                                             "AND e.disposition <> 'never_mine' ORDER BY e.breach_id");
    exposures.bind(1, service.value);
    auto incidents = readAll(exposures, [](const Statement& row) { return model::BreachId{row.integer(0)}; });
    if (!incidents)
        return incidents.error();
    return Sources{std::move(*ids), std::move(*incidents)};
}

base::Result<model::ConductFactId> ConductRepository::save(const model::ConductFact& fact)
{
    Statement statement = m_database.prepare(fact.id.stored()
            ? "UPDATE conduct_facts SET (" RECOURSE_FACT_COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?9 RETURNING id"
            : "INSERT INTO conduct_facts (" RECOURSE_FACT_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id");
    statement.bind(1, fact.service.value);
    bindOptional(statement, 2, fact.incident.value);
    statement.bind(3, fact.criterion).bind(4, fact.value).bind(5, fact.on).bind(6, fact.source).bind(7, fact.note);
    bindOptional(statement, 8, fact.proof.value);
    if (fact.id.stored())
        statement.bind(9, fact.id.value);
    const base::Result<qint64> id = writtenId(m_database, statement, kWhat);
    if (!id)
        return id.error();
    return model::ConductFactId{*id};
}

base::Status ConductRepository::remove(model::ConductFactId id)
{
    Statement statement = m_database.prepare("DELETE FROM conduct_facts WHERE id = ?1");
    statement.bind(1, id.value);
    return writeExisting(m_database, statement, kWhat);
}

} // namespace recourse::vault
