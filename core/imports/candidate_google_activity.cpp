// SPDX-License-Identifier: GPL-3.0-or-later
// MyActivity.json of Google Takeout, of any product: an array of {header, title, titleUrl, time, products, …}; entries from before
// 2021 may lack the header. Two kinds of it name a service: an app that was used on a phone (product "Android", the address is the
// app's page in the store), and visits to sign-in pages. Searches, videos and places are nobody's business.
#include "imports/candidate_format.h"
#include "imports/candidate_sign_in.h"
#include "imports/record_time.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

namespace recourse::imports {

namespace {

using formats::JsonView;

bool isActivity(JsonView item)
{
    return item["title"].isString() && item["time"].isString() && (item["products"].isArray() || item["header"].isString());
}

int recognise(const CandidateSource& source)
{
    return anyOfFirst(source.json(), isActivity) ? 2 : 0;
}

QUrl urlOf(std::string_view text)
{
    return QUrl(QString::fromUtf8(text));
}

bool isGoogleRedirect(const QUrl& url)
{
    return (url.host().startsWith(QStringLiteral("www.google.")) || url.host().startsWith(QStringLiteral("google."))) && url.path() == u"/url";
}

/// The page behind "https://www.google.com/url?q=https://…"; else the address itself.
QByteArray target(std::string_view address)
{
    const QByteArray plain(address.data(), static_cast<qsizetype>(address.size()));
    if (address.find("/url?") == std::string_view::npos)
        return plain;
    const QUrl url = urlOf(address);
    if (!isGoogleRedirect(url))
        return plain;
    const QUrlQuery query(url);
    const QString behind = query.hasQueryItem(QStringLiteral("q")) ? query.queryItemValue(QStringLiteral("q"), QUrl::FullyDecoded)
                                                                   : query.queryItemValue(QStringLiteral("url"), QUrl::FullyDecoded);
    return behind.isEmpty() ? plain : behind.toUtf8();
}

bool isPackage(const QString& text)
{
    constexpr qsizetype kLongest = 255;
    const auto fits = [](QChar c) {
        const char16_t u = c.unicode();
        return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || u == u'.' || u == u'_';
    };
    return text.contains(u'.') && text.size() <= kLongest && std::all_of(text.begin(), text.end(), fits);
}

/// The package of an app's page in the store; empty for all other addresses.
QString packageOf(std::string_view address)
{
    if (address.find("play.google.com/store/apps/details") == std::string_view::npos)
        return {};
    const QUrl url = urlOf(address);
    if (url.host() != u"play.google.com")
        return {};
    const QString package = QUrlQuery(url).queryItemValue(QStringLiteral("id"), QUrl::FullyDecoded);
    return isPackage(package) ? package : QString();
}

/// Looking at an app's page in the store says nothing; using the app is told by the product, a word that is not translated.
bool wasUsed(JsonView item)
{
    const QStringList products = item["products"].texts();
    return products.contains(QStringLiteral("Android")) || (products.isEmpty() && item["title"].string().starts_with("Used "));
}

/// The header is the app's name; without one, "Used Spotify" has it.
QString appName(JsonView item)
{
    const QString header = item["header"].text();
    if (!header.isEmpty() && header != u"Android")
        return header;
    const QString title = item["title"].text();
    const QString used = QStringLiteral("Used ");
    return title.startsWith(used) ? title.mid(used.size()) : QString();
}

void fillApp(JsonView item, const QString& package, CandidateRecord& record)
{
    record.kind = model::EvidenceKind::InstalledApp;
    if (!wasUsed(item)) {
        record.skipReason = QStringLiteral("store_page");
        return;
    }
    record.appId = package;
    record.title = appName(item);
}

base::Status read(const CandidateSource& source, CandidateCollector& out, base::Progress& progress)
{
    return forEachItem(source.json(), out, progress, [&out](JsonView item, CandidateRecord& record) {
        record.last = timeFromIso(item["time"].string());
        const std::string_view titleUrl = item["titleUrl"].string();
        if (const QString package = packageOf(titleUrl); !package.isEmpty()) {
            fillApp(item, package, record);
            return out.add(record);
        }
        const QByteArray page = target(titleUrl); // must live until the record is taken
        record.address = {page.constData(), static_cast<std::size_t>(page.size())};
        judgeVisits(record, 1);
        if (record.skipReason == u"no_sign_in")
            record.skipReason = QStringLiteral("no_service");
        return out.add(record);
    });
}

} // namespace

CandidateFormat googleActivity()
{
    return {"google-takeout-activity", {"Google Takeout",
            QT_TRANSLATE_NOOP("Program", "The archive of your data, as they send it: it shows which services you connected or used.")},
        CandidateContainer::Json, recognise, read};
}

} // namespace recourse::imports
