// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bench_figures.h"
#include "match_crowd.h"

#include "vault/sqlite.h"

#include <array>

namespace recourse::bench {

/// SQLite in memory with the same accounts and breaches, days as numbers: what a join needs and no more.
class SqlPeer
{
public:
    explicit SqlPeer(const Crowd& crowd)
    {
        if (sqlite3_open(":memory:", &m_database) != SQLITE_OK)
            giveUp("SQLite does not open");
        run("CREATE TABLE accounts (id INTEGER PRIMARY KEY, domain TEXT, host TEXT, created INTEGER, changed INTEGER, used INTEGER, "
            "closed_on INTEGER, closed INTEGER)");
        run("CREATE TABLE breaches (id INTEGER PRIMARY KEY, domain TEXT, host TEXT, first INTEGER, last INTEGER, verified INTEGER, "
            "spam INTEGER, withdrawn INTEGER, password INTEGER)");
        run("BEGIN");
        for (const model::Account& account : crowd.accounts)
            add(account);
        for (const model::Breach& breach : crowd.breaches)
            add(breach);
        run("COMMIT");
    }
    ~SqlPeer() { sqlite3_close(m_database); }
    SqlPeer(const SqlPeer&) = delete;
    SqlPeer& operator=(const SqlPeer&) = delete;

    struct Answer
    {
        qint64 pairs = 0;
        std::array<qint64, 4> bands{};
        qint64 reasons = 0; ///< sum of all reason columns, so that each is computed
    };

    /// The join with its indexes, which it needs as much as ours needs its own.
    Answer join()
    {
        run("DROP INDEX IF EXISTS by_domain");
        run("DROP TABLE IF EXISTS bulk");
        run("CREATE INDEX by_domain ON breaches (domain)");
        run("CREATE TABLE bulk AS SELECT created FROM accounts WHERE created IS NOT NULL GROUP BY created HAVING count(*) >= 10");
        run("CREATE UNIQUE INDEX bulk_by_day ON bulk (created)");
        Answer answer;
        sqlite3_stmt* statement = prepared(kJoin);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            ++answer.pairs;
            ++answer.bands[static_cast<std::size_t>(sqlite3_column_int(statement, 2))];
            for (int column = 3; column < 14; ++column)
                answer.reasons += sqlite3_column_int(statement, column);
        }
        sqlite3_finalize(statement);
        return answer;
    }

private:
    // The rules of match.h that need no name, mail or answer, in the words of SQL. Bands from 0 (unlikely) to 3 (confirmed).
    static constexpr const char* kJoin = R"sql(
WITH known AS (
    SELECT a.id, a.domain, a.host, a.created, a.changed, a.closed, a.closed_on,
        min(ifnull(a.created, 9e9), ifnull(a.changed, 9e9), ifnull(a.used, 9e9), ifnull(a.closed_on, 9e9)) AS first_known,
        max(ifnull(a.created, 0), ifnull(a.changed, 0), ifnull(a.used, 0), ifnull(a.closed_on, 0)) AS last_seen,
        k.created IS NOT NULL AS in_bulk
    FROM accounts a LEFT JOIN bulk k ON k.created = a.created),
facts AS (
    SELECT a.id AS account, b.id AS breach, b.verified, b.spam, b.withdrawn IS NOT NULL AS withdrawn,
        ifnull(a.closed_on < b.first, 0) AS closed_before, a.first_known < b.first AS known_before, a.last_seen > b.last AS seen_after,
        a.created IS NULL AS no_age, a.first_known <= b.last + 31 AS created_near, a.in_bulk,
        a.closed AND a.closed_on IS NULL AND a.last_seen <= b.last AS closing_unknown,
        a.closed AND a.last_seen <= b.last AND ifnull(a.closed_on BETWEEN b.first AND b.last, 0) AS closed_near,
        b.host IS NOT NULL AND NOT (a.host = b.host OR a.host LIKE '%.' || b.host) AS other_host,
        b.password AND ifnull(a.changed > b.last + 31, 0) AS changed_after,
        b.password AND ifnull(a.changed BETWEEN b.first AND b.last + 31, 0) AS changed_near, b.password AND ifnull(a.changed < b.first, 0) AS older,
        b.password AND a.changed IS NULL AS no_change_date
    FROM known a JOIN breaches b ON b.domain = a.domain),
times AS (
    SELECT *, CASE WHEN closed_before THEN seen_after WHEN known_before THEN 2 + seen_after WHEN no_age OR created_near OR in_bulk THEN 1 ELSE 0 END
        AS band FROM facts),
bound AS (
    SELECT *, CASE WHEN (closing_unknown OR closed_near OR other_host) AND band > 1 THEN 1 ELSE band END - (1 - verified) AS lowered FROM times)
SELECT account, breach, CASE WHEN withdrawn THEN 0 WHEN spam THEN max(0, min(1, max(0, lowered) - 1)) ELSE max(0, lowered) END,
    closed_before, known_before, seen_after, no_age, created_near, closing_unknown, closed_near, other_host, changed_after, changed_near, older
FROM bound ORDER BY account, breach)sql";

    void run(const char* sql)
    {
        if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_database));
    }
    sqlite3_stmt* prepared(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_database, sql, -1, &statement, nullptr) != SQLITE_OK)
            giveUp(sqlite3_errmsg(m_database));
        return statement;
    }
    static void bind(sqlite3_stmt* statement, int place, const QString& text)
    {
        const QByteArray utf8 = text.toUtf8();
        if (!utf8.isEmpty())
            sqlite3_bind_text(statement, place, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    }
    static void bind(sqlite3_stmt* statement, int place, QDate day)
    {
        if (day.isValid() && day <= kToday)
            sqlite3_bind_int64(statement, place, day.toJulianDay());
    }
    void finish(sqlite3_stmt* statement)
    {
        if (sqlite3_step(statement) != SQLITE_DONE)
            giveUp(sqlite3_errmsg(m_database));
        sqlite3_finalize(statement);
    }
    void add(const model::Account& account)
    {
        sqlite3_stmt* insert = prepared("INSERT INTO accounts VALUES (?, ?, ?, ?, ?, ?, ?, ?)");
        sqlite3_bind_int64(insert, 1, account.id.value);
        bind(insert, 2, account.domain);
        bind(insert, 3, account.host);
        bind(insert, 4, account.created.date());
        bind(insert, 5, account.passwordChanged.date());
        bind(insert, 6, account.lastUsed.date());
        bind(insert, 7, account.closedOn);
        sqlite3_bind_int(insert, 8, account.state == model::AccountState::Closed ? 1 : 0);
        finish(insert);
    }
    void add(const model::Breach& breach)
    {
        sqlite3_stmt* insert = prepared("INSERT INTO breaches VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
        sqlite3_bind_int64(insert, 1, breach.id.value);
        bind(insert, 2, breach.domains.value(0));
        bind(insert, 3, breach.namedHost);
        const QDate last = std::max(breach.occurredFrom, breach.occurredTo);
        sqlite3_bind_int64(insert, 4, breach.occurredFrom.toJulianDay());
        sqlite3_bind_int64(insert, 5, last.toJulianDay());
        sqlite3_bind_int(insert, 6, breach.flags.verified ? 1 : 0);
        sqlite3_bind_int(insert, 7, breach.flags.spamList ? 1 : 0);
        bind(insert, 8, breach.withdrawnOn);
        sqlite3_bind_int(insert, 9, breach.dataClasses.contains(model::data_class::kPassword) ? 1 : 0);
        finish(insert);
    }

    sqlite3* m_database = nullptr;
};

} // namespace recourse::bench
