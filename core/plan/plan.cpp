// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan/plan.h"

#include "plan/drafts.h"
#include "plan/order.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace recourse::plan {

namespace {

using model::Step;
using model::StepRecord;
using model::StepState;
using model::Urgency;

QDate dueOf(Urgency urgency, QDate today)
{
    switch (urgency) {
    case Urgency::Hours:
        return today.addDays(1);
    case Urgency::Days:
        return today.addDays(3);
    case Urgency::Weeks:
        return today.addDays(14);
    case Urgency::Habit:
        break;
    }
    return {};
}

bool hasRunOut(const StepRule& rule, QDate doneOn, QDate today)
{
    return rule.expiresAfterDays > 0 && doneOn.addDays(rule.expiresAfterDays - rule.remindBeforeDays) <= today;
}

/// Whether it was done for other things than the draft now asks for: a second card, say, that was not known to have leaked.
bool hasFurtherReason(const Draft& draft, const StepRecord& record)
{
    if (!draft.rule->again || record.known.isEmpty())
        return false;
    QSet<qint64> known;
    for (const model::ExposureId id : record.known)
        known.insert(id.value);
    return std::any_of(draft.reasons.begin(), draft.reasons.end(),
        [&known](const DraftReason& reason) { return !known.contains(reason.exposure.value); });
}

/// What was done stays done unless a later breach, one of another thing, or the end of the protection asks for it again.
StepState stateOf(const Draft& draft, const StepRecord& record, QDate today)
{
    if (draft.settled)
        return StepState::Done;
    if (record.state != StepState::Done || !record.on.isValid())
        return record.state;
    const bool newReason = draft.newestReason.isValid() && draft.newestReason > record.on;
    return newReason || hasFurtherReason(draft, record) || hasRunOut(*draft.rule, record.on, today) ? StepState::Open : StepState::Done;
}

Step stepOf(const Draft& draft, const StepRecord& record, QDate today)
{
    const StepRule& rule = *draft.rule;
    Step step;
    step.id = draft.id;
    step.rule = rule.id;
    step.title = rule.title;
    step.why = rule.why;
    step.urgency = draft.urgency;
    step.minutes
        = rule.scope == StepScope::ReuseGroup ? rule.minutes * static_cast<int>(draft.about.size()) : rule.minutes;
    for (const DraftReason& reason : draft.reasons)
        step.because.append(reason.exposure);
    step.accounts = draft.about;
    step.jurisdiction = rule.jurisdiction;
    step.url = draft.url.isEmpty() ? rule.url : draft.url;
    step.source = rule.source;
    step.sourceReadOn = rule.sourceReadOn;
    step.state = stateOf(draft, record, today);
    if (step.state == StepState::Open)
        step.due = dueOf(draft.urgency, today);
    else
        step.doneOn = draft.settledOn.isValid() ? draft.settledOn : record.on;
    if (step.state == StepState::Declined)
        step.reason = record.reason;
    return step;
}

using Records = QHash<QString, StepRecord>;

Records recordsById(const PlanInput& input)
{
    Records records;
    for (const StepRecord& record : input.records)
        records.insert(record.id, record);
    return records;
}

std::vector<bool> openOnes(const std::vector<Draft>& drafts, const Records& records, QDate today)
{
    std::vector<bool> isOpen;
    isOpen.reserve(drafts.size());
    for (const Draft& draft : drafts)
        isOpen.push_back(stateOf(draft, records.value(draft.id), today) == StepState::Open);
    return isOpen;
}

std::vector<Step> stepsOf(const std::vector<Draft>& drafts, const Records& records, QDate today)
{
    std::vector<Step> steps;
    steps.reserve(drafts.size());
    for (const Draft& draft : drafts)
        steps.push_back(stepOf(draft, records.value(draft.id), today));
    return steps;
}

} // namespace

std::vector<Step> planSteps(const StepRules& rules, const PlanInput& input)
{
    std::vector<Draft> drafts = draftsOf(rules, input);
    const DraftGraph graph = graphOf(drafts, rules);
    const Records records = recordsById(input);
    const std::vector<bool> isOpen = openOnes(drafts, records, input.today);
    holdUrgent(drafts, graph, isOpen);
    std::vector<Step> steps = stepsOf(drafts, records, input.today);
    for (std::size_t at = 0; at < steps.size(); ++at) {
        for (const int earlier : graph.before[at])
            steps[at].after.append(drafts[static_cast<std::size_t>(earlier)].id);
    }
    std::vector<Step> ordered;
    ordered.reserve(steps.size());
    for (const int at : orderOf(drafts, graph, isOpen))
        ordered.push_back(std::move(steps[static_cast<std::size_t>(at)]));
    return ordered;
}

std::vector<Step> withinMinutes(const std::vector<Step>& steps, int minutes)
{
    QSet<QString> leftOut;
    std::vector<Step> chosen;
    for (const Step& step : steps) {
        if (step.state != StepState::Open)
            continue;
        const bool waits = std::any_of(
            step.after.begin(), step.after.end(), [&](const QString& id) { return leftOut.contains(id); });
        if (waits || step.minutes > minutes) {
            leftOut.insert(step.id);
            continue;
        }
        minutes -= step.minutes;
        chosen.push_back(step);
    }
    return chosen;
}

} // namespace recourse::plan
