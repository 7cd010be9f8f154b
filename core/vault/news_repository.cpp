// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/news_repository.h"

#include "vault/query.h"

#include <QSet>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("feed");

model::NewsItem readItem(const Statement& statement)
{
    model::NewsItem item;
    item.feed = statement.text(0);
    item.itemId = statement.text(1);
    item.title = statement.text(2);
    item.link = statement.text(3);
    item.published = statement.dateTime(4);
    item.firstSeen = statement.date(5);
    return item;
}

base::Status forgetOld(Database& database, const QString& feed)
{
    Statement remove = database.prepare("DELETE FROM news WHERE id IN (SELECT id FROM news WHERE feed = ?1 "
                                        "ORDER BY ifnull(published, first_seen) DESC, id DESC LIMIT -1 OFFSET 1000)");
    remove.bind(1, feed);
    return write(database, remove, kWhat);
}

} // namespace

base::Status NewsRepository::store(const std::vector<model::NewsItem>& items)
{
    QSet<QString> feeds;
    Statement upsert = m_database.prepare(
        "INSERT INTO news (feed, item_id, title, link, published, first_seen) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (feed, item_id) DO UPDATE SET title = excluded.title, link = excluded.link, published = excluded.published");
    for (const model::NewsItem& item : items) {
        upsert.bind(1, item.feed).bind(2, item.itemId).bind(3, item.title).bind(4, item.link).bind(5, item.published).bind(6, item.firstSeen);
        if (const base::Status done = write(m_database, upsert, kWhat); !done)
            return done;
        feeds.insert(item.feed);
    }
    for (const QString& feed : feeds) {
        if (const base::Status done = forgetOld(m_database, feed); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<model::NewsItem>> NewsRepository::last(const QString& feed, int limit)
{
    Statement select = m_database.prepare("SELECT feed, item_id, title, link, published, first_seen FROM news WHERE ?1 = '' OR feed = ?1 "
                                          "ORDER BY ifnull(published, first_seen) DESC, id DESC LIMIT ?2");
    select.bind(1, feed).bind(2, limit);
    return readAll(select, readItem);
}

base::Status NewsRepository::removeFeed(const QString& feed)
{
    Statement remove = m_database.prepare("DELETE FROM news WHERE feed = ?1");
    remove.bind(1, feed);
    return write(m_database, remove, kWhat);
}

} // namespace recourse::vault
