// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/escalation.h"

#include "cases/pattern_fit.h"
#include "cases/rule_file.h"
#include "cases/stages.h"

namespace recourse::cases {

namespace {

constexpr int kLongestWait = 400; // days

Standstill standstillOf(const law::RuleRecord& record, const QString& word)
{
    if (word == QLatin1String("silent"))
        return Standstill::Silent;
    if (word == QLatin1String("refused"))
        return Standstill::Refused;
    if (word != QLatin1String("authority_silent"))
        record.report("on", "holds a word that is not known");
    return Standstill::AuthoritySilent;
}

EscalationStep readStep(const law::RuleRecord& record)
{
    EscalationStep step;
    step.id = record.text("id");
    step.event = record.text("event");
    if (!eventKinds().contains(step.event))
        record.report("event", "is no kind of event");
    step.letter = record.optionalText("letter");
    for (const QString& word : record.texts("on"))
        step.on.push_back(standstillOf(record, word));
    if (step.on.empty())
        record.report("on", "is missing");
    step.needs = record.texts("needs");
    step.waitDays = record.integer("wait_days", 0, kLongestWait);
    step.period = record.optionalText("period");
    step.limit = record.optionalText("limit");
    if (!step.limit.isEmpty()) {
        step.limitFrom
            = record.word<LimitFrom>("limit_from", {{"refusal", LimitFrom::Refusal}, {"request", LimitFrom::Request}});
    }
    step.why = record.text("why");
    step.provenance = record.provenance();
    return step;
}

EscalationPath readPath(const law::RuleRecord& record)
{
    EscalationPath path;
    path.id = record.text("id");
    path.regimes = record.texts("regimes");
    if (path.regimes.isEmpty())
        record.report("regimes", "is missing");
    path.courtesyDays = record.integer("courtesy_days", 1, kLongestWait);
    path.noPeriodDays = record.integer("no_period_days", 1, kLongestWait);
    path.ackPeriod = record.optionalText("ack_period");
    path.end = record.text("end");
    record.forEach("steps", [&](const law::RuleRecord& step) { path.steps.push_back(readStep(step)); });
    return path;
}

} // namespace

const EscalationStep* EscalationPath::stepDoneBy(const QString& event) const
{
    for (const EscalationStep& step : steps) {
        if (step.event == event)
            return &step;
    }
    return nullptr;
}

base::Result<EscalationRules> EscalationRules::parse(const QByteArray& escalationJson)
{
    EscalationRules rules;
    const base::Status read = readRuleFile(QStringLiteral("escalation.json"), escalationJson, [&](const law::RuleRecord& root) {
        root.forEach("paths", [&](const law::RuleRecord& path) { rules.m_paths.push_back(readPath(path)); });
        if (rules.m_paths.empty())
            root.report("paths", "is empty");
    });
    if (!read)
        return read.error();
    return rules;
}

const EscalationPath* EscalationRules::pathFor(const QString& regime) const
{
    return bestFit(m_paths, [](const EscalationPath& path) { return path.regimes; }, regime);
}

} // namespace recourse::cases
