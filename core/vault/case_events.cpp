// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/case_events.h"

#include "base/detail.h"
#include "vault/query.h"
#include "vault/savepoint.h"

#include <QCryptographicHash>
#include <QHash>

namespace recourse::vault {

namespace {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

#define RECOURSE_EVENT_COLUMNS "case_id, at, kind, note, letter_id, sha256, chain, channel, reply, until"

struct EventRow
{
    qint64 id = 0;
    qint64 matter = 0;
    model::CaseEvent event;
};

struct AttachmentRow
{
    qint64 event = 0;
    model::CaseAttachment attachment;
};

EventRow readEvent(const Statement& row)
{
    EventRow read;
    read.id = row.integer(0);
    read.matter = row.integer(1);
    read.event.at = row.dateTime(2);
    read.event.kind = row.text(3);
    read.event.note = row.text(4);
    read.event.letter = {row.integer(5)};
    read.event.sha256 = row.blob(6);
    read.event.chain = row.blob(7);
    read.event.channel = row.text(8);
    read.event.reply = row.text(9);
    read.event.until = row.date(10);
    return read;
}

AttachmentRow readAttachment(const Statement& row)
{
    AttachmentRow read;
    read.event = row.integer(0);
    read.attachment.id = {row.integer(1)};
    read.attachment.name = row.text(2);
    read.attachment.mediaType = row.text(3);
    read.attachment.size = row.integer(4);
    read.attachment.sha256 = row.blob(5);
    return read;
}

/// The rows of every case, or of the only one.
Result<std::vector<EventRow>> eventRows(Database& database, const std::vector<model::Case>& cases)
{
    if (cases.size() != 1) {
        Statement all = database.prepare("SELECT id, " RECOURSE_EVENT_COLUMNS " FROM case_events ORDER BY id");
        return readAll(all, readEvent);
    }
    Statement ofOne = database.prepare("SELECT id, " RECOURSE_EVENT_COLUMNS " FROM case_events WHERE case_id = ?1 ORDER BY id");
    ofOne.bind(1, cases.front().id.value);
    return readAll(ofOne, readEvent);
}

Result<std::vector<AttachmentRow>> attachmentRows(Database& database, const std::vector<model::Case>& cases)
{
    if (cases.size() != 1) {
        Statement all = database.prepare("SELECT event_id, id, name, media_type, size, sha256 FROM case_attachments ORDER BY id");
        return readAll(all, readAttachment);
    }
    Statement ofOne = database.prepare("SELECT a.event_id, a.id, a.name, a.media_type, a.size, a.sha256 FROM case_attachments a "
                                       "JOIN case_events e ON e.id = a.event_id WHERE e.case_id = ?1 ORDER BY a.id");
    ofOne.bind(1, cases.front().id.value);
    return readAll(ofOne, readAttachment);
}

Status insertAttachment(Database& database, qint64 event, const model::CaseAttachment& attachment, const QByteArray& content)
{
    const QByteArray digest = QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
    if (digest != attachment.sha256 || content.size() != attachment.size)
        return fail(Code::BadArgument, Detail::tr("attachment: its content is not what was hashed"));
    Statement insert = database.prepare(
        "INSERT INTO case_attachments (event_id, name, media_type, size, sha256, content) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, event).bind(2, attachment.name).bind(3, attachment.mediaType).bind(4, attachment.size);
    insert.bind(5, attachment.sha256).bind(6, content);
    return write(database, insert, QStringLiteral("case event"));
}

Result<qint64> insertRow(Database& database, qint64 matter, const model::CaseEvent& event)
{
    Statement insert = database.prepare("INSERT INTO case_events (" RECOURSE_EVENT_COLUMNS ") "
                                        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10) RETURNING id");
    insert.bind(1, matter).bind(2, event.at).bind(3, event.kind).bind(4, event.note);
    if (event.letter.stored())
        insert.bind(5, event.letter.value);
    else
        insert.bindNull(5);
    insert.bind(6, event.sha256).bind(7, event.chain).bind(8, event.channel).bind(9, event.reply).bind(10, event.until);
    return writtenId(database, insert, QStringLiteral("case event"));
}

} // namespace

Status readEvents(Database& database, std::vector<model::Case>& cases)
{
    auto events = eventRows(database, cases);
    if (!events)
        return events.error();
    const auto attachments = attachmentRows(database, cases);
    if (!attachments)
        return attachments.error();
    QHash<qint64, QList<model::CaseAttachment>> byEvent;
    for (const AttachmentRow& row : *attachments)
        byEvent[row.event].append(row.attachment);
    QHash<qint64, model::Case*> byId;
    for (model::Case& matter : cases)
        byId.insert(matter.id.value, &matter);
    for (EventRow& row : *events) {
        row.event.attachments = byEvent.value(row.id);
        if (model::Case* matter = byId.value(row.matter))
            matter->events.append(std::move(row.event));
    }
    return {};
}

Status insertEvent(
    Database& database, model::CaseId matter, const model::CaseEvent& event, const std::vector<QByteArray>& contents)
{
    if (static_cast<qsizetype>(contents.size()) != event.attachments.size())
        return fail(Code::BadArgument, Detail::tr("attachment: its content is not what was hashed"));
    Savepoint savepoint(database);
    if (!savepoint.begun())
        return savepoint.begun();
    const Result<qint64> id = insertRow(database, matter.value, event);
    if (!id)
        return id.error();
    for (std::size_t i = 0; i < contents.size(); ++i) {
        const Status done = insertAttachment(database, *id, event.attachments[static_cast<qsizetype>(i)], contents[i]);
        if (!done)
            return done;
    }
    return savepoint.release();
}

} // namespace recourse::vault
