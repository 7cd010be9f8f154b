// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/completeness.h"

#include "cases/pattern_fit.h"
#include "cases/rule_file.h"
#include "model/data_class.h"

namespace recourse::cases {

namespace {

QStringList readClasses(const law::RuleRecord& record, const char* key)
{
    const QStringList classes = record.texts(key);
    for (const QString& dataClass : classes) {
        if (!model::allDataClasses().contains(dataClass))
            record.report(key, "holds a class that is not known");
    }
    return classes;
}

AnswerItem readItem(const law::RuleRecord& record, const AnswerList& list)
{
    AnswerItem item;
    item.id = record.text("id");
    item.text = record.text("text");
    item.asks = record.textMap("asks");
    if (item.asks.keys() != list.gaveAsks.keys())
        record.report("asks", "has not the languages of the list");
    item.mayNotApply = record.flag("may_not_apply");
    item.provenance = record.provenance();
    return item;
}

QMap<QString, QString> readDataAsks(const law::RuleRecord& record, const char* key)
{
    const QMap<QString, QString> asks = record.textMap(key);
    for (const QString& ask : asks) {
        if (!ask.contains(QLatin1String("%1")))
            record.report(key, "names no classes");
    }
    return asks;
}

AnswerList readList(const law::RuleRecord& record)
{
    AnswerList list;
    list.regimes = record.texts("regimes");
    list.letters = record.texts("letters");
    if (list.regimes.isEmpty() || list.letters.isEmpty())
        record.report("regimes", "or letters is missing");
    const law::RuleRecord data = record.record("data");
    list.gaveAsks = readDataAsks(data, "gave_asks");
    list.leakedAsks = readDataAsks(data, "leaked_asks");
    if (list.gaveAsks.isEmpty() || list.gaveAsks.keys() != list.leakedAsks.keys())
        data.report("leaked_asks", "has not the languages of gave_asks");
    list.neverCopied = readClasses(data, "never_copied");
    list.namedOnly = readClasses(data, "named_only");
    list.dataProvenance = data.provenance();
    record.forEach("items", [&](const law::RuleRecord& item) { list.items.push_back(readItem(item, list)); });
    if (list.items.empty())
        record.report("items", "is empty");
    return list;
}

} // namespace

base::Result<CompletenessRules> CompletenessRules::parse(const QByteArray& completenessJson)
{
    CompletenessRules rules;
    const base::Status read = readRuleFile(QStringLiteral("completeness.json"), completenessJson, [&](const law::RuleRecord& root) {
        root.forEach("lists", [&](const law::RuleRecord& list) { rules.m_lists.push_back(readList(list)); });
        if (rules.m_lists.empty())
            root.report("lists", "is empty");
    });
    if (!read)
        return read.error();
    return rules;
}

const AnswerList* CompletenessRules::listFor(const QString& regime, const QString& letter) const
{
    return bestFit(
        m_lists, [&](const AnswerList& list) { return list.letters.contains(letter) ? list.regimes : QStringList(); }, regime);
}

} // namespace recourse::cases
