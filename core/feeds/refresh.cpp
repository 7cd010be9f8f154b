// SPDX-License-Identifier: GPL-3.0-or-later
#include "feeds/refresh.h"

#include "base/detail.h"
#include "feeds/difference.h"
#include "feeds/list_guard.h"
#include "feeds/polite_client.h"
#include "feeds/reader.h"

#include <QCryptographicHash>

namespace recourse::feeds {

using base::Code;
using base::Detail;
using base::fail;

namespace {

constexpr qint64 kCheapBytes = 64 * 1024;
/// No list has so many pages; a server that says so is mistaken.
constexpr int kPages = 20;

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
    state.dueAfter = nextDue(input.definition, now);
    return state;
}

/// The bytes of one list, kept while they are read.
struct Fetched
{
    QList<QByteArray> pages;
    QByteArray details;

    FeedFiles files() const
    {
        FeedFiles all;
        for (const QByteArray& page : pages)
            all.lists.push_back(view(page));
        all.details = view(details);
        all.fetched = true;
        return all;
    }
};

/// One refresh over the network.
class Refreshing
{
public:
    Refreshing(const RefreshInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress)
        : m_input(input)
        , m_client(input, client, clock, progress)
        , m_suffixes(suffixes)
        , m_clock(clock)
        , m_progress(progress)
        , m_list(listUrl(input))
        , m_reader(readerOf(input.definition))
    {
    }

    base::Result<Refresh> run()
    {
        if (m_input.definition.fileOnly && m_input.baseOverride.isEmpty())
            return fail(Code::BadArgument, Detail::tr("this list has no address; it is read from a file"));
        if (m_reader == nullptr)
            return fail(Code::FeedUnknown, m_input.definition.id);
        if (const auto asked = askCheaply(); !asked)
            return asked.error();
        if (cheapAnswerSuffices())
            return unchanged(m_input.state.asOf, m_answer);
        return fetchList();
    }

private:
    base::Status askCheaply()
    {
        const QUrl url = cheapUrl(m_input);
        if (url.isEmpty() || !m_reader->readMarker)
            return m_client.mayAsk(m_list);
        const auto response = m_client.fetch(url, kCheapBytes);
        if (!response)
            return endsRefresh(response.error()) ? base::Status(response.error()) : base::Status();
        const auto answer = m_reader->readMarker(view(response->body), m_input.definition);
        if (answer)
            m_answer = *answer;
        return {};
    }

    bool cheapAnswerSuffices() const
    {
        const model::FeedState& state = m_input.state;
        const qint64 age = state.asOf.secsTo(m_clock.now());
        const bool isFresh = state.asOf.isValid() && age >= 0 && age < qint64{m_input.definition.cheapHours} * 3600;
        return !m_answer.isEmpty() && isFresh && knowsServer(m_input) && state.marker == markerFor(m_list, m_answer);
    }

    base::Result<Refresh> fetchList()
    {
        const bool known = knowsServer(m_input);
        const auto first = m_client.fetch(
            m_list, m_input.definition.maxBytes, known ? m_input.state.etag : QString(), known ? m_input.state.lastModified : QString());
        if (!first)
            return first.error();
        if (first->status == 304)
            return unchanged(m_clock.now(), believed(m_input.known));
        if (const auto form = expectForm(m_reader->form, view(first->body), first->contentType); !form)
            return form.error();
        Fetched fetched{{first->body}, {}};
        if (const auto pages = fetchPages(fetched); !pages)
            return pages.error();
        if (const auto details = fetchDetails(fetched); !details)
            return details.error();
        return take(*first, fetched);
    }

    base::Result<Refresh> take(const net::HttpResponse& first, const Fetched& fetched)
    {
        auto reading = readList(m_input, fetched.files(), ListOrigin::Server, m_suffixes);
        if (!reading)
            return reading.error();
        const bool complete = detailsUrl(m_input).isEmpty() || !reading->withoutDetails;
        const QString answer = believed(reading->breaches);
        Refresh refresh = takeReading(m_input, std::move(*reading), fetched.files(), ListOrigin::Server, m_clock);
        if (m_progress.cancelled())
            return fail(Code::Cancelled);
        if (complete) { // else all of it is asked for again, since the server would say that the one part is as it was
            refresh.state.etag = first.etag;
            refresh.state.lastModified = first.lastModified;
            refresh.state.marker = markerFor(m_list, answer);
        }
        refresh.notes = m_notes + refresh.notes;
        return counted(std::move(refresh));
    }

    /// The answer to the cheap question, if the list that came is as new as it says; else nothing.
    QString believed(const std::vector<model::Breach>& breaches) const
    {
        const bool held = m_reader->holdsMarker == nullptr || m_reader->holdsMarker(breaches, m_answer);
        return held ? m_answer : QString();
    }

    base::Status fetchPages(Fetched& fetched)
    {
        if (!m_reader->readPageCount || m_input.definition.pageParameter.isEmpty())
            return {};
        auto count = m_reader->readPageCount(view(fetched.pages.first()));
        qint64 received = count ? count->here : 0;
        while (count && received < count->total && count->here > 0) {
            if (fetched.pages.size() >= kPages)
                return fail(Code::NetTooLarge, Detail::tr("%1 entries in all").arg(count->total));
            const auto page = m_client.fetch(pageUrl(m_input, received), m_input.definition.maxBytes);
            if (!page)
                return page.error();
            if (const auto form = expectForm(m_reader->form, view(page->body), page->contentType); !form)
                return form;
            count = m_reader->readPageCount(view(page->body));
            received += count ? count->here : 0;
            fetched.pages.append(page->body);
        }
        return {};
    }

