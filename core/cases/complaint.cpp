// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/complaint.h"

#include "cases/case_history.h"

#include <QCoreApplication>

namespace recourse::cases {

namespace {

struct ComplaintWords
{
    Q_DECLARE_TR_FUNCTIONS(ComplaintWords)
};

QString factOf(const PackLine& line, const CaseWords& words, const QString& language)
{
    QString fact = CaseWords::dayText(language, line.day) + QStringLiteral(": ") + line.what;
    QStringList numbers;
    for (const int number : line.exhibits)
        numbers += QString::number(number);
    if (!numbers.isEmpty())
        fact += QStringLiteral(" (") + words.word(language, QStringLiteral("exhibit")).arg(numbers.join(QStringLiteral(", "))) + QLatin1Char(')');
    return fact + QLatin1Char('.');
}

void addCite(QStringList& cites, const ReplyAnswer* answer)
{
    if (answer != nullptr && answer->provenance.state != law::RuleState::Uncertain && !cites.contains(answer->provenance.cite))
        cites += answer->provenance.cite;
}

QStringList infringedBy(const model::Case& matter, const ReplyRules& replies, QDate today)
{
    QStringList cites;
    for (const model::CaseEvent& event : matter.events) {
        if (event.kind == QLatin1String("silent"))
            addCite(cites, replies.answerTo(QStringLiteral("silence"), matter.regime, today));
        else if (!event.reply.isEmpty())
            addCite(cites, replies.answerTo(event.reply, matter.regime, today));
    }
    return cites;
}

/// The step of the path that is a complaint. Null if there is none.
const EscalationStep* complaintStep(const PathRules& rules, const QString& regime)
{
    const EscalationPath* path = rules.escalation.pathFor(regime);
    return path != nullptr ? path->stepDoneBy(QStringLiteral("complained")) : nullptr;
}

bool showsArrival(const model::Case& matter)
{
    for (const model::CaseEvent& event : matter.events) {
        const bool letter = isOwnLetter(event) || event.kind == QLatin1String("received");
        if (letter && (!event.attachments.isEmpty() || !event.sha256.isEmpty()))
            return true;
        if (event.kind == QLatin1String("acknowledged") || event.kind == QLatin1String("answered") || event.kind == QLatin1String("refused")
            || event.kind == QLatin1String("identity_asked") || event.kind == QLatin1String("extended"))
            return true;
    }
    return false;
}

QStringList doubtsAbout(const model::Case& matter, const PackContents& pack, const EscalationStep* step, QDate today)
{
    QStringList doubts;
    if (!happened(matter, QStringLiteral("sent")))
        doubts += ComplaintWords::tr("No letter was sent yet.");
    else if (!showsArrival(matter))
        doubts += ComplaintWords::tr("Nothing shows that a letter was sent or arrived; attach the proof.");
    const bool late = matter.overdueFrom.isValid() && today >= matter.overdueFrom;
    if (!late && !happened(matter, QStringLiteral("refused")) && !happened(matter, QStringLiteral("answered")))
        doubts += ComplaintWords::tr("They are not late yet and have not refused.");
    for (const QString& need : step != nullptr ? step->needs : QStringList()) {
        if (need == QLatin1String("appealed") && !happened(matter, need))
            doubts += ComplaintWords::tr("The authority wants the organisation to be asked a second time first.");
    }
    if (pack.brokenEvent)
        doubts += ComplaintWords::tr("The record of event %1 was changed afterwards.").arg(*pack.brokenEvent + 1);
    return doubts;
}

} // namespace

ComplaintParts complaintParts(const model::Case& matter, const PackContents& pack, const QStringList& openPoints,
    const PathRules& rules, const CaseWords& words, const QString& language, QDate today)
{
    ComplaintParts parts;
    for (const PackLine& line : pack.timeline)
        parts.facts += factOf(line, words, language);
    parts.infringed = infringedBy(matter, rules.replies, today);
    parts.openPoints = openPoints;
    parts.doubts = doubtsAbout(matter, pack, complaintStep(rules, matter.regime), today);
    const NextAction next = nextAction(matter, rules, today);
    if (next.event == QLatin1String("complained"))
        parts.lastDay = next.lastDay;
    return parts;
}

} // namespace recourse::cases
