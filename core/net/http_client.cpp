// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/http_client.h"

#include "net/session.h"

namespace recourse::net {

HttpLimits feedLimits(qint64 bodyBytes)
{
    HttpLimits limits;
    limits.bodyBytes = bodyBytes;
    limits.connectMs = 15'000;
    limits.totalMs = 120'000;
    limits.lowSpeedBytesPerSecond = 100;
    limits.lowSpeedSeconds = 30;
    limits.redirects = 3;
    limits.retries = 2;
    limits.longestWaitMs = 30'000;
    return limits;
}

HttpClient::HttpClient(HttpSettings settings, const base::Clock& clock, LedgerSink ledger)
    : m_session(std::make_unique<Session>(std::move(settings), clock, std::move(ledger)))
{
}

HttpClient::~HttpClient() = default;

base::Result<HttpResponse> HttpClient::fetch(const HttpRequest& request, base::Progress& progress)
{
    return m_session->fetch(request, progress);
}

void HttpClient::setSettings(HttpSettings settings)
{
    m_session->setSettings(std::move(settings));
}

HttpSettings HttpClient::settings() const
{
    return m_session->settings();
}

QDateTime HttpClient::askedToWaitUntil(const QUrl& url) const
{
    return m_session->askedToWaitUntil(url);
}

} // namespace recourse::net
