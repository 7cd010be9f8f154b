// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/registers.h"

#include "base/detail.h"
#include "base/limits.h"
#include "feeds/reading_collector.h"
#include "feeds/values.h"
#include "formats/json.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using formats::JsonDocument;
using formats::JsonView;

namespace {

const QString kItem = QStringLiteral("1.05");

struct Filing
{
    QString number; ///< accession number, "0001193125-26-282946"
    QString form; ///< "8-K", "8-K/A"
    QDate filed;
};

/// One company's filings about one event.
struct Event
{
    QString cik;
    QStringList names;
    QDate period;
    QMap<QString, Filing> filings; ///< by accession number
};

Result<JsonDocument> parsed(std::string_view bytes)
{
    auto document = JsonDocument::parse(withoutByteOrderMark(bytes), base::kFeedJsonLimits);
    if (!document)
        return fail(document.error().code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedNotJson, document.error().where);
    return document;
}

/// "AMGEN INC  (AMGN)  (CIK 0000318154)" → "AMGEN INC".
QString companyName(const QString& shown)
{
    static const QRegularExpression marks(QStringLiteral("\\s*\\((?:CIK \\d+|[A-Z0-9.,\\- ]{1,40})\\)\\s*"));
    QString name = shown;
    return name.replace(marks, QStringLiteral(" ")).simplified();
}

/// The filing's own page at the archive.
QString pageOf(const Event& event)
{
    QString folder = event.filings.last().number;
    folder.remove(QLatin1Char('-'));
    return QStringLiteral("https://www.sec.gov/Archives/edgar/data/%1/%2/").arg(event.cik.toLongLong()).arg(folder);
}

/// Gathers hits into events.
class Filings
{
public:
    void take(JsonView hit)
    {
        const JsonView source = hit["_source"];
        const QStringList items = source["items"].texts();
        if (!items.contains(kItem))
            return;
        const QString number = source["adsh"].text();
        const QString cik = source["ciks"].texts().value(0);
        const QDate filed = dayIn(source["file_date"].text());
        static const QRegularExpression digits(QStringLiteral("^\\d{1,10}$"));
        static const QRegularExpression accession(QStringLiteral("^\\d{10}-\\d{2}-\\d{6}$"));
        if (!digits.match(cik).hasMatch() || !accession.match(number).hasMatch() || !filed.isValid()) {
            m_faults.append(number.left(40));
            return;
        }
        const QString period = source["period_ending"].text();
        Event& event = m_events[cik + QLatin1Char('-') + (period.isEmpty() ? number : period)];
        event.cik = cik;
        event.period = dayIn(period);
        for (const QString& shown : source["display_names"].texts()) {
            if (const QString name = companyName(shown); !name.isEmpty() && !event.names.contains(name))
                event.names.append(name);
        }
        addFiling(event, {number, source["file_type"].text(), filed});
    }

    Result<FeedReading> finish(const FeedDefinition& definition) &&
    {
        ReadingCollector collector;
        for (const QString& fault : m_faults)
            collector.passOver(Detail::tr("filing “%1”").arg(fault));
        for (auto event = m_events.cbegin(); event != m_events.cend(); ++event)
            collector.take(recordFor(event.key(), *event, definition));
        return std::move(collector).finish();
    }

private:
    /// The documents of a filing come one by one; its form is that of the document that is no exhibit.
    static void addFiling(Event& event, const Filing& filing)
    {
        Filing& known = event.filings[filing.number];
        const bool isForm = filing.form.startsWith(QLatin1String("8-K"));
        const QString form = isForm || known.form.isEmpty() ? filing.form : known.form;
        known = filing;
        known.form = form;
    }

    static model::Breach recordFor(const QString& key, const Event& event, const FeedDefinition& definition)
    {
        model::Breach breach = recordOf(definition, key);
        setOrganisation(breach, event.names.value(0));
        for (const QString& other : event.names.mid(1)) {
            if (!breach.orgNames.contains(other))
                breach.orgNames.append(other);
        }
        QDate first;
        QDate last;
        QJsonArray filings;
        for (const Filing& filing : event.filings) {
            first = !first.isValid() || filing.filed < first ? filing.filed : first;
            last = !last.isValid() || filing.filed > last ? filing.filed : last;
            filings.append(QJsonObject{{QStringLiteral("adsh"), filing.number}, {QStringLiteral("file_type"), filing.form},
                {QStringLiteral("file_date"), filing.filed.toString(Qt::ISODate)}});
        }
        breach.occurredFrom = event.period;
        breach.precision = event.period.isValid() ? model::DatePrecision::Day : model::DatePrecision::Unknown;
        breach.disclosed = first;
        breach.modified = QDateTime(last, QTime(0, 0), Qt::UTC);
        breach.reporterRole = model::ReporterRole::Affected;
        breach.flags.verified = true;
        breach.sourceUrl = pageOf(event);
        breach.extra = QJsonDocument(QJsonObject{{QStringLiteral("cik"), event.cik}, {QStringLiteral("filings"), filings}}).toJson(QJsonDocument::Compact);
        breach.rawSha256 = QCryptographicHash::hash(breach.extra, QCryptographicHash::Sha256);
        return breach;
    }

    QMap<QString, Event> m_events; ///< by cik and period
    QStringList m_faults;
};

} // namespace

Result<FeedReading> readSecFilings(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList&)
{
    Filings filings;
    for (const std::string_view page : files.lists) {
        const auto document = parsed(page);
        if (!document)
            return document.error();
        const JsonView hits = document->root()["hits"]["hits"];
        if (!hits.isArray())
            return fail(Code::FeedMalformed, Detail::tr("no “hits”"));
        hits.forEach([&](JsonView hit) {
            filings.take(hit);
            return true;
        });
    }
    return std::move(filings).finish(definition);
}

std::optional<PageCount> readSecPageCount(std::string_view page)
{
    const auto document = parsed(page);
    if (!document)
        return std::nullopt;
    const JsonView hits = document->root()["hits"];
    const auto total = hits["total"]["value"].integer();
    if (!total || !hits["hits"].isArray())
        return std::nullopt;
    return PageCount{static_cast<qint64>(hits["hits"].size()), *total};
}

} // namespace recourse::feeds
