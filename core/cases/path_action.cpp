// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/path_action.h"

#include "base/rule_text.h"
#include "cases/case_history.h"
#include "cases/clock.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::cases {

namespace {

using model::Case;
using model::CaseStage;

struct PathReasons
{
    Q_DECLARE_TR_FUNCTIONS(PathReasons)
};

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

QString ruleText(const QString& text)
{
    return base::ruleText(base::RuleTexts::Cases, text);
}

/// Everything that the choice looks at.
struct Scene
{
    const Case& matter;
    const PathRules& rules;
    const EscalationPath& path;
    QDate today;
    Wait wait;
};

bool isOpen(const Scene& scene, const EscalationStep& step)
{
    const auto missing = [&](const QString& kind) { return !happened(scene.matter, kind); };
    return step.provenance.inForce(scene.today) && !happened(scene.matter, step.event)
        && std::none_of(step.needs.begin(), step.needs.end(), missing);
}

bool isCalledFor(const EscalationStep& step, Standstill standstill)
{
    return std::find(step.on.begin(), step.on.end(), standstill) != step.on.end();
}

/// The day on which the answer to the first letter was due; invalid if that cannot be counted.
QDate firstDue(const Scene& scene)
{
    if (const auto clock = clockOf(scene.matter, scene.matter.matter)) {
        if (const auto dates = law::dueDates(scene.rules.regimes, scene.rules.holidays, clock->request))
            return dates->due;
    }
    return scene.matter.due;
}

QDate limitStart(const Scene& scene, const EscalationStep& step)
{
    if (step.limitFrom == LimitFrom::Request) {
        const auto clock = clockOf(scene.matter, scene.matter.matter);
        return clock ? clock->request.eventDate : QDate();
    }
    const QDate refused = lastDayOf(scene.matter, QStringLiteral("refused"));
    if (refused.isValid())
        return refused;
    const QDate due = firstDue(scene);
    return due.isValid() && due < scene.today ? due : QDate();
}

law::DueRequest::Event eventOf(law::PeriodStart start)
{
    switch (start) {
    case law::PeriodStart::Sent:
        return law::DueRequest::Sent;
    case law::PeriodStart::Discovered:
        return law::DueRequest::Discovered;
    case law::PeriodStart::Accepted:
        return law::DueRequest::Accepted;
    case law::PeriodStart::Received:
        break;
    }
    return law::DueRequest::Received;
}

/// The user's own last day for a step; invalid if the law sets none or it does not run yet.
QDate lastDayFor(const Scene& scene, const EscalationStep& step)
{
    const law::Regime* regime = step.limit.isEmpty() ? nullptr : scene.rules.regimes.find(scene.matter.regime);
    const QDate start = regime != nullptr ? limitStart(scene, step) : QDate();
    const law::Period* period = start.isValid() ? regime->period(step.limit, start) : nullptr;
    if (period == nullptr)
        return {};
    law::DueRequest request;
    request.regime = scene.matter.regime;
    request.action = step.limit;
    request.event = eventOf(period->start);
    request.eventDate = start;
    const auto dates = law::dueDates(scene.rules.regimes, scene.rules.holidays, request);
    return dates ? dates->due : QDate();
}

/// The article of the period that the step starts, where the regime has one: it is more exact than that of a path for many laws.
QString citeOf(const Scene& scene, const EscalationStep& step)
{
    const law::Regime* regime = step.period.isEmpty() ? nullptr : scene.rules.regimes.find(scene.matter.regime);
    const law::Period* period = regime != nullptr ? regime->period(step.period, scene.today) : nullptr;
    const bool sure = period != nullptr && period->provenance.state != law::RuleState::Uncertain;
    return sure && step.event == QLatin1String("appealed") ? period->provenance.cite : step.provenance.cite;
}

/// Says that receipt was not confirmed in time, where the law asks for that.
QString missingAck(const Scene& scene)
{
    if (scene.path.ackPeriod.isEmpty() || scene.matter.stage != CaseStage::Sent)
        return {};
    const auto clock = clockOf(scene.matter, scene.path.ackPeriod);
    if (!clock)
        return {};
    const auto dates = law::dueDates(scene.rules.regimes, scene.rules.holidays, clock->request);
    if (!dates || scene.today < dates->overdueFrom)
        return {};
    return QLatin1Char(' ')
        + PathReasons::tr("They had to confirm receipt by %1 and have not: check that the letter arrived.").arg(iso(dates->due));
}

QString lateSentence(const Scene& scene)
{
    return scene.wait.lateFrom.isValid() ? PathReasons::tr("It is late since %1.").arg(iso(scene.wait.lateFrom)) + QLatin1Char(' ') : QString();
}

QString limitSentence(QDate lastDay, QDate today)
{
    if (!lastDay.isValid())
        return {};
    if (lastDay < today)
        return QLatin1Char(' ') + PathReasons::tr("The last day for it was %1; ask whether it is still open.").arg(iso(lastDay));
    return QLatin1Char(' ') + PathReasons::tr("Your own last day for it is %1.").arg(iso(lastDay));
}

NextAction actionFor(const Scene& scene, const EscalationStep& step, Standstill standstill)
{
    NextAction action;
    action.kind = step.event == QLatin1String("reminded") ? QStringLiteral("remind") : QStringLiteral("escalate");
    action.date = scene.today;
    action.letter = step.letter;
    action.event = step.event;
    action.rule = QStringLiteral("escalation:%1/%2").arg(scene.path.id, step.id);
    action.cite = citeOf(scene, step);
    action.lastDay = lastDayFor(scene, step);
    action.why = (standstill == Standstill::Refused ? QString() : lateSentence(scene)) + ruleText(step.why)
        + limitSentence(action.lastDay, scene.today);
    return action;
}

NextAction climb(const Scene& scene, Standstill standstill)
{
    for (const EscalationStep& step : scene.path.steps) {
        if (isCalledFor(step, standstill) && isOpen(scene, step))
            return actionFor(scene, step, standstill);
    }
    NextAction action;
    action.kind = QStringLiteral("decide");
    action.date = scene.today;
    action.why = ruleText(scene.path.end);
    action.rule = QStringLiteral("escalation:%1").arg(scene.path.id);
    return action;
}

/// An open step whose time limit ends before the waiting does: waiting would lose it. Null if there is none.
const EscalationStep* losingStep(const Scene& scene)
{
    for (const EscalationStep& step : scene.path.steps) {
        const bool possible = eventsTo(scene.matter.stage, step.event).ok(); // not an appeal once the authority has it
        if (!possible || !isCalledFor(step, Standstill::Silent) || !isOpen(scene, step))
            continue;
        const QDate lastDay = lastDayFor(scene, step);
        if (lastDay.isValid() && lastDay >= scene.today && lastDay <= scene.wait.until)
            return &step;
    }
    return nullptr;
}

NextAction waiting(const Scene& scene)
{
    if (!scene.wait.byLaw) {
        if (const EscalationStep* step = losingStep(scene))
            return actionFor(scene, *step, Standstill::Silent);
    }
    NextAction action;
    action.kind = QStringLiteral("wait");
    action.date = scene.wait.until;
    action.rule = QStringLiteral("escalation:%1").arg(scene.path.id);
    if (scene.wait.byLaw) {
        action.why = PathReasons::tr("The answer is due on %1. Before %2 nothing is late, so there is nothing to do.")
                         .arg(iso(scene.wait.until), iso(scene.wait.lateFrom))
            + missingAck(scene);
    } else {
        action.why = PathReasons::tr("No period of the law runs for this; give them until %1 before you go on.").arg(iso(scene.wait.until));
    }
    return action;
}

NextAction waitingOrLate(const Scene& scene, Standstill standstill)
{
    if (!scene.wait.lateFrom.isValid())
        return nextAction(scene.matter, scene.today);
    return scene.today >= scene.wait.lateFrom ? climb(scene, standstill) : waiting(scene);
}

/// The letter that answers their reply; nothing if its kind was not told, is silence, or came again after it was answered.
std::optional<NextAction> replying(const Scene& scene)
{
    const model::CaseEvent* reply = openReply(scene.matter);
    if (reply == nullptr || reply->kind == QLatin1String("silent") || wasAnswered(scene.matter, reply->reply))
        return std::nullopt;
    const ReplyAnswer* answer = scene.rules.replies.answerTo(reply->reply, scene.matter.regime, scene.today);
    if (answer == nullptr)
        return std::nullopt;
    NextAction action;
    action.kind = QStringLiteral("reply");
    action.date = scene.today;
    action.letter = answer->letter;
    action.variant = answer->variant;
    action.event = answer->event;
    action.rule = QStringLiteral("replies:%1/%2").arg(answer->kind, answer->regimes.first());
    action.cite = answer->provenance.cite;
    action.why = ruleText(answer->reason);
    if (!answer->soundIf.isEmpty())
        action.why += QLatin1Char(' ') + ruleText(answer->soundIf) + QLatin1Char(' ') + ruleText(answer->soundThen);
    return action;
}

NextAction byStage(const Scene& scene)
{
    switch (scene.matter.stage) {
    case CaseStage::Sent:
    case CaseStage::Received:
    case CaseStage::Acknowledged:
    case CaseStage::Extended:
    case CaseStage::Silent:
    case CaseStage::Appealed:
        return waitingOrLate(scene, Standstill::Silent);
    case CaseStage::Complained:
        return waitingOrLate(scene, Standstill::AuthoritySilent);
    case CaseStage::Refused:
        if (const auto reply = replying(scene))
            return *reply;
        return climb(scene, Standstill::Refused);
    case CaseStage::IdentityAsked:
    case CaseStage::Answered:
        if (const auto reply = replying(scene))
            return *reply;
        if (const model::CaseEvent* reply = openReply(scene.matter); reply != nullptr && wasAnswered(scene.matter, reply->reply))
            return climb(scene, Standstill::Refused);
        break;
    case CaseStage::Drafted:
    case CaseStage::Settled:
    case CaseStage::Closed:
        break;
    }
    return nextAction(scene.matter, scene.today);
}

} // namespace

NextAction nextAction(const model::Case& matter, const PathRules& rules, QDate today)
{
    const EscalationPath* path = rules.escalation.pathFor(matter.regime);
    if (path == nullptr)
        return nextAction(matter, today);
    return byStage(Scene{matter, rules, *path, today, waitOf(matter, *path)});
}

} // namespace recourse::cases
