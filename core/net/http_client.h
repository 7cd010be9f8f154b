// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/progress.h"
#include "base/result.h"
#include "model/feed.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

#include <functional>
#include <memory>
#include <optional>

namespace recourse::net {

/// Bounds of one request. Times in milliseconds.
struct HttpLimits
{
    qint64 bodyBytes = 0; ///< decoded bytes; the transfer is cut off above
    int connectMs = 0;
    int totalMs = 0;
    int lowSpeedBytesPerSecond = 0;
    int lowSpeedSeconds = 0;
    int redirects = 0;
    int retries = 0; ///< after 429, 500, 502, 503, 504 and broken transfers, honouring Retry-After, with jitter
    int longestWaitMs = 0; ///< a Retry-After above this is not waited for: Code::NetRateLimited
};

/// For breach lists and directories: 15 s to connect, 120 s in all, below 100 B/s for 30 s is given up, 3 redirects, 2 retries.
[[nodiscard]] HttpLimits feedLimits(qint64 bodyBytes);

/// What a request looks like on the wire.
enum class Wire {
    Best, ///< the newest version of HTTP that both sides speak
    Text, ///< HTTP/1.1, so that the bytes sent are those of `requestBytes`
};

/// What requests added up to on the wire: redirects, retries and those that failed included, heads and bodies as they came.
struct Traffic
{
    int requests = 0;
    qint64 receivedBytes = 0;

    bool operator==(const Traffic&) const = default;
};

struct HttpRequest
{
    QString feed; ///< for the ledger
    QUrl url;
    QString etag; ///< sent back as If-None-Match if set
    QString lastModified; ///< sent back as If-Modified-Since if set
    HttpLimits limits;
    QList<QByteArray> headers = {}; ///< further ones, "Name: value", in the program's own words
    Wire wire = Wire::Best;
    /// What the ledger shows instead of the address, where that says something about the user. The bytes received are rounded up to
    /// whole 4 KiB then, since the length of an answer may tell what was asked.
    QString shownUrl = {};
    /// The proxy of this request instead of the settings' one, in the same words; "" for none. Offline holds all the same.
    std::optional<QString> proxy = {};
    Traffic* traffic = nullptr; ///< if set, what this fetch adds up to is added to it, whether it goes well or not; outlives the fetch
    bool takesNotFound = false; ///< 404 is an answer with its body then, and no error
};

/// The bytes that `HttpClient::fetch` sends for a request with `Wire::Text`, before any redirect: what a user can be shown before they
/// leave. Under https they are what is encrypted. Error: NetForbiddenUrl.
[[nodiscard]] base::Result<QByteArray> requestBytes(const HttpRequest& request, const QString& userAgent);

struct HttpResponse
{
    int status = 0; ///< 200 or 304, and 404 where the request takes it; all else is an error
    QByteArray body; ///< decoded; empty for 304
    QString contentType;
    QString etag; ///< as sent
    QString lastModified; ///< as sent
    int requests = 0; ///< on the wire, redirects and retries included
    qint64 receivedBytes = 0; ///< heads and bodies as they came, of all these requests
};

/// How the program may use the network.
struct HttpSettings
{
    bool offline = false; ///< true: no socket is ever opened, every fetch answers NetOffline
    QString proxy; ///< "", "http://…", "socks5h://host:port"; with socks5h a random user per feed separates circuits
    QString userAgent; ///< "Recourse/<version>"

    bool operator==(const HttpSettings&) const = default;
};

/// Fetches whole public files and nothing else. One worker thread owns the transfers; `fetch` blocks its caller (never the UI thread)
/// until the answer, an error or cancellation. No cookies, no referer, no credentials, https only; plain http to loopback addresses only.
class HttpClient
{
public:
    using LedgerSink = std::function<base::Status(const model::LedgerEntry&)>;

    /// `ledger` is called once for every request that left the computer (each redirect and retry included, and attempts that found
    /// no server, with status 0), on the worker thread. Its address is the one asked for, whole, or `HttpRequest::shownUrl`. It must not call this client. Where it
    /// fails, so does the fetch: an answer whose request is in no ledger is not used.
    HttpClient(HttpSettings settings, const base::Clock& clock, LedgerSink ledger);
    /// Closes all connections. No `fetch` may be running.
    ~HttpClient();
    HttpClient(const HttpClient&) = delete;
    HttpClient& operator=(const HttpClient&) = delete;

    /// Errors: NetOffline, NetForbiddenUrl, NetUnreachable, NetTls, NetTimeout, NetTooLarge, NetRedirects, NetPartial, NetStatus
    /// (`where`: "HTTP 503, host"), NetRateLimited, NetProxy, Cancelled.
    [[nodiscard]] base::Result<HttpResponse> fetch(const HttpRequest& request, base::Progress& progress);

    /// Takes effect at once: open connections are closed, and where the new settings are offline or another proxy, running
    /// fetches end with NetOffline or NetProxy. May be called from any thread.
    void setSettings(HttpSettings settings);
    [[nodiscard]] HttpSettings settings() const;

    /// Until when the server of `url` asked not to be asked again (UTC), by its last Retry-After; invalid if it did not.
    /// Keep it over restarts: the client itself forgets it.
    [[nodiscard]] QDateTime askedToWaitUntil(const QUrl& url) const;

private:
    class Session;
    std::unique_ptr<Session> m_session;
};

} // namespace recourse::net
