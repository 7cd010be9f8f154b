// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/session.h"

#include "base/detail.h"

#include <QRandomGenerator>

namespace recourse::net {

using base::Code;
using base::Detail;
using base::fail;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kGlance{50}; ///< how often a blocked caller looks at its progress
constexpr qint64 kFirstPauseMs = 500;
constexpr qint64 kJitterMs = 500;
/// No server can silence a feed for longer by one answer.
constexpr qint64 kLongestSilenceSeconds = 7 * 24 * 3600;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// Doubles with each attempt; never shorter than the server asked; spread so that many programs do not come back at once.
qint64 pauseMs(const TransferOutcome& outcome, int attempt)
{
    const qint64 least = outcome.retryAfterSeconds >= 0 ? outcome.retryAfterSeconds * 1000 : kFirstPauseMs << attempt;
    return least + QRandomGenerator::global()->bounded(static_cast<int>(kJitterMs));
}

} // namespace

HttpClient::Session::Session(HttpSettings settings, const base::Clock& clock, LedgerSink ledger)
    : m_clock(clock)
    , m_settings(std::move(settings))
    , m_worker(std::move(ledger))
{
}

base::Result<HttpResponse> HttpClient::Session::fetch(const HttpRequest& request, base::Progress& progress)
{
    Traffic tally;
    auto response = fetchCounted(request, progress, tally);
    if (request.traffic != nullptr) {
        request.traffic->requests += tally.requests;
        request.traffic->receivedBytes += tally.receivedBytes;
    }
    return response;
}

base::Result<HttpResponse> HttpClient::Session::fetchCounted(const HttpRequest& request, base::Progress& progress, Traffic& tally)
{
    if (settings().offline)
        return fail(Code::NetOffline);
    const auto url = checkedUrl(request.url.toEncoded());
    if (!url)
        return url.error();
    for (int count = 0;; ++count) {
        auto tried = attempt(request, *url, progress, tally);
        if (!tried)
            return tried.error();
        TransferOutcome& outcome = tried->outcome;
        const bool asked = !request.etag.isEmpty() || !request.lastModified.isEmpty();
        const bool notFound = outcome.status == 404 && request.takesNotFound && outcome.retryAfterSeconds < 0;
        if (!outcome.error && (outcome.status == 200 || notFound || (outcome.status == 304 && asked))) {
            return HttpResponse{outcome.status, outcome.status == 304 ? QByteArray() : std::move(outcome.body), outcome.contentType,
                outcome.etag, outcome.lastModified, tally.requests, tally.receivedBytes};
        }
        const qint64 wait = pauseMs(outcome, count);
        const bool tooLong = outcome.retryAfterSeconds > request.limits.longestWaitMs / 1000;
        if (outcome.retry == Retry::Never || count >= request.limits.retries || tooLong) {
            rememberWait(*tried);
            return errorOf(*tried);
        }
        if (const auto waited = pause(wait, progress); !waited)
            return waited.error();
    }
}

base::Result<Attempt> HttpClient::Session::attempt(const HttpRequest& request, const CheckedUrl& first, base::Progress& progress, Traffic& tally)
{
    QElapsedTimer elapsed;
    elapsed.start();
    CheckedUrl url = first;
    for (int hop = 0;; ++hop) {
        const int left = request.limits.totalMs - static_cast<int>(elapsed.elapsed());
        if (left <= 0)
            return fail(Code::NetTimeout, url.host);
        const auto transfer = start(request, url, url.server == first.server ? Validators::Send : Validators::Keep, left);
        if (!transfer)
            return transfer.error();
        await(**transfer, progress);
        TransferOutcome& outcome = (*transfer)->outcome;
        ++tally.requests;
        tally.receivedBytes += outcome.receivedBytes;
        if (outcome.error || !isRedirect(outcome.status) || outcome.redirect.isEmpty())
            return Attempt{std::move(outcome), url};
        if (hop >= request.limits.redirects)
            return fail(Code::NetRedirects, Detail::tr("more than %1 redirects from %2").arg(request.limits.redirects).arg(first.host));
        const auto next = checkedRedirect(url, outcome.redirect);
        if (!next)
            return next.error();
        url = *next;
    }
}

