// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "feeds/refresh.h"

namespace recourse::feeds {

/// Asks the server of one feed within what that server allows.
class PoliteClient
{
public:
    PoliteClient(const RefreshInput& input, net::HttpClient& client, const base::Clock& clock, base::Progress& progress);

    /// NetRateLimited while the server's own wait or the feed's quota lasts; waits where that is a moment.
    [[nodiscard]] base::Status mayAsk(const QUrl& url);

    /// One request with the feed's headers and proxy. Errors: those of `mayAsk` and `HttpClient::fetch`.
    [[nodiscard]] base::Result<net::HttpResponse> fetch(
        const QUrl& url, qint64 maxBytes, const QString& etag = {}, const QString& lastModified = {});

    /// Of all requests, those that failed included.
    [[nodiscard]] const net::Traffic& traffic() const { return m_traffic; }

private:
    [[nodiscard]] QDateTime serverWait(const QUrl& url) const;
    [[nodiscard]] base::Status awaitQuota();

    const RefreshInput& m_input;
    net::HttpClient& m_client;
    const base::Clock& m_clock;
    base::Progress& m_progress;
    std::vector<QDateTime> m_asked;
    net::Traffic m_traffic;
};

} // namespace recourse::feeds
