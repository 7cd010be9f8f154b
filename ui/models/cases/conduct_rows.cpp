// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/conduct_rows.h"

#include "base/rule_text.h"
#include "ui/text.h"

namespace recourse::ui {

namespace {

QString said(const QString& text)
{
    return base::ruleText(base::RuleTexts::Cases, text);
}

const cases::ConductCriterion* criterionOf(const session::ConductView& view, const QString& id)
{
    for (const cases::ConductCriterion& criterion : view.criteria) {
        if (criterion.id == id)
            return &criterion;
    }
    return nullptr;
}

ConductRow rowOf(const session::ConductView& view, const model::ConductFact& fact, int points, const QString& why)
{
    return {fact, ConductText::criterion(view, fact.criterion), ConductText::value(view, fact), points, why};
}

Column<ConductRow> column(const QString& title, std::function<QString(const ConductRow&)> text)
{
    Column<ConductRow> made;
    made.title = title;
    made.text = std::move(text);
    return made;
}

} // namespace

QString ConductText::score(const cases::ConductScore& score)
{
    if (score.score)
        return tr("%1 of 100, from %n facts", nullptr, score.facts).arg(*score.score);
    return tr("Not enough facts for a score: %1 of %2 facts, on %3 of %4 topics").arg(score.facts).arg(score.factsNeeded)
        .arg(score.criteria.size()).arg(score.criteriaNeeded);
}

QString ConductText::criterion(const session::ConductView& view, const QString& id)
{
    const cases::ConductCriterion* found = criterionOf(view, id);
    return found != nullptr ? said(found->title) : id;
}

QString ConductText::value(const session::ConductView& view, const model::ConductFact& fact)
{
    const cases::ConductCriterion* found = criterionOf(view, fact.criterion);
    if (found == nullptr)
        return fact.value;
    if (found->countsDays)
        return tr("%n day(s)", nullptr, fact.value.toInt());
    return said(session::answerTitle(*found, fact.value));
}

QString ConductText::fact(const session::ConductView& view, const model::ConductFact& fact)
{
    return tr("%1: %2 (%3, %4)", "what is looked at, the answer, the day, the source")
        .arg(criterion(view, fact.criterion), value(view, fact), dateText(fact.on), withLocalDates(fact.source));
}

std::vector<Column<ConductRow>> conductColumns()
{
    Column<ConductRow> day = column(ConductText::tr("Day"), [](const ConductRow& row) { return dateText(row.fact.on); });
    day.key = [](const ConductRow& row) { return SortKey{row.fact.on.toJulianDay(), {}}; };
    Column<ConductRow> points = column(ConductText::tr("Points"),
        [](const ConductRow& row) { return row.points < 0 ? row.why : QString::number(row.points); });
    points.key = [](const ConductRow& row) { return SortKey{row.points, {}}; };
    return {day, column(ConductText::tr("What is looked at"), [](const ConductRow& row) { return row.criterion; }),
        column(ConductText::tr("Answer"), [](const ConductRow& row) { return row.value; }), points,
        column(ConductText::tr("Where it can be read"), [](const ConductRow& row) { return withLocalDates(row.fact.source); })};
}

Snapshot<ConductRow> conductRows(const session::ConductView& view)
{
    std::vector<ConductRow> rows;
    for (const cases::CriterionScore& criterion : view.score.criteria) {
        for (const cases::ConductPoint& point : criterion.facts)
            rows.push_back(rowOf(view, point.fact, point.points, {}));
    }
    for (const cases::UncountedFact& one : view.score.uncounted)
        rows.push_back(rowOf(view, one.fact, -1, one.why));
    return snapshotOf<ConductRow>(std::move(rows), [](const ConductRow& row) { return row.criterion + QLatin1Char(' ') + row.fact.source; });
}

} // namespace recourse::ui
