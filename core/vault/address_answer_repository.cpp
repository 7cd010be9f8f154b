// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/address_answer_repository.h"

#include "model/names.h"
#include "vault/query.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("feed");

model::AddressAnswer readAnswer(const Statement& statement)
{
    model::AddressAnswer answer;
    answer.address = statement.text(0);
    answer.feed = statement.text(1);
    answer.question = model::fromName<model::AddressQuestion>(statement.text(2)).value_or(model::AddressQuestion::Account);
    answer.asked = statement.dateTime(3);
    answer.names = statement.texts(4);
    return answer;
}

} // namespace

base::Result<std::vector<model::AddressAnswer>> AddressAnswerRepository::all()
{
    Statement select = m_database.prepare("SELECT address, feed, kind, asked, names FROM address_answers ORDER BY address, feed, kind");
    return readAll(select, readAnswer);
}

base::Status AddressAnswerRepository::save(const model::AddressAnswer& answer)
{
    Statement upsert = m_database.prepare("INSERT INTO address_answers (address, feed, kind, asked, names) VALUES (?1, ?2, ?3, ?4, ?5) "
                                          "ON CONFLICT (address, feed, kind) DO UPDATE SET asked = excluded.asked, names = excluded.names");
    upsert.bind(1, answer.address).bind(2, answer.feed).bind(3, model::name(answer.question)).bind(4, answer.asked).bind(5, answer.names);
    return write(m_database, upsert, kWhat);
}

base::Status AddressAnswerRepository::forget(const QString& address)
{
    Statement remove = m_database.prepare("DELETE FROM address_answers WHERE address = ?1");
    remove.bind(1, address);
    return write(m_database, remove, kWhat);
}

} // namespace recourse::vault
