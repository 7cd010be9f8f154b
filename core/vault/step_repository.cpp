// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/step_repository.h"

#include "model/names.h"
#include "vault/query.h"
#include "vault/setting_repository.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("step");

model::StepRecord readRecord(const Statement& statement)
{
    model::StepRecord record;
    record.id = statement.text(0);
    record.state = model::fromName<model::StepState>(statement.text(1)).value_or(model::StepState::Open);
    record.on = statement.date(2);
    record.reason = statement.text(3);
    for (const QString& id : statement.text(4).split(u',', Qt::SkipEmptyParts))
        record.known.append(model::ExposureId{id.toLongLong()});
    return record;
}

/// Among the settings, so that vaults of before need no new column: "1,2,3" under the step's id.
QString knownKey(const QString& step)
{
    return QStringLiteral("step.known.") + step;
}

QString knownText(const model::StepRecord& record)
{
    QStringList ids;
    for (const model::ExposureId id : record.known)
        ids += QString::number(id.value);
    return ids.join(u',');
}

} // namespace

base::Result<std::vector<model::StepRecord>> StepRepository::records()
{
    Statement select = m_database.prepare("SELECT id, state, said_on, reason, coalesce(value, '') FROM steps "
        "LEFT JOIN settings ON key = 'step.known.' || id ORDER BY id");
    return readAll(select, readRecord);
}

base::Status StepRepository::set(const model::StepRecord& record)
{
    Statement upsert = m_database.prepare("INSERT INTO steps (id, state, said_on, reason) VALUES (?1, ?2, ?3, ?4) "
        "ON CONFLICT (id) DO UPDATE SET state = excluded.state, said_on = excluded.said_on, reason = excluded.reason");
    upsert.bind(1, record.id).bind(2, model::name(record.state)).bind(3, record.on).bind(4, record.reason);
    if (const base::Status done = write(m_database, upsert, kWhat); !done)
        return done;
    if (record.known.isEmpty())
        return forgetKnown(record.id);
    return SettingRepository(m_database).setValue(knownKey(record.id), knownText(record));
}

base::Status StepRepository::clear(const QString& id)
{
    Statement statement = m_database.prepare("DELETE FROM steps WHERE id = ?1");
    statement.bind(1, id);
    if (const base::Status done = write(m_database, statement, kWhat); !done)
        return done;
    return forgetKnown(id);
}

base::Status StepRepository::forgetKnown(const QString& id)
{
    Statement statement = m_database.prepare("DELETE FROM settings WHERE key = ?1");
    statement.bind(1, knownKey(id));
    return write(m_database, statement, kWhat);
}

} // namespace recourse::vault
