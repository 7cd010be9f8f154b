// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/exposure_facts.h"

#include "vault/json_list.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::vault {

namespace {

const QString kFor = QStringLiteral("for");
const QString kAgainst = QStringLiteral("against");
const QString kUnknown = QStringLiteral("unknown");

void append(QString& json, const QString& side, const QList<model::Fact>& facts)
{
    json += json.isEmpty() ? u'{' : u',';
    json += u'"' + side + QLatin1String("\":[");
    bool first = true;
    for (const model::Fact& fact : facts) {
        if (!first)
            json += u',';
        first = false;
        json += listAsJson(QStringList(fact.code) + fact.values);
    }
    json += u']';
}

QList<model::Fact> toFacts(const QJsonValue& value)
{
    QList<model::Fact> facts;
    const QJsonArray array = value.toArray();
    facts.reserve(array.size());
    for (const auto& element : array) {
        const QJsonArray words = element.toArray();
        if (words.isEmpty())
            continue;
        model::Fact fact;
        fact.code = words.first().toString();
        for (qsizetype i = 1; i < words.size(); ++i)
            fact.values.append(words.at(i).toString());
        facts.append(fact);
    }
    return facts;
}

} // namespace

QString factsAsJson(const model::Exposure& exposure)
{
    // By hand, since it is done for 100,000 of them: several times faster than QJsonDocument, which writes the same.
    QString json;
    append(json, kAgainst, exposure.factsAgainst);
    append(json, kFor, exposure.factsFor);
    append(json, kUnknown, exposure.unknown);
    json += u'}';
    return json;
}

void setFacts(model::Exposure& exposure, const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    exposure.factsFor = toFacts(object.value(kFor));
    exposure.factsAgainst = toFacts(object.value(kAgainst));
    exposure.unknown = toFacts(object.value(kUnknown));
}

} // namespace recourse::vault
