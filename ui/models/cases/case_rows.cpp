// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/case_rows.h"

#include "ui/models/cases/case_words.h"
#include "ui/widgets/card_list.h"

#include <QLocale>

#include <algorithm>

namespace recourse::ui {

namespace {

using session::CaseColumn;
using session::CaseRow;

QVariant extra(const CaseRow& row, QDate today, int role)
{
    switch (role) {
    case CardTitleRole:
        return row.service.name;
    case CardLineRole:
        return row.about;
    case CardNoteRole:
        return row.column == CaseColumn::Over ? QString() : CaseWords::next(headOf(row), today);
    case CardAlertRole:
        return isOverdue(headOf(row), today) || row.broken;
    case CardDoneRole:
        return row.column == CaseColumn::Over;
    case CardBadgeRole:
        return static_cast<int>(CaseWords::stageBadge(row.matter.stage));
    case CardBadgeWordRole:
        return CaseWords::stage(row.matter.stage);
    default:
        return {};
    }
}

int countOf(const std::vector<CaseRow>& rows, CaseChoice choice)
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [choice](const CaseRow& row) { return isChosen(row, choice); }));
}

} // namespace

session::CaseView headOf(const CaseRow& row)
{
    session::CaseView view;
    view.matter = row.matter;
    view.service = row.service;
    view.about = row.about;
    view.next = row.next;
    view.nextLetter = row.nextLetter;
    return view;
}

bool isChosen(const CaseRow& row, CaseChoice choice)
{
    switch (choice) {
    case CaseChoice::Open:
        return row.column != CaseColumn::Over;
    case CaseChoice::MyTurn:
        return row.column == CaseColumn::MyTurn || row.column == CaseColumn::ToSend;
    case CaseChoice::All:
        break;
    }
    return true;
}

QString columnTitle(CaseColumn column)
{
    switch (column) {
    case CaseColumn::ToSend:
        return CaseWords::tr("To send");
    case CaseColumn::Waiting:
        return CaseWords::tr("Waiting for them");
    case CaseColumn::MyTurn:
        return CaseWords::tr("Your turn");
    case CaseColumn::Authority:
        return CaseWords::tr("With the authority");
    case CaseColumn::Over:
        break;
    }
    return CaseWords::tr("Over");
}

std::vector<Column<CaseRow>> caseColumns(QDate today)
{
    Column<CaseRow> card;
    card.title = CaseWords::tr("Case");
    card.text = [today](const CaseRow& row) {
        return QLocale().createSeparatedList(
            {row.service.name, row.about, CaseWords::stage(row.matter.stage), CaseWords::next(headOf(row), today)});
    };
    card.extra = [today](const CaseRow& row, int role) { return extra(row, today, role); };
    return {card};
}

Snapshot<CaseRow> caseRows(std::vector<CaseRow> rows)
{
    return snapshotOf<CaseRow>(std::move(rows), [](const CaseRow& row) {
        return QStringList{row.service.name, row.service.key, row.about, row.reference}.join(QLatin1Char(' '));
    });
}

CaseLists caseLists(session::CaseBoard board)
{
    CaseLists lists;
    for (const CaseChoice choice : {CaseChoice::Open, CaseChoice::MyTurn, CaseChoice::All})
        lists.counts[static_cast<std::size_t>(choice)] = countOf(board.rows, choice);
    std::array<std::vector<CaseRow>, kCaseColumns> columns;
    for (const CaseRow& row : board.rows)
        columns[static_cast<std::size_t>(row.column)].push_back(row);
    for (std::size_t i = 0; i < columns.size(); ++i)
        lists.columns[i] = caseRows(std::move(columns[i]));
    lists.all = caseRows(std::move(board.rows));
    lists.clocks = clockRows(std::move(board.clocks));
    return lists;
}

} // namespace recourse::ui
