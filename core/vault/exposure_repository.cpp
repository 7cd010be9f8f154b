// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/exposure_repository.h"

#include "model/names.h"
#include "vault/exposure_facts.h"
#include "vault/json_list.h"
#include "vault/query.h"

#include <algorithm>
#include <utility>

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("exposure");

#define RECOURSE_EXPOSURE_COLUMNS "account_id, breach_id, band, facts, data_classes, disposition, note, disposed_on"

// What the user said (the last three columns) is only taken for a new row.
constexpr const char* kUpsert = "INSERT INTO exposures (" RECOURSE_EXPOSURE_COLUMNS ") "
    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) ON CONFLICT (account_id, breach_id) DO UPDATE SET "
    "band = excluded.band, facts = excluded.facts, data_classes = excluded.data_classes, stale = 0";

model::Exposure readExposure(const Statement& statement)
{
    model::Exposure exposure;
    exposure.id = {statement.integer(0)};
    exposure.account = {statement.integer(1)};
    exposure.breach = {statement.integer(2)};
    exposure.band = model::fromName<model::Band>(statement.text(3)).value_or(model::Band::Possible);
    setFacts(exposure, statement.text(4));
    exposure.dataClasses = statement.texts(5);
    exposure.disposition = model::fromName<model::Disposition>(statement.text(6)).value_or(model::Disposition::Open);
    exposure.note = statement.text(7);
    exposure.disposedOn = statement.date(8);
    return exposure;
}

/// The computed part of an exposure as it is stored.
struct Computed
{
    const model::Exposure* exposure = nullptr;
    QString band;
    QString facts;
    QString dataClasses;
};

Computed computedOf(const model::Exposure& exposure)
{
    return {&exposure, model::name(exposure.band), factsAsJson(exposure), listAsJson(exposure.dataClasses)};
}

/// What is to be done to make the stored exposures those that were computed.
struct Difference
{
    std::vector<const model::Exposure*> written; ///< new or other than stored
    std::vector<qint64> gone; ///< ids of rows that are not found any more
};

using Pair = std::pair<qint64, qint64>;

Pair pairOf(const model::Exposure& exposure)
{
    return {exposure.account.value, exposure.breach.value};
}

std::vector<const model::Exposure*> inOrder(const std::vector<model::Exposure>& exposures)
{
    std::vector<const model::Exposure*> order;
    order.reserve(exposures.size());
    for (const model::Exposure& exposure : exposures)
        order.push_back(&exposure);
    const auto before = [](const model::Exposure* a, const model::Exposure* b) { return pairOf(*a) < pairOf(*b); };
    if (!std::is_sorted(order.begin(), order.end(), before))
        std::sort(order.begin(), order.end(), before);
    return order;
}

constexpr const char* kStored = "SELECT id, account_id, breach_id, band, facts, data_classes, stale, "
    "stale = 0 OR (disposition = 'open' AND note = '') FROM exposures ORDER BY account_id, breach_id";
constexpr const char* kStoredOfAccount = "SELECT id, account_id, breach_id, band, facts, data_classes, stale, "
    "stale = 0 OR (disposition = 'open' AND note = '') FROM exposures WHERE account_id = ?1 ORDER BY account_id, breach_id";

bool equals(const Statement& stored, const model::Exposure& exposure)
{
    const Computed computed = computedOf(exposure);
    return !stored.boolean(6) && stored.text(3) == computed.band && stored.text(4) == computed.facts
        && stored.text(5) == computed.dataClasses;
}

using Place = std::vector<const model::Exposure*>::const_iterator;

/// Compares the rows of `stored` with the exposures from `next` until `end`, both in the order of pairs.
base::Status compare(Difference& difference, Statement& stored, Place next, Place end)
{
    for (;;) {
        const auto row = stored.step();
        if (!row)
            return row.error();
        if (*row == Fetched::End)
            break;
        const Pair pair(stored.integer(1), stored.integer(2));
        for (; next != end && pairOf(**next) < pair; ++next)
            difference.written.push_back(*next);
        if (next == end || pairOf(**next) != pair) {
            if (stored.boolean(7)) // a stale one stays as long as something is said about it
                difference.gone.push_back(stored.integer(0));
            continue;
        }
        if (!equals(stored, **next))
            difference.written.push_back(*next);
        ++next;
    }
    difference.written.insert(difference.written.end(), next, end);
    return {};
}

base::Status upsertAll(Database& database, const std::vector<const model::Exposure*>& exposures)
{
    Statement upsert = database.prepare(kUpsert);
    for (const model::Exposure* exposure : exposures) {
        upsert.bind(1, exposure->account.value).bind(2, exposure->breach.value).bind(3, model::name(exposure->band));
        upsert.bind(4, factsAsJson(*exposure)).bind(5, exposure->dataClasses);
        upsert.bind(6, model::name(exposure->disposition)).bind(7, exposure->note).bind(8, exposure->disposedOn);
        const base::Status done = write(database, upsert, kWhat);
        if (!done)
            return done;
    }
    return {};
}

base::Status apply(Database& database, const Difference& difference)
{
    if (const base::Status done = upsertAll(database, difference.written); !done)
        return done;
    Statement mark = database.prepare("UPDATE exposures SET stale = 1 WHERE id = ?1");
    Statement remove = database.prepare("DELETE FROM exposures WHERE id = ?1 AND disposition = 'open' AND note = ''");
    for (const qint64 id : difference.gone) {
        remove.bind(1, id);
        if (const base::Status done = write(database, remove, kWhat); !done)
            return done;
        if (database.changes() > 0)
            continue;
        mark.bind(1, id);
        if (const base::Status done = write(database, mark, kWhat); !done)
            return done;
    }
    return {};
}

} // namespace

