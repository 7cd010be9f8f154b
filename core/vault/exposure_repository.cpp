// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/exposure_repository.h"

#include "model/names.h"
#include "vault/exposure_facts.h"
#include "vault/query.h"

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

base::Status upsertAll(Database& database, const std::vector<model::Exposure>& exposures)
{
    Statement upsert = database.prepare(kUpsert);
    for (const model::Exposure& exposure : exposures) {
        upsert.bind(1, exposure.account.value).bind(2, exposure.breach.value).bind(3, model::name(exposure.band));
        upsert.bind(4, factsAsJson(exposure)).bind(5, exposure.dataClasses);
        upsert.bind(6, model::name(exposure.disposition)).bind(7, exposure.note).bind(8, exposure.disposedOn);
        const base::Status done = write(database, upsert, kWhat);
        if (!done)
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

base::Result<std::vector<model::ExposureId>> ExposureRepository::stale()
{
    Statement select = m_database.prepare("SELECT id FROM exposures WHERE stale = 1 ORDER BY id");
    return readAll(select, [](const Statement& row) { return model::ExposureId{row.integer(0)}; });
}

base::Status ExposureRepository::replaceComputed(const std::vector<model::Exposure>& computed)
{
    Transaction transaction(m_database);
    if (!transaction.begun())
        return transaction.begun();
    base::Status done = m_database.execute("UPDATE exposures SET stale = 1 WHERE stale = 0");
    if (done)
        done = upsertAll(m_database, computed);
    if (done)
        done = m_database.execute("DELETE FROM exposures WHERE stale = 1 AND disposition = 'open' AND note = ''");
    if (!done)
        return done;
    return transaction.commit();
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
