// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/feed_repository.h"

#include "vault/query.h"

namespace recourse::vault {

namespace {

model::FeedState readState(const Statement& statement)
{
    model::FeedState state;
    state.id = statement.text(0);
    state.state = statement.text(1);
    state.entries = static_cast<int>(statement.integer(2));
    state.asOf = statement.dateTime(3);
    state.lastTried = statement.dateTime(4);
    state.lastError = statement.text(5);
    state.etag = statement.text(6);
    state.lastModified = statement.text(7);
    state.marker = statement.text(8);
    state.sha256 = statement.blob(9);
    state.retryAfter = statement.dateTime(10);
    state.lastChanged = statement.dateTime(11);
    state.dueAfter = statement.dateTime(12);
    return state;
}

} // namespace

base::Result<std::vector<model::FeedState>> FeedRepository::states()
{
    Statement select
        = m_database.prepare("SELECT id, state, entries, as_of, last_tried, last_error, etag, last_modified, marker, "
                             "sha256, retry_after, last_changed, due_after FROM feeds ORDER BY id");
    return readAll(select, readState);
}

base::Result<model::FeedState> FeedRepository::byId(const QString& id)
{
    Statement select
        = m_database.prepare("SELECT id, state, entries, as_of, last_tried, last_error, etag, last_modified, marker, "
                             "sha256, retry_after, last_changed, due_after FROM feeds WHERE id = ?1");
    select.bind(1, id);
    base::Result<model::FeedState> stored = readOne(select, id, readState);
    if (stored || stored.error().code != base::Code::NotFound)
        return stored;
    model::FeedState never;
    never.id = id;
    never.state = QStringLiteral("never");
    return never;
}

base::Status FeedRepository::save(const model::FeedState& state)
{
    Statement upsert = m_database.prepare(
        "INSERT INTO feeds (id, state, entries, as_of, last_tried, last_error, etag, last_modified, "
        "marker, sha256, retry_after, last_changed, due_after) "
        "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13) "
        "ON CONFLICT (id) DO UPDATE SET state = excluded.state, entries = excluded.entries, as_of = excluded.as_of, "
        "last_tried = excluded.last_tried, last_error = excluded.last_error, etag = excluded.etag, last_modified = excluded.last_modified, "
        "marker = excluded.marker, sha256 = excluded.sha256, retry_after = excluded.retry_after, "
        "last_changed = excluded.last_changed, due_after = excluded.due_after");
    upsert.bind(1, state.id).bind(2, state.state).bind(3, state.entries).bind(4, state.asOf).bind(5, state.lastTried);
    upsert.bind(6, state.lastError).bind(7, state.etag).bind(8, state.lastModified).bind(9, state.marker);
    upsert.bind(10, state.sha256).bind(11, state.retryAfter);
    upsert.bind(12, state.lastChanged).bind(13, state.dueAfter);
    return write(m_database, upsert, QStringLiteral("feed"));
}

} // namespace recourse::vault
