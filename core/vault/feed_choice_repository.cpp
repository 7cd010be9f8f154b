// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/feed_choice_repository.h"

#include "vault/news_repository.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("feed");

model::FeedChoice readChoice(const Statement& statement)
{
    model::FeedChoice choice;
    choice.feed = statement.text(0);
    if (!statement.isNull(1))
        choice.switchedOn = statement.boolean(1);
    if (!statement.isNull(2))
        choice.proxy = statement.text(2);
    return choice;
}

base::Status removeById(Database& database, const char* sql, const QString& id)
{
    Statement remove = database.prepare(sql);
    remove.bind(1, id);
    return write(database, remove, kWhat);
}

} // namespace

base::Result<std::vector<QByteArray>> FeedChoiceRepository::ownFeeds()
{
    Statement select = m_database.prepare("SELECT definition FROM own_feeds ORDER BY id");
    return readAll(select, [](const Statement& row) { return row.text(0).toUtf8(); });
}

base::Status FeedChoiceRepository::saveOwnFeed(const QString& id, const QByteArray& definition)
{
    Statement upsert = m_database.prepare("INSERT INTO own_feeds (id, definition) VALUES (?1, ?2) "
                                          "ON CONFLICT (id) DO UPDATE SET definition = excluded.definition");
    upsert.bind(1, id).bind(2, QString::fromUtf8(definition));
    return write(m_database, upsert, kWhat);
}

base::Status FeedChoiceRepository::removeOwnFeed(const QString& id)
{
    Statement remove = m_database.prepare("DELETE FROM own_feeds WHERE id = ?1");
    remove.bind(1, id);
    if (const base::Status done = writeExisting(m_database, remove, kWhat); !done)
        return done;
    if (const base::Status done = removeById(m_database, "DELETE FROM feed_choices WHERE feed = ?1", id); !done)
        return done;
    if (const base::Status done = removeById(m_database, "DELETE FROM feeds WHERE id = ?1", id); !done)
        return done;
    return NewsRepository(m_database).removeFeed(id);
}

base::Result<std::vector<model::FeedChoice>> FeedChoiceRepository::choices()
{
    Statement select = m_database.prepare("SELECT feed, switched_on, proxy FROM feed_choices ORDER BY feed");
    return readAll(select, readChoice);
}

base::Result<model::FeedChoice> FeedChoiceRepository::choice(const QString& feed)
{
    Statement select = m_database.prepare("SELECT feed, switched_on, proxy FROM feed_choices WHERE feed = ?1");
    select.bind(1, feed);
    base::Result<model::FeedChoice> stored = readOne(select, kWhat, readChoice);
    if (stored || stored.error().code != base::Code::NotFound)
        return stored;
    return model::FeedChoice{feed, {}, {}};
}

base::Status FeedChoiceRepository::saveChoice(const model::FeedChoice& choice)
{
    Statement upsert = m_database.prepare("INSERT INTO feed_choices (feed, switched_on, proxy) VALUES (?1, ?2, ?3) "
                                          "ON CONFLICT (feed) DO UPDATE SET switched_on = excluded.switched_on, proxy = excluded.proxy");
    upsert.bind(1, choice.feed).bindNull(2).bindNull(3);
    if (choice.switchedOn)
        upsert.bind(2, *choice.switchedOn);
    if (choice.proxy)
        upsert.bind(3, *choice.proxy);
    return write(m_database, upsert, kWhat);
}

} // namespace recourse::vault
