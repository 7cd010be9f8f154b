// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/registers.h"

#include "feeds/register_row.h"

namespace recourse::feeds {

namespace {

const QSet<QString>& held()
{
    static const QSet<QString> columns{QStringLiteral("id"), QStringLiteral("companyname"), QStringLiteral("dateofbreach"),
        QStringLiteral("breachdiscovered"), QStringLiteral("dateofnotice"), QStringLiteral("informationbreached"),
        QStringLiteral("sampleofnoticeurl")};
    return columns;
}

/// Supplements give the newer number. The total, where it is known, tells more than the residents of one state.
void readCounts(const RegisterRow& row, model::Breach& breach)
{
    const auto newest = [&](const char* supplement, const char* first) {
        const qint64 later = row.count(supplement);
        return later >= 0 ? later : row.count(first);
    };
    breach.affected = newest("supplementaltotalaffected", "totalaffected");
    breach.affectedScope = QStringLiteral("people");
    if (breach.affected >= 0)
        return;
    breach.affected = newest("supplementalderesidentsaffected", "deresidentsaffected");
    breach.affectedScope = QStringLiteral("residents:DE");
}

model::Breach readRow(const RegisterRow& row, const QString& id, const FeedDefinition& definition)
{
    model::Breach breach = recordOf(definition, id);
    setOrganisation(breach, row.text("companyname"));
    setOccurred(breach, row.day("dateofbreach"), {});
    breach.discovered = row.day("breachdiscovered");
    breach.disclosed = row.day("dateofnotice");
    readCounts(row, breach);
    setDataClasses(breach, valuesIn(row.text("informationbreached"), u','));
    const QString notice = row.text("sampleofnoticeurl");
    breach.noticeUrl = webAddress(notice.isEmpty() ? row.text("sampleofnotice") : notice);
    breach.reporterRole = model::ReporterRole::Notifier;
    breach.flags.verified = true;
    row.keepRest(breach, held());
    return breach;
}

} // namespace

base::Result<FeedReading> readDelaware(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    const auto table = FeedTable::read(files.list(), {{QStringLiteral("companyname"), QStringLiteral("dateofnotice")}, {}, {}});
    if (!table)
        return table.error();
    ReadingCollector collector;
    for (int row = 0; row < table->rows(); ++row) {
        const RegisterRow cells(*table, row, collector);
        QString id = cells.text("id");
        if (id.isEmpty()) // the export without system fields
            id = collector.numbered(keyOf({cells.text("companyname"), cells.text("dateofbreach"), cells.text("dateofnotice")}));
        collector.take(readRow(cells, id, definition));
    }
    return std::move(collector).finish();
}

} // namespace recourse::feeds
