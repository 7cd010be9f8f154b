// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/http_client.h"
#include "support/fake_clock.h"
#include "support/hostile_replies.h"
#include "support/loopback_server.h"
#include "support/test_text.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace recourse::test {

/// Says "stop" from the given look on.
class StopAfter : public base::Progress
{
public:
    explicit StopAfter(int looks)
        : m_left(looks)
    {
    }
    void report(qint64, qint64) override { }
    [[nodiscard]] bool cancelled() const override { return m_left-- <= 0; }

private:
    mutable std::atomic<int> m_left;
};

/// A client, its ledger and requests with bounds that suit a test.
struct HttpFixture
{
    explicit HttpFixture(net::HttpSettings settings = {false, {}, QStringLiteral("Recourse/1.0")})
        : client(std::move(settings), clock, [this](const model::LedgerEntry& entry) {
            const std::lock_guard lock(mutex);
            ledger.push_back(entry);
            return ledgerFault;
        })
    {
    }

    [[nodiscard]] static net::HttpRequest request(const QUrl& url)
    {
        net::HttpRequest request{QStringLiteral("test"), url, {}, {}, net::feedLimits(1 << 20)};
        request.limits.connectMs = 5'000;
        request.limits.totalMs = 20'000;
        request.limits.retries = 0;
        return request;
    }
    [[nodiscard]] base::Result<net::HttpResponse> fetch(const net::HttpRequest& request) { return client.fetch(request, base::Progress::none()); }
    [[nodiscard]] base::Result<net::HttpResponse> fetch(const QUrl& url) { return fetch(request(url)); }

    FakeClock clock;
    std::mutex mutex;
    base::Status ledgerFault; ///< what writing the ledger gives
    std::vector<model::LedgerEntry> ledger;
    net::HttpClient client;
};

/// The error of a result by name; "no error" if it went well.
template <class T> [[nodiscard]] QString errorName(const base::Result<T>& result)
{
    return result ? QStringLiteral("no error") : base::codeName(result.error().code);
}

} // namespace recourse::test

/// Compares the error of a result by name, so that a failing comparison prints words. Takes its argument once.
#define COMPARE_ERROR(result, expected) QCOMPARE(recourse::test::errorName(result), recourse::base::codeName(expected))
