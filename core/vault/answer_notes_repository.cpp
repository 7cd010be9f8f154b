// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/answer_notes_repository.h"

#include "model/names.h"
#include "vault/json_list.h"
#include "vault/query.h"
#include "vault/savepoint.h"

namespace recourse::vault {

namespace {

const QString kWhat = QStringLiteral("case");

#define RECOURSE_ANSWERS                                                                                                                   \
    "SELECT c.id, c.service_id, c.matter, c.regime, c.stage, "                                                                             \
    "(SELECT substr(max(e.at), 1, 10) FROM case_events e WHERE e.case_id = c.id AND e.kind = 'answered'), "                                \
    "(SELECT substr(max(e.at), 1, 10) FROM case_events e WHERE e.case_id = c.id AND e.kind = 'refused'), "                                 \
    "n.copied, n.named, ifnull(n.copy_read, 0) FROM cases c LEFT JOIN answer_notes n ON n.case_id = c.id "

model::CaseAnswer readAnswer(const Statement& row)
{
    model::CaseAnswer answer{{row.integer(0)}, {row.integer(1)}, row.text(2), row.text(3),
        model::fromName<model::CaseStage>(row.text(4)).value_or(model::CaseStage::Drafted), row.date(5), row.date(6), {}, row.boolean(9)};
    if (!row.isNull(7))
        answer.dataClasses = listFromJson(row.text(7)) + listFromJson(row.text(8));
    answer.dataClasses.removeDuplicates();
    return answer;
}

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

base::Result<std::vector<model::CaseAnswer>> AnswerNotesRepository::answers()
{
    Statement select = m_database.prepare(RECOURSE_ANSWERS "ORDER BY c.id");
    return readAll(select, readAnswer);
}

base::Result<std::vector<model::CaseAnswer>> AnswerNotesRepository::answersOf(model::ServiceId service)
{
    Statement select = m_database.prepare(RECOURSE_ANSWERS "WHERE c.service_id = ?1 ORDER BY c.id");
    select.bind(1, service.value);
    return readAll(select, readAnswer);
}

} // namespace recourse::vault
