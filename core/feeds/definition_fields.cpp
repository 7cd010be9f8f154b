// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/definition_fields.h"

#include "feeds/reader.h"
#include "feeds/record_fields.h"

#include <QRegularExpression>

namespace recourse::feeds {

using base::Code;
using base::fail;
using formats::JsonView;

namespace {

/// "Name: value" that cannot end its line, and none of the headers that the program sets itself or that would tell who asks.
bool isHeader(const QString& header)
{
    static const QRegularExpression form(
        QStringLiteral("^(?!(?:host|cookie|authorization|referer|user-agent|if-[a-z-]+|proxy-[a-z-]+|connection|content-[a-z-]+):)[A-Za-z-]{1,40}: [ -~]{1,200}$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(header).hasMatch();
}

void readPaths(RecordFields& fields, FeedDefinition& feed)
{
    feed.fileOnly = fields.flag("file_only", false);
    if (!feed.fileOnly) {
        feed.base = fields.httpsUrl("base");
        feed.listPath = fields.text("list");
    }
    feed.detailsPath = fields.optionalText("details");
    feed.cheapPath = fields.optionalText("cheap");
    feed.pageParameter = fields.optionalText("page_parameter");
    feed.recordPage = fields.optionalText("record_page");
    fields.expect(feed.recordPage.isEmpty() || (feed.recordPage.startsWith(QLatin1String("https://")) && feed.recordPage.contains(QLatin1String("%1"))), "record_page");
    feed.listPage = fields.optionalHttpsUrl("list_page").toString();
    feed.headers = fields.texts("headers");
    fields.expect(std::all_of(feed.headers.cbegin(), feed.headers.cend(), &isHeader), "headers");
}

void readCredits(RecordFields& fields, FeedDefinition& feed)
{
    feed.licence = fields.text("licence");
    const bool named = feed.licence != QLatin1String("no licence stated");
    feed.licenceUrl = (named ? fields.httpsUrl("licence_url") : fields.optionalHttpsUrl("licence_url")).toString();
    feed.attribution = fields.text("attribution");
    feed.attributionUrl = fields.httpsUrl("attribution_url").toString();
    feed.access = fields.text("access");
    feed.source = fields.text("source");
    feed.asOf = fields.day("as_of");
    feed.jurisdiction = fields.optionalText("jurisdiction");
}

void readBounds(RecordFields& fields, FeedDefinition& feed)
{
    feed.maxBytes = fields.atLeast("max_bytes", 1);
    feed.minimumEntries = static_cast<int>(fields.atLeast("minimum_entries", feed.isNews() ? 0 : 1));
    feed.shrinkGuard = fields.share("shrink_guard");
    feed.refreshHours = static_cast<int>(fields.atLeast("refresh_hours", 1));
    feed.cheapHours = static_cast<int>(fields.atLeast("cheap_hours", 0));
    feed.wholeList = fields.flag("whole_list", true);
    feed.switchedOn = fields.flag("switched_on", true);
    feed.quota.perSecond = static_cast<int>(fields.optionalCount("per_second"));
    feed.quota.perHour = static_cast<int>(fields.optionalCount("per_hour"));
    feed.quota.perDay = static_cast<int>(fields.optionalCount("per_day"));
}

/// The reader and what it needs.
std::optional<QString> readReader(RecordFields& fields, JsonView record, FeedDefinition& feed)
{
    feed.reader = fields.text("reader");
    const FeedReader* reader = readerOf(feed);
    fields.expect(reader != nullptr, "reader");
    if (reader == nullptr)
        return std::nullopt;
    fields.expect(feed.isNews() == (feed.reader == QLatin1String("news")), "reader");
    if (feed.reader != QLatin1String("mapped"))
        return std::nullopt;
    auto mapping = parseMapping(record["mapping"]);
    if (!mapping)
        return mapping.error().where;
    feed.mapping = std::move(*mapping);
    return std::nullopt;
}

} // namespace

base::Result<FeedDefinition> readDefinition(JsonView record)
{
    RecordFields fields(record);
    FeedDefinition feed;
    feed.id = fields.text("id");
    feed.name = fields.text("name");
    feed.kind = fields.text("kind");
    fields.expect(feed.kind == feed_kind::kBreaches || feed.isNews(), "kind");
    const auto fault = readReader(fields, record, feed);
    readPaths(fields, feed);
    readCredits(fields, feed);
    readBounds(fields, feed);
    const QString field = fault ? *fault : fields.fault();
    if (!field.isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("feed “%1”, field “%2”").arg(feed.id, field));
    return feed;
}

} // namespace recourse::feeds
