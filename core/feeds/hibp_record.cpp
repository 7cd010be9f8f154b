// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/hibp_record.h"

#include "base/redact.h"
#include "feeds/extra_fields.h"
#include "feeds/further_names.h"
#include "formats/html_text.h"
#include "model/data_class.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace recourse::feeds {

using base::Code;
using base::fail;
using formats::JsonType;
using formats::JsonView;

namespace {

constexpr int kTitleCharacters = 300;
constexpr qsizetype kNameCharacters = 200;
/// The longest description of 2025 has 1,131 characters.
constexpr qsizetype kDescriptionCharacters = 8000;
constexpr qsizetype kClasses = 200;

struct TypedField
{
    std::string_view name;
    JsonType type;
};

/// What must have its type where it is there (null counts as not there).
constexpr std::array kTypes{
    TypedField{"Name", JsonType::String},
    TypedField{"Title", JsonType::String},
    TypedField{"Domain", JsonType::String},
    TypedField{"BreachDate", JsonType::String},
    TypedField{"AddedDate", JsonType::String},
    TypedField{"ModifiedDate", JsonType::String},
    TypedField{"PwnCount", JsonType::Number},
    TypedField{"Description", JsonType::String},
    TypedField{"DataClasses", JsonType::Array},
    TypedField{"IsVerified", JsonType::Bool},
    TypedField{"IsFabricated", JsonType::Bool},
    TypedField{"IsSensitive", JsonType::Bool},
    TypedField{"IsRetired", JsonType::Bool},
    TypedField{"IsSpamList", JsonType::Bool},
    TypedField{"IsMalware", JsonType::Bool},
    TypedField{"IsStealerLog", JsonType::Bool},
};

/// Fields that a `model::Breach` holds as they are; all others go to `extra`. `Domain` goes there too where it was rewritten.
constexpr std::array<std::string_view, 16> kHeld{"Name", "Title", "Domain", "BreachDate", "ModifiedDate", "PwnCount", "Description",
    "DisclosureUrl", "DataClasses", "IsVerified", "IsFabricated", "IsSensitive", "IsRetired", "IsSpamList", "IsMalware", "IsStealerLog"};

base::Error malformed(std::string_view field)
{
    return fail(Code::FeedMalformed, QString::fromUtf8(field));
}

bool isTrue(JsonView record, std::string_view field)
{
    return record[field].boolean().value_or(false);
}

QDateTime moment(JsonView value)
{
    QDateTime time = QDateTime::fromString(value.text(), Qt::ISODate);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        time.setTimeSpec(Qt::UTC);
    return time.toUTC();
}

/// "Zoosk (2020)" and "OGUsers (2019 breach)" are two names of one organisation each.
QString organisationOf(const QString& title)
{
    static const QRegularExpression year(QStringLiteral("\\s*\\([^()]*\\b(?:19|20)\\d\\d\\b[^()]*\\)$"));
    QString name = title;
    if (title.endsWith(QLatin1Char(')')))
        name.remove(year);
    return name.isEmpty() ? title : name;
}

void readDomain(const QString& given, const domains::SuffixList& suffixes, model::Breach& breach)
{
    const QByteArray utf8 = given.toUtf8();
    const domains::Site site = domains::siteOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}, suffixes);
    if (site.kind != domains::SiteKind::Web)
        return;
    breach.domains = QStringList{site.domain};
    if (site.host != site.domain)
        breach.namedHost = site.host;
}

void readFlags(JsonView record, model::BreachFlags& flags)
{
    flags.verified = isTrue(record, "IsVerified");
    flags.fabricated = isTrue(record, "IsFabricated");
    flags.retired = isTrue(record, "IsRetired");
    flags.spamList = isTrue(record, "IsSpamList");
    flags.malware = isTrue(record, "IsMalware");
    flags.stealerLog = isTrue(record, "IsStealerLog");
    flags.sensitive = isTrue(record, "IsSensitive");
}

/// The list writes the first of a month where it knows the month alone, and 1 January where it knows the year alone; what it knows stands
/// in the description: "In January 2016, the forum…", "On 1 April 2018…".
model::DatePrecision precisionOf(QDate date, const QString& description)
{
    if (!date.isValid())
        return model::DatePrecision::Unknown;
    if (date.day() != 1)
        return model::DatePrecision::Day;
    const QString month = QLocale::c().standaloneMonthName(date.month());
    const QRegularExpression day(QStringLiteral("\\b(?:1(?:st)?(?: of)? %1\\b|%1 1(?:st)?\\b(?![.,]\\d| [mb]illion))").arg(month));
    if (description.contains(day))
        return model::DatePrecision::Day;
    const QRegularExpression sameYear(QStringLiteral("\\b%1(?: %2\\b|(?! \\d{4}))").arg(month).arg(date.year()));
    return date.month() != 1 || description.contains(sameYear) ? model::DatePrecision::Month : model::DatePrecision::Year;
}

