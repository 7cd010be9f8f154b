// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/directory_row.h"

#include "model/names.h"

namespace recourse::vault {

namespace {

const QString kOptional = QStringLiteral("optional");

QStringList listOf(const QList<model::DirectoryElement>& elements)
{
    QStringList list;
    for (const model::DirectoryElement& element : elements)
        list << element.name << element.type << (element.optional ? kOptional : QString());
    return list;
}

QList<model::DirectoryElement> elementsOf(const QStringList& list)
{
    QList<model::DirectoryElement> elements;
    for (qsizetype i = 0; i + 2 < list.size(); i += 3)
        elements << model::DirectoryElement{list[i], list[i + 1], list[i + 2] == kOptional};
    return elements;
}

QStringList listOf(const QMap<QString, QString>& texts)
{
    QStringList list;
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        list << text.key() << text.value();
    return list;
}

QMap<QString, QString> mapOf(const QStringList& list)
{
    QMap<QString, QString> texts;
    for (qsizetype i = 0; i + 1 < list.size(); i += 2)
        texts.insert(list[i], list[i + 1]);
    return texts;
}

} // namespace

void bindDirectoryEntry(Statement& statement, const model::DirectoryEntry& entry)
{
    statement.bind(1, entry.feed).bind(2, entry.feedId).bind(3, model::name(entry.kind));
    statement.bind(4, entry.domains).bind(5, entry.hosts).bind(6, entry.names).bind(7, entry.countries);
    statement.bind(8, entry.url).bind(9, entry.form).bind(10, entry.email).bind(11, entry.postal).bind(12, entry.phone);
    statement.bind(13, entry.fax).bind(14, entry.transport).bind(15, entry.language).bind(16, entry.difficulty);
    statement.bind(17, entry.methods).bind(18, entry.products).bind(19, listOf(entry.required));
    if (entry.needsId)
        statement.bind(20, *entry.needsId);
    else
        statement.bindNull(20);
    statement.bind(21, listOf(entry.notes)).bind(22, listOf(entry.pages)).bind(23, entry.mailSubject).bind(24, entry.mailBody);
    statement.bind(25, entry.quality).bind(26, entry.sources).bind(27, entry.details).bind(28, entry.sensitive);
    statement.bind(29, entry.licence).bind(30, entry.changedOn);
}

model::DirectoryEntry readDirectoryEntry(const Statement& statement)
{
    model::DirectoryEntry entry;
    entry.id = {statement.integer(0)};
    entry.feed = statement.text(1);
    entry.feedId = statement.text(2);
    entry.kind = model::fromName<model::DirectoryKind>(statement.text(3)).value_or(model::DirectoryKind::Deletion);
    entry.domains = statement.texts(4);
    entry.hosts = statement.texts(5);
    entry.names = statement.texts(6);
    entry.countries = statement.texts(7);
    entry.url = statement.text(8);
    entry.form = statement.text(9);
    entry.email = statement.text(10);
    entry.postal = statement.text(11);
    entry.phone = statement.text(12);
    entry.fax = statement.text(13);
    entry.transport = statement.text(14);
    entry.language = statement.text(15);
    entry.difficulty = statement.text(16);
    entry.methods = statement.texts(17);
    entry.products = statement.texts(18);
    entry.required = elementsOf(statement.texts(19));
    if (!statement.isNull(20))
        entry.needsId = statement.boolean(20);
    entry.notes = mapOf(statement.texts(21));
    entry.pages = mapOf(statement.texts(22));
    entry.mailSubject = statement.text(23);
    entry.mailBody = statement.text(24);
    entry.quality = statement.text(25);
    entry.sources = statement.texts(26);
    entry.details = statement.blob(27);
    entry.sensitive = statement.boolean(28);
    entry.licence = statement.text(29);
    entry.changedOn = statement.date(30);
    return entry;
}

} // namespace recourse::vault
