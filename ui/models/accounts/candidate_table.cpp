// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/candidate_table.h"

#include "ui/models/accounts/candidate_words.h"
#include "ui/text.h"

#include <algorithm>

namespace recourse::ui {

using model::CandidateState;
using session::CandidateView;

CandidateTable::CandidateTable(QObject* parent)
    : RowsModel<CandidateView>(columns(), [](const CandidateView& row) { return row.candidate.id.value; }, parent)
{
    setChoice(CandidateChoice::ToDecide);
}

std::vector<Column<CandidateView>> CandidateTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto day = [](const QDateTime& time) { return time.isValid() ? dateText(time.toLocalTime().date()) : QString(); };
    const auto key = [](const QDateTime& time) { return SortKey{time.isValid() ? time.toSecsSinceEpoch() : SortKey::kUnknown, {}}; };
    return {
        {tr("Service"), [](const CandidateView& row) { return row.service; }, {}, kStart, {}},
        {tr("How sure"), [](const CandidateView& row) { return CandidateWords::verdict(row.candidate.verdict); },
            [](const CandidateView& row) { return SortKey{-static_cast<qint64>(row.candidate.verdict), {}}; }, kStart,
            [](const CandidateView& row, int role) {
                return role == BadgeRole ? QVariant(static_cast<int>(CandidateWords::badge(row.candidate.verdict))) : QVariant();
            }},
        {tr("Why"), [](const CandidateView& row) { return CandidateWords::kinds(row.candidate.evidence); }, {}, kStart, {}},
        {tr("Address it has"), [](const CandidateView& row) { return row.recipients.join(QStringLiteral(", ")); }, {}, kStart, {}},
        {tr("First seen"), [day](const CandidateView& row) { return day(row.first); },
            [key](const CandidateView& row) { return key(row.first); }, kStart, {}},
        {tr("Last seen"), [day](const CandidateView& row) { return day(row.last); },
            [key](const CandidateView& row) { return key(row.last); }, kStart, {}},
    };
}

void CandidateTable::setChoice(CandidateChoice choice)
{
    m_choice = choice;
    setAccepts([this, choice](int row) { return accepts(choice, rows()[static_cast<std::size_t>(row)]); });
}

const CandidateView* CandidateTable::candidate(qint64 id) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [id](const CandidateView& row) { return row.candidate.id.value == id; });
    return found != rows().end() ? &*found : nullptr;
}

std::array<int, kCandidateChoices> CandidateTable::counts() const
{
    std::array<int, kCandidateChoices> counts{};
    for (const CandidateView& row : rows()) {
        for (int choice = 0; choice < kCandidateChoices; ++choice)
            counts[static_cast<std::size_t>(choice)] += accepts(static_cast<CandidateChoice>(choice), row) ? 1 : 0;
    }
    return counts;
}

bool CandidateTable::accepts(CandidateChoice choice, const CandidateView& row)
{
    const CandidateState state = row.candidate.state;
    if (choice == CandidateChoice::ToDecide)
        return state == CandidateState::Open && row.isMissing();
    if (choice == CandidateChoice::Later)
        return state == CandidateState::Later;
    return state == CandidateState::Kept || state == CandidateState::ToDelete || state == CandidateState::NotMine;
}

QString CandidateTable::word(CandidateChoice choice)
{
    switch (choice) {
    case CandidateChoice::ToDecide: return tr("To decide");
    case CandidateChoice::Later: return tr("Later");
    case CandidateChoice::Decided: break;
    }
    return tr("Decided");
}

Snapshot<CandidateView> CandidateTable::prepared(std::vector<CandidateView> rows)
{
    return snapshotOf<CandidateView>(std::move(rows), [](const CandidateView& row) {
        return QStringList{row.service, row.candidate.domain, row.candidate.appId, row.recipients.join(u' ')}.join(u'\n');
    });
}

} // namespace recourse::ui
