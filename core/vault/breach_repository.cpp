// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/breach_repository.h"

#include "vault/breach_row.h"
#include "vault/feed_change_repository.h"
#include "vault/feed_repository.h"
#include "vault/news_repository.h"
#include "vault/query.h"

#include <QPair>
#include <QSet>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("breach");

// An update or an insert, since ON CONFLICT would have to name all columns again; the row keeps the id that exposures
// refer to.
constexpr const char* kUpdate = "UPDATE breaches SET (" RECOURSE_BREACH_COLUMNS ") = (" RECOURSE_BREACH_PARAMETERS ") "
    "WHERE feed = ?1 AND feed_id = ?2";
constexpr const char* kInsert
    = "INSERT INTO breaches (" RECOURSE_BREACH_COLUMNS ") VALUES (" RECOURSE_BREACH_PARAMETERS ")";

using FeedKey = QPair<QString, QString>;

/// Feed and feed id of every stored record, read once: asking for each record anew would double the work of a refresh.
base::Result<QSet<FeedKey>> storedKeys(Database& database)
{
    Statement select = database.prepare("SELECT feed, feed_id FROM breaches");
    QSet<FeedKey> keys;
    for (;;) {
        const auto row = select.step();
        if (!row)
            return row.error();
        if (*row == Fetched::End)
            return keys;
        keys.insert({select.text(0), select.text(1)});
    }
}

base::Status upsertAll(Database& database, const std::vector<model::Breach>& breaches)
{
    auto keys = storedKeys(database);
    if (!keys)
        return keys.error();
    Statement update = database.prepare(kUpdate);
    Statement insert = database.prepare(kInsert);
    for (const model::Breach& breach : breaches) {
        const FeedKey key{breach.feed, breach.feedId};
        Statement& statement = keys->contains(key) ? update : insert;
        bindBreach(statement, breach);
        const base::Status done = write(database, statement, kWhat);
        if (!done)
            return done;
        keys->insert(key);
    }
    return {};
}

base::Status withdrawAll(Database& database, const std::vector<model::BreachId>& withdrawn, QDate on)
{
    Statement update = database.prepare("UPDATE breaches SET withdrawn_on = ifnull(withdrawn_on, ?2) WHERE id = ?1");
    update.bind(2, on);
    for (const model::BreachId id : withdrawn) {
        update.bind(1, id.value);
        const base::Status done = writeExisting(database, update, kWhat);
        if (!done)
            return done;
    }
    return {};
}

} // namespace

base::Result<std::vector<model::Breach>> BreachRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_BREACH_COLUMNS " FROM breaches ORDER BY id");
    return readAll(select, readBreach);
}

base::Result<std::vector<model::Breach>> BreachRepository::byFeed(const QString& feed)
{
    Statement select
        = m_database.prepare("SELECT id, " RECOURSE_BREACH_COLUMNS " FROM breaches WHERE feed = ?1 ORDER BY id");
    select.bind(1, feed);
    return readAll(select, readBreach);
}

base::Result<model::Breach> BreachRepository::byId(model::BreachId id)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_BREACH_COLUMNS " FROM breaches WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, kWhat, readBreach);
}

base::Result<qint64> BreachRepository::count(const QString& feed)
{
    Statement select = m_database.prepare("SELECT count(*) FROM breaches WHERE feed = ?1");
    select.bind(1, feed);
    return readOne(select, kWhat, [](const Statement& row) { return row.integer(0); });
}

base::Status BreachRepository::applyRefresh(const model::FeedState& state,
    const std::vector<model::Breach>& addedOrChanged, const std::vector<model::BreachId>& withdrawn, QDate on)
{
    return applyRefresh(StoredRefresh{state, addedOrChanged, withdrawn, {}, {}, on});
}

base::Status BreachRepository::applyRefresh(const StoredRefresh& refresh)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    base::Status done = upsertAll(m_database, refresh.addedOrChanged);
    if (done)
        done = withdrawAll(m_database, refresh.withdrawn, refresh.on);
    if (done)
        done = FeedChangeRepository(m_database).append(refresh.changes);
    if (done)
        done = NewsRepository(m_database).store(refresh.news);
    if (done)
        done = FeedRepository(m_database).save(refresh.state);
    if (!done)
        return done;
    return transaction.commit();
}

base::Status BreachRepository::withdrawFeed(const QString& feed, QDate on)
{
    Statement update = m_database.prepare("UPDATE breaches SET withdrawn_on = ifnull(withdrawn_on, ?2) WHERE feed = ?1");
    update.bind(1, feed).bind(2, on);
    return write(m_database, update, kWhat);
}

base::Result<model::BreachId> BreachRepository::save(const model::Breach& breach)
{
    if (const base::Status stored = upsertAll(m_database, {breach}); !stored)
        return stored.error();
    Statement select = m_database.prepare("SELECT id FROM breaches WHERE feed = ?1 AND feed_id = ?2");
    select.bind(1, breach.feed).bind(2, breach.feedId);
    return readOne(select, kWhat, [](const Statement& row) { return model::BreachId{row.integer(0)}; });
}

} // namespace recourse::vault
