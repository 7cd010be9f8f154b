// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/xposedornot.h"

#include "base/detail.h"
#include "base/limits.h"
#include "base/redact.h"
#include "feeds/extra_fields.h"
#include "feeds/reading_collector.h"
#include "feeds/values.h"
#include "formats/html_text.h"
#include "formats/json.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <array>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;
using formats::JsonType;
using formats::JsonView;

namespace {

constexpr int kNameCharacters = 200;
constexpr int kTextCharacters = 8000;

constexpr std::array<std::string_view, 12> kHeld{"breachID", "breachedDate", "domain", "industry", "sensitive", "verified", "exposedData",
    "exposedRecords", "exposureDescription", "referenceURL", "addedDate", "breachType"};

/// The service knows many breaches by month alone and writes its first day then; a day that is not the first is a day.
void readDates(JsonView record, ReadingCollector& collector, model::Breach& breach)
{
    const auto day = [&](std::string_view field) {
        const QString cell = cellText(record[field].text());
        const QDate found = dayIn(cell);
        if (found.isValid())
            collector.goodDate();
        else if (!cell.isEmpty() && !cell.startsWith(QLatin1String("0001-")) && !cell.startsWith(QLatin1String("1970-01-01")))
            collector.oddDate(cell);
        return found;
    };
    breach.occurredFrom = day("breachedDate");
    if (breach.occurredFrom.isValid())
        breach.precision = breach.occurredFrom.day() == 1 ? model::DatePrecision::Month : model::DatePrecision::Day;
    breach.disclosed = day("addedDate");
}

/// A list; of older servers one text with ";" between.
QStringList classesOf(JsonView value)
{
    return value.isString() ? valuesIn(value.text(), u';') : value.texts();
}

qint64 recordsOf(JsonView value)
{
    const qint64 number = value.isString() ? countIn(value.text()).value_or(-1) : value.integer().value_or(-1);
    return number > 0 ? number : -1; // the service writes 0 for "not known"
}

model::Breach readRecord(JsonView record, const QString& id, const FeedDefinition& definition, ReadingCollector& collector, const domains::SuffixList& suffixes)
{
    model::Breach breach = recordOf(definition, id);
    setOrganisation(breach, id);
    readDates(record, collector, breach);
    setDomains(breach, valuesIn(record["domain"].text().replace(QLatin1Char(';'), QLatin1Char(',')), u','), suffixes);
    breach.affected = recordsOf(record["exposedRecords"]);
    breach.affectedScope = QStringLiteral("accounts");
    setDataClasses(breach, classesOf(record["exposedData"]));
    breach.industry = base::printable(cellText(record["industry"].text()), kNameCharacters);
    breach.cause = base::printable(cellText(record["breachType"].text()), kNameCharacters);
    breach.description = formats::htmlToPlainText(record["exposureDescription"].string(), kTextCharacters);
    if (const QString reference = webAddress(record["referenceURL"].text()); !reference.isEmpty())
        breach.sourceUrl = reference;
    breach.flags.verified = record["verified"].boolean().value_or(false);
    breach.flags.sensitive = record["sensitive"].boolean().value_or(false);
    const bool doubted = !record["verified"].boolean().value_or(true);
    breach.reporterRole = doubted ? model::ReporterRole::Claim : model::ReporterRole::Unknown;
    breach.extra = extraFields(record, kHeld, {});
    breach.rawSha256 = QCryptographicHash::hash(record.serialised(), QCryptographicHash::Sha256);
    return breach;
}

} // namespace

base::Result<FeedReading> readXposedOrNot(const FeedFiles& files, const FeedDefinition& definition, const domains::SuffixList& suffixes)
{
    if (const auto json = expectJson(files.list(), {}); !json)
        return json.error();
    const auto document = formats::JsonDocument::parse(withoutByteOrderMark(files.list()), base::kFeedJsonLimits);
    if (!document)
        return fail(document.error().code == Code::InputTooLarge ? Code::NetTooLarge : Code::FeedNotJson, document.error().where);
    const JsonView root = document->root();
    const JsonView list = root["exposedBreaches"];
    if (!list.isArray()) {
        const QString said = root["Error"].text() + root["message"].text();
        return fail(Code::FeedMalformed, said.isEmpty() ? Detail::tr("no “exposedBreaches”") : base::printable(said, kNameCharacters));
    }
    ReadingCollector collector;
    int position = 0;
    list.forEach([&](JsonView record) {
        ++position;
        const QString id = record["breachID"].text();
        const bool usable = !id.isEmpty() && id.size() <= kNameCharacters && id == base::printable(id, kNameCharacters);
        if (usable)
            collector.take(readRecord(record, id, definition, collector, suffixes));
        else
            collector.passOver(Detail::tr("entry %1, field %2").arg(position).arg(QStringLiteral("breachID")));
        return true;
    });
    return std::move(collector).finish();
}

QStringList setDomains(model::Breach& breach, const QStringList& given, const domains::SuffixList& suffixes)
{
    QStringList unread;
    for (const QString& one : given) {
        const QByteArray utf8 = one.toUtf8();
        const domains::Site site = domains::siteOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}, suffixes);
        if (site.kind != domains::SiteKind::Web)
            unread.append(one);
        if (site.kind != domains::SiteKind::Web || breach.domains.contains(site.domain))
            continue;
        if (breach.domains.isEmpty() && site.host != site.domain)
            breach.namedHost = site.host;
        breach.domains.append(site.domain);
    }
    return unread;
}

} // namespace recourse::feeds
