// SPDX-License-Identifier: GPL-3.0-or-later
#include "cases/stages.h"

#include <QCoreApplication>

#include <algorithm>

namespace recourse::cases {

namespace {

using model::Case;
using model::CaseStage;

struct CaseReasons
{
    Q_DECLARE_TR_FUNCTIONS(CaseReasons)
};

QString iso(QDate date)
{
    return date.toString(Qt::ISODate);
}

/// The day of the last event of that kind, or an invalid date.
QDate lastDay(const Case& matter, QLatin1String kind)
{
    const auto found = std::find_if(
        matter.events.rbegin(), matter.events.rend(), [&](const model::CaseEvent& event) { return event.kind == kind; });
    return found == matter.events.rend() ? QDate() : found->at.date();
}

/// The first day on which the case is late for sure; invalid if no clock runs.
QDate lateFrom(const Case& matter)
{
    if (matter.overdueFrom.isValid())
        return matter.overdueFrom;
    return matter.due.isValid() ? matter.due.addDays(1) : QDate();
}

NextAction overdue(const Case& matter, QDate today)
{
    const QDate reminded = lastDay(matter, QLatin1String("reminded"));
    if (reminded.isValid()) {
        return {QStringLiteral("escalate"), today,
            CaseReasons::tr("The reminder of %1 went unanswered too; it is late since %2. Now the authority can be told, or the company's "
                 "own appeal taken where the law asks for that first.")
                .arg(iso(reminded), iso(lateFrom(matter)))};
    }
    const QString late = CaseReasons::tr("It is late since %1 on every reading of the law.").arg(iso(lateFrom(matter)));
    const QString due = matter.due.isValid() ? CaseReasons::tr("The answer was due on %1.").arg(iso(matter.due)) + QLatin1Char(' ') : QString();
    return {QStringLiteral("remind"), today, due + late + QLatin1Char(' ') + CaseReasons::tr("Send a reminder that names what is missing.")};
}

NextAction waiting(const Case& matter, QDate today)
{
    const QDate late = lateFrom(matter);
    if (late.isValid() && today >= late)
        return overdue(matter, today);
    if (!late.isValid())
        return {QStringLiteral("wait"), {}, CaseReasons::tr("The letter is out; this law sets no date for the answer.")};
    const QDate until = matter.due.isValid() ? matter.due : late.addDays(-1);
    return {QStringLiteral("wait"), until,
        CaseReasons::tr("The answer is due on %1. Before %2 nothing is late, so there is nothing to do.").arg(iso(until), iso(late))};
}

NextAction now(const char* kind, QDate today, const QString& why)
{
    return {QString::fromLatin1(kind), today, why};
}

} // namespace

NextAction nextAction(const Case& matter, QDate today)
{
    switch (matter.stage) {
    case CaseStage::Drafted:
        return now("send", today, CaseReasons::tr("The letter is written but not sent. Send it and keep the proof; the clock starts then."));
    case CaseStage::Sent:
    case CaseStage::Received:
    case CaseStage::Acknowledged:
    case CaseStage::Extended:
        return waiting(matter, today);
    case CaseStage::IdentityAsked:
        return now("prove_identity", today,
            CaseReasons::tr("They ask who you are. Answer with the least that proves it; their clock may stand still until then."));
    case CaseStage::Answered:
        return now("read_answer", today, CaseReasons::tr("An answer is there. Compare it with what was asked, point by point."));
    case CaseStage::Refused:
        return now("escalate", today,
            CaseReasons::tr("They refused. The authority can be told, or the company's own appeal taken where the law asks for that first."));
    case CaseStage::Silent:
        return overdue(matter, today);
    case CaseStage::Appealed:
    case CaseStage::Complained:
        return waiting(matter, today);
    case CaseStage::Settled:
    case CaseStage::Closed:
        break;
    }
    return {QStringLiteral("none"), {}, CaseReasons::tr("This case is over.")};
}

} // namespace recourse::cases
