// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/catalogue.h"

#include "base/limits.h"
#include "base/redact.h"
#include "feeds/record_fields.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace recourse::feeds {

using base::Code;
using base::fail;

namespace {

constexpr qint64 kOwnBytes = qint64{32} << 20;
constexpr double kOwnShrinkGuard = 0.05;
constexpr int kNameCharacters = 120;
/// Nobody's server is asked more often than this by itself.
constexpr int kShortestHours = 6;

bool isLoopback(const QUrl& url)
{
    const QString host = url.host();
    return host == QLatin1String("localhost") || host == QLatin1String("127.0.0.1") || host == QLatin1String("::1");
}

/// The folder and the rest of an address: "https://a.example/x/" and "list.csv?all=1".
bool splitAddress(const QString& address, FeedDefinition& feed)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool allowed = url.scheme() == QLatin1String("https") || (url.scheme() == QLatin1String("http") && isLoopback(url));
    if (!url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() || !allowed)
        return false;
    feed.base = url.adjusted(QUrl::RemoveFilename | QUrl::RemoveQuery | QUrl::RemoveFragment);
    feed.listPath = url.fileName(QUrl::FullyEncoded);
    if (url.hasQuery())
        feed.listPath += QLatin1Char('?') + url.query(QUrl::FullyEncoded);
    feed.listPage = QString();
    return true;
}

void readWhatItIs(RecordFields& fields, FeedDefinition& feed)
{
    static const QRegularExpression id(QStringLiteral("^own-[a-z0-9-]{1,60}$"));
    feed.own = true;
    feed.id = fields.text("id");
    fields.expect(id.match(feed.id).hasMatch(), "id");
    feed.name = base::printable(fields.text("name").simplified(), kNameCharacters);
    fields.expect(!feed.name.isEmpty(), "name");
    feed.kind = fields.text("kind");
    fields.expect(feed.kind == feed_kind::kBreaches || feed.isNews(), "kind");
    feed.reader = feed.isNews() ? QStringLiteral("news") : QStringLiteral("mapped");
    const QString address = fields.optionalText("address");
    feed.fileOnly = address.isEmpty();
    fields.expect(feed.fileOnly ? !feed.isNews() : splitAddress(address, feed), "address");
}

void readHowItIsKept(RecordFields& fields, FeedDefinition& feed)
{
    feed.licence = fields.optionalText("licence");
    if (feed.licence.isEmpty())
        feed.licence = QStringLiteral("no licence stated");
    feed.attribution = feed.name + QStringLiteral(" (") + feed.licence + QLatin1Char(')');
    feed.jurisdiction = fields.optionalText("jurisdiction");
    feed.maxBytes = kOwnBytes;
    feed.minimumEntries = feed.isNews() ? 0 : 1;
    feed.shrinkGuard = kOwnShrinkGuard;
    feed.refreshHours = static_cast<int>(fields.atLeast("refresh_hours", kShortestHours));
    feed.wholeList = fields.flag("whole_list", true);
}

} // namespace

base::Result<FeedDefinition> FeedDefinition::parseOwn(const QByteArray& json)
{
    const auto document = formats::JsonDocument::parse({json.constData(), static_cast<std::size_t>(json.size())}, base::kHeaderJsonLimits);
    if (!document)
        return fail(Code::RuleMalformed, document.error().where);
    RecordFields fields(document->root());
    FeedDefinition feed;
    readWhatItIs(fields, feed);
    readHowItIsKept(fields, feed);
    if (!fields.fault().isEmpty())
        return fail(Code::RuleMalformed, fields.fault());
    if (feed.isNews())
        return feed;
    auto mapping = parseMapping(document->root()["mapping"]);
    if (!mapping)
        return mapping.error();
    feed.mapping = std::move(*mapping);
    return feed;
}

QByteArray FeedDefinition::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("name"), name}, {QStringLiteral("kind"), kind},
        {QStringLiteral("licence"), licence}, {QStringLiteral("refresh_hours"), refreshHours}, {QStringLiteral("whole_list"), wholeList}};
    if (!fileOnly)
        json.insert(QStringLiteral("address"), base.toString(QUrl::FullyEncoded) + listPath);
    if (!jurisdiction.isEmpty())
        json.insert(QStringLiteral("jurisdiction"), jurisdiction);
    if (!mapping.isEmpty())
        json.insert(QStringLiteral("mapping"), mappingJson(mapping));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace recourse::feeds
