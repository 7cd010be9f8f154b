// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/refresh.h"

#include "base/detail.h"
#include "directory/difference.h"
#include "directory/reader.h"
#include "directory/suffix_rules.h"
#include "feeds/difference.h"
#include "feeds/refresh.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace recourse::directory {

using base::Code;
using base::Detail;
using base::fail;
using base::Result;
using base::Status;

namespace {

constexpr qint64 kSignatureBytes = qint64{24} << 20;

enum class Origin { OwnServer, OtherServer, File };

std::string_view view(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QUrl below(QUrl base, const QString& path)
{
    QString folder = base.path();
    if (!folder.endsWith(u'/'))
        folder += u'/';
    base.setPath(folder + path);
    return base;
}

/// Validators are worth something for the address alone that gave them, and for a list that was checked as it is to be checked now.
QString markerFor(const DirectoryInput& input)
{
    const QString address = listUrl(input).toString(QUrl::FullyEncoded);
    return input.key ? address + u' ' + input.key->fingerprint : address;
}

model::FeedState goodState(const DirectoryInput& input, const QDateTime& now)
{
    model::FeedState state = input.state;
    state.id = input.definition.feed.id;
    state.state = QStringLiteral("current");
    state.lastTried = now;
    state.asOf = now;
    state.lastError.clear();
    state.retryAfter = QDateTime();
    state.dueAfter = feeds::nextDue(input.definition.feed, now);
    return state;
}

Status checkLength(const DirectoryInput& input, int entries, Origin origin)
{
    if (origin == Origin::OwnServer && entries < input.definition.feed.minimumEntries)
        return fail(Code::FeedShrunk, Detail::tr("%1 entries, at least %2 expected").arg(entries).arg(input.definition.feed.minimumEntries));
    if (input.use == feeds::ListUse::Replace)
        return {};
    const int before = std::max(input.state.sha256.isEmpty() ? 0 : input.state.entries, input.suffixRules);
    if (feeds::isSuspiciousLoss(before - entries, before, input.definition.feed.shrinkGuard))
        return fail(Code::FeedShrunk, Detail::tr("%1 entries, %2 before").arg(entries).arg(before));
    return {};
}

DirectoryRefresh startOf(const DirectoryInput& input, std::string_view bytes, int entries, const base::Clock& clock)
{
    DirectoryRefresh refresh;
    refresh.entries = entries;
    refresh.state = goodState(input, clock.now());
    refresh.state.entries = entries;
    refresh.state.sha256 = QCryptographicHash::hash(
        QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())), QCryptographicHash::Sha256).toHex();
    refresh.state.etag.clear();
    refresh.state.lastModified.clear();
    refresh.state.marker.clear();
    return refresh;
}

Result<DirectoryRefresh> takeSuffixList(const DirectoryInput& input, std::string_view bytes, Origin origin, const base::Clock& clock)
{
    const auto rules = checkedSuffixRules(bytes);
    if (!rules)
        return rules.error();
    if (const Status length = checkLength(input, *rules, origin); !length)
        return length.error();
    DirectoryRefresh refresh = startOf(input, bytes, *rules, clock);
    refresh.suffixList = QByteArray(bytes.data(), static_cast<qsizetype>(bytes.size()));
    refresh.changed = refresh.state.sha256 == input.state.sha256 ? 0 : 1;
    return refresh;
}

Result<DirectoryRefresh> takeList(const DirectoryInput& input, std::string_view bytes, Origin origin,
    const domains::SuffixList& suffixes, const base::Clock& clock)
{
    if (input.definition.isSuffixList())
        return takeSuffixList(input, bytes, origin, clock);
    const ReadDirectory read = readerOf(input.definition);
    if (read == nullptr)
        return fail(Code::FeedUnknown, input.definition.feed.id);
    auto reading = read(bytes, input.definition, suffixes);
    if (!reading)
        return reading.error();
    const int entries = static_cast<int>(reading->entries.size());
    if (const Status length = checkLength(input, entries, origin); !length)
        return length.error();
    DirectoryRefresh refresh = startOf(input, bytes, entries, clock);
    refresh.notes = std::move(reading->warnings);
    const bool replaces = input.use == feeds::ListUse::Replace;
    const bool isFirst = input.state.sha256.isEmpty(); // what stands is the starter table
    const RemovalRules rules{replaces || isFirst ? 1 : input.definition.feed.shrinkGuard, !reading->cut, replaces ? QSet<QString>() : input.kept,
        std::move(reading->unreadIds), reading->unnamed};
    Difference difference = differenceOf(input.known, std::move(reading->entries), clock.today(), rules);
    if (difference.newlyKept > 0) {
        refresh.notes.append(QCoreApplication::translate("feeds", "%1 stored entries are not in this list. They were kept as they are.")
                                 .arg(difference.newlyKept));
    }
    refresh.kept = std::move(difference.kept);
    refresh.changedOrAdded = std::move(difference.changedOrAdded);
    refresh.removed = std::move(difference.removed);
    refresh.added = difference.added;
    refresh.changed = difference.changed;
    return refresh;
}

void noteChange(DirectoryRefresh& refresh, const base::Clock& clock)
{
    if (refresh.added > 0 || refresh.changed > 0 || !refresh.removed.empty())
        refresh.state.lastChanged = clock.now();
}

/// One refresh over the network.
class Refreshing
{
public:
    Refreshing(const DirectoryInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock,
        base::Progress& progress)
        : m_input(input)
        , m_client(client)
        , m_suffixes(suffixes)
        , m_clock(clock)
        , m_progress(progress)
    {
    }

