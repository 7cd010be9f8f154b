// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/two_factor_fields.h"

#include "base/detail.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace recourse::directory {

using base::Detail;
using formats::JsonView;

namespace {

QString methodWord(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^[a-z0-9-]{1,40}$"));
    const QString word = text.toLower();
    return form.match(word).hasMatch() ? word : QString();
}

bool isKnownMethod(const QString& word)
{
    // The words of 2fa.directory's schemas, versions 3 and 4.
    static const QStringList known{QStringLiteral("sms"), QStringLiteral("call"), QStringLiteral("email"), QStringLiteral("totp"),
        QStringLiteral("u2f"), QStringLiteral("custom-software"), QStringLiteral("custom-hardware")};
    return known.contains(word);
}

} // namespace

QStringList methodsOf(JsonView methods, const QString& place, ListReading& list)
{
    methods.forEach([&](JsonView method) {
        if (!isKnownMethod(methodWord(method.text())))
            list.warn(place, Detail::tr("“%1” is no known method").arg(lineOf(method.isString() ? method.text() : QString::fromUtf8(method.serialised())).left(40)));
        return true;
    });
    return cleaned(methods.texts(), &methodWord);
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
