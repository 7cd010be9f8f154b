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

/// Supplements give the newer number or that of the further people alone, and do not say which: the larger is surely not too large. The
/// total, where it is known, tells more than the residents of one state. Answers the column that the number is from.
QString readCount(const RegisterRow& row, model::Breach& breach)
{
    struct Scope
    {
        const char* first;
        const char* supplemental;
        const char* word;
    };
    for (const Scope& scope : {Scope{"totalaffected", "supplementaltotalaffected", "people"},
             Scope{"deresidentsaffected", "supplementalderesidentsaffected", "residents:DE"}}) {
        const qint64 first = row.count(scope.first);
        const qint64 supplemental = row.count(scope.supplemental);
        breach.affected = std::max(first, supplemental);
        breach.affectedScope = QString::fromLatin1(scope.word);
        if (breach.affected >= 0)
            return QString::fromLatin1(supplemental > first ? scope.supplemental : scope.first);
    }
    return {};
}

model::Breach readRow(const RegisterRow& row, const QString& id, const FeedDefinition& definition)
{
    model::Breach breach = recordOf(definition, id);
    setOrganisation(breach, row.text("companyname"));
    setOccurred(breach, row.day("dateofbreach"), {});
    breach.discovered = row.day("breachdiscovered");
    breach.disclosed = row.day("dateofnotice");
    const QString counted = readCount(row, breach);
    setDataClasses(breach, valuesIn(row.text("informationbreached"), u','));
    const QString notice = row.text("sampleofnoticeurl");
    breach.noticeUrl = webAddress(notice.isEmpty() ? row.text("sampleofnotice") : notice);
    breach.reporterRole = model::ReporterRole::Notifier;
    breach.flags.verified = true;
    row.keepRest(breach, held() + QSet<QString>{counted});
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
            id = collector.numbered(keyOf({nameKey(cells.text("companyname")), dayKey(cells.text("dateofbreach")), dayKey(cells.text("dateofnotice"))}));
        collector.take(readRow(cells, id, definition));
    }
    return std::move(collector).finish();
}

} // namespace recourse::feeds
