// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/conduct.h"

#include "cases/rule_file.h"

namespace recourse::cases {

namespace {

constexpr int kFullPoints = 100;
constexpr int kLongestDays = 10'000;
constexpr int kMostNeeded = 100;

ConductAnswer readAnswer(const law::RuleRecord& record, bool countsDays)
{
    ConductAnswer answer;
    if (!countsDays)
        answer.value = record.text("value");
    else if (record.has("up_to_days"))
        answer.upToDays = record.integer("up_to_days", 0, kLongestDays);
    answer.title = record.text("title");
    answer.points = record.integer("points", 0, kFullPoints);
    return answer;
}

void checkAnswers(const law::RuleRecord& record, const ConductCriterion& criterion)
{
    if (criterion.answers.empty() || criterion.answers.front().points != kFullPoints)
        record.report("answers", "does not begin with the best, which earns 100");
    for (std::size_t i = 1; i < criterion.answers.size(); ++i) {
        if (criterion.answers[i].points > criterion.answers[i - 1].points)
            record.report("answers", "does not go from better to worse");
        const int days = criterion.answers[i].upToDays;
        if (criterion.countsDays && days >= 0 && days <= criterion.answers[i - 1].upToDays)
            record.report("answers", "does not go from fewer days to more");
    }
    if (criterion.countsDays && !criterion.answers.empty() && criterion.answers.back().upToDays >= 0)
        record.report("answers", "has none for any more days");
}

ConductCriterion readCriterion(const law::RuleRecord& record)
{
    ConductCriterion criterion;
    criterion.id = record.text("id");
    criterion.title = record.text("title");
    criterion.countsDays = record.flag("counts_days");
    criterion.weight = record.integer("weight", 1, kFullPoints);
    record.forEach(
        "answers", [&](const law::RuleRecord& answer) { criterion.answers.push_back(readAnswer(answer, criterion.countsDays)); });
    checkAnswers(record, criterion);
    criterion.provenance = record.provenance();
    return criterion;
}

} // namespace

std::optional<int> ConductCriterion::points(const QString& value) const
{
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    if (countsDays && (!isNumber || days < 0))
        return std::nullopt;
    for (const ConductAnswer& answer : answers) {
        const bool fits = countsDays ? answer.upToDays < 0 || days <= answer.upToDays : answer.value == value;
        if (fits)
            return answer.points;
    }
    return std::nullopt;
}

base::Result<ConductRules> ConductRules::parse(const QByteArray& conductJson)
{
    ConductRules rules;
    const base::Status read = readRuleFile(QStringLiteral("conduct.json"), conductJson, [&](const law::RuleRecord& root) {
        rules.m_asOf = root.date("as_of");
        rules.m_leastFacts = root.integer("least_facts", 1, kMostNeeded);
        rules.m_leastCriteria = root.integer("least_criteria", 1, kMostNeeded);
        root.forEach("criteria", [&](const law::RuleRecord& record) { rules.m_criteria.push_back(readCriterion(record)); });
        if (rules.m_criteria.empty())
            root.report("criteria", "is empty");
    });
    if (!read)
        return read.error();
    return rules;
}

const ConductCriterion* ConductRules::criterion(const QString& id) const
{
    for (const ConductCriterion& criterion : m_criteria) {
        if (criterion.id == id)
            return &criterion;
    }
    return nullptr;
}

} // namespace recourse::cases
