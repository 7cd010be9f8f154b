// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/registers.h"

#include "base/detail.h"
#include "feeds/register_row.h"

namespace recourse::feeds {

using base::Detail;

namespace {

const QSet<QString>& held()
{
    static const QSet<QString> columns{QStringLiteral("name"), QStringLiteral("businessnamec"), QStringLiteral("publishedatagwebsitedatec"),
        QStringLiteral("typesofpersonalinformationinvolvedc"), QStringLiteral("numberoftexansaffectedbythebreachc")};
    return columns;
}

/// Milliseconds since 1970 in the page's own answer, a calendar day in copies made by hand.
QDate publishedOn(const RegisterRow& row)
{
    const QString cell = row.text("publishedatagwebsitedatec");
    bool number = false;
    const qint64 milliseconds = cell.section(QLatin1Char('.'), 0, 0).toLongLong(&number);
    if (number && milliseconds > 0)
        return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC).date();
    return row.dayOf(cell);
}

model::Breach readRow(const RegisterRow& row, const QString& id, const FeedDefinition& definition)
{
    model::Breach breach = recordOf(definition, id);
    setOrganisation(breach, row.text("businessnamec"));
    breach.disclosed = publishedOn(row);
    breach.affected = row.count("numberoftexansaffectedbythebreachc");
    breach.affectedScope = QStringLiteral("residents:TX");
    setDataClasses(breach, valuesIn(row.text("typesofpersonalinformationinvolvedc"), u';'));
    breach.reporterRole = model::ReporterRole::Notifier;
    breach.flags.verified = true;
    row.keepRest(breach, held());
    return breach;
}

} // namespace

base::Result<FeedReading> readTexas(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    const FeedTable::Shape shape{{QStringLiteral("name"), QStringLiteral("businessnamec"), QStringLiteral("publishedatagwebsitedatec")}, {}, {}};
    const auto table = FeedTable::read(files.list(), shape);
    if (!table)
        return table.error();
    ReadingCollector collector;
    for (int row = 0; row < table->rows(); ++row) {
        const RegisterRow cells(*table, row, collector);
        if (cells.text("name").isEmpty())
            collector.passOver(Detail::tr("entry %1, field %2").arg(row + 1).arg(QStringLiteral("Name")));
        else
            collector.take(readRow(cells, cells.text("name"), definition));
    }
    return std::move(collector).finish();
}

} // namespace recourse::feeds
