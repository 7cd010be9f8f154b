// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/address_search.h"

#include "base/detail.h"
#include "base/limits.h"
#include "base/redact.h"
#include "feeds/reader.h"
#include "feeds/record_fields.h"
#include "formats/json.h"

#include <QCryptographicHash>

#include <algorithm>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;
using formats::JsonDocument;
using formats::JsonView;
using model::AddressQuestion;

namespace {

constexpr qsizetype kPrefixDigits = 6;
constexpr qsizetype kSuffixDigits = 34;
constexpr qsizetype kKeyDigits = 32;
constexpr qsizetype kLongestAddress = 254; ///< RFC 5321, 4.5.3.1.3
constexpr int kNameCharacters = 200;
constexpr qsizetype kNames = 10'000;

bool isHexadecimal(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); });
}

QString folderOf(AddressQuestion question)
{
    switch (question) {
    case AddressQuestion::Account:
        return QStringLiteral("breachedaccount/");
    case AddressQuestion::Range:
        return QStringLiteral("breachedaccount/range/");
    case AddressQuestion::StealerLogs:
        return QStringLiteral("stealerlogsbyemail/");
    }
    return {};
}

QString folderUrl(const AddressServer& server, AddressQuestion question)
{
    QString base = (server.baseOverride.isEmpty() ? server.definition.base : server.baseOverride).toString(QUrl::FullyEncoded);
    if (!base.endsWith(QLatin1Char('/')))
        base += QLatin1Char('/');
    return base + folderOf(question);
}

void addName(QStringList& names, const QString& raw)
{
    const QString name = base::printable(raw, kNameCharacters);
    if (!name.isEmpty() && names.size() < kNames && !names.contains(name))
        names.append(name);
}

base::Result<QStringList> namesOfAccount(JsonView list)
{
    QStringList names;
    bool sound = true;
    list.forEach([&](JsonView entry) {
        sound = entry["Name"].isString();
        addName(names, entry["Name"].text());
        return sound;
    });
    return sound ? base::Result<QStringList>(names) : fail(Code::FeedMalformed, QStringLiteral("Name"));
}

base::Result<QStringList> namesOfRange(JsonView list, const QByteArray& digest)
{
    const QByteArray wanted = digest.mid(kPrefixDigits);
    QStringList names;
    bool sound = true;
    list.forEach([&](JsonView entry) {
        const std::string_view suffix = entry["hashSuffix"].string();
        sound = suffix.size() == kSuffixDigits && isHexadecimal(suffix) && entry["websites"].isArray();
        const bool own = sound && QByteArray::fromRawData(suffix.data(), static_cast<qsizetype>(suffix.size())).compare(wanted, Qt::CaseInsensitive) == 0;
        for (const QString& name : own ? entry["websites"].texts() : QStringList())
            addName(names, name);
        return sound;
    });
    return sound ? base::Result<QStringList>(names) : fail(Code::FeedMalformed, QStringLiteral("hashSuffix"));
}

base::Result<QStringList> domainsOfLogs(JsonView list, const domains::SuffixList& suffixes)
{
    QStringList names;
    for (const QString& host : list.texts()) {
        const QByteArray utf8 = host.toUtf8();
        const domains::Site site = domains::siteOf({utf8.constData(), static_cast<std::size_t>(utf8.size())}, suffixes);
        if (site.kind == domains::SiteKind::Web)
            addName(names, site.domain);
    }
    names.sort();
    return names;
}

/// The service says with 401 and 403 that the key is wrong or its plan too small.
base::Error refusal(const base::Error& error)
{
    if (error.code == Code::NetStatus && (error.where.startsWith(QLatin1String("HTTP 401")) || error.where.startsWith(QLatin1String("HTTP 403"))))
        return fail(Code::NetStatus, Detail::tr("%1: the key was refused, or its plan does not allow this question").arg(error.where));
    return error;
}

/// The service says "not there" with 404 and no body, or a few words of plain text; a page says that the question was not even put.
base::Result<QStringList> readNotFound(const net::HttpResponse& response)
{
    const std::string_view body(response.body.constData(), static_cast<std::size_t>(response.body.size()));
    if (const auto page = refuseWebPage(body, response.contentType); !page)
        return page.error();
    if (!body.empty() && response.contentType.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive))
        return fail(Code::FeedHtml, Detail::tr("%1 bytes").arg(body.size()));
    return QStringList();
}

} // namespace

const QString& AddressSearchDefinition::access(AddressQuestion question) const
{
    switch (question) {
    case AddressQuestion::Account:
        return accessAccount;
    case AddressQuestion::Range:
        return accessRange;
    case AddressQuestion::StealerLogs:
        break;
    }
    return accessStealerLogs;
}

