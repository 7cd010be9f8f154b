// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/answer_table.h"

#include "ui/text.h"
#include "ui/widgets/badge.h"

#include <algorithm>

namespace recourse::ui {

AnswerTable::AnswerTable(QObject* parent)
    : RowsModel<AnswerRow>(columns(), [](const AnswerRow& row) { return row.number; }, parent)
{
}

QString AnswerTable::question(model::AddressQuestion question)
{
    switch (question) {
    case model::AddressQuestion::Account:
        return tr("By the address itself");
    case model::AddressQuestion::Range:
        return tr("By a part of the address's checksum");
    case model::AddressQuestion::StealerLogs:
        return tr("For passwords stolen by malware");
    }
    return {};
}

std::vector<Column<AnswerRow>> AnswerTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto found = [](const AnswerRow& row) { return static_cast<int>(row.view.answer.names.size()); };
    const auto words = [found](const AnswerRow& row) {
        if (row.view.answer.question == model::AddressQuestion::StealerLogs)
            return found(row) == 0 ? tr("Nothing known") : tr("Captured for %n site(s)", nullptr, found(row));
        return found(row) == 0 ? tr("Nothing known") : tr("In %n incident(s)", nullptr, found(row));
    };
    const auto badge = [found](const AnswerRow& row, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(found(row) == 0 ? Badge::Good : Badge::Warning)) : QVariant();
    };
    return {
        {tr("Address"), [](const AnswerRow& row) { return row.view.answer.address; }, {}, kStart, {}},
        {tr("Asked"), [](const AnswerRow& row) { return question(row.view.answer.question); }, {}, kStart, {}},
        {tr("On"), [](const AnswerRow& row) { return dateText(row.view.answer.asked.toLocalTime().date()); },
            [](const AnswerRow& row) { return SortKey{-row.view.answer.asked.toSecsSinceEpoch(), {}}; }, kStart, {}},
        {tr("Answer"), words, [found](const AnswerRow& row) { return SortKey{-found(row), {}}; }, kStart, badge},
    };
}

const session::AnswerView* AnswerTable::answer(qint64 number) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [number](const AnswerRow& row) { return row.number == number; });
    return found == rows().end() ? nullptr : &found->view;
}

Snapshot<AnswerRow> AnswerTable::prepared(std::vector<session::AnswerView> answers)
{
    std::vector<AnswerRow> rows;
    rows.reserve(answers.size());
    for (session::AnswerView& answer : answers)
        rows.push_back({std::move(answer), static_cast<qint64>(rows.size()) + 1});
    return snapshotOf<AnswerRow>(std::move(rows), [](const AnswerRow& row) { return row.view.answer.address; });
}

} // namespace recourse::ui
