// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/two_factor_fields.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace recourse::directory {

using formats::JsonView;

namespace {

QString methodWord(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9-]{1,40}$"));
    const QString word = text.toLower();
    return form.match(word).hasMatch() ? word : QString();
}

} // namespace

QStringList methodsOf(JsonView list)
{
    return cleaned(list.texts(), &methodWord);
}

void readGuidance(JsonView record, model::DirectoryEntry& entry)
{
    entry.url = pageOf(record["documentation"].text());
    entry.products = cleaned(record["custom-software"].texts() + record["custom-hardware"].texts(), &lineOf);
    if (const QString note = paragraphOf(record["notes"].text()); !note.isEmpty())
        entry.notes.insert(QStringLiteral("en"), note);
    const JsonView contact = record["contact"];
    entry.email = mailOf(contact["email"].text());
    entry.form = pageOf(contact["form"].text());
    entry.language = languageOf(contact["language"].text());
}

void keepRecovery(JsonView record, model::DirectoryEntry& entry)
{
    const QString recovery = pageOf(record["recovery"].text());
    if (!recovery.isEmpty())
        entry.details = QJsonDocument(QJsonObject{{QStringLiteral("recovery"), recovery}}).toJson(QJsonDocument::Compact);
}

} // namespace recourse::directory
