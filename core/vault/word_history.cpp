// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/word_history.h"

#include "model/names.h"
#include "vault/exposure_repository.h"
#include "vault/name_word_repository.h"
#include "vault/query.h"

namespace recourse::vault {

using base::Code;
using base::Result;
using base::Status;

namespace {

const QString kWhat = QStringLiteral("exposure");
constexpr qsizetype kExposureFields = 4;
constexpr qsizetype kNameFields = 5;

QStringList asTexts(const std::vector<FormerWords::Exposure>& exposures)
{
    QStringList texts;
    for (const FormerWords::Exposure& each : exposures)
        texts << QString::number(each.id.value) << model::name(each.disposition) << each.note << each.on.toString(Qt::ISODate);
    return texts;
}

QStringList asTexts(const std::vector<FormerWords::Name>& names)
{
    QStringList texts;
    for (const FormerWords::Name& each : names) {
        const model::NameWord word = each.word.value_or(model::NameWord());
        texts << each.name << each.service << (!each.word ? QString() : QString::number(word.same ? 1 : 0)) << word.shown
              << word.saidOn.toString(Qt::ISODate);
    }
    return texts;
}

FormerWords readFormer(const Statement& row)
{
    FormerWords former;
    const QStringList exposures = row.texts(1);
    for (qsizetype at = 0; at + kExposureFields <= exposures.size(); at += kExposureFields) {
        const auto disposition = model::fromName<model::Disposition>(exposures.at(at + 1)).value_or(model::Disposition::Open);
        former.exposures.push_back({{exposures.at(at).toLongLong()}, disposition, exposures.at(at + 2),
            QDate::fromString(exposures.at(at + 3), Qt::ISODate)});
    }
    const QStringList names = row.texts(2);
    for (qsizetype at = 0; at + kNameFields <= names.size(); at += kNameFields) {
        FormerWords::Name name{names.at(at), names.at(at + 1), std::nullopt};
        if (const QString& same = names.at(at + 2); !same.isEmpty())
            name.word = model::NameWord{name.name, name.service, same == u"1", names.at(at + 3),
                QDate::fromString(names.at(at + 4), Qt::ISODate)};
        former.names.push_back(std::move(name));
    }
    return former;
}

Status sayName(Database& database, const FormerWords::Name& name)
{
    NameWordRepository names(database);
    return name.word ? names.say(*name.word) : names.forget(name.name, name.service);
}

} // namespace

Status WordHistory::push(const FormerWords& former, QDate on)
{
    if (former.empty())
        return {};
    Statement insert = m_database.prepare("INSERT INTO former_words (said_on, exposures, names) VALUES (?1, ?2, ?3)");
    insert.bind(1, on).bind(2, asTexts(former.exposures)).bind(3, asTexts(former.names));
    if (const Status done = write(m_database, insert, kWhat); !done)
        return done;
    Statement trim = m_database.prepare("DELETE FROM former_words WHERE id <= (SELECT max(id) FROM former_words) - ?1");
    trim.bind(1, kMost);
    return write(m_database, trim, kWhat);
}

Result<FormerWords> WordHistory::pop()
{
    Statement select = m_database.prepare("SELECT id, exposures, names FROM former_words ORDER BY id DESC LIMIT 1");
    const auto top = readAll(select, [](const Statement& row) { return std::pair(row.integer(0), readFormer(row)); });
    if (!top)
        return top.error();
    if (top->empty())
        return FormerWords();
    Statement remove = m_database.prepare("DELETE FROM former_words WHERE id = ?1");
    remove.bind(1, top->front().first);
    if (const Status done = write(m_database, remove, kWhat); !done)
        return done.error();
    return top->front().second;
}

Result<FormerWords> WordHistory::say(const FormerWords& words)
{
    FormerWords former;
    ExposureRepository exposures(m_database);
    for (const FormerWords::Exposure& word : words.exposures) {
        const auto before = exposures.byId(word.id);
        if (!before)
            return before.error();
        former.exposures.push_back({word.id, before->disposition, before->note, before->disposedOn});
        if (const Status set = exposures.setDisposition(word.id, word.disposition, word.note, word.on); !set)
            return set.error();
    }
    for (const FormerWords::Name& name : words.names) {
        const auto before = NameWordRepository(m_database).find(name.name, name.service);
        if (!before)
            return before.error();
        former.names.push_back({name.name, name.service, *before});
        if (const Status said = sayName(m_database, name); !said)
            return said.error();
    }
    return former;
}

Status WordHistory::putBack(const FormerWords& former)
{
    for (const FormerWords::Exposure& word : former.exposures) {
        const Status set = ExposureRepository(m_database).setDisposition(word.id, word.disposition, word.note, word.on);
        if (!set && set.error().code != Code::NotFound)
            return set;
    }
    for (const FormerWords::Name& name : former.names) {
        if (const Status said = sayName(m_database, name); !said)
            return said;
    }
    return {};
}

} // namespace recourse::vault
