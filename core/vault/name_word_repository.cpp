// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/name_word_repository.h"

#include "vault/database.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("name");

#define RECOURSE_NAME_WORDS "SELECT name, service_key, same, shown, said_on FROM name_words "

model::NameWord readWord(const Statement& row)
{
    return {row.text(0), row.text(1), row.boolean(2), row.text(3), row.date(4)};
}

} // namespace

base::Result<std::vector<model::NameWord>> NameWordRepository::all()
{
    Statement select = m_database.prepare(RECOURSE_NAME_WORDS "ORDER BY name, service_key");
    return readAll(select, readWord);
}

base::Result<std::optional<model::NameWord>> NameWordRepository::find(const QString& name, const QString& service)
{
    Statement select = m_database.prepare(RECOURSE_NAME_WORDS "WHERE name = ?1 AND service_key = ?2");
    select.bind(1, name).bind(2, service);
    const auto words = readAll(select, readWord);
    if (!words)
        return words.error();
    return words->empty() ? std::optional<model::NameWord>() : words->front();
}

base::Status NameWordRepository::say(const model::NameWord& word)
{
    Statement insert = m_database.prepare("INSERT INTO name_words (name, service_key, same, shown, said_on) VALUES (?1, ?2, ?3, ?4, ?5) "
        "ON CONFLICT (name, service_key) DO UPDATE SET same = excluded.same, shown = excluded.shown, said_on = excluded.said_on");
    insert.bind(1, word.name).bind(2, word.service).bind(3, word.same).bind(4, word.shown).bind(5, word.saidOn);
    return write(m_database, insert, kWhat);
}

base::Status NameWordRepository::forget(const QString& name, const QString& service)
{
    Statement remove = m_database.prepare("DELETE FROM name_words WHERE name = ?1 AND service_key = ?2");
    remove.bind(1, name).bind(2, service);
    return write(m_database, remove, kWhat);
}

} // namespace recourse::vault