    /// Without what is joined to it a list still warns; the data classes that are known stay.
    base::Status fetchDetails(Fetched& fetched)
    {
        const QUrl url = detailsUrl(m_input);
        if (url.isEmpty())
            return {};
        const auto response = m_client.fetch(url, m_input.definition.maxBytes);
        const auto form = response ? expectForm(m_reader->form, view(response->body), response->contentType) : base::Status(response.error());
        if (form) {
            fetched.details = response->body;
            return {};
        }
        if (form.error().code == Code::Cancelled || form.error().code == Code::NetOffline)
            return form;
        m_notes.append(withoutDetailsNote());
        return {};
    }

    base::Result<Refresh> unchanged(const QDateTime& asOf, const QString& answer)
    {
        Refresh refresh;
        refresh.unchanged = true;
        refresh.state = goodState(m_input, m_clock.now());
        refresh.state.asOf = asOf;
        refresh.state.marker = markerFor(m_list, answer);
        refresh.kept = m_input.kept;
        refresh.entries = refresh.state.entries;
        return counted(std::move(refresh));
    }

    Refresh counted(Refresh refresh) const
    {
        refresh.requests = m_client.traffic().requests;
        refresh.bytes = m_client.traffic().receivedBytes;
        return refresh;
    }

    const RefreshInput& m_input;
    PoliteClient m_client;
    const domains::SuffixList& m_suffixes;
    const base::Clock& m_clock;
    base::Progress& m_progress;
    QUrl m_list;
    const FeedReader* m_reader;
    QString m_answer; ///< to the cheap question; empty if there was none
    QStringList m_notes;
};

QByteArray digestOf(const FeedFiles& files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string_view list : files.lists)
        hash.addData(QByteArrayView(list.data(), static_cast<qsizetype>(list.size())));
    hash.addData(QByteArrayView(files.details.data(), static_cast<qsizetype>(files.details.size())));
    return hash.result().toHex();
}

/// A list that holds a part leaves all else standing.
int standingEntries(const RefreshInput& input, const Difference& difference, std::size_t listed, bool wholeList)
{
    if (wholeList)
        return static_cast<int>(listed);
    const auto standing = std::count_if(input.known.begin(), input.known.end(), [](const model::Breach& breach) { return !breach.withdrawnOn.isValid(); });
    return static_cast<int>(standing) + difference.added;
}

} // namespace

base::Result<FeedReading> readList(const RefreshInput& input, const FeedFiles& files, ListOrigin origin, const domains::SuffixList& suffixes)
{
    const FeedReader* reader = readerOf(input.definition);
    if (!reader)
        return fail(Code::FeedUnknown, input.definition.id);
    auto reading = reader->read(files, input.definition, suffixes);
    if (!reading)
        return reading;
    if (const auto length = checkLength(input, *reading, origin); !length)
        return length.error();
    return reading;
}

Refresh takeReading(const RefreshInput& input, FeedReading reading, const FeedFiles& files, ListOrigin origin, const base::Clock& clock)
{
    Refresh refresh;
    refresh.state = goodState(input, clock.now());
    refresh.news = std::move(reading.news);
    const std::size_t listed = input.definition.isNews() ? refresh.news.size() : reading.breaches.size();
    refresh.entries = static_cast<int>(listed);
    const bool wholeList = input.definition.wholeList && !reading.holdsPart;
    // A list of one's own is corrected by hand, its newest day like any other.
    const ComparisonRules rules{origin, input.definition.shrinkGuard, input.definition.wholeList, clock.today(), input.use, !input.definition.own, input.kept};
    Difference difference = differenceOf(input.known, std::move(reading), rules);
    refresh.kept = std::move(difference.kept);
    refresh.state.entries = standingEntries(input, difference, listed, wholeList);
    refresh.state.asOf = clock.now();
    refresh.state.sha256 = digestOf(files);
    refresh.state.etag.clear();
    refresh.state.lastModified.clear();
    refresh.state.marker.clear();
    if (!difference.changes.empty())
        refresh.state.lastChanged = clock.now();
    refresh.changedOrAdded = std::move(difference.changedOrAdded);
    refresh.withdrawn = std::move(difference.withdrawn);
    refresh.withdrawnCount = static_cast<int>(refresh.withdrawn.size());
    refresh.added = difference.added;
    refresh.changed = difference.changed;
    refresh.notes = std::move(difference.notes);
    if (!input.state.sha256.isEmpty())
        refresh.changes = std::move(difference.changes);
    for (model::FeedChange& change : refresh.changes)
        change.at = clock.now();
    for (model::NewsItem& item : refresh.news)
        item.firstSeen = clock.today();
    return refresh;
}

base::Result<Refresh> refreshFeed(
    const RefreshInput& input, net::HttpClient& client, const domains::SuffixList& suffixes, const base::Clock& clock, base::Progress& progress)
{
    return Refreshing(input, client, suffixes, clock, progress).run();
}

bool knowsServer(const RefreshInput& input)
{
    return !input.state.sha256.isEmpty() && input.state.marker.startsWith(markerFor(listUrl(input), {}));
}

base::Result<Refresh> readFeedFile(const RefreshInput& input, std::string_view bytes, const domains::SuffixList& suffixes, const base::Clock& clock)
{
    const FeedFiles files{{bytes}, {}};
    auto reading = readList(input, files, ListOrigin::File, suffixes);
    if (!reading)
        return reading.error();
    return takeReading(input, std::move(*reading), files, ListOrigin::File, clock);
}

} // namespace recourse::feeds
