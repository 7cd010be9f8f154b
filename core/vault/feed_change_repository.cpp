// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/feed_change_repository.h"

#include "model/names.h"
#include "vault/query.h"

#include <QSet>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("breach");

model::FeedChange readChange(const Statement& statement)
{
    model::FeedChange change;
    change.feed = statement.text(0);
    change.at = statement.dateTime(1);
    change.feedId = statement.text(2);
    change.breach = {statement.integer(3)};
    change.kind = model::fromName<model::FeedChangeKind>(statement.text(4)).value_or(model::FeedChangeKind::Changed);
    change.fields = statement.texts(5);
    return change;
}

/// Counts withdrawals apart from all else: many corrections at once must not push out the one warning that was taken back.
base::Status forgetOld(Database& database, const QString& feed)
{
    for (const bool ofWithdrawals : {false, true}) {
        Statement remove = database.prepare(
            "DELETE FROM feed_changes WHERE feed = ?1 AND (kind IN ('withdrawn', 'returned')) = ?2 AND id <= ifnull("
            "(SELECT id FROM feed_changes WHERE feed = ?1 AND (kind IN ('withdrawn', 'returned')) = ?2 ORDER BY id DESC LIMIT 1 OFFSET 1000), 0)");
        remove.bind(1, feed).bind(2, ofWithdrawals);
        if (const base::Status done = write(database, remove, kWhat); !done)
            return done;
    }
    return {};
}

} // namespace

base::Status FeedChangeRepository::append(const std::vector<model::FeedChange>& changes)
{
    QSet<QString> feeds;
    Statement insert = m_database.prepare("INSERT INTO feed_changes (feed, at, breach_id, kind, fields) "
                                          "SELECT ?1, ?2, id, ?4, ?5 FROM breaches WHERE feed = ?1 AND feed_id = ?3");
    for (const model::FeedChange& change : changes) {
        insert.bind(1, change.feed).bind(2, change.at).bind(3, change.feedId).bind(4, model::name(change.kind)).bind(5, change.fields);
        if (const base::Status done = writeExisting(m_database, insert, kWhat); !done)
            return done;
        feeds.insert(change.feed);
    }
    for (const QString& feed : feeds) {
        if (const base::Status done = forgetOld(m_database, feed); !done)
            return done;
    }
    return {};
}

base::Result<std::vector<model::FeedChange>> FeedChangeRepository::last(const QString& feed, int limit)
{
    Statement select
        = m_database.prepare("SELECT c.feed, c.at, b.feed_id, c.breach_id, c.kind, c.fields FROM feed_changes c "
                             "JOIN breaches b ON b.id = c.breach_id WHERE ?1 = '' OR c.feed = ?1 ORDER BY c.id DESC LIMIT ?2");
    select.bind(1, feed).bind(2, limit);
    return readAll(select, readChange);
}

} // namespace recourse::vault