base::Result<std::shared_ptr<Transfer>> HttpClient::Session::start(const HttpRequest& request, const CheckedUrl& url, Validators validators, int totalMs)
{
    // The lock spans decision and start: once `setSettings` has returned, nothing starts under the old settings.
    const std::lock_guard lock(m_mutex);
    if (m_settings.offline)
        return fail(Code::NetOffline);
    auto proxy = m_proxies.routeFor(request.feed, request.proxy.value_or(m_settings.proxy));
    if (!proxy)
        return proxy.error();
    TransferOrder order;
    order.at = m_clock.now();
    order.feed = request.feed;
    order.url = url;
    order.headers = headersOf(request, validators);
    order.takesNotFound = request.takesNotFound;
    order.wire = request.wire;
    order.shownUrl = request.shownUrl;
    order.userAgent = m_settings.userAgent.toUtf8();
    order.proxy = std::move(*proxy);
    order.limits = request.limits;
    order.totalMs = totalMs;
    return m_worker.start(std::move(order));
}

void HttpClient::Session::await(Transfer& transfer, base::Progress& progress)
{
    bool stopped = false;
    while (!m_worker.waitFor(transfer, kGlance)) {
        progress.report(transfer.received.load(std::memory_order_relaxed), transfer.announced.load(std::memory_order_relaxed));
        if (!stopped && progress.cancelled()) {
            m_worker.stop(transfer, Code::Cancelled);
            stopped = true;
        }
    }
}

base::Status HttpClient::Session::pause(qint64 wanted, base::Progress& progress)
{
    QElapsedTimer elapsed;
    elapsed.start();
    std::unique_lock lock(m_mutex);
    while (elapsed.elapsed() < wanted) {
        if (progress.cancelled())
            return fail(Code::Cancelled);
        if (m_settings.offline)
            return fail(Code::NetOffline);
        m_changed.wait_for(lock, std::min(kGlance, milliseconds(wanted - elapsed.elapsed())));
    }
    return {};
}

base::Error HttpClient::Session::errorOf(const Attempt& attempt) const
{
    const TransferOutcome& outcome = attempt.outcome;
    if (outcome.error)
        return *outcome.error;
    const QString where = QStringLiteral("HTTP %1, %2").arg(outcome.status).arg(attempt.url.host);
    if (outcome.retryAfterSeconds >= 0)
        return fail(Code::NetRateLimited, Detail::tr("%1, asks to wait %2 s").arg(where).arg(outcome.retryAfterSeconds));
    return fail(outcome.status == 429 ? Code::NetRateLimited : Code::NetStatus, where);
}

void HttpClient::Session::rememberWait(const Attempt& attempt)
{
    if (attempt.outcome.retryAfterSeconds < 0)
        return;
    const std::lock_guard lock(m_mutex);
    m_waits[attempt.url.server] = m_clock.now().addSecs(std::min(attempt.outcome.retryAfterSeconds, kLongestSilenceSeconds));
}

void HttpClient::Session::setSettings(HttpSettings settings)
{
    const std::lock_guard lock(m_mutex);
    if (settings == m_settings)
        return;
    const Code why = settings.offline ? Code::NetOffline : Code::NetProxy;
    m_settings = std::move(settings);
    m_changed.notify_all();
    m_worker.stopAll(why);
}

HttpSettings HttpClient::Session::settings() const
{
    const std::lock_guard lock(m_mutex);
    return m_settings;
}

QDateTime HttpClient::Session::askedToWaitUntil(const QUrl& url) const
{
    const auto checked = checkedUrl(url.toEncoded());
    const std::lock_guard lock(m_mutex);
    return checked ? m_waits.value(checked->server) : QDateTime();
}

} // namespace recourse::net
