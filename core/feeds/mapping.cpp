// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/mapping.h"

#include "feeds/table.h"

#include <array>

namespace recourse::feeds {

using base::Code;
using base::fail;

namespace {

struct Guess
{
    const char* field;
    const char* keys; ///< parts of column keys, the surest first, separated by '|'
};

/// From the headers of the registers of Maine, Vermont, Massachusetts, New Hampshire, Maryland, Indiana and Privacy Rights
/// Clearinghouse, and of RSS.
constexpr std::array kGuesses{
    Guess{"name", "orgname|organizationname|organisationname|nameofcoveredentity|entityname|companyname|businessname|nameofentity|nameofbusiness|"
                  "organization|organisation|company|entity|business|name|title"},
    Guess{"domain", "domain|website|homepage|site"},
    Guess{"id", "breachid|casenumber|caseno|referencenumber|id|guid"},
    Guess{"occurred", "breachdate|dateofbreach|datesofbreach|breachoccurred|occurred|startdate|datestart|dateofincident|incidentdate"},
    Guess{"occurred_to", "endbreachdate|breachenddate|enddate|dateend"},
    Guess{"discovered", "discovered|discovery|dateaware"},
    Guess{"disclosed", "reporteddate|datereported|datesubmitted|submissiondate|dateofnotice|noticedate|notified|published|pubdate|addeddate|reported|dateposted"},
    Guess{"affected", "totalaffected|individualsaffected|peopleaffected|numberaffected|residentsaffected|affected|recordsexposed|pwncount|records"},
    Guess{"data_classes", "informationbreached|informationaffected|typesofpersonalinformation|typeofinformation|dataclasses|datatypes|exposeddata|information"},
    Guess{"cause", "breachtype|typeofbreach|cause|incidenttype"},
    Guess{"industry", "industry|sector|organizationtype|businesstype"},
    Guess{"description", "description|incidentdetails|summary|details"},
    Guess{"notice_url", "sampleofnotice|noticeurl|notice|letter"},
    Guess{"source_url", "sourceurl|link|url|reference"},
};

} // namespace

const QStringList& mappableFields()
{
    static const QStringList fields{QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("domain"),
        QStringLiteral("occurred"), QStringLiteral("occurred_to"), QStringLiteral("discovered"), QStringLiteral("disclosed"),
        QStringLiteral("modified"), QStringLiteral("affected"), QStringLiteral("data_classes"), QStringLiteral("cause"),
        QStringLiteral("industry"), QStringLiteral("description"), QStringLiteral("notice_url"), QStringLiteral("source_url"),
        QStringLiteral("superseded_by")};
    return fields;
}

base::Result<FieldMapping> parseMapping(formats::JsonView record)
{
    FieldMapping mapping;
    mapping.path = record["path"].text();
    mapping.scope = record["scope"].text();
    const QString order = record["day_order"].text();
    if (!order.isEmpty() && order != QLatin1String("month_first") && order != QLatin1String("day_first"))
        return fail(Code::RuleMalformed, QStringLiteral("mapping.day_order"));
    mapping.dayOrder = order == QLatin1String("day_first") ? DayOrder::DayFirst : DayOrder::MonthFirst;
    const QString separator = record["separator"].text();
    if (separator.size() > 1)
        return fail(Code::RuleMalformed, QStringLiteral("mapping.separator"));
    if (!separator.isEmpty())
        mapping.separator = separator.at(0);
    QString unknown;
    record["columns"].forEachMember([&](std::string_view key, formats::JsonView value) {
        const QString field = QString::fromUtf8(key);
        if (!mappableFields().contains(field) || columnKey(value.text()).isEmpty())
            unknown = field;
        mapping.columns.insert(field, value.text());
        return unknown.isEmpty();
    });
    if (!unknown.isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("mapping.columns.") + unknown);
    if (!mapping.columns.contains(QStringLiteral("name")) && !mapping.columns.contains(QStringLiteral("domain")))
        return fail(Code::RuleMalformed, QStringLiteral("mapping.columns.name"));
    return mapping;
}

QJsonObject mappingJson(const FieldMapping& mapping)
{
    QJsonObject columns;
    for (auto column = mapping.columns.cbegin(); column != mapping.columns.cend(); ++column)
        columns.insert(column.key(), column.value());
    QJsonObject json{{QStringLiteral("columns"), columns}, {QStringLiteral("separator"), QString(mapping.separator)},
        {QStringLiteral("day_order"), mapping.dayOrder == DayOrder::DayFirst ? QStringLiteral("day_first") : QStringLiteral("month_first")}};
    if (!mapping.path.isEmpty())
        json.insert(QStringLiteral("path"), mapping.path);
    if (!mapping.scope.isEmpty())
        json.insert(QStringLiteral("scope"), mapping.scope);
    return json;
}

FieldMapping guessedMapping(const QStringList& columnTitles)
{
    FieldMapping mapping;
    QSet<QString> taken;
    const auto find = [&](const QString& part, bool whole) {
        for (const QString& title : columnTitles) {
            const QString key = columnKey(title);
            if (!taken.contains(title) && (whole ? key == part : part.size() > 3 && key.contains(part)))
                return title;
        }
        return QString();
    };
    for (const bool whole : {true, false}) {
        for (const Guess& guess : kGuesses) {
            const QString field = QString::fromLatin1(guess.field);
            for (const QString& part : QString::fromLatin1(guess.keys).split(QLatin1Char('|'))) {
                const QString title = mapping.columns.contains(field) ? QString() : find(part, whole);
                if (!title.isEmpty()) {
                    taken.insert(title);
                    mapping.columns.insert(field, title);
                }
            }
        }
    }
    return mapping;
}

} // namespace recourse::feeds
