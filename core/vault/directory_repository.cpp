// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/directory_repository.h"

#include "vault/directory_row.h"
#include "vault/feed_repository.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("directory entry");
const QString kReport = QStringLiteral("report");
const QString kKey = QStringLiteral("key");

// The row keeps its id, by which the window and scripts know it.
constexpr const char* kUpdate = "UPDATE directory_entries SET (" RECOURSE_DIRECTORY_COLUMNS
    ") = (" RECOURSE_DIRECTORY_PARAMETERS ") WHERE feed = ?1 AND feed_id = ?2";
constexpr const char* kInsert
    = "INSERT INTO directory_entries (" RECOURSE_DIRECTORY_COLUMNS ") VALUES (" RECOURSE_DIRECTORY_PARAMETERS ")";

base::Status storeEntries(Database& database, const std::vector<model::DirectoryEntry>& entries)
{
    Statement update = database.prepare(kUpdate);
    Statement insert = database.prepare(kInsert);
    for (const model::DirectoryEntry& entry : entries) {
        if (entry.id.stored()) {
            bindDirectoryEntry(update, entry);
            const base::Status done = write(database, update, kWhat);
            if (!done)
                return done;
            if (database.changes() > 0)
                continue;
        }
        bindDirectoryEntry(insert, entry);
        const base::Status done = write(database, insert, kWhat);
        if (!done)
            return done;
    }
    return {};
}

base::Status removeEntries(Database& database, const std::vector<model::DirectoryEntryId>& removed)
{
    Statement remove = database.prepare("DELETE FROM directory_entries WHERE id = ?1");
    for (const model::DirectoryEntryId id : removed) {
        remove.bind(1, id.value);
        const base::Status done = write(database, remove, kWhat);
        if (!done)
            return done;
    }
    return {};
}

base::Status storeSuffixList(Database& database, const QByteArray& text)
{
    if (text.isEmpty())
        return {};
    Statement store = database.prepare("INSERT INTO suffix_list (id, text) VALUES (1, ?1) ON CONFLICT (id) DO UPDATE SET text = ?1");
    store.bind(1, text);
    return store.run();
}

model::DirectoryReport readReport(const Statement& statement)
{
    return {statement.text(0), statement.text(1), statement.date(2), statement.text(3), statement.blob(4)};
}

model::ListKey readKey(const Statement& statement)
{
    return {statement.text(0), statement.text(1), statement.blob(2)};
}

} // namespace

base::Result<std::vector<model::DirectoryEntry>> DirectoryRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_DIRECTORY_COLUMNS " FROM directory_entries ORDER BY id");
    return readAll(select, readDirectoryEntry);
}

base::Result<std::vector<model::DirectoryEntry>> DirectoryRepository::byFeed(const QString& feed)
{
    Statement select
        = m_database.prepare("SELECT id, " RECOURSE_DIRECTORY_COLUMNS " FROM directory_entries WHERE feed = ?1 ORDER BY id");
    select.bind(1, feed);
    return readAll(select, readDirectoryEntry);
}

base::Result<model::DirectoryEntry> DirectoryRepository::byId(model::DirectoryEntryId id)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_DIRECTORY_COLUMNS " FROM directory_entries WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, kWhat, readDirectoryEntry);
}

base::Status DirectoryRepository::applyRefresh(const model::FeedState& state, const std::vector<model::DirectoryEntry>& addedOrChanged,
    const std::vector<model::DirectoryEntryId>& removed, const QByteArray& suffixList)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    base::Status done = storeEntries(m_database, addedOrChanged);
    if (done)
        done = removeEntries(m_database, removed);
    if (done)
        done = storeSuffixList(m_database, suffixList);
    if (done)
        done = FeedRepository(m_database).save(state);
    if (!done)
        return done;
    return transaction.commit();
}

base::Result<std::vector<model::DirectoryReport>> DirectoryRepository::reports()
{
    Statement select = m_database.prepare("SELECT feed, feed_id, reported_on, note, said FROM directory_reports ORDER BY feed, feed_id");
    return readAll(select, readReport);
}

base::Status DirectoryRepository::saveReport(const model::DirectoryReport& report)
{
    Statement store = m_database.prepare("INSERT INTO directory_reports (feed, feed_id, reported_on, note, said) "
                                         "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (feed, feed_id) "
                                         "DO UPDATE SET reported_on = ?3, note = ?4, said = ?5");
    store.bind(1, report.feed).bind(2, report.feedId).bind(3, report.on).bind(4, report.note).bind(5, report.said);
    return write(m_database, store, kReport);
}

base::Status DirectoryRepository::removeReport(const QString& feed, const QString& feedId)
{
    Statement remove = m_database.prepare("DELETE FROM directory_reports WHERE feed = ?1 AND feed_id = ?2");
    remove.bind(1, feed).bind(2, feedId);
    return writeExisting(m_database, remove, kReport);
}

base::Result<std::vector<model::ListKey>> DirectoryRepository::keys()
{
    Statement select = m_database.prepare("SELECT feed, fingerprint, public_key FROM signing_keys ORDER BY feed");
    return readAll(select, readKey);
}

base::Result<std::optional<model::ListKey>> DirectoryRepository::key(const QString& feed)
{
    Statement select = m_database.prepare("SELECT feed, fingerprint, public_key FROM signing_keys WHERE feed = ?1");
    select.bind(1, feed);
    auto found = readAll(select, readKey);
    if (!found)
        return found.error();
    return found->empty() ? std::optional<model::ListKey>() : std::optional<model::ListKey>(std::move(found->front()));
}

base::Status DirectoryRepository::saveKey(const model::ListKey& key)
{
    Statement store = m_database.prepare("INSERT INTO signing_keys (feed, fingerprint, public_key) VALUES (?1, ?2, ?3) "
                                         "ON CONFLICT (feed) DO UPDATE SET fingerprint = ?2, public_key = ?3");
    store.bind(1, key.feed).bind(2, key.fingerprint).bind(3, key.publicKey);
    return write(m_database, store, kKey);
}

base::Status DirectoryRepository::removeKey(const QString& feed)
{
    Statement remove = m_database.prepare("DELETE FROM signing_keys WHERE feed = ?1");
    remove.bind(1, feed);
    return writeExisting(m_database, remove, kKey);
}

base::Result<QByteArray> DirectoryRepository::suffixList()
{
    Statement select = m_database.prepare("SELECT text FROM suffix_list WHERE id = 1");
    auto found = readAll(select, [](const Statement& row) { return row.blob(0); });
    if (!found)
        return found.error();
    return found->empty() ? QByteArray() : std::move(found->front());
}

} // namespace recourse::vault
