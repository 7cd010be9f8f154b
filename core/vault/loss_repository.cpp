// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/loss_repository.h"

#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("loss");

#define RECOURSE_LOSS_COLUMNS "case_id, arose_on, category, amount, currency, minutes, note, source_id"
#define RECOURSE_LOSS_ORDER " ORDER BY arose_on IS NULL, arose_on, id"

model::Loss readLoss(const Statement& row)
{
    model::Loss loss;
    loss.id = {row.integer(0)};
    loss.matter = {row.integer(1)};
    loss.on = row.date(2);
    loss.category = row.text(3);
    loss.amount = row.integer(4);
    loss.currency = row.text(5);
    loss.minutes = static_cast<int>(row.integer(6));
    loss.note = row.text(7);
    loss.source = {row.integer(8)};
    return loss;
}

} // namespace

base::Result<std::vector<model::Loss>> LossRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_LOSS_COLUMNS " FROM losses" RECOURSE_LOSS_ORDER);
    return readAll(select, readLoss);
}

base::Result<std::vector<model::Loss>> LossRepository::forCase(model::CaseId matter)
{
    Statement select
        = m_database.prepare("SELECT id, " RECOURSE_LOSS_COLUMNS " FROM losses WHERE case_id = ?1" RECOURSE_LOSS_ORDER);
    select.bind(1, matter.value);
    return readAll(select, readLoss);
}

base::Result<model::LossId> LossRepository::save(const model::Loss& loss)
{
    Statement statement = m_database.prepare(loss.id.stored()
            ? "UPDATE losses SET (" RECOURSE_LOSS_COLUMNS ") = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) WHERE id = ?9 RETURNING id"
            : "INSERT INTO losses (" RECOURSE_LOSS_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8) RETURNING id");
    statement.bind(1, loss.matter.value).bind(2, loss.on).bind(3, loss.category).bind(4, loss.amount);
    statement.bind(5, loss.currency).bind(6, loss.minutes).bind(7, loss.note);
    if (loss.source.stored())
        statement.bind(8, loss.source.value);
    else
        statement.bindNull(8);
    if (loss.id.stored())
        statement.bind(9, loss.id.value);
    const base::Result<qint64> id = writtenId(m_database, statement, kWhat);
    if (!id)
        return id.error();
    return model::LossId{*id};
}

base::Status LossRepository::remove(model::LossId id)
{
    Statement statement = m_database.prepare("DELETE FROM losses WHERE id = ?1");
    statement.bind(1, id.value);
    return writeExisting(m_database, statement, kWhat);
}

} // namespace recourse::vault
