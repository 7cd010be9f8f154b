// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault/exposure_facts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace recourse::vault {

namespace {

const QString kFor = QStringLiteral("for");
const QString kAgainst = QStringLiteral("against");
const QString kUnknown = QStringLiteral("unknown");

QJsonArray toArray(const QList<model::Fact>& facts)
{
    QJsonArray array;
    for (const model::Fact& fact : facts) {
        QJsonArray words = QJsonArray::fromStringList(fact.values);
        words.prepend(fact.code);
        array.append(words);
    }
    return array;
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
    const QJsonObject object{{kFor, toArray(exposure.factsFor)}, {kAgainst, toArray(exposure.factsAgainst)},
        {kUnknown, toArray(exposure.unknown)}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void setFacts(model::Exposure& exposure, const QString& json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    exposure.factsFor = toFacts(object.value(kFor));
    exposure.factsAgainst = toFacts(object.value(kAgainst));
    exposure.unknown = toFacts(object.value(kUnknown));
}

} // namespace recourse::vault
