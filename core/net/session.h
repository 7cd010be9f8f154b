// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "net/request_head.h"
#include "net/transfer_worker.h"

#include <QElapsedTimer>
#include <QHash>

#include <condition_variable>
#include <mutex>

namespace recourse::net {

/// What one attempt (a request with its redirects) came to.
struct Attempt
{
    TransferOutcome outcome;
    CheckedUrl url; ///< of the last hop
};

/// The client behind its header: settings, redirects, retries, waits.
class HttpClient::Session
{
public:
    Session(HttpSettings settings, const base::Clock& clock, LedgerSink ledger);

    [[nodiscard]] base::Result<HttpResponse> fetch(const HttpRequest& request, base::Progress& progress);
    void setSettings(HttpSettings settings);
    [[nodiscard]] HttpSettings settings() const;
    [[nodiscard]] QDateTime askedToWaitUntil(const QUrl& url) const;

private:
    [[nodiscard]] base::Result<HttpResponse> fetchCounted(const HttpRequest& request, base::Progress& progress, Traffic& tally);
    [[nodiscard]] base::Result<Attempt> attempt(const HttpRequest& request, const CheckedUrl& first, base::Progress& progress, Traffic& tally);
    [[nodiscard]] base::Result<std::shared_ptr<Transfer>> start(const HttpRequest& request, const CheckedUrl& url, Validators validators, int totalMs);
    void await(Transfer& transfer, base::Progress& progress);
    [[nodiscard]] base::Status pause(qint64 milliseconds, base::Progress& progress);
    [[nodiscard]] base::Error errorOf(const Attempt& attempt) const;
    void rememberWait(const Attempt& attempt);

    const base::Clock& m_clock;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed; ///< the settings
    HttpSettings m_settings;
    ProxyRoutes m_proxies;
    QHash<QByteArray, QDateTime> m_waits; ///< by `CheckedUrl::server`
    TransferWorker m_worker;
};

} // namespace recourse::net
