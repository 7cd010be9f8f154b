// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/removed_accounts.h"

#include "model/names.h"
#include "vault/account_row.h"
#include "vault/exposure_facts.h"
#include "vault/former_key_repository.h"
#include "vault/query.h"
#include "vault/service_row.h"

#include <algorithm>

namespace recourse::vault {

using base::Status;

namespace {

const QString kWhat = QStringLiteral("account");

constexpr const char* kSelectAccount
    = "SELECT id, " RECOURSE_ACCOUNT_COLUMNS ", ifnull(added_by, 0), edited_after FROM accounts WHERE id = ?1";
constexpr const char* kSelectBefore
    = "SELECT account_id, " RECOURSE_ACCOUNT_COLUMNS ", import_id FROM accounts_before WHERE account_id = ?1";
constexpr const char* kSelectHeld
    = "SELECT id, service_id, account_id, data_class, layer, source, since FROM data_held WHERE account_id = ?1";
constexpr const char* kSelectExposure = "SELECT id, account_id, breach_id, band, facts, data_classes, disposition, note, "
    "disposed_on, stale FROM exposures WHERE account_id = ?1";
constexpr const char* kSelectService
    = "SELECT id, " RECOURSE_SERVICE_COLUMNS ", ifnull(created_by, 0) FROM services WHERE id = ?1";
constexpr const char* kSelectWish = "SELECT account_id, since FROM deletion_wishes WHERE account_id = ?1";
constexpr const char* kSelectLink = "SELECT id, account_id FROM candidates WHERE account_id = ?1";
constexpr const char* kDelete = "DELETE FROM accounts WHERE id = ?1";

constexpr const char* kInsertAccount = "INSERT INTO accounts (" RECOURSE_ACCOUNT_COLUMNS ", id, added_by, edited_after) "
    "VALUES (" RECOURSE_ACCOUNT_PARAMETERS ", ?25, nullif(?26, 0), ?27)";
constexpr const char* kInsertBefore = "INSERT INTO accounts_before (" RECOURSE_ACCOUNT_COLUMNS ", account_id, import_id) "
    "VALUES (" RECOURSE_ACCOUNT_PARAMETERS ", ?25, ?26)";
constexpr const char* kInsertHeld = "INSERT INTO data_held (id, service_id, account_id, data_class, layer, source, since) "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)";
constexpr const char* kInsertExposure = "INSERT INTO exposures (id, account_id, breach_id, band, facts, data_classes, "
    "disposition, note, disposed_on, stale) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)";
constexpr const char* kInsertService = "INSERT INTO services (" RECOURSE_SERVICE_COLUMNS ", id, created_by) "
    "VALUES (" RECOURSE_SERVICE_PARAMETERS ", ?10, nullif(?11, 0)) ON CONFLICT DO NOTHING";
constexpr const char* kInsertWish = "INSERT INTO deletion_wishes (account_id, since) VALUES (?1, ?2)";
// A candidate that became another account meanwhile stays that.
constexpr const char* kLink = "UPDATE candidates SET account_id = ?2 WHERE id = ?1 AND account_id IS NULL";

RemovedAccounts::Entry readEntry(const Statement& row)
{
    return {readAccount(row), row.integer(kAccountColumns + 1), row.integer(kAccountColumns + 2)};
}

RemovedAccounts::Before readBefore(const Statement& row)
{
    return {readAccount(row), row.integer(kAccountColumns + 1)};
}

RemovedAccounts::Held readHeld(const Statement& row)
{
    const auto layer = model::fromName<model::DataLayer>(row.text(4)).value_or(model::DataLayer::Gave);
    return {row.integer(0), {{row.integer(1)}, {row.integer(2)}, row.text(3), layer, row.text(5), row.date(6)}};
}

RemovedAccounts::Exposed readExposed(const Statement& row)
{
    model::Exposure exposure;
    exposure.id = {row.integer(0)};
    exposure.account = {row.integer(1)};
    exposure.breach = {row.integer(2)};
    exposure.band = model::fromName<model::Band>(row.text(3)).value_or(model::Band::Possible);
    setFacts(exposure, row.text(4));
    exposure.dataClasses = row.texts(5);
    exposure.disposition = model::fromName<model::Disposition>(row.text(6)).value_or(model::Disposition::Open);
    exposure.note = row.text(7);
    exposure.disposedOn = row.date(8);
    return {exposure, row.boolean(9)};
}

RemovedAccounts::Owner readOwner(const Statement& row)
{
    return {readService(row), row.integer(kServiceColumns + 1)};
}

RemovedAccounts::Wish readWish(const Statement& row)
{
    return {{row.integer(0)}, row.date(1)};
}

RemovedAccounts::Link readLink(const Statement& row)
{
    return {{row.integer(0)}, {row.integer(1)}};
}

/// Appends every row that `select` finds for `id`.
template <class Row, class Read>
Status take(Statement& select, qint64 id, std::vector<Row>& into, Read read)
{
    select.bind(1, id);
    auto rows = readAll(select, read);
    if (!rows)
        return rows.error();
    std::move(rows->begin(), rows->end(), std::back_inserter(into));
    return {};
}

Status takeServices(Database& database, RemovedAccounts& removed)
{
    std::vector<qint64> ids;
    for (const RemovedAccounts::Entry& entry : removed.accounts)
        ids.push_back(entry.account.service.value);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    Statement select = database.prepare(kSelectService);
    for (const qint64 id : ids) {
        if (const Status taken = take(select, id, removed.services, readOwner); !taken)
            return taken;
    }
    return {};
}

Status takeFormerKeys(Database& database, model::AccountId id, RemovedAccounts& removed)
{
    const auto keys = FormerKeyRepository(database).of(id);
    if (!keys)
        return keys.error();
    removed.formerKeys.insert(removed.formerKeys.end(), keys->begin(), keys->end());
    return {};
}

Status takeAll(Database& database, const std::vector<model::AccountId>& ids, RemovedAccounts& removed)
{
    Statement account = database.prepare(kSelectAccount);
    Statement before = database.prepare(kSelectBefore);
    Statement held = database.prepare(kSelectHeld);
    Statement exposure = database.prepare(kSelectExposure);
    Statement wish = database.prepare(kSelectWish);
    Statement link = database.prepare(kSelectLink);
    for (const model::AccountId id : ids) {
        const std::size_t known = removed.accounts.size();
        Status done = take(account, id.value, removed.accounts, readEntry);
        if (done && removed.accounts.size() == known)
            done = base::fail(base::Code::NotFound, entryName(kWhat));
        if (done)
            done = take(before, id.value, removed.before, readBefore);
        if (done)
            done = take(held, id.value, removed.held, readHeld);
        if (done)
            done = take(exposure, id.value, removed.exposures, readExposed);
        if (done)
            done = take(wish, id.value, removed.wishes, readWish);
        if (done)
            done = take(link, id.value, removed.links, readLink);
        if (done)
            done = takeFormerKeys(database, id, removed);
        if (!done)
            return done;
    }
    return takeServices(database, removed);
}

Status deleteAll(Database& database, const std::vector<model::AccountId>& ids)
{
    Statement remove = database.prepare(kDelete);
    for (const model::AccountId id : ids) {
        remove.bind(1, id.value);
        if (const Status done = writeExisting(database, remove, kWhat); !done)
            return done;
    }
    return {};
}

Status writeServices(Database& database, const RemovedAccounts& removed)
{
    Statement insert = database.prepare(kInsertService);
    for (const RemovedAccounts::Owner& owner : removed.services) {
        bindService(insert, owner.service);
        insert.bind(kServiceColumns + 1, owner.service.id.value).bind(kServiceColumns + 2, owner.createdBy);
        if (const Status done = write(database, insert, QStringLiteral("service")); !done)
            return done;
    }
    return {};
}

Status writeAccounts(Database& database, const RemovedAccounts& removed)
{
    Statement insert = database.prepare(kInsertAccount);
    for (const RemovedAccounts::Entry& entry : removed.accounts) {
        bindAccount(insert, entry.account);
        insert.bind(kAccountColumns + 1, entry.account.id.value).bind(kAccountColumns + 2, entry.addedBy);
        insert.bind(kAccountColumns + 3, entry.editedAfter);
        if (const Status done = write(database, insert, kWhat); !done)
            return done;
    }
    Statement before = database.prepare(kInsertBefore);
    for (const RemovedAccounts::Before& image : removed.before) {
        bindAccount(before, image.account);
        before.bind(kAccountColumns + 1, image.account.id.value).bind(kAccountColumns + 2, image.import);
        if (const Status done = write(database, before, kWhat); !done)
            return done;
    }
    return {};
}

Status writeHeld(Database& database, const RemovedAccounts& removed)
{
    Statement insert = database.prepare(kInsertHeld);
    for (const auto& [id, held] : removed.held) {
        insert.bind(1, id).bind(2, held.service.value).bind(3, held.account.value).bind(4, held.dataClass);
        insert.bind(5, model::name(held.layer)).bind(6, held.source).bind(7, held.since);
        if (const Status done = write(database, insert, QStringLiteral("data held")); !done)
            return done;
    }
    return {};
}

Status writeExposures(Database& database, const RemovedAccounts& removed)
{
    Statement insert = database.prepare(kInsertExposure);
    for (const auto& [exposure, stale] : removed.exposures) {
        insert.bind(1, exposure.id.value).bind(2, exposure.account.value).bind(3, exposure.breach.value);
        insert.bind(4, model::name(exposure.band)).bind(5, factsAsJson(exposure)).bind(6, exposure.dataClasses);
        insert.bind(7, model::name(exposure.disposition)).bind(8, exposure.note).bind(9, exposure.disposedOn).bind(10, stale);
        if (const Status done = write(database, insert, QStringLiteral("exposure")); !done)
            return done;
    }
    return {};
}

Status writeWishesAndLinks(Database& database, const RemovedAccounts& removed)
{
    Statement insert = database.prepare(kInsertWish);
    for (const RemovedAccounts::Wish& wish : removed.wishes) {
        insert.bind(1, wish.account.value).bind(2, wish.since);
        if (const Status done = write(database, insert, kWhat); !done)
            return done;
    }
    Statement link = database.prepare(kLink);
    for (const RemovedAccounts::Link& former : removed.links) {
        link.bind(1, former.candidate.value).bind(2, former.account.value);
        if (const Status done = write(database, link, kWhat); !done)
            return done;
    }
    return {};
}

Status writeFormerKeys(Database& database, const RemovedAccounts& removed)
{
    FormerKeyRepository formerKeys(database);
    for (const model::FormerKey& former : removed.formerKeys) {
        if (const Status done = formerKeys.remember(former); !done)
            return done;
    }
    return {};
}

} // namespace

base::Result<RemovedAccounts> imageOf(Database& database, const std::vector<model::AccountId>& ids)
{
    RemovedAccounts image;
    if (const Status taken = takeAll(database, ids, image); !taken)
        return taken.error();
    return image;
}

base::Result<RemovedAccounts> removeAccounts(Database& database, const std::vector<model::AccountId>& ids)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun().error();
    RemovedAccounts removed;
    Status done = takeAll(database, ids, removed);
    if (done)
        done = deleteAll(database, ids);
    if (done)
        done = transaction.commit();
    if (!done)
        return done.error();
    return removed;
}

Status putBackRows(Database& database, const RemovedAccounts& removed)
{
    Status done = writeServices(database, removed);
    for (const auto& write : {writeAccounts, writeHeld, writeExposures, writeWishesAndLinks, writeFormerKeys}) {
        if (done)
            done = write(database, removed);
    }
    return done;
}

Status putBack(Database& database, const RemovedAccounts& removed)
{
    Transaction transaction(database);
    if (!transaction.begun())
        return transaction.begun();
    Status done = putBackRows(database, removed);
    if (done)
        done = transaction.commit();
    return done;
}

} // namespace recourse::vault
