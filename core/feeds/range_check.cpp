// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/range_check.h"

#include "base/redact.h"

#include <algorithm>
#include <numeric>

namespace recourse::feeds {

using base::Code;
using base::fail;

namespace {

using Digests = std::span<const RangeDigest* const>;

const QString kFolder = QStringLiteral("range");

/// Passes on that the work should stop, but not the bytes of single answers.
class Listening : public base::Progress
{
public:
    explicit Listening(const base::Progress& outer)
        : m_outer(outer)
    {
    }
    void report(qint64, qint64) override { }
    [[nodiscard]] bool cancelled() const override { return m_outer.cancelled(); }

private:
    const base::Progress& m_outer;
};

/// The address below which the ranges are.
QUrl folderUrl(const RangeServer& server)
{
    QUrl url = server.baseOverride.isEmpty() ? server.definition.base : server.baseOverride;
    QString path = url.path();
    while (path.endsWith(QLatin1Char('/')))
        path.chop(1);
    const bool named = !server.baseOverride.isEmpty() && path.section(QLatin1Char('/'), -1) == kFolder;
    url.setPath(path + (named ? QStringLiteral("/") : QLatin1Char('/') + kFolder + QLatin1Char('/')));
    return url;
}

/// Indices in the order of asking. Equal ranges stand together.
std::vector<std::size_t> orderOf(Digests digests)
{
    std::vector<std::size_t> order(digests.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t one, std::size_t other) { return *digests[one] < *digests[other]; });
    return order;
}

base::Result<RangeAnswer> readAnswer(const RangeServer& server, const QByteArray& body)
{
    auto answer = RangeAnswer::parse({body.constData(), static_cast<std::size_t>(body.size())});
    if (!answer)
        return answer;
    const int least = server.baseOverride.isEmpty() ? server.definition.minimumEntries : 1;
    if (answer->lines() < least)
        return fail(Code::RangeUnusable, QStringLiteral("%1 lines, at least %2 expected").arg(answer->lines()).arg(least));
    return answer;
}

base::Result<RangeAnswer> askRange(
    const RangeServer& server, const RangeDigest& digest, net::HttpClient& client, RangeTally& tally, const base::Progress& progress)
{
    if (progress.cancelled())
        return fail(Code::Cancelled);
    const net::HttpRequest request = rangeRequest(server, digest);
    if (const QDateTime until = client.askedToWaitUntil(request.url); until.isValid() && until > server.clock.now())
        return fail(Code::NetRateLimited, QStringLiteral("until %1").arg(until.toString(Qt::ISODate)));
    Listening listening(progress);
    const auto response = client.fetch(request, listening);
    if (!response)
        return response.error();
    tally.requests += response->requests;
    tally.bytes += response->receivedBytes;
    return readAnswer(server, response->body);
}

} // namespace

net::HttpLimits rangeLimits(const RangeDefinition& definition)
{
    net::HttpLimits limits = net::feedLimits(definition.maxBytes);
    limits.totalMs = 60'000;
    limits.redirects = 0; // another server has no business with the digits, and the ledger could not mask what it answers
    limits.retries = 4;
    return limits;
}

int countRanges(Digests digests)
{
    int count = 0;
    const RangeDigest* last = nullptr;
    for (const std::size_t index : orderOf(digests)) {
        if (last == nullptr || rangePrefix(*last) != rangePrefix(*digests[index]))
            ++count;
        last = digests[index];
    }
    return count;
}

net::HttpRequest rangeRequest(const RangeServer& server, const RangeDigest& digest)
{
    const std::array<char, 5> prefix = rangePrefix(digest);
    const QUrl folder = folderUrl(server);
    net::HttpRequest request{server.definition.id, folder, {}, {}, server.limits};
    request.url.setPath(folder.path() + QString::fromLatin1(prefix.data(), static_cast<qsizetype>(prefix.size())));
    request.headers = {"Add-Padding: true"};
    request.wire = net::Wire::Text;
    request.shownUrl = base::redactedUrl(folder) + QStringLiteral("•••••");
    return request;
}

std::optional<net::HttpRequest> firstRangeRequest(const RangeServer& server, Digests digests)
{
    if (digests.empty())
        return std::nullopt;
    return rangeRequest(server, *digests[orderOf(digests).front()]);
}

RangeTally askRanges(const RangeServer& server, Digests digests, net::HttpClient& client,
    const std::function<void(std::size_t, int)>& answer, base::Progress& progress)
{
    RangeTally tally;
    const std::vector<std::size_t> order = orderOf(digests);
    for (auto next = order.cbegin(); next != order.cend();) {
        progress.report(next - order.cbegin(), static_cast<qint64>(order.size()));
        const RangeDigest& first = *digests[*next];
        const auto range = askRange(server, first, client, tally, progress);
        if (!range) {
            tally.stopped = range.error();
            break;
        }
        for (; next != order.cend() && rangePrefix(*digests[*next]) == rangePrefix(first); ++next) {
            const int count = range->countOf(*digests[*next]);
            ++tally.answered;
            tally.leaked += count > 0 ? 1 : 0;
            answer(*next, count);
        }
    }
    return tally;
}

} // namespace recourse::feeds
