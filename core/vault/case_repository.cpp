// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/case_repository.h"

#include "model/names.h"
#include "vault/case_events.h"
#include "vault/query.h"
#include "vault/savepoint.h"

#include <QCryptographicHash>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("case");

#define RECOURSE_CASE_COLUMNS "service_id, matter, regime, stage, opened, due, overdue_from, assumed_days"

constexpr const char* kInsert
    = "INSERT INTO cases (" RECOURSE_CASE_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id";
constexpr const char* kUpdate
    = "UPDATE cases SET (" RECOURSE_CASE_COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?9 RETURNING id";

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
    if (!statement.isNull(8))
        matter.assumedDays = static_cast<int>(statement.integer(8));
    matter.eventCount = static_cast<int>(statement.integer(9));
    matter.head = statement.blob(10);
    return matter;
}

base::Result<qint64> saveHead(Database& database, const model::Case& matter)
{
    Statement statement = database.prepare(matter.id.stored() ? kUpdate : kInsert);
    statement.bind(1, matter.service.value)
        .bind(2, matter.matter)
        .bind(3, matter.regime)
        .bind(4, model::name(matter.stage));
    statement.bind(5, matter.opened).bind(6, matter.due).bind(7, matter.overdueFrom);
    if (matter.assumedDays)
        statement.bind(8, *matter.assumedDays);
    else
        statement.bindNull(8);
    if (matter.id.stored())
        statement.bind(9, matter.id.value);
    return writtenId(database, statement, kWhat);
}

} // namespace

base::Result<std::vector<model::Case>> CaseRepository::all()
{
    Statement heads = m_database.prepare("SELECT id, " RECOURSE_CASE_COLUMNS ", event_count, head FROM cases ORDER BY id");
    auto cases = readAll(heads, readHead);
    if (!cases)
        return cases;
    if (const base::Status read = readEvents(m_database, *cases); !read)
        return read.error();
    return cases;
}

base::Result<model::Case> CaseRepository::byId(model::CaseId id)
{
    Statement head = m_database.prepare("SELECT id, " RECOURSE_CASE_COLUMNS ", event_count, head FROM cases WHERE id = ?1");
    head.bind(1, id.value);
    base::Result<model::Case> matter = readOne(head, kWhat, readHead);
    if (!matter)
        return matter;
    std::vector<model::Case> one{*std::move(matter)};
    if (const base::Status read = readEvents(m_database, one); !read)
        return read.error();
    return std::move(one.front());
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
            const base::Status done = insertEvent(m_database, {*id}, event, {});
            if (!done)
                return done.error();
        }
    }
    const base::Status done = savepoint.release();
    if (!done)
        return done.error();
    return model::CaseId{*id};
}

base::Status CaseRepository::appendEvent(
    model::CaseId id, const model::CaseEvent& event, const std::vector<QByteArray>& contents)
{
    return insertEvent(m_database, id, event, contents);
}

base::Result<QByteArray> CaseRepository::attachmentContent(model::AttachmentId id)
{
    Statement select = m_database.prepare("SELECT content FROM case_attachments WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, QStringLiteral("attachment"), [](const Statement& row) { return row.blob(0); });
}

base::Result<std::vector<model::AttachmentId>> CaseRepository::damagedAttachments(model::CaseId id)
{
    const base::Result<model::Case> matter = byId(id);
    if (!matter)
        return matter.error();
    std::vector<model::AttachmentId> damaged;
    for (const model::CaseEvent& event : matter->events) {
        for (const model::CaseAttachment& attachment : event.attachments) {
            const base::Result<QByteArray> content = attachmentContent(attachment.id);
            if (!content)
                return content.error();
            const QByteArray digest = QCryptographicHash::hash(*content, QCryptographicHash::Sha256).toHex();
            if (digest != attachment.sha256 || content->size() != attachment.size)
                damaged.push_back(attachment.id);
        }
    }
    return damaged;
}

} // namespace recourse::vault
