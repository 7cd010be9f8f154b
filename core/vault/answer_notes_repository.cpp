// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/answer_notes_repository.h"

#include "vault/json_list.h"
#include "vault/query.h"
#include "vault/savepoint.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("case");

struct Tick
{
    QString item;
    QString word;
};

base::Status saveTicks(Database& database, model::CaseId matter, const QMap<QString, QString>& ticks)
{
    Statement clear = database.prepare("DELETE FROM answer_ticks WHERE case_id = ?1");
    clear.bind(1, matter.value);
    if (const base::Status done = write(database, clear, kWhat); !done)
        return done;
    for (auto tick = ticks.cbegin(); tick != ticks.cend(); ++tick) {
        Statement insert = database.prepare("INSERT INTO answer_ticks (case_id, item, tick) VALUES (?1, ?2, ?3)");
        insert.bind(1, matter.value).bind(2, tick.key()).bind(3, tick.value());
        if (const base::Status done = write(database, insert, kWhat); !done)
            return done;
    }
    return {};
}

} // namespace

base::Result<model::AnswerNotes> AnswerNotesRepository::forCase(model::CaseId matter)
{
    Statement head = m_database.prepare("SELECT copied, named, copy_read FROM answer_notes WHERE case_id = ?1");
    head.bind(1, matter.value);
    const auto heads = readAll(head, [](const Statement& row) {
        return model::AnswerNotes{{}, listFromJson(row.text(0)), listFromJson(row.text(1)), row.integer(2) != 0};
    });
    if (!heads)
        return heads.error();
    model::AnswerNotes notes = heads->empty() ? model::AnswerNotes() : heads->front();
    Statement select = m_database.prepare("SELECT item, tick FROM answer_ticks WHERE case_id = ?1");
    select.bind(1, matter.value);
    const auto ticks = readAll(select, [](const Statement& row) { return Tick{row.text(0), row.text(1)}; });
    if (!ticks)
        return ticks.error();
    for (const Tick& tick : *ticks)
        notes.ticks.insert(tick.item, tick.word);
    return notes;
}

base::Status AnswerNotesRepository::save(model::CaseId matter, const model::AnswerNotes& notes)
{
    Savepoint savepoint(m_database);
    if (!savepoint.begun())
        return savepoint.begun();
    Statement head = m_database.prepare("INSERT INTO answer_notes (case_id, copied, named, copy_read) VALUES (?1, ?2, ?3, ?4) "
                                        "ON CONFLICT (case_id) DO UPDATE SET copied = ?2, named = ?3, copy_read = ?4");
    head.bind(1, matter.value).bind(2, notes.copied).bind(3, notes.named).bind(4, notes.copyRead);
    if (const base::Status done = write(m_database, head, kWhat); !done)
        return done;
    if (const base::Status done = saveTicks(m_database, matter, notes.ticks); !done)
        return done;
    return savepoint.release();
}

} // namespace recourse::vault
