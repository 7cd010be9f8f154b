// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/catalogue.h"

#include "base/limits.h"
#include "feeds/definition_fields.h"
#include "feeds/reader.h"

namespace recourse::feeds {

using base::Code;
using base::fail;
using formats::JsonView;

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
            fault = fail(Code::RuleMalformed, QStringLiteral("feeds.json, ") + feed.error().where);
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

FeedCatalogue FeedCatalogue::with(const std::vector<FeedDefinition>& own) const
{
    FeedCatalogue all = *this;
    for (const FeedDefinition& feed : own) {
        if (!all.find(feed.id))
            all.m_feeds.push_back(feed);
    }
    return all;
}

const FeedDefinition* FeedCatalogue::find(const QString& id) const
{
    const auto found = std::find_if(m_feeds.begin(), m_feeds.end(), [&](const FeedDefinition& feed) { return feed.id == id; });
    return found == m_feeds.end() ? nullptr : &*found;
}

} // namespace recourse::feeds
