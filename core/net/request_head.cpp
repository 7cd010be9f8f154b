// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/request_head.h"

#include "net/url_rules.h"

#include <algorithm>

namespace recourse::net {

namespace {

/// A validator that came from outside may be sent back only if it cannot end its header line.
bool isHeaderSafe(const QString& value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) { return c.unicode() >= 0x20 && c.unicode() < 0x100 && c.unicode() != 0x7F; });
}

} // namespace

QList<QByteArray> headersOf(const HttpRequest& request, Validators validators)
{
    QList<QByteArray> headers = request.headers;
    // A validator names what one server sent before; another server need not learn it.
    if (validators == Validators::Keep)
        return headers;
    if (isHeaderSafe(request.etag))
        headers << "If-None-Match: " + request.etag.toLatin1();
    if (isHeaderSafe(request.lastModified))
        headers << "If-Modified-Since: " + request.lastModified.toLatin1();
    return headers;
}

base::Result<QByteArray> requestBytes(const HttpRequest& request, const QString& userAgent)
{
    const auto url = checkedUrl(request.url.toEncoded());
    if (!url)
        return url.error();
    // The order is libcurl's own.
    QByteArray bytes = "GET " + url->target + " HTTP/1.1\r\nHost: " + url->authority + "\r\nUser-Agent: " + userAgent.toUtf8()
        + "\r\nAccept: */*\r\nAccept-Encoding: gzip\r\n";
    for (const QByteArray& header : headersOf(request, Validators::Send))
        bytes += header + "\r\n";
    return bytes + "\r\n";
}

} // namespace recourse::net
