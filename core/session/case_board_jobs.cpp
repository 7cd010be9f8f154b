// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/case_board_jobs.h"

#include "session/case_clocks.h"

#include <algorithm>

namespace recourse::session {

using base::Result;

namespace {

CaseRow rowOf(CaseView& view)
{
    const bool hasDraft = !view.letters.empty() && view.letters.back().state == model::LetterState::Drafted;
    CaseRow row;
    row.about = aboutOf(view);
    row.reference = referenceOf(view);
    row.column = columnOf(view.matter.stage, view.next, hasDraft);
    row.broken = view.brokenEvent.has_value();
    row.next = std::move(view.next);
    row.nextLetter = std::move(view.nextLetter);
    row.matter = std::move(view.matter);
    row.matter.events.clear();
    row.service = std::move(view.service);
    return row;
}

bool comesFirst(const CaseRow& left, const CaseRow& right)
{
    if (left.next.date.isValid() != right.next.date.isValid())
        return left.next.date.isValid();
    return left.next.date < right.next.date;
}

CaseBoard boardOf(const Rules& rules, std::vector<CaseView> views)
{
    CaseBoard board;
    board.rows.reserve(views.size());
    for (CaseView& view : views) {
        for (DueClock& clock : clocksIn(rules, view))
            board.clocks.push_back(std::move(clock));
        board.rows.push_back(rowOf(view));
    }
    std::stable_sort(board.rows.begin(), board.rows.end(), comesFirst);
    sortClocks(board.clocks);
    return board;
}

} // namespace

CaseColumn columnOf(model::CaseStage stage, const cases::NextAction& next, bool hasDraft)
{
    if (isOver(stage))
        return CaseColumn::Over;
    if (stage == model::CaseStage::Drafted || hasDraft)
        return CaseColumn::ToSend;
    if (next.isMine())
        return CaseColumn::MyTurn;
    return stage == model::CaseStage::Complained ? CaseColumn::Authority : CaseColumn::Waiting;
}

Job<CaseBoard> readCaseBoard(Session& session)
{
    return session.start<CaseBoard>([&session](base::Progress&) -> Result<CaseBoard> {
        const auto rules = session.rules();
        if (!rules)
            return rules.error();
        auto views = session.withVault<std::vector<CaseView>>(
            [&](vault::Vault& vault) { return readCaseViews(vault, **rules, session.clock().today()); });
        if (!views)
            return views.error();
        return boardOf(**rules, std::move(*views));
    });
}

} // namespace recourse::session
