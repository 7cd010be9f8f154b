// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refresh.h"

#include "base/detail.h"
#include "feeds/difference.h"
#include "feeds/list_guard.h"
#include "feeds/reader.h"

#include <QCryptographicHash>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr qint64 kCheapBytes = 64 * 1024;

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

/// A marker is worth something for the server alone that gave it.
QString markerFor(const QUrl& list, const QString& answer)
{
    return list.toString(QUrl::FullyEncoded) + QLatin1Char(' ') + answer;
}

/// After these, asking the same server for the list would end the same way.
bool endsRefresh(const base::Error& error)
{
    switch (error.code) {
    case Code::NetStatus:
        return error.where.startsWith(QLatin1String("HTTP 5"));
    case Code::NetPartial:
    case Code::NetRedirects:
    case Code::NetTooLarge:
    case Code::FeedHtml:
    case Code::FeedNotJson:
    case Code::FeedMalformed:
        return false;
    default:
        return true;
    }
}

model::FeedState goodState(const RefreshInput& input, const QDateTime& now)
{
    model::FeedState state = input.state;
    state.id = input.definition.id;
    state.state = QStringLiteral("current");
    state.lastTried = now;
    state.lastError.clear();
    state.retryAfter = QDateTime();
    return state;
}

/// One refresh over the network.
class Refreshing
{
public:
    Refreshing(const RefreshInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress)
        : m_input(input)
        , m_client(client)
        , m_suffixes(suffixes)
        , m_clock(clock)
        , m_progress(progress)
        , m_list(listUrl(input))
    {
    }

    base::Result<Refresh> run()
    {
        if (const QDateTime until = serverWait(); until.isValid())
            return fail(Code::NetRateLimited, Detail::tr("until %1").arg(until.toString(Qt::ISODate)));
        if (const auto asked = askCheaply(); !asked)
            return asked.error();
        if (cheapAnswerSuffices())
            return unchanged(m_input.state.asOf);
        return fetchList();
    }

private:
    /// What the server itself asked for holds whoever asks; pauses of our own do not bind the user.
    QDateTime serverWait() const
    {
        const QDateTime now = m_clock.now();
        const QDateTime asked = m_client.askedToWaitUntil(m_list);
        if (asked.isValid() && asked > now)
            return asked;
        const bool byServer = m_input.baseOverride.isEmpty() && m_input.state.lastError == base::codeName(Code::NetRateLimited);
        return byServer && mustWait(m_input.state, now) ? m_input.state.retryAfter : QDateTime();
    }

    bool hasGoodCopyOfThisServer() const
    {
        return !m_input.state.sha256.isEmpty() && m_input.state.marker.startsWith(markerFor(m_list, {}));
    }

    base::Status askCheaply()
    {
        const QUrl url = cheapUrl(m_input);
        const FeedReader* reader = readerOf(m_input.definition);
        if (url.isEmpty() || !reader || !reader->readMarker)
            return {};
        const auto response = m_client.fetch({m_input.definition.id, url, {}, {}, net::feedLimits(kCheapBytes)}, m_progress);
        if (!response)
            return endsRefresh(response.error()) ? base::Status(response.error()) : base::Status();
        count(*response);
        const auto answer = reader->readMarker(view(response->body), m_input.definition);
        if (answer)
            m_answer = *answer;
        return {};
    }

    bool cheapAnswerSuffices() const
    {
        const model::FeedState& state = m_input.state;
        const qint64 age = state.asOf.secsTo(m_clock.now());
        const bool isFresh = state.asOf.isValid() && age >= 0 && age < qint64{m_input.definition.cheapHours} * 3600;
        return !m_answer.isEmpty() && isFresh && hasGoodCopyOfThisServer() && state.marker == markerFor(m_list, m_answer);
    }

    base::Result<Refresh> fetchList()
    {
        net::HttpRequest request{m_input.definition.id, m_list, {}, {}, net::feedLimits(m_input.definition.maxBytes)};
        if (hasGoodCopyOfThisServer()) {
            request.etag = m_input.state.etag;
            request.lastModified = m_input.state.lastModified;
        }
        const auto response = m_client.fetch(request, m_progress);
        if (!response)
            return response.error();
        count(*response);
        if (response->status == 304)
            return unchanged(m_clock.now());
        if (const auto json = expectJson(view(response->body), response->contentType); !json)
            return json.error();
        auto refresh = takeList(m_input, view(response->body), ListOrigin::Server, m_suffixes, m_clock);
        if (!refresh)
            return refresh;
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        refresh->state.etag = response->etag;
        refresh->state.lastModified = response->lastModified;
        refresh->state.marker = markerFor(m_list, m_answer);
        return counted(std::move(*refresh));
    }

    base::Result<Refresh> unchanged(const QDateTime& asOf)
    {
        Refresh refresh;
        refresh.unchanged = true;
        refresh.state = goodState(m_input, m_clock.now());
        refresh.state.asOf = asOf;
        refresh.state.marker = markerFor(m_list, m_answer);
        refresh.entries = refresh.state.entries;
        return counted(std::move(refresh));
    }

    void count(const net::HttpResponse& response)
    {
        m_requests += response.requests;
        m_bytes += response.receivedBytes;
    }

    Refresh counted(Refresh refresh) const
    {
        refresh.requests = m_requests;
        refresh.bytes = m_bytes;
        return refresh;
    }

    const RefreshInput& m_input;
    net::HttpClient& m_client;
    const domains::SuffixList& m_suffixes;
    const base::Clock& m_clock;
    base::Progress& m_progress;
    QUrl m_list;
    QString m_answer; ///< to the cheap question; empty if there was none
    int m_requests = 0;
    qint64 m_bytes = 0;
};

} // namespace

base::Result<Refresh> takeList(
    const RefreshInput& input, std::string_view bytes, ListOrigin origin, const domains::SuffixList& suffixes, const base::Clock& clock)
{
    const FeedReader* reader = readerOf(input.definition);
    if (!reader)
        return fail(Code::FeedUnknown, input.definition.id);
    auto reading = reader->read(bytes, input.definition, suffixes);
    if (!reading)
        return reading.error();
    if (const auto length = checkLength(input, *reading, origin); !length)
        return length.error();

    Refresh refresh;
    refresh.state = goodState(input, clock.now());
    refresh.entries = static_cast<int>(reading->breaches.size());
    refresh.state.entries = refresh.entries;
    refresh.state.asOf = clock.now();
    refresh.state.sha256 = QCryptographicHash::hash(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256).toHex();
    refresh.state.etag.clear();
    refresh.state.lastModified.clear();
    refresh.state.marker.clear();
    Difference difference = differenceOf(input.known, std::move(*reading), origin, input.definition.shrinkGuard, clock.today());
    refresh.changedOrAdded = std::move(difference.changedOrAdded);
    refresh.withdrawn = std::move(difference.withdrawn);
    refresh.withdrawnCount = static_cast<int>(refresh.withdrawn.size());
    refresh.added = difference.added;
    refresh.changed = difference.changed;
    refresh.notes = std::move(difference.notes);
    return refresh;
}

base::Result<Refresh> refreshFeed(
    const RefreshInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress)
{
    return Refreshing(input, client, suffixes, clock, progress).run();
}

base::Result<Refresh> readFeedFile(const RefreshInput& input, std::string_view bytes, const domains::SuffixList& suffixes, const base::Clock& clock)
{
    return takeList(input, bytes, ListOrigin::File, suffixes, clock);
}

} // namespace recourse::feeds
