// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/catalogue.h"

#include "base/limits.h"
#include "feeds/reader.h"
#include "feeds/record_fields.h"

namespace recourse::feeds {

using base::Code;
using base::fail;
using formats::JsonView;

namespace {

void readAddresses(RecordFields& fields, FeedDefinition& feed)
{
    feed.base = fields.httpsUrl("base");
    feed.listPath = fields.text("list");
    feed.cheapPath = fields.optionalText("cheap");
    feed.recordPage = fields.optionalText("record_page");
    fields.expect(feed.recordPage.isEmpty() || (feed.recordPage.startsWith(QLatin1String("https://")) && feed.recordPage.contains(QLatin1String("%1"))), "record_page");
}

void readCredits(RecordFields& fields, FeedDefinition& feed)
{
    feed.licence = fields.text("licence");
    feed.licenceUrl = fields.httpsUrl("licence_url").toString();
    feed.attribution = fields.text("attribution");
    feed.attributionUrl = fields.httpsUrl("attribution_url").toString();
    feed.access = fields.text("access");
    feed.source = fields.text("source");
    feed.asOf = fields.day("as_of");
}

void readBounds(RecordFields& fields, FeedDefinition& feed)
{
    feed.maxBytes = fields.atLeast("max_bytes", 1);
    feed.minimumEntries = static_cast<int>(fields.atLeast("minimum_entries", 1));
    feed.shrinkGuard = fields.share("shrink_guard");
    feed.refreshHours = static_cast<int>(fields.atLeast("refresh_hours", 1));
    feed.cheapHours = static_cast<int>(fields.atLeast("cheap_hours", 0));
}

base::Result<FeedDefinition> readDefinition(JsonView record)
{
    RecordFields fields(record);
    FeedDefinition feed;
    feed.id = fields.text("id");
    feed.name = fields.text("name");
    feed.kind = fields.text("kind");
    fields.expect(feed.kind == QLatin1String("breaches"), "kind");
    feed.reader = fields.text("reader");
    fields.expect(readerOf(feed) != nullptr, "reader");
    readAddresses(fields, feed);
    readCredits(fields, feed);
    readBounds(fields, feed);
    if (!fields.fault().isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, feed “%1”, field “%2”").arg(feed.id, fields.fault()));
    return feed;
}

} // namespace

QString FeedDefinition::licenceLine() const
{
    return licence + QStringLiteral(", ") + name;
}

base::Result<FeedCatalogue> FeedCatalogue::parse(const QByteArray& feedsJson)
{
    const auto document = formats::JsonDocument::parse({feedsJson.constData(), static_cast<std::size_t>(feedsJson.size())}, base::kRulesJsonLimits);
    if (!document)
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, ") + document.error().where);
    const JsonView list = document->root()["feeds"];
    if (!list.isArray() || list.size() == 0)
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, field “feeds”"));

    FeedCatalogue catalogue;
    std::optional<base::Error> fault;
    list.forEach([&](JsonView record) {
        auto feed = readDefinition(record);
        if (!feed)
            fault = feed.error();
        else if (catalogue.find(feed->id))
            fault = fail(Code::RuleMalformed, QStringLiteral("feeds.json, feed “%1” is there twice").arg(feed->id));
        else
            catalogue.m_feeds.push_back(std::move(*feed));
        return !fault;
    });
    if (fault)
        return *fault;
    return catalogue;
}

const FeedDefinition* FeedCatalogue::find(const QString& id) const
{
    const auto found = std::find_if(m_feeds.begin(), m_feeds.end(), [&](const FeedDefinition& feed) { return feed.id == id; });
    return found == m_feeds.end() ? nullptr : &*found;
}

} // namespace recourse::feeds
