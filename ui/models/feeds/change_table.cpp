// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/change_table.h"

#include "ui/models/feeds/feed_words.h"
#include "ui/text.h"


#include <algorithm>

namespace recourse::ui {

namespace {

constexpr auto kStart = Qt::AlignLeft | Qt::AlignVCenter;
constexpr int kLongestTitle = 300;

} // namespace

ChangeTable::ChangeTable(QObject* parent)
    : RowsModel<ChangeRow>(columns(), [](const ChangeRow& row) { return row.number; }, parent)
{
}

std::vector<Column<ChangeRow>> ChangeTable::columns()
{
    const auto badge = [](const ChangeRow& row, int role) {
        return role == BadgeRole ? QVariant(static_cast<int>(FeedWords::changeBadge(row.view.change.kind))) : QVariant();
    };
    const auto name = [](const ChangeRow& row) {
        const model::Breach& breach = row.view.breach;
        return breach.flags.sensitive ? tr("A sensitive incident") : safeText(breach.title.isEmpty() ? breach.orgName : breach.title, kLongestTitle);
    };
    return {
        {tr("When"), [](const ChangeRow& row) { return momentText(row.view.change.at); },
            [](const ChangeRow& row) { return SortKey{-row.view.change.at.toSecsSinceEpoch(), {}}; }, kStart, {}},
        {tr("Incident"), name, {}, kStart, {}},
        {tr("Change"), [](const ChangeRow& row) { return FeedWords::change(row.view.change.kind); }, {}, kStart, badge},
        {tr("What"), [](const ChangeRow& row) { return FeedWords::changedFields(row.view.change.fields); }, {}, kStart, {}},
    };
}

Snapshot<ChangeRow> ChangeTable::prepared(std::vector<session::FeedChangeView> views)
{
    std::vector<ChangeRow> rows;
    rows.reserve(views.size());
    for (session::FeedChangeView& view : views)
        rows.push_back({std::move(view), static_cast<qint64>(rows.size()) + 1});
    return snapshotOf<ChangeRow>(
        std::move(rows), [](const ChangeRow& row) { return row.view.breach.flags.sensitive ? QString() : row.view.breach.title; });
}

NewsTable::NewsTable(QObject* parent)
    : RowsModel<NewsRow>(columns(), [](const NewsRow& row) { return row.number; }, parent)
{
}

std::vector<Column<NewsRow>> NewsTable::columns()
{
    const auto day = [](const NewsRow& row) {
        return row.item.published.isValid() ? row.item.published.toLocalTime().date() : row.item.firstSeen;
    };
    return {
        {tr("Day"), [day](const NewsRow& row) { return dateText(day(row)); },
            [day](const NewsRow& row) { return SortKey{day(row).isValid() ? -day(row).toJulianDay() : SortKey::kUnknown, {}}; }, kStart, {}},
        {tr("Headline"), [](const NewsRow& row) { return safeText(row.item.title, kLongestTitle); }, {}, kStart, {}},
        {tr("From"), [](const NewsRow& row) { return safeText(row.source, kLongestTitle); }, {}, kStart, {}},
    };
}

const model::NewsItem* NewsTable::item(qint64 number) const
{
    const auto found = std::find_if(rows().begin(), rows().end(), [number](const NewsRow& row) { return row.number == number; });
    return found == rows().end() ? nullptr : &found->item;
}

Snapshot<NewsRow> NewsTable::prepared(std::vector<model::NewsItem> items, const QHash<QString, QString>& names)
{
    std::vector<NewsRow> rows;
    rows.reserve(items.size());
    for (model::NewsItem& item : items) {
        const QString source = names.value(item.feed, item.feed);
        rows.push_back({std::move(item), source, static_cast<qint64>(rows.size()) + 1});
    }
    return snapshotOf<NewsRow>(std::move(rows), [](const NewsRow& row) { return row.item.title + QLatin1Char('\n') + row.source; });
}

} // namespace recourse::ui
