// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/accounts/alias_table.h"

#include "ui/text.h"
#include "ui/widgets/badge.h"

#include <QLocale>

namespace recourse::ui {

AliasTable::AliasTable(QObject* parent)
    : RowsModel<AliasRow>(columns(), [](const AliasRow& row) { return row.number; }, parent)
{
}

std::vector<Column<AliasRow>> AliasTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {tr("Address"), [](const AliasRow& row) { return row.view.alias.address; }, {}, kStart, {}},
        {tr("Given to"), [](const AliasRow& row) { return row.view.service; }, {}, kStart, {}},
        {tr("Known from"),
            [](const AliasRow& row) { return row.view.alias.origin == model::AliasOrigin::Hand ? tr("Your word") : tr("Mail"); }, {}, kStart, {}},
        {tr("Messages"), [](const AliasRow& row) { return QLocale().toString(row.view.alias.count); },
            [](const AliasRow& row) { return SortKey{row.view.alias.count, {}}; }, kStart, {}},
        {tr("Last"), [](const AliasRow& row) { return row.view.alias.last.isValid() ? dateText(row.view.alias.last.toLocalTime().date()) : QString(); },
            [](const AliasRow& row) { return SortKey{row.view.alias.last.isValid() ? row.view.alias.last.toSecsSinceEpoch() : SortKey::kUnknown, {}}; },
            kStart, {}},
        {tr("Strangers"), [](const AliasRow& row) { return row.view.leakSigns == 0 ? QString() : tr("%Ln write to it", nullptr, row.view.leakSigns); },
            [](const AliasRow& row) { return SortKey{-qint64{row.view.leakSigns}, {}}; }, kStart,
            [](const AliasRow& row, int role) {
                return role == BadgeRole && row.view.leakSigns > 0 ? QVariant(static_cast<int>(Badge::Warning)) : QVariant();
            }},
    };
}

const session::AliasView* AliasTable::alias(qint64 number) const
{
    return number > 0 && number <= static_cast<qint64>(rows().size()) ? &rows()[static_cast<std::size_t>(number - 1)].view : nullptr;
}

Snapshot<AliasRow> AliasTable::prepared(std::vector<session::AliasView> views)
{
    std::vector<AliasRow> rows;
    rows.reserve(views.size());
    for (session::AliasView& view : views)
        rows.push_back({static_cast<qint64>(rows.size()) + 1, std::move(view)});
    return snapshotOf<AliasRow>(std::move(rows), [](const AliasRow& row) { return row.view.alias.address + u'\n' + row.view.service; });
}

} // namespace recourse::ui
