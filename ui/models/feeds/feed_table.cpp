// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/feed_table.h"

#include "ui/models/feeds/feed_words.h"
#include "ui/text.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace recourse::ui {

namespace {

constexpr int kLongestName = 120;

bool fits(const feeds::FeedDefinition& definition, FeedTable::Choice choice)
{
    switch (choice) {
    case FeedTable::All:
        break;
    case FeedTable::Incidents:
        return definition.kind == feeds::feed_kind::kBreaches;
    case FeedTable::Directories:
        return definition.kind != feeds::feed_kind::kBreaches && definition.kind != feeds::feed_kind::kNews;
    case FeedTable::News:
        return definition.kind == feeds::feed_kind::kNews;
    case FeedTable::Own:
        return definition.own;
    }
    return true;
}

} // namespace

FeedTable::FeedTable(QObject* parent)
    : RowsModel<FeedRow>(columns(), [](const FeedRow& row) { return row.number; }, parent)
{
}

std::vector<Column<FeedRow>> FeedTable::columns()
{
    constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
    const auto standing = [](const FeedRow& row) { return FeedWords::standing(row.view, row.now); };
    const auto stateExtra = [standing](const FeedRow& row, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(FeedWords::standingBadge(standing(row)))) : QVariant();
    };
    return {
        {tr("List"), [](const FeedRow& row) { return safeText(row.view.definition.name, kLongestName); }, {}, kStart, {}},
        {tr("What it is"), [](const FeedRow& row) { return FeedWords::kindWord(row.view.definition); }, {}, kStart, {}},
        {tr("State"), [standing](const FeedRow& row) { return FeedWords::standingText(standing(row)); },
            [standing](const FeedRow& row) { return SortKey{static_cast<qint64>(standing(row)), {}}; }, kStart, stateExtra},
        {tr("Entries"), [](const FeedRow& row) { return row.view.state.asOf.isValid() ? QLocale().toString(row.view.state.entries) : QString(); },
            [](const FeedRow& row) { return SortKey{-qint64{row.view.state.entries}, {}}; }, Qt::AlignRight | Qt::AlignVCenter, {}},
        {tr("As of"),
            [](const FeedRow& row) { return row.view.state.asOf.isValid() ? FeedWords::age(row.view.state.asOf, row.now) : QString(); },
            [](const FeedRow& row) {
                return SortKey{row.view.state.asOf.isValid() ? -row.view.state.asOf.toSecsSinceEpoch() : SortKey::kUnknown, {}};
            },
            kStart, {}},
        {tr("Licence"), [](const FeedRow& row) { return safeText(row.view.definition.licence, kLongestName); }, {}, kStart, {}},
    };
}

void FeedTable::choose(Choice choice)
{
    if (choice == All)
        return setAccepts({});
    setAccepts([this, choice](int row) { return fits(rows()[static_cast<std::size_t>(row)].view.definition, choice); });
}

const session::FeedView* FeedTable::feed(qint64 number) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [number](const FeedRow& row) { return row.number == number; });
    return found == rows().end() ? nullptr : &found->view;
}

qint64 FeedTable::numberOf(const QString& id)
{
    constexpr std::size_t kPositive = std::numeric_limits<qint64>::max();
    return static_cast<qint64>(qHash(id) & kPositive);
}

Snapshot<FeedRow> FeedTable::prepared(std::vector<session::FeedView> views, const QDateTime& now)
{
    std::vector<FeedRow> rows;
    rows.reserve(views.size());
    for (session::FeedView& view : views) {
        const qint64 number = numberOf(view.definition.id);
        rows.push_back({std::move(view), number, now});
    }
    return snapshotOf<FeedRow>(std::move(rows), [](const FeedRow& row) {
        return row.view.definition.name + QLatin1Char('\n') + row.view.definition.id + QLatin1Char('\n') + row.view.definition.base.host();
    });
}

} // namespace recourse::ui
