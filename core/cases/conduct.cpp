// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/conduct.h"

#include "base/rule_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace recourse::cases {

namespace {

struct ConductWords
{
    Q_DECLARE_TR_FUNCTIONS(ConductWords)
};

/// Why a fact does not count; empty if it does.
QString whyNot(const ConductRules& rules, const model::ConductFact& fact)
{
    const ConductCriterion* criterion = rules.criterion(fact.criterion);
    if (criterion == nullptr)
        return ConductWords::tr("The rules do not know what it is about.");
    if (!fact.on.isValid())
        return ConductWords::tr("It has no day.");
    if (fact.source.trimmed().isEmpty())
        return ConductWords::tr("It names no source.");
    if (!criterion->points(fact.value))
        return ConductWords::tr("The rules do not know its value.");
    return {};
}

CriterionScore scoreOf(const ConductCriterion& criterion, const std::vector<model::ConductFact>& facts)
{
    CriterionScore score;
    score.criterion = criterion.id;
    score.title = base::ruleText(base::RuleTexts::Cases, criterion.title);
    score.weight = criterion.weight;
    int sum = 0;
    for (const model::ConductFact& fact : facts) {
        if (fact.criterion != criterion.id)
            continue;
        const int points = criterion.points(fact.value).value_or(0);
        sum += points;
        score.facts.push_back({fact, points});
    }
    if (!score.facts.empty())
        score.points = static_cast<double>(sum) / static_cast<double>(score.facts.size());
    return score;
}

int weightedMean(const std::vector<CriterionScore>& criteria)
{
    double points = 0;
    double weights = 0;
    for (const CriterionScore& criterion : criteria) {
        points += criterion.points * criterion.weight;
        weights += criterion.weight;
    }
    return static_cast<int>(std::lround(points / weights));
}

QJsonObject asJson(const model::ConductFact& fact)
{
    return {{QStringLiteral("on"), fact.on.toString(Qt::ISODate)}, {QStringLiteral("value"), fact.value},
        {QStringLiteral("source"), fact.source}, {QStringLiteral("note"), fact.note}};
}

QJsonObject asJson(const CriterionScore& criterion)
{
    QJsonArray facts;
    for (const ConductPoint& point : criterion.facts) {
        QJsonObject fact = asJson(point.fact);
        fact.insert(QStringLiteral("points"), point.points);
        facts.append(fact);
    }
    return {{QStringLiteral("criterion"), criterion.criterion}, {QStringLiteral("title"), criterion.title},
        {QStringLiteral("weight"), criterion.weight}, {QStringLiteral("points"), criterion.points}, {QStringLiteral("facts"), facts}};
}

QDate lastDay(const model::Case& matter, const QStringList& kinds)
{
    for (auto event = matter.events.rbegin(); event != matter.events.rend(); ++event) {
        if (kinds.contains(event->kind))
            return event->at.date();
    }
    return {};
}

} // namespace

ConductScore conductScore(const ConductRules& rules, const std::vector<model::ConductFact>& facts)
{
    ConductScore score;
    score.factsNeeded = rules.leastFacts();
    score.criteriaNeeded = rules.leastCriteria();
    score.rulesAsOf = rules.asOf();
    std::vector<model::ConductFact> counted;
    for (const model::ConductFact& fact : facts) {
        const QString why = whyNot(rules, fact);
        if (why.isEmpty())
            counted.push_back(fact);
        else
            score.uncounted.push_back({fact, why});
    }
    score.facts = static_cast<int>(counted.size());
    for (const ConductCriterion& criterion : rules.criteria()) {
        CriterionScore one = scoreOf(criterion, counted);
        if (!one.facts.empty())
            score.criteria.push_back(std::move(one));
    }
    if (score.facts >= score.factsNeeded && static_cast<int>(score.criteria.size()) >= score.criteriaNeeded)
        score.score = weightedMean(score.criteria);
    return score;
}

QByteArray conductJson(const ConductScore& score, const QString& organisation)
{
    QJsonArray criteria;
    for (const CriterionScore& criterion : score.criteria)
        criteria.append(asJson(criterion));
    QJsonArray uncounted;
    for (const UncountedFact& fact : score.uncounted) {
        QJsonObject object = asJson(fact.fact);
        object.insert(QStringLiteral("criterion"), fact.fact.criterion);
        object.insert(QStringLiteral("why"), fact.why);
        uncounted.append(object);
    }
    const QJsonObject root{{QStringLiteral("organisation"), organisation},
        {QStringLiteral("score"), score.score ? QJsonValue(*score.score) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("facts"), score.facts}, {QStringLiteral("facts_needed"), score.factsNeeded},
        {QStringLiteral("criteria_needed"), score.criteriaNeeded},
        {QStringLiteral("rules_as_of"), score.rulesAsOf.toString(Qt::ISODate)}, {QStringLiteral("criteria"), criteria},
        {QStringLiteral("uncounted"), uncounted}};
    return QJsonDocument(root).toJson(QJsonDocument::Indented);
}

std::optional<model::ConductFact> replyFact(const model::Case& matter, const QString& source)
{
    const QDate replied = lastDay(matter, {QStringLiteral("answered"), QStringLiteral("refused")});
    const QDate complained = lastDay(matter, {QStringLiteral("complained")});
    const QDate silent = lastDay(matter, {QStringLiteral("silent")});
    model::ConductFact fact;
    fact.service = matter.service;
    fact.criterion = QStringLiteral("reply_behaviour");
    fact.source = source;
    fact.on = replied.isValid() ? replied : silent;
    if (!fact.on.isValid())
        return std::nullopt;
    if (!replied.isValid())
        fact.value = QStringLiteral("never");
    else if (complained.isValid() && complained <= replied)
        fact.value = QStringLiteral("after_complaint");
    else if (silent.isValid() || (matter.overdueFrom.isValid() && replied >= matter.overdueFrom))
        fact.value = QStringLiteral("late");
    else
        fact.value = QStringLiteral("in_time");
    return fact;
}

std::optional<model::ConductFact> noticeFact(const model::Breach& breach, model::ServiceId service, QDate noticed)
{
    const QDate told = noticed.isValid() ? noticed : breach.disclosed;
    if (!told.isValid() || !breach.discovered.isValid() || told < breach.discovered)
        return std::nullopt;
    model::ConductFact fact;
    fact.service = service;
    fact.incident = breach.id;
    fact.criterion = QStringLiteral("time_to_notice");
    fact.value = QString::number(breach.discovered.daysTo(told));
    fact.on = told;
    fact.source = breach.sourceUrl.isEmpty() ? breach.feed + QLatin1Char('/') + breach.feedId : breach.sourceUrl;
    return fact;
}

} // namespace recourse::cases
