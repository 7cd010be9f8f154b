// SPDX-License-Identifier: GPL-3.0-or-later
#include "law/rules_pack.h"

#include "base/detail.h"
#include "formats/json.h"
#include "law/rule_record.h"

#include <algorithm>

namespace recourse::law {

using base::Detail;

namespace {

constexpr int kPackFormat = 1;

base::Error refused(const QString& why)
{
    return base::fail(base::Code::RuleMalformed, Detail::tr("rules pack: %1").arg(why));
}

QString iso(QDate day)
{
    return day.toString(Qt::ISODate);
}

bool isHolidays(const QString& fileName)
{
    return fileName == QLatin1String("holidays.json");
}

/// Laws count by calendars; one that is missing would only be found when somebody's date is asked for.
base::Status checkCalendars(const LawTables& tables)
{
    const auto missing = [&](const Regime& regime, const QString& calendar) {
        return base::fail(base::Code::RuleMalformed, QStringLiteral("%1: no calendar %2").arg(regime.code, calendar));
    };
    for (const Regime& regime : tables.regimes.all()) {
        if (!tables.holidays.has(regime.defaultCalendar))
            return missing(regime, regime.defaultCalendar);
        for (const QList<Period>& periods : regime.actions) {
            for (const Period& period : periods) {
                for (const QString& calendar : {period.calendar, period.overdueCalendar}) {
                    if (!calendar.isEmpty() && !tables.holidays.has(calendar))
                        return missing(regime, calendar);
                }
            }
        }
    }
    return {};
}

RulesPack readPack(const RuleRecord& record, formats::JsonView root)
{
    RulesPack pack;
    pack.format = record.integer("format", kPackFormat, kPackFormat);
    pack.version = record.text("version");
    pack.made = record.date("made");
    root["files"].forEachMember([&](std::string_view name, formats::JsonView file) {
        const QString fileName = QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size()));
        pack.files.push_back({fileName, file.serialised()});
        return true;
    });
    if (pack.files.empty())
        record.report("files", "is missing");
    return pack;
}

} // namespace

base::Result<RulesPack> RulesPack::parse(const QByteArray& bytes)
{
    const std::string_view text(bytes.constData(), static_cast<std::size_t>(bytes.size()));
    const auto document = formats::JsonDocument::parse(text, base::kRulesJsonLimits);
    if (!document)
        return refused(document.error().where);
    const formats::JsonView root = document->root();
    const std::optional<std::int64_t> format = root["format"].integer();
    if (!format || !root["files"].isObject())
        return refused(Detail::tr("this is no rules pack"));
    if (*format > kPackFormat)
        return refused(Detail::tr("its format %1 is newer than this program").arg(*format));
    RuleFault fault;
    RulesPack pack = readPack(RuleRecord(fault, QStringLiteral("rules pack"), root), root);
    if (fault.found())
        return fault.error();
    return pack;
}

base::Result<LawTables> lawTables(const std::vector<RulesFile>& files)
{
    std::vector<RulesFile> laws;
    QByteArray holidays;
    for (const RulesFile& file : files) {
        if (holdsRegimes(file.name))
            laws.push_back(file);
        else if (isHolidays(file.name))
            holidays = file.bytes;
    }
    auto regimes = RegimeTable::parse(laws);
    if (!regimes)
        return regimes.error();
    auto calendars = HolidayCalendars::parse(holidays);
    if (!calendars)
        return calendars.error();
    LawTables tables{std::move(*regimes), std::move(*calendars)};
    if (const base::Status checked = checkCalendars(tables); !checked)
        return checked.error();
    return tables;
}

base::Result<std::vector<RulesFile>> withPack(const std::vector<RulesFile>& own, const RulesPack& pack)
{
    const auto before = lawTables(own);
    if (!before)
        return before.error();
    if (const QDate ours = before->regimes.asOf(); pack.made < ours)
        return refused(Detail::tr("it is of %1, older than the rules here, of %2").arg(iso(pack.made), iso(ours)));
    std::vector<RulesFile> files = own;
    for (const RulesFile& file : pack.files) {
        if (!holdsRegimes(file.name) && !isHolidays(file.name))
            return refused(Detail::tr("%1 holds no rules of law", "a file name").arg(file.name));
        const auto there = std::find_if(files.begin(), files.end(), [&](const RulesFile& one) { return one.name == file.name; });
        if (there == files.end())
            files.push_back(file);
        else
            there->bytes = file.bytes;
    }
    if (const auto after = lawTables(files); !after)
        return refused(after.error().where);
    return files;
}

} // namespace recourse::law
