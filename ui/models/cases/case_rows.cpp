// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/case_rows.h"

#include "ui/models/cases/case_words.h"
#include "ui/widgets/card_list.h"

#include <QLocale>

namespace recourse::ui {

namespace {

using session::CaseView;

QString referenceOf(const CaseView& view)
{
    return view.letters.empty() ? QString() : view.letters.back().reference;
}

QVariant extra(const CaseView& view, QDate today, int role)
{
    switch (role) {
    case CardTitleRole:
        return view.service.name;
    case CardLineRole:
        return CaseWords::matter(view.matter.matter);
    case CardNoteRole:
        return isOver(view.matter.stage) ? QString() : CaseWords::next(view, today);
    case CardAlertRole:
        return isOverdue(view, today) || view.brokenEvent.has_value();
    case CardDoneRole:
        return isOver(view.matter.stage);
    case CardBadgeRole:
        return static_cast<int>(CaseWords::stageBadge(view.matter.stage));
    case CardBadgeWordRole:
        return CaseWords::stage(view.matter.stage);
    default:
        return {};
    }
}

} // namespace

bool isChosen(const CaseView& view, CaseChoice choice)
{
    switch (choice) {
    case CaseChoice::Open:
        return !isOver(view.matter.stage);
    case CaseChoice::MyTurn:
        return isMyTurn(view);
    case CaseChoice::All:
        break;
    }
    return true;
}

std::vector<Column<CaseView>> caseColumns(QDate today)
{
    Column<CaseView> card;
    card.title = CaseWords::tr("Case");
    card.text = [today](const CaseView& view) {
        return QLocale().createSeparatedList({view.service.name, CaseWords::matter(view.matter.matter),
            CaseWords::stage(view.matter.stage), CaseWords::next(view, today)});
    };
    card.extra = [today](const CaseView& view, int role) { return extra(view, today, role); };
    return {card};
}

Snapshot<CaseView> caseRows(std::vector<CaseView> views)
{
    return snapshotOf<CaseView>(std::move(views), [](const CaseView& view) {
        return QStringList{view.service.name, view.service.key, CaseWords::matter(view.matter.matter), referenceOf(view)}.join(
            QLatin1Char(' '));
    });
}

} // namespace recourse::ui