base::Result<AddressSearchDefinition> AddressSearchDefinition::parse(const QByteArray& feedsJson)
{
    const auto document = JsonDocument::parse({feedsJson.constData(), static_cast<std::size_t>(feedsJson.size())}, base::kRulesJsonLimits);
    if (!document)
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, ") + document.error().where);
    RecordFields fields(document->root()["address_search"]);
    AddressSearchDefinition search;
    search.id = fields.text("id");
    search.name = fields.text("name");
    search.base = fields.httpsUrl("base");
    search.feed = fields.text("feed");
    search.licence = fields.text("licence");
    search.attribution = fields.text("attribution");
    search.attributionUrl = fields.httpsUrl("attribution_url").toString();
    search.accessAccount = fields.text("access_account");
    search.accessRange = fields.text("access_range");
    search.accessStealerLogs = fields.text("access_stealer_logs");
    search.maxBytes = fields.atLeast("max_bytes", 1);
    search.source = fields.text("source");
    search.asOf = fields.day("as_of");
    if (!fields.fault().isEmpty())
        return fail(Code::RuleMalformed, QStringLiteral("feeds.json, address_search, field “%1”").arg(fields.fault()));
    return search;
}

bool isSearchKey(const QByteArray& key)
{
    return key.size() == kKeyDigits && isHexadecimal({key.constData(), static_cast<std::size_t>(key.size())});
}

QString searchableAddress(const QString& address)
{
    const QString plain = address.trimmed().toLower();
    const qsizetype at = plain.indexOf(QLatin1Char('@'));
    const bool one = at > 0 && at == plain.lastIndexOf(QLatin1Char('@')) && at < plain.size() - 1;
    const bool clean = std::all_of(plain.cbegin(), plain.cend(), [](QChar c) { return c.isPrint() && !c.isSpace() && c != u'/' && c != u'\\'; });
    return one && clean && plain.size() <= kLongestAddress ? plain : QString();
}

QByteArray addressDigest(const QString& address)
{
    return QCryptographicHash::hash(searchableAddress(address).toUtf8(), QCryptographicHash::Sha1).toHex().toUpper();
}

net::HttpRequest addressRequest(const AddressServer& server, AddressQuestion question, const QString& address)
{
    const QString folder = folderUrl(server, question);
    const QString asked = question == AddressQuestion::Range
        ? QString::fromLatin1(addressDigest(address).left(kPrefixDigits))
        : QString::fromLatin1(QUrl::toPercentEncoding(searchableAddress(address)));
    const QString query = question == AddressQuestion::Account ? QStringLiteral("?truncateResponse=true") : QString();
    net::HttpLimits limits = net::feedLimits(server.definition.maxBytes);
    limits.redirects = 0; // another server has no business with the address, nor with the key
    net::HttpRequest request{server.definition.id, QUrl::fromEncoded((folder + asked + query).toUtf8(), QUrl::StrictMode), {}, {}, limits};
    request.headers = {"hibp-api-key: " + server.key};
    request.wire = net::Wire::Text;
    request.shownUrl = folder + QStringLiteral("•••••");
    request.proxy = server.proxy;
    request.takesNotFound = true;
    return request;
}

base::Result<QStringList> readAddressAnswer(
    std::string_view bytes, AddressQuestion question, const QString& address, const domains::SuffixList& suffixes)
{
    if (const auto json = expectJson(bytes, {}); !json)
        return json.error();
    const auto document = JsonDocument::parse(withoutByteOrderMark(bytes), base::kFeedJsonLimits);
    if (!document)
        return fail(Code::FeedNotJson, document.error().where);
    const JsonView list = document->root();
    if (!list.isArray())
        return fail(Code::FeedMalformed, Detail::tr("one object instead of a list"));
    switch (question) {
    case AddressQuestion::Account:
        return namesOfAccount(list);
    case AddressQuestion::Range:
        return namesOfRange(list, addressDigest(address));
    case AddressQuestion::StealerLogs:
        break;
    }
    return domainsOfLogs(list, suffixes);
}

base::Result<QStringList> askAboutAddress(const AddressServer& server, AddressQuestion question, const QString& address,
    net::HttpClient& client, const domains::SuffixList& suffixes, base::Progress& progress)
{
    auto response = client.fetch(addressRequest(server, question, address), progress);
    if (!response)
        return refusal(response.error());
    if (response->status == 404)
        return readNotFound(*response);
    auto names = readAddressAnswer({response->body.constData(), static_cast<std::size_t>(response->body.size())}, question, address, suffixes);
    response->body.fill('\0'); // in an answer to a range nearly all of it is about others
    return names;
}

} // namespace recourse::feeds