base::Result<std::vector<model::Exposure>> ExposureRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_EXPOSURE_COLUMNS " FROM exposures ORDER BY id");
    return readAll(select, readExposure);
}

base::Result<std::vector<model::Exposure>> ExposureRepository::standing()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_EXPOSURE_COLUMNS " FROM exposures WHERE stale = 0 ORDER BY id");
    return readAll(select, readExposure);
}

base::Result<std::vector<model::Exposure>> ExposureRepository::standingOf(model::AccountId account)
{
    Statement select = m_database.prepare(
        "SELECT id, " RECOURSE_EXPOSURE_COLUMNS " FROM exposures WHERE account_id = ?1 AND stale = 0 ORDER BY id");
    select.bind(1, account.value);
    return readAll(select, readExposure);
}

base::Result<model::Exposure> ExposureRepository::byId(model::ExposureId id)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_EXPOSURE_COLUMNS " FROM exposures WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, kWhat, readExposure);
}

base::Result<std::vector<model::Exposure>> ExposureRepository::forAccount(model::AccountId account)
{
    Statement select = m_database.prepare(
        "SELECT id, " RECOURSE_EXPOSURE_COLUMNS " FROM exposures WHERE account_id = ?1 ORDER BY id");
    select.bind(1, account.value);
    return readAll(select, readExposure);
}

base::Result<std::vector<model::Exposure>> ExposureRepository::foundBy(const QString& code)
{
    // Facts are written by `factsAsJson`, which leaves no spaces.
    Statement select = m_database.prepare("SELECT id, " RECOURSE_EXPOSURE_COLUMNS
        " FROM exposures WHERE stale = 0 AND instr(facts, '\"for\":[[\"' || ?1) > 0 ORDER BY id");
    select.bind(1, code);
    return readAll(select, readExposure);
}

base::Result<std::vector<model::Exposure>> ExposureRepository::neverMine()
{
    Statement select = m_database.prepare(
        "SELECT id, " RECOURSE_EXPOSURE_COLUMNS " FROM exposures WHERE disposition = 'never_mine' ORDER BY id");
    return readAll(select, readExposure);
}

base::Result<std::vector<model::ExposureId>> ExposureRepository::stale()
{
    Statement select = m_database.prepare("SELECT id FROM exposures WHERE stale = 1 ORDER BY id");
    return readAll(select, [](const Statement& row) { return model::ExposureId{row.integer(0)}; });
}

base::Result<model::ExposureId> ExposureRepository::newest()
{
    Statement select = m_database.prepare("SELECT coalesce(max(id), 0) FROM exposures");
    return readOne(select, kWhat, [](const Statement& row) { return model::ExposureId{row.integer(0)}; });
}

base::Result<std::vector<model::Exposure>> ExposureRepository::unsaidSince(model::ExposureId newest)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_EXPOSURE_COLUMNS
        " FROM exposures AS added WHERE id > ?1 AND stale = 0 AND disposition = 'open' AND note = '' AND EXISTS (SELECT 1 FROM exposures "
        "AS said WHERE said.account_id = added.account_id AND said.disposition <> 'open') ORDER BY id");
    select.bind(1, newest.value);
    return readAll(select, readExposure);
}

base::Status ExposureRepository::replaceComputed(const std::vector<model::Exposure>& computed, const std::function<base::Status()>& then)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto order = inOrder(computed);
    Difference difference;
    Statement stored = m_database.prepare(kStored);
    base::Status done = compare(difference, stored, order.begin(), order.end());
    if (done)
        done = apply(m_database, difference);
    if (done && then)
        done = then();
    return done ? transaction.commit() : done;
}

base::Status ExposureRepository::replaceComputedOf(const std::vector<model::AccountId>& accounts,
    const std::vector<model::Exposure>& computed, const std::function<base::Status()>& then)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    const auto order = inOrder(computed);
    Difference difference;
    Statement stored = m_database.prepare(kStoredOfAccount);
    for (const model::AccountId account : accounts) {
        const auto isBefore = [](const model::Exposure* exposure, model::AccountId id) { return exposure->account < id; };
        const auto first = std::lower_bound(order.begin(), order.end(), account, isBefore);
        const auto end = std::find_if(first, order.end(), [&](const model::Exposure* each) { return each->account != account; });
        stored.bind(1, account.value);
        if (const base::Status done = compare(difference, stored, first, end); !done)
            return done;
    }
    base::Status done = apply(m_database, difference);
    if (done && then)
        done = then();
    return done ? transaction.commit() : done;
}

base::Status ExposureRepository::setDisposition(
    model::ExposureId id, model::Disposition disposition, const QString& note, QDate on)
{
    Statement update
        = m_database.prepare("UPDATE exposures SET disposition = ?2, note = ?3, disposed_on = ?4 WHERE id = ?1");
    update.bind(1, id.value).bind(2, model::name(disposition)).bind(3, note);
    update.bind(4, disposition == model::Disposition::Open ? QDate() : on);
    return writeExisting(m_database, update, kWhat);
}

} // namespace recourse::vault
