// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/deletion_wishes.h"

#include "vault/query.h"

namespace recourse::vault {

DeletionWishes::DeletionWishes(Database& database)
    : m_database(database)
    , m_select(database.prepare("SELECT since FROM deletion_wishes WHERE account_id = ?1"))
    , m_insert(database.prepare("INSERT INTO deletion_wishes (account_id, since) VALUES (?1, ?2) ON CONFLICT DO NOTHING"))
    , m_delete(database.prepare("DELETE FROM deletion_wishes WHERE account_id = ?1"))
{
}

base::Result<std::optional<QDate>> DeletionWishes::set(model::AccountId account, std::optional<QDate> since)
{
    m_select.bind(1, account.value);
    const auto days = readAll(m_select, [](const Statement& row) { return row.date(0); });
    if (!days)
        return days.error();
    Statement& change = since ? m_insert : m_delete;
    change.bind(1, account.value);
    if (since)
        change.bind(2, *since);
    if (const base::Status done = write(m_database, change, QStringLiteral("account")); !done)
        return done.error();
    return days->empty() ? std::nullopt : std::optional<QDate>(days->front());
}

base::Result<QHash<qint64, QDate>> DeletionWishes::all()
{
    Statement select = m_database.prepare("SELECT account_id, since FROM deletion_wishes");
    const auto rows = readAll(select, [](const Statement& row) { return std::pair(row.integer(0), row.date(1)); });
    if (!rows)
        return rows.error();
    return QHash<qint64, QDate>(rows->begin(), rows->end());
}

} // namespace recourse::vault