base::Status readDates(JsonView record, model::Breach& breach)
{
    const QString day = record["BreachDate"].text();
    breach.occurredFrom = QDate::fromString(day, Qt::ISODate);
    if (!day.isEmpty() && !breach.occurredFrom.isValid())
        return malformed("BreachDate");
    breach.precision = precisionOf(breach.occurredFrom, breach.description);
    breach.disclosed = moment(record["AddedDate"]).date();
    if (record["AddedDate"].isString() && !breach.disclosed.isValid())
        return malformed("AddedDate");
    breach.modified = moment(record["ModifiedDate"]);
    if (record["ModifiedDate"].isString() && !breach.modified.isValid())
        return malformed("ModifiedDate");
    return {};
}

base::Status checkTypes(JsonView record)
{
    if (!record.isObject())
        return malformed("no record");
    for (const TypedField& field : kTypes) {
        const JsonType type = record[field.name].type();
        if (type != field.type && type != JsonType::Missing && type != JsonType::Null)
            return malformed(field.name);
    }
    return {};
}

base::Status readCount(JsonView record, model::Breach& breach)
{
    const auto count = record["PwnCount"].integer();
    if (record["PwnCount"].type() == JsonType::Number && (!count || *count < 0))
        return malformed("PwnCount");
    breach.affected = count.value_or(-1);
    breach.affectedScope = QStringLiteral("accounts");
    return {};
}

void readClasses(JsonView record, model::Breach& breach)
{
    const QStringList raw = record["DataClasses"].texts().mid(0, kClasses);
    for (const QString& one : raw)
        breach.dataClassesRaw.append(base::printable(one, kTitleCharacters));
    breach.dataClasses = model::dataClassesOf(breach.dataClassesRaw);
}

void readTexts(JsonView record, const FeedDefinition& definition, model::Breach& breach)
{
    breach.title = base::printable(record["Title"].text(), kTitleCharacters);
    if (breach.title.isEmpty())
        breach.title = breach.feedId;
    breach.orgName = organisationOf(breach.title);
    breach.orgNames = furtherNames(breach.orgName);
    breach.description = formats::htmlToPlainText(record["Description"].string(), kDescriptionCharacters);
    if (!definition.recordPage.isEmpty())
        breach.sourceUrl = definition.recordPage.arg(QString::fromLatin1(QUrl::toPercentEncoding(breach.feedId)));
    const QUrl notice(record["DisclosureUrl"].text(), QUrl::StrictMode);
    if (notice.scheme() == QLatin1String("https") || notice.scheme() == QLatin1String("http"))
        breach.noticeUrl = notice.toString(QUrl::FullyEncoded);
    breach.licence = definition.licenceLine();
}

} // namespace

base::Result<model::Breach> readHibpRecord(JsonView record, const FeedDefinition& definition, const domains::SuffixList& suffixes)
{
    if (const auto types = checkTypes(record); !types)
        return types.error();
    model::Breach breach;
    breach.feed = definition.id;
    breach.feedId = record["Name"].text();
    if (breach.feedId.isEmpty() || breach.feedId.size() > kNameCharacters || breach.feedId != base::printable(breach.feedId, kNameCharacters))
        return malformed("Name");
    readTexts(record, definition, breach);
    if (const auto dates = readDates(record, breach); !dates)
        return dates.error();
    if (const auto count = readCount(record, breach); !count)
        return count.error();
    readClasses(record, breach);
    readFlags(record, breach.flags);
    breach.reporterRole = breach.flags.verified ? model::ReporterRole::Unknown : model::ReporterRole::Claim;
    const QString domain = record["Domain"].text();
    readDomain(domain, suffixes, breach);
    const bool rewritten = !domain.isEmpty() && !breach.domains.contains(domain) && breach.namedHost != domain;
    breach.extra = extraFields(record, kHeld, rewritten ? std::string_view("Domain") : std::string_view());
    breach.rawSha256 = QCryptographicHash::hash(record.serialised(), QCryptographicHash::Sha256);
    return breach;
}

} // namespace recourse::feeds
