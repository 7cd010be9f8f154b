// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/polite_client.h"

#include "base/detail.h"
#include "feeds/quota.h"

#include <QThread>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// What a quota by the second may make a refresh wait; all longer waits end it.
constexpr qint64 kMomentMs = 1500;
constexpr qint64 kGlanceMs = 50;

base::Error until(const QDateTime& time)
{
    return fail(Code::NetRateLimited, Detail::tr("until %1").arg(time.toString(Qt::ISODate)));
}

} // namespace

PoliteClient::PoliteClient(const RefreshInput& input, net::HttpClient& client, const base::Clock& clock, base::Progress& progress)
    : m_input(input)
    , m_client(client)
    , m_clock(clock)
    , m_progress(progress)
    , m_asked(input.asked)
{
}

/// What the server itself asked for holds whoever asks; pauses of our own do not bind the user.
QDateTime PoliteClient::serverWait(const QUrl& url) const
{
    const QDateTime now = m_clock.now();
    const QDateTime asked = m_client.askedToWaitUntil(url);
    if (asked.isValid() && asked > now)
        return asked;
    const bool byServer = m_input.baseOverride.isEmpty() && m_input.state.lastError == base::codeName(Code::NetRateLimited);
    return byServer && mustWait(m_input.state, now) ? m_input.state.retryAfter : QDateTime();
}

base::Status PoliteClient::awaitQuota()
{
    const QDateTime now = m_clock.now();
    const QDateTime next = nextAllowed(m_input.definition.quota, m_asked, now);
    const qint64 wait = now.msecsTo(next);
    if (wait > kMomentMs)
        return until(next);
    for (qint64 waited = 0; waited < wait; waited += kGlanceMs) {
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        QThread::msleep(static_cast<unsigned long>(std::min(kGlanceMs, wait - waited)));
    }
    return {};
}

base::Status PoliteClient::mayAsk(const QUrl& url)
{
    if (const QDateTime wait = serverWait(url); wait.isValid())
        return until(wait);
    return awaitQuota();
}

base::Result<net::HttpResponse> PoliteClient::fetch(const QUrl& url, qint64 maxBytes, const QString& etag, const QString& lastModified)
{
    if (const auto allowed = mayAsk(url); !allowed)
        return allowed.error();
    net::HttpRequest request{m_input.definition.id, url, etag, lastModified, net::feedLimits(maxBytes)};
    for (const QString& header : m_input.definition.headers)
        request.headers.append(header.toLatin1());
    if (m_input.definition.quota.any())
        request.limits.retries = 0; // each would count
    request.proxy = m_input.proxy;
    net::Traffic sent;
    request.traffic = &sent;
    auto response = m_client.fetch(request, m_progress);
    m_asked.insert(m_asked.end(), static_cast<std::size_t>(sent.requests), m_clock.now());
    m_traffic.requests += sent.requests;
    m_traffic.receivedBytes += sent.receivedBytes;
    if (m_input.traffic != nullptr)
        *m_input.traffic = m_traffic;
    return response;
}

} // namespace recourse::feeds
