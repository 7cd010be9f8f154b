// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/letter_repository.h"

#include "model/names.h"
#include "vault/letter_row.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("letter");

constexpr const char* kInsert
    = "INSERT INTO letters (" RECOURSE_LETTER_COLUMNS ") VALUES (" RECOURSE_LETTER_PARAMETERS ") RETURNING id";
constexpr const char* kUpdate
    = "UPDATE letters SET (" RECOURSE_LETTER_COLUMNS ") = (" RECOURSE_LETTER_PARAMETERS ") WHERE id = ?23 RETURNING id";

} // namespace

base::Result<std::vector<model::Letter>> LetterRepository::all()
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_LETTER_COLUMNS " FROM letters ORDER BY id");
    return readAll(select, readLetter);
}

base::Result<model::Letter> LetterRepository::byId(model::LetterId id)
{
    Statement select = m_database.prepare("SELECT id, " RECOURSE_LETTER_COLUMNS " FROM letters WHERE id = ?1");
    select.bind(1, id.value);
    return readOne(select, kWhat, readLetter);
}

base::Result<std::vector<model::Letter>> LetterRepository::forCase(model::CaseId matter)
{
    Statement select
        = m_database.prepare("SELECT id, " RECOURSE_LETTER_COLUMNS " FROM letters WHERE case_id = ?1 ORDER BY id");
    select.bind(1, matter.value);
    return readAll(select, readLetter);
}

base::Result<model::LetterId> LetterRepository::save(const model::Letter& letter)
{
    Statement statement = m_database.prepare(letter.id.stored() ? kUpdate : kInsert);
    bindLetter(statement, letter);
    if (letter.id.stored())
        statement.bind(kLetterColumns + 1, letter.id.value);
    const base::Result<qint64> id = writtenId(m_database, statement, kWhat);
    if (!id)
        return id.error();
    return model::LetterId{*id};
}

base::Status LetterRepository::setState(model::LetterId id, model::LetterState state)
{
    Statement update = m_database.prepare("UPDATE letters SET state = ?2 WHERE id = ?1");
    update.bind(1, id.value).bind(2, model::name(state));
    return writeExisting(m_database, update, kWhat);
}

} // namespace recourse::vault
