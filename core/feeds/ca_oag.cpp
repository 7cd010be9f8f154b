// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/registers.h"

#include "feeds/register_row.h"

namespace recourse::feeds {

namespace {

const QString kName = QStringLiteral("organizationname");
const QString kDates = QStringLiteral("datesofbreachifknown");
const QString kReported = QStringLiteral("reporteddate");

/// The field holds none, "n/a", or several days joined by ", ".
void readDays(const RegisterRow& row, model::Breach& breach)
{
    QDate first;
    QDate last;
    for (const QString& cell : valuesIn(row.text("datesofbreachifknown"), u',')) {
        const QDate day = row.dayOf(cell);
        if (!day.isValid())
            continue;
        first = !first.isValid() || day < first ? day : first;
        last = !last.isValid() || day > last ? day : last;
    }
    setOccurred(breach, first, last);
}

} // namespace

base::Result<FeedReading> readCalifornia(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    const auto table = FeedTable::read(files.list(), {{kName, kDates, kReported}, {}, {}});
    if (!table)
        return table.error();
    ReadingCollector collector;
    for (int row = 0; row < table->rows(); ++row) {
        const RegisterRow cells(*table, row, collector);
        const QString name = cells.text("organizationname");
        QStringList days;
        for (const QString& cell : valuesIn(cells.text("datesofbreachifknown"), u','))
            days.append(dayKey(cell));
        days.sort();
        const QString key = keyOf({nameKey(name), days.join(QLatin1Char(',')), dayKey(cells.text("reporteddate"))});
        model::Breach breach = recordOf(definition, collector.numbered(key));
        setOrganisation(breach, name);
        readDays(cells, breach);
        breach.disclosed = cells.day("reporteddate");
        breach.reporterRole = model::ReporterRole::Notifier;
        breach.flags.verified = true;
        // The single days stay: the period alone would say that it lasted all the while.
        const bool several = breach.occurredTo.isValid();
        cells.keepRest(breach, several ? QSet<QString>{kName, kReported} : QSet<QString>{kName, kReported, kDates});
        collector.take(std::move(breach));
    }
    return std::move(collector).finish();
}

} // namespace recourse::feeds
