// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cases/batch_rows.h"

#include "ui/text.h"
#include "ui/widgets/badge.h"

#include <algorithm>

namespace recourse::ui {

namespace {

BatchRow rowOf(const documents::BatchEntry& entry)
{
    BatchRow row;
    row.number = entry.position;
    row.recipient = safeText(entry.recipient, 200);
    row.send = entry.blocked ? QDate() : entry.send;
    row.due = entry.due;
    row.state = entry.blocked ? BatchRow::State::Blocked : entry.findings.isEmpty() ? BatchRow::State::Ready : BatchRow::State::Note;
    row.words = safeText(entry.findings.join(QLatin1Char(' ')), 1000);
    return row;
}

Badge badgeOf(BatchRow::State state)
{
    switch (state) {
    case BatchRow::State::Ready: return Badge::Good;
    case BatchRow::State::Note: return Badge::Warning;
    case BatchRow::State::Blocked:
    case BatchRow::State::LeftOut: break;
    }
    return Badge::Danger;
}

SortKey dayKey(QDate day)
{
    return {day.isValid() ? day.toJulianDay() : SortKey::kUnknown, {}};
}

QString dayWord(QDate day)
{
    return day.isValid() ? dateText(day) : QString();
}

} // namespace

QString BatchWords::state(BatchRow::State state)
{
    switch (state) {
    case BatchRow::State::Ready: return tr("Ready");
    case BatchRow::State::Note: return tr("Worth a look");
    case BatchRow::State::Blocked: return tr("Held back");
    case BatchRow::State::LeftOut: break;
    }
    return tr("No letter");
}

QString BatchWords::summary(const session::BatchPreview& preview)
{
    const auto& entries = preview.plan.entries;
    const int blocked = static_cast<int>(
        std::count_if(entries.begin(), entries.end(), [](const documents::BatchEntry& entry) { return entry.blocked; }));
    QStringList parts{tr("%Ln letter(s) to send", nullptr, static_cast<int>(entries.size()) - blocked)};
    if (preview.plan.last.isValid() && !entries.empty())
        parts << tr("from %1 to %2", "days").arg(dateText(entries.front().send), dateText(preview.plan.last));
    if (blocked > 0)
        parts << tr("%Ln held back", nullptr, blocked);
    if (!preview.leftOut.empty())
        parts << tr("%Ln company(ies) without a letter", nullptr, static_cast<int>(preview.leftOut.size()));
    return parts.join(QStringLiteral(" · "));
}

std::vector<Column<BatchRow>> batchColumns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto badge = [](const BatchRow& row, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(badgeOf(row.state))) : QVariant();
    };
    const auto tip = [](const BatchRow& row, int role) { return role == Qt::ToolTipRole ? QVariant(plainToolTip(row.words)) : QVariant(); };
    return {
        {BatchWords::tr("Leaves"), [](const BatchRow& row) { return dayWord(row.send); },
            [](const BatchRow& row) { return dayKey(row.send); }, kStart, {}},
        {BatchWords::tr("To"), [](const BatchRow& row) { return row.recipient; }, {}, kStart, {}},
        {BatchWords::tr("Answer by"), [](const BatchRow& row) { return dayWord(row.due); },
            [](const BatchRow& row) { return dayKey(row.due); }, kStart, {}},
        {BatchWords::tr("State"), [](const BatchRow& row) { return BatchWords::state(row.state); },
            [](const BatchRow& row) { return SortKey{static_cast<qint64>(row.state), {}}; }, kStart, badge},
        {BatchWords::tr("What to look at"), [](const BatchRow& row) { return row.words; }, {}, kStart, tip},
    };
}

Snapshot<BatchRow> batchRows(const session::BatchPreview& preview)
{
    std::vector<BatchRow> rows;
    rows.reserve(preview.plan.entries.size() + preview.leftOut.size());
    for (const documents::BatchEntry& entry : preview.plan.entries)
        rows.push_back(rowOf(entry));
    for (const session::BatchLeftOut& one : preview.leftOut) {
        BatchRow row;
        row.number = static_cast<int>(rows.size()) + 1;
        row.recipient = safeText(one.service, 200);
        row.state = BatchRow::State::LeftOut;
        row.words = safeText(one.why, 1000);
        rows.push_back(std::move(row));
    }
    return snapshotOf<BatchRow>(std::move(rows), [](const BatchRow& row) { return row.recipient + QLatin1Char('\n') + row.words; });
}

} // namespace recourse::ui
