// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/ledger_repository.h"

#include "vault/query.h"

namespace recourse::vault {

namespace {

model::LedgerEntry readEntry(const Statement& statement)
{
    model::LedgerEntry entry;
    entry.at = statement.dateTime(0);
    entry.feed = statement.text(1);
    entry.method = statement.text(2);
    entry.url = statement.text(3);
    entry.sentBytes = statement.integer(4);
    entry.receivedBytes = statement.integer(5);
    entry.status = static_cast<int>(statement.integer(6));
    entry.error = statement.text(7);
    return entry;
}

} // namespace

base::Status LedgerRepository::append(const model::LedgerEntry& entry)
{
    Statement insert
        = m_database.prepare("INSERT INTO ledger (at, feed, method, url, sent_bytes, received_bytes, status, error) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, entry.at).bind(2, entry.feed).bind(3, entry.method).bind(4, entry.url);
    insert.bind(5, entry.sentBytes).bind(6, entry.receivedBytes).bind(7, entry.status).bind(8, entry.error);
    return write(m_database, insert, QStringLiteral("ledger"));
}

base::Result<std::vector<QDateTime>> LedgerRepository::askedSince(const QString& feed, const QDateTime& since)
{
    Statement select = m_database.prepare("SELECT at FROM ledger WHERE feed = ?1 AND at >= ?2");
    select.bind(1, feed).bind(2, since);
    return readAll(select, [](const Statement& row) { return row.dateTime(0); });
}

base::Result<std::vector<model::LedgerEntry>> LedgerRepository::all(int limit)
{
    Statement select
        = m_database.prepare("SELECT at, feed, method, url, sent_bytes, received_bytes, status, error FROM ledger "
                             "ORDER BY id DESC LIMIT ?1");
    select.bind(1, limit);
    return readAll(select, readEntry);
}

} // namespace recourse::vault