    Result<DirectoryRefresh> run()
    {
        if (const QDateTime until = serverWait(); until.isValid())
            return fail(Code::NetRateLimited, Detail::tr("until %1").arg(until.toString(Qt::ISODate)));
        net::HttpRequest request = requestFor(listUrl(m_input), m_input.definition.feed.maxBytes);
        if (knowsServer(m_input)) {
            request.etag = m_input.state.etag;
            request.lastModified = m_input.state.lastModified;
        }
        const auto response = fetch(request);
        if (!response)
            return response.error();
        if (response->status == 304)
            return unchanged();
        if (response->contentType.startsWith(QLatin1String("text/html"), Qt::CaseInsensitive))
            return fail(Code::FeedHtml, Detail::tr("%1 bytes").arg(response->body.size()));
        if (const Status good = checkKey(response->body); !good)
            return good.error();
        auto refresh = takeList(m_input, view(response->body), origin(), m_suffixes, m_clock);
        if (!refresh)
            return refresh;
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        refresh->state.etag = response->etag;
        refresh->state.lastModified = response->lastModified;
        refresh->state.marker = markerFor(m_input);
        noteChange(*refresh, m_clock);
        return counted(std::move(*refresh));
    }

private:
    net::HttpRequest requestFor(const QUrl& url, qint64 maxBytes) const
    {
        net::HttpRequest request{m_input.definition.feed.id, url, {}, {}, net::feedLimits(maxBytes)};
        request.proxy = m_input.proxy;
        return request;
    }

    Origin origin() const { return m_input.baseOverride.isEmpty() ? Origin::OwnServer : Origin::OtherServer; }

    /// What the server itself asked for holds whoever asks.
    QDateTime serverWait() const
    {
        const QDateTime now = m_clock.now();
        const QDateTime asked = m_client.askedToWaitUntil(listUrl(m_input));
        if (asked.isValid() && asked > now)
            return asked;
        const bool byServer = m_input.baseOverride.isEmpty() && m_input.state.lastError == base::codeName(Code::NetRateLimited);
        return byServer && feeds::mustWait(m_input.state, now) ? m_input.state.retryAfter : QDateTime();
    }

    Status checkKey(const QByteArray& body)
    {
        if (!m_input.key || m_input.definition.signaturePath.isEmpty())
            return {};
        const auto signature = fetch(requestFor(signatureUrl(m_input), kSignatureBytes));
        if (!signature)
            return signature.error().code == Code::NetStatus ? fail(Code::FeedSignature, signature.error().where) : signature.error();
        return checkSignature(view(body), signature->body, *m_input.key, static_cast<std::size_t>(m_input.definition.feed.maxBytes));
    }

    Result<DirectoryRefresh> unchanged()
    {
        DirectoryRefresh refresh;
        refresh.unchanged = true;
        refresh.state = goodState(m_input, m_clock.now());
        refresh.kept = m_input.kept;
        refresh.entries = refresh.state.entries;
        return counted(std::move(refresh));
    }

    Result<net::HttpResponse> fetch(net::HttpRequest request)
    {
        request.traffic = &m_traffic;
        auto response = m_client.fetch(request, m_progress);
        if (m_input.traffic != nullptr)
            *m_input.traffic = m_traffic;
        return response;
    }

    DirectoryRefresh counted(DirectoryRefresh refresh) const
    {
        refresh.requests = m_traffic.requests;
        refresh.bytes = m_traffic.receivedBytes;
        return refresh;
    }

    const DirectoryInput& m_input;
    net::HttpClient& m_client;
    const domains::SuffixList& m_suffixes;
    const base::Clock& m_clock;
    base::Progress& m_progress;
    net::Traffic m_traffic;
};

} // namespace

Result<DirectoryRefresh> refreshDirectory(const DirectoryInput& input, net::HttpClient& client, const domains::SuffixList& suffixes,
    const base::Clock& clock, base::Progress& progress)
{
    return Refreshing(input, client, suffixes, clock, progress).run();
}

Result<DirectoryRefresh> readDirectoryFile(const DirectoryInput& input, std::string_view bytes, const QByteArray& signature,
    const domains::SuffixList& suffixes, const base::Clock& clock)
{
    if (input.key && !input.definition.signaturePath.isEmpty()) {
        if (signature.isEmpty())
            return fail(Code::FeedSignature, Detail::tr("there is no signature beside the file"));
        const auto most = static_cast<std::size_t>(input.definition.feed.maxBytes);
        if (const Status good = checkSignature(bytes, signature, *input.key, most); !good)
            return good.error();
    }
    auto refresh = takeList(input, bytes, Origin::File, suffixes, clock);
    if (refresh)
        noteChange(*refresh, clock);
    return refresh;
}

bool knowsServer(const DirectoryInput& input)
{
    return !input.state.sha256.isEmpty() && input.state.marker == markerFor(input);
}

QUrl listUrl(const DirectoryInput& input)
{
    if (input.baseOverride.isEmpty())
        return below(input.definition.feed.base, input.definition.feed.listPath);
    return input.baseOverride.fileName().contains(u'.') ? input.baseOverride : below(input.baseOverride, input.definition.feed.listPath);
}

QUrl signatureUrl(const DirectoryInput& input)
{
    if (input.definition.signaturePath.isEmpty())
        return {};
    if (input.baseOverride.isEmpty())
        return below(input.definition.feed.base, input.definition.signaturePath);
    if (!input.baseOverride.fileName().contains(u'.'))
        return below(input.baseOverride, input.definition.signaturePath);
    QUrl beside = input.baseOverride;
    beside.setPath(beside.path() + QStringLiteral(".sig"));
    return beside;
}

} // namespace recourse::directory
