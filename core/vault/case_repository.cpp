// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/case_repository.h"

#include "model/names.h"
#include "vault/query.h"
#include "vault/savepoint.h"

#include <QHash>

#include <utility>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("case");

#define RECOURSE_CASE_COLUMNS "service_id, matter, regime, stage, opened, due, overdue_from"
#define RECOURSE_EVENT_COLUMNS "case_id, at, kind, note, letter_id, sha256, chain"

constexpr const char* kInsert
    = "INSERT INTO cases (" RECOURSE_CASE_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) RETURNING id";
constexpr const char* kUpdate
    = "UPDATE cases SET (" RECOURSE_CASE_COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7) WHERE id = ?8 RETURNING id";

model::Case readHead(const Statement& statement)
{
    model::Case matter;
    matter.id = {statement.integer(0)};
    matter.service = {statement.integer(1)};
    matter.matter = statement.text(2);
    matter.regime = statement.text(3);
    matter.stage = model::fromName<model::CaseStage>(statement.text(4)).value_or(model::CaseStage::Drafted);
    matter.opened = statement.date(5);
    matter.due = statement.date(6);
    matter.overdueFrom = statement.date(7);
    return matter;
}

std::pair<qint64, model::CaseEvent> readEvent(const Statement& statement)
{
    model::CaseEvent event;
    event.at = statement.dateTime(1);
    event.kind = statement.text(2);
    event.note = statement.text(3);
    event.letter = {statement.integer(4)};
    event.sha256 = statement.blob(5);
    event.chain = statement.blob(6);
    return {statement.integer(0), event};
}

/// Gives each of `cases` its rows of `events`.
base::Result<std::vector<model::Case>> withEvents(base::Result<std::vector<model::Case>> cases, Statement events)
{
    if (!cases)
        return cases;
    const auto rows = readAll(events, readEvent);
    if (!rows)
        return rows.error();
    QHash<qint64, model::Case*> byId;
    for (model::Case& matter : *cases)
        byId.insert(matter.id.value, &matter);
    for (const auto& [id, event] : *rows) {
        if (model::Case* matter = byId.value(id))
            matter->events.append(event);
    }
    return cases;
}

base::Status insertEvent(Database& database, qint64 matter, const model::CaseEvent& event)
{
    Statement insert
        = database.prepare("INSERT INTO case_events (" RECOURSE_EVENT_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)");
    insert.bind(1, matter).bind(2, event.at).bind(3, event.kind).bind(4, event.note);
    if (event.letter.stored())
        insert.bind(5, event.letter.value);
    else
        insert.bindNull(5);
    insert.bind(6, event.sha256).bind(7, event.chain);
    return write(database, insert, QStringLiteral("case event"));
}

base::Result<qint64> saveHead(Database& database, const model::Case& matter)
{
    Statement statement = database.prepare(matter.id.stored() ? kUpdate : kInsert);
    statement.bind(1, matter.service.value)
        .bind(2, matter.matter)
        .bind(3, matter.regime)
        .bind(4, model::name(matter.stage));
    statement.bind(5, matter.opened).bind(6, matter.due).bind(7, matter.overdueFrom);
    if (matter.id.stored())
        statement.bind(8, matter.id.value);
    return writtenId(database, statement, kWhat);
}

} // namespace

base::Result<std::vector<model::Case>> CaseRepository::all()
{
    Statement heads = m_database.prepare("SELECT id, " RECOURSE_CASE_COLUMNS " FROM cases ORDER BY id");
    return withEvents(
        readAll(heads, readHead), m_database.prepare("SELECT " RECOURSE_EVENT_COLUMNS " FROM case_events ORDER BY id"));
}

base::Result<model::Case> CaseRepository::byId(model::CaseId id)
{
    Statement head = m_database.prepare("SELECT id, " RECOURSE_CASE_COLUMNS " FROM cases WHERE id = ?1");
    head.bind(1, id.value);
    base::Result<model::Case> matter = readOne(head, kWhat, readHead);
    if (!matter)
        return matter;
    Statement events
        = m_database.prepare("SELECT " RECOURSE_EVENT_COLUMNS " FROM case_events WHERE case_id = ?1 ORDER BY id");
    events.bind(1, id.value);
    const auto rows = readAll(events, readEvent);
    if (!rows)
        return rows.error();
    for (const auto& row : *rows)
        matter->events.append(row.second);
    return matter;
}

base::Result<std::optional<model::Case>> CaseRepository::openFor(model::ServiceId service, const QString& matter)
{
    Statement select = m_database.prepare("SELECT id FROM cases WHERE service_id = ?1 AND matter = ?2 "
        "AND stage NOT IN ('settled', 'closed') ORDER BY id DESC LIMIT 1");
    select.bind(1, service.value).bind(2, matter);
    const auto ids = readAll(select, [](const Statement& row) { return model::CaseId{row.integer(0)}; });
    if (!ids)
        return ids.error();
    if (ids->empty())
        return std::optional<model::Case>();
    base::Result<model::Case> found = byId(ids->front());
    if (!found)
        return found.error();
    return std::optional<model::Case>(*std::move(found));
}

base::Result<model::CaseId> CaseRepository::save(const model::Case& matter)
{
    Savepoint savepoint(m_database);
    if (!savepoint.begun())
        return savepoint.begun().error();
    const base::Result<qint64> id = saveHead(m_database, matter);
    if (!id)
        return id.error();
    if (!matter.id.stored()) {
        for (const model::CaseEvent& event : matter.events) {
            const base::Status done = insertEvent(m_database, *id, event);
            if (!done)
                return done.error();
        }
    }
    const base::Status done = savepoint.release();
    if (!done)
        return done.error();
    return model::CaseId{*id};
}

base::Status CaseRepository::appendEvent(model::CaseId id, const model::CaseEvent& event)
{
    return insertEvent(m_database, id.value, event);
}

} // namespace recourse::vault
