// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/registers.h"

#include "base/detail.h"
#include "feeds/register_row.h"

namespace recourse::feeds {

using base::Detail;
using base::Result;

namespace {

const QSet<QString>& held()
{
    static const QSet<QString> columns{QStringLiteral("dateaware"), QStringLiteral("datesubmitted"), QStringLiteral("databreachcause"),
        QStringLiteral("datestart"), QStringLiteral("dateend"), QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("cyberattacktype"),
        QStringLiteral("washingtoniansaffected"), QStringLiteral("industrytype")};
    return columns;
}

/// Ids are numbers with thousands commas in the CSV.
QString plainId(QString id)
{
    return id.remove(QLatin1Char(','));
}

using InformationTypes = QHash<QString, QStringList>;

Result<InformationTypes> informationTypes(std::string_view details)
{
    InformationTypes types;
    if (details.empty())
        return types;
    const auto table = FeedTable::read(details, {{QStringLiteral("id"), QStringLiteral("informationtype")}, {}, {}});
    if (!table)
        return table.error();
    for (int row = 0; row < table->rows(); ++row) {
        QStringList& known = types[plainId(table->text(row, QStringLiteral("id")))];
        for (const QString& type : valuesIn(table->text(row, QStringLiteral("informationtype")), u';')) {
            if (!known.contains(type))
                known.append(type);
        }
    }
    return types;
}

model::Breach readRow(const RegisterRow& row, const QString& id, const InformationTypes& types, const FeedDefinition& definition)
{
    model::Breach breach = recordOf(definition, id);
    setOrganisation(breach, row.text("name"));
    setOccurred(breach, row.day("datestart"), row.day("dateend"));
    breach.discovered = row.day("dateaware");
    breach.disclosed = row.day("datesubmitted");
    breach.affected = row.count("washingtoniansaffected");
    breach.affectedScope = QStringLiteral("residents:WA");
    breach.cause = QStringList{row.text("databreachcause"), row.text("cyberattacktype")}.join(QStringLiteral(": "));
    if (breach.cause.startsWith(QLatin1Char(':')) || breach.cause.endsWith(QLatin1String(": ")))
        breach.cause = row.text("databreachcause") + row.text("cyberattacktype");
    breach.industry = row.text("industrytype");
    breach.reporterRole = model::ReporterRole::Notifier;
    breach.flags.verified = true;
    QStringList raw = types.value(id);
    std::sort(raw.begin(), raw.end());
    setDataClasses(breach, raw);
    row.keepRest(breach, held());
    return breach;
}

} // namespace

Result<FeedReading> readWashington(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    const FeedTable::Shape shape{{QStringLiteral("name"), QStringLiteral("id"), QStringLiteral("datesubmitted"), QStringLiteral("dateaware"),
                                     QStringLiteral("datestart"), QStringLiteral("washingtoniansaffected")}, {}, {}};
    const auto table = FeedTable::read(files.list(), shape);
    if (!table)
        return table.error();
    // Without them a notice still warns.
    const auto types = informationTypes(files.details);
    const InformationTypes known = types ? *types : InformationTypes();
    ReadingCollector collector;
    for (int row = 0; row < table->rows(); ++row) {
        const RegisterRow cells(*table, row, collector);
        const QString id = plainId(cells.text("id"));
        if (id.isEmpty())
            collector.passOver(Detail::tr("entry %1, field %2").arg(row + 1).arg(QStringLiteral("Id")));
        else
            collector.take(readRow(cells, id, known, definition));
    }
    auto reading = std::move(collector).finish();
    if (reading)
        reading->withoutDetails = files.details.empty() || !types;
    if (reading && !types)
        reading->notes.append(withoutDetailsNote());
    return reading;
}

} // namespace recourse::feeds
