// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/feeds/ledger_table.h"

#include "ui/models/feeds/feed_words.h"
#include "ui/text.h"

#include <QLocale>
#include <QUrl>

namespace recourse::ui {

QString LedgerTable::sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeTraditionalFormat);
}

std::unique_ptr<LedgerTable::Model> LedgerTable::makeModel()
{
    using Row = LedgerRow;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto urlTip = [](const Row& row, int role) -> QVariant {
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(row.entry.url)) : QVariant();
    };
    const auto outcomeBadge = [](const Row& row, int role) -> QVariant {
        if (role == BadgeRole)
            return static_cast<int>(FeedWords::wentWell(row.entry) ? Badge::Good : Badge::Danger);
        return role == Qt::ToolTipRole ? QVariant(plainToolTip(FeedWords::outcome(row.entry))) : QVariant();
    };
    std::vector<Column<Row>> columns{
        {tr("When"), [](const Row& row) { return momentText(row.entry.at); },
            [](const Row& row) { return SortKey{row.entry.at.toMSecsSinceEpoch(), {}}; }, left, {}},
        {tr("List"), [](const Row& row) { return safeText(row.entry.feed, 60); }, {}, left, {}},
        {tr("What was asked"),
            [](const Row& row) {
                const QUrl url(row.entry.url);
                const QString query = url.hasQuery() ? QLatin1Char('?') + url.query() : QString();
                return safeText(tr("%1 %2%3").arg(row.entry.method, url.host(), url.path() + query), 300);
            },
            {}, left, urlTip},
        {tr("Sent"), [](const Row& row) { return sizeText(row.entry.sentBytes); },
            [](const Row& row) { return SortKey{row.entry.sentBytes, {}}; }, right, {}},
        {tr("Received"), [](const Row& row) { return sizeText(row.entry.receivedBytes); },
            [](const Row& row) { return SortKey{row.entry.receivedBytes, {}}; }, right, {}},
        {tr("Result"), [](const Row& row) { return FeedWords::outcome(row.entry); }, {}, left, outcomeBadge},
    };
    return std::make_unique<Model>(std::move(columns), [](const Row& row) { return row.number; });
}

Snapshot<LedgerRow> LedgerTable::snapshot(std::vector<model::LedgerEntry> entries)
{
    std::vector<LedgerRow> rows;
    rows.reserve(entries.size());
    // The newest comes first; counted from the oldest, a row keeps its number when newer ones come.
    qint64 number = static_cast<qint64>(entries.size());
    for (model::LedgerEntry& entry : entries)
        rows.push_back({std::move(entry), number--});
    return snapshotOf<LedgerRow>(std::move(rows), [](const LedgerRow& row) {
        return row.entry.feed + QLatin1Char(' ') + row.entry.url + QLatin1Char(' ') + FeedWords::outcome(row.entry);
    });
}

} // namespace recourse::ui
