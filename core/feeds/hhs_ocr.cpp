// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/registers.h"

#include "base/redact.h"
#include "feeds/register_row.h"
#include "model/data_class.h"

#include <QRegularExpression>

namespace recourse::feeds {

namespace {

constexpr int kDescriptionCharacters = 8000;
constexpr qsizetype kWordsOfAClass = 7;

const QSet<QString>& held()
{
    static const QSet<QString> columns{QStringLiteral("nameofcoveredentity"), QStringLiteral("individualsaffected"),
        QStringLiteral("breachsubmissiondate"), QStringLiteral("typeofbreach"), QStringLiteral("webdescription")};
    return columns;
}

/// The kinds of data that an archive's text lists ("The PHI involved included names, dates of birth, …"). Every record of this portal is
/// about health information by law; the text tells what else.
QStringList classesIn(const QString& description)
{
    static const QRegularExpression listing(
        QStringLiteral("\\b(?:PHI|ePHI|information|data)\\b[^.]{0,120}?\\b(?:included|includes|including|involved|contained|containing)\\b:?([^.]{3,600})"));
    static const QRegularExpression verbs(QStringLiteral("^(?:(?:included|includes|including|involved|contained|containing|the|their|patients?'?s?) )+"));
    static const QRegularExpression parting(QStringLiteral(",|;|\\band/or\\b|\\band\\b|\\bor\\b|\\bas well as\\b"));
    QStringList classes{QStringLiteral("Protected health information")};
    for (auto found = listing.globalMatch(description); found.hasNext();) {
        for (const QString& part : found.next().captured(1).split(parting, Qt::SkipEmptyParts)) {
            QString raw = part.simplified();
            raw.remove(verbs); // "The PHI involved included names"
            const bool isShort = !raw.isEmpty() && raw.count(QLatin1Char(' ')) < kWordsOfAClass;
            const bool known = isShort && model::dataClassesOf({raw}) != QStringList{model::data_class::kOther};
            if (known && !raw.contains(QLatin1String("password-protect")) && !classes.contains(raw))
                classes.append(raw);
        }
    }
    return classes;
}

model::Breach readRow(const RegisterRow& row, const QString& id, const FeedDefinition& definition)
{
    model::Breach breach = recordOf(definition, id);
    setOrganisation(breach, row.text("nameofcoveredentity"));
    breach.disclosed = row.day("breachsubmissiondate");
    breach.affected = row.count("individualsaffected");
    breach.affectedScope = QStringLiteral("people");
    breach.cause = row.text("typeofbreach");
    breach.industry = row.text("coveredentitytype");
    const bool associate = breach.industry.compare(QLatin1String("Business Associate"), Qt::CaseInsensitive) == 0;
    breach.reporterRole = associate ? model::ReporterRole::BusinessAssociate : model::ReporterRole::Affected;
    breach.flags.verified = true;
    breach.description = base::printable(row.text("webdescription").simplified(), kDescriptionCharacters);
    setDataClasses(breach, classesIn(breach.description));
    row.keepRest(breach, held());
    return breach;
}

} // namespace

base::Result<FeedReading> readHealthPortal(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    const FeedTable::Shape shape{{QStringLiteral("nameofcoveredentity"), QStringLiteral("individualsaffected"),
                                     QStringLiteral("breachsubmissiondate"), QStringLiteral("typeofbreach")}, {}, {}};
    const auto table = FeedTable::read(files.list(), shape);
    if (!table)
        return table.error();
    ReadingCollector collector;
    for (int row = 0; row < table->rows(); ++row) {
        const RegisterRow cells(*table, row, collector);
        const QDate submitted = dayIn(cells.text("breachsubmissiondate"));
        const QString name = cells.text("nameofcoveredentity").simplified();
        const QString key = keyOf({name, submitted.isValid() ? submitted.toString(Qt::ISODate) : cells.text("breachsubmissiondate")});
        collector.take(readRow(cells, collector.numbered(key), definition));
    }
    return std::move(collector).finish();
}

} // namespace recourse::feeds
